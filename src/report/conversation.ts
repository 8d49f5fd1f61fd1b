import type { Conversation } from '../core/conversation.ts';
import { clip, terminalText } from '../core/text.ts';
import type { FoundFailures } from '../signal/find-failures.ts';

/** Of one message or of a call's arguments, unless all is asked for. */
const CHARACTERS = 2000;
const LINES = 40;

export interface Shown {
  conversation: Conversation;
  found: FoundFailures;
  /** Why it was not redacted, if it was not. */
  unredacted: string | null;
}

/** A conversation for a terminal. Only pawl's own lines begin with a number: a message goes on behind a bar. */
export function renderConversation(
  { conversation, found, unredacted }: Shown,
  { full = false } = {},
): string[] {
  const room = full ? { characters: Infinity, lines: Infinity } : { characters: CHARACTERS, lines: LINES };
  const curve = new Map(found.trajectory.points.map((point) => [point.message, point]));
  const rows = conversation.messages.flatMap(({ role, content, calls = [] }, index) => {
    const point = curve.get(index);
    const mood =
      point && point.score >= 0.2
        ? [bar(`(frustration ${point.score.toFixed(2)}: ${point.signs.join(', ')})`)]
        : [];
    const number = String(index).padStart(3);
    return [
      ...(content !== '' && role !== 'system'
        ? [...block(`${number} ${role}: `, content, room), ...mood]
        : []),
      ...calls.flatMap(({ name, args, raw }) =>
        block(`${number}   calls `, `${name} ${raw ?? JSON.stringify(args)}`.replaceAll('\n', ' '), room),
      ),
      ...found.failures.filter((failure) => failure.turn === index).flatMap(failureLines),
    ];
  });
  const proxies = JSON.stringify(conversation.proxies);
  return [
    ...rows,
    ...(unredacted === null ? [] : [terminalText(`Not redacted: ${unredacted}`)]),
    ...(proxies === '{}' ? [] : block('proxies, which prove nothing: ', proxies, room)),
  ];
}

function failureLines(failure: FoundFailures['failures'][number]): string[] {
  const { kind, layer, layerWhy, evidence, counterfactual } = failure;
  return [
    terminalText(`    ✗ ${kind} (${layer}: ${layerWhy})`),
    ...evidence.map(({ message, quote }) => terminalText(`      message ${message}: ${clip(quote, 300)}`)),
    ...(counterfactual
      ? [terminalText(`      should: ${clip(counterfactual.should, 300)} (${counterfactual.why})`)]
      : []),
  ];
}

/** A text behind its label, cut to the room there is; how much was left out stands below it. */
function block(label: string, text: string, room: { characters: number; lines: number }): string[] {
  const lines = text.slice(0, room.characters).split('\n').slice(0, room.lines);
  const left = text.length - lines.join('\n').length;
  const [first = '', ...rest] = lines.map((line) => terminalText(line.replace(/\r$/, '')));
  return [
    `${label}${first}`,
    ...rest.map(bar),
    ...(left > 0 ? [bar(`… ${left.toLocaleString('en')} more characters; --full prints them`)] : []),
  ];
}

function bar(text: string): string {
  return `    │ ${text}`;
}
