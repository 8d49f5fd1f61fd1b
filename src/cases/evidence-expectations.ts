import type { Conversation, ConversationCall, ConversationMessage } from '../core/conversation.ts';
import { resultOf, stateChanges } from '../core/conversation-calls.ts';
import type { Failure } from '../core/failure.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { knowableCalls, toolFault } from './tool-fault.ts';

/** What a case expects, and what it rests on. */
export interface Expected {
  source: 'sibling' | 'correction' | 'human' | 'schema' | 'rule' | 'not-again';
  expect: JsonObject[];
  /** `conversation`: all that the agent did; `step`: only its next one. */
  scope: 'conversation' | 'step' | 'speech';
}

/** All that a conversation of the same task which succeeded changed, and nothing else; null where the failed one did the same. */
export function fromSibling(failed: Conversation, sibling: Conversation): Expected | null {
  const [wanted, done] = [stateChanges(sibling), stateChanges(failed)];
  const textOf = (calls: readonly ConversationCall[]): string[] =>
    calls.map(({ name, args }) => JSON.stringify([name, args])).sort();
  if (JSON.stringify(textOf(wanted)) === JSON.stringify(textOf(done))) return fromSpeech(failed, sibling);
  const expect: JsonObject =
    wanted.length === 0
      ? { calls_nothing: 'changes' }
      : { calls: wanted.map((call) => asCall(call, sibling.messages)), exactly: 'changes' };
  return { source: 'sibling', expect: [expect], scope: 'conversation' };
}

/** Both changed the same, so the difference is in what was said: figures that the user asked for and only one of them gave. */
function fromSpeech(failed: Conversation, sibling: Conversation): Expected | null {
  const handedOff = (item: Conversation): boolean => {
    const tools = new Set(item.tools.filter((tool) => tool.handsOff).map((tool) => tool.name));
    return item.messages.some((message) => message.calls?.some((call) => tools.has(call.name)));
  };
  const [was, should] = [handedOff(failed), handedOff(sibling)];
  const figures = lastFigures(sibling).filter((figure) => !speech(failed).includes(figure));
  const expect: JsonObject[] = [
    ...(figures.length > 0 ? [{ says: { contains: figures.slice(0, 4) } }] : []),
    ...(figures.length === 0 && was !== should ? [{ hands_off: should }] : []),
  ];
  return expect.length === 0 ? null : { source: 'sibling', expect, scope: 'conversation' };
}

function speech({ messages }: Conversation): string {
  return messages
    .filter((message) => message.role === 'assistant')
    .map((message) => message.content)
    .join('\n');
}

/** Amounts in the agent's last word with one in it. */
function lastFigures({ messages }: Conversation): string[] {
  const said = messages.filter((message) => message.role === 'assistant' && message.content !== '');
  for (const { content } of said.toReversed()) {
    const found = [...content.matchAll(/(?:[$€£]\s?)(\d[\d,]*(?:\.\d+)?)/g)].map((match) => match[1]!);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** Above this many words an argument that nobody said before is prose, and no two agents write the same. */
const PROSE_WORDS = 4;

/** A call with the arguments that can be held against another agent: what is short, or stands in what was said or answered. */
export function asCall(
  { name, args }: Pick<ConversationCall, 'name' | 'args'>,
  messages: readonly ConversationMessage[],
): JsonObject {
  const kept = heldArguments(args ?? {}, messages);
  const left = Object.keys(kept).length < Object.keys(args ?? {}).length;
  return { call: name, with: kept, ...(left ? { others: 'any' } : {}) };
}

/** The call as what must not come again. */
function neverCall({ name, args }: ConversationCall, messages: readonly ConversationMessage[]): JsonObject {
  const kept = heldArguments(args ?? {}, messages);
  return { never_calls: name, ...(Object.keys(kept).length > 0 ? { with: kept } : {}) };
}

export function heldArguments(args: JsonObject, messages: readonly ConversationMessage[]): JsonObject {
  const isLong = (value: Json): value is string =>
    typeof value === 'string' && value.trim().split(/\s+/).length > PROSE_WORDS;
  const said = Object.values(args).some(isLong)
    ? messages.flatMap(({ role, content }) => (role === 'user' || role === 'tool' ? [plain(content)] : []))
    : [];
  return Object.fromEntries(
    Object.entries(args).filter(
      ([, value]) => !isLong(value) || said.some((text) => text.includes(plain(value))),
    ),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What the next step should have been, by the failure's own evidence: what the user or a person set right, the tool's schema,
 * the prompt's rule; and always that the failed action is not repeated. Empty when nothing that can fail follows from it.
 */
export function fromFailure(failure: Failure, conversation: Conversation): Expected {
  const { messages } = conversation;
  const turn = messages[failure.turn]!;
  const never = notAgain(failure, turn, messages);
  const known = failure.counterfactual;
  const own = rulesOf(failure, conversation);
  if (own) return { ...own, expect: [...own.expect, ...never] };
  const wanted = knowableCalls(failure, conversation);
  if (known && wanted.length > 0) {
    const calls = wanted.map((call) => asCall(call, messages));
    return { source: sourceOf(known.source), expect: [{ calls }, ...never], scope: 'speech' };
  }
  if (failure.kind === 'corrected') {
    const after = callsAfter(messages, failure.evidence[0]?.message ?? failure.turn);
    if (after.length > 0)
      return {
        source: 'correction',
        expect: [{ calls: after.map((call) => asCall(call, messages)) }, ...never],
        scope: 'speech',
      };
  }
  const [wrong] = never;
  if (wrong && toolFault(failure, conversation)?.whose === 'arguments')
    return { source: 'schema', expect: [{ calls: wrong.never_calls! }, ...never], scope: 'speech' };
  if (known?.source === 'human' && known.should !== '')
    return { source: 'human', expect: [{ says: { similar: known.should } }, ...never], scope: 'speech' };
  return { source: 'not-again', expect: never, scope: turn.calls?.length ? 'step' : 'speech' };
}

function sourceOf(source: NonNullable<Failure['counterfactual']>['source']): Expected['source'] {
  return source === 'judge' ? 'rule' : source;
}

/** Kinds of which the rule itself says what must come. */
function rulesOf(failure: Failure, { tools }: Conversation): Expected | null {
  const handsOff = tools.filter((tool) => tool.handsOff).map((tool) => tool.name);
  if (failure.kind === 'refused-hand-off')
    return { source: 'correction', expect: [{ hands_off: true }], scope: 'speech' };
  if (failure.kind === 'untried-hand-off' && handsOff.length > 0)
    return { source: 'rule', expect: [{ hands_off: false }], scope: 'speech' };
  if (failure.kind === 'empty-promise') {
    const tool = /\bcall (\S+)$/.exec(failure.counterfactual?.should ?? '')?.[1];
    if (tool && tools.some((item) => item.name === tool))
      return { source: 'rule', expect: [{ calls: tool }], scope: 'speech' };
  }
  return null;
}

/** The failed action itself, as what must not come again. */
function notAgain(
  failure: Failure,
  turn: ConversationMessage,
  messages: readonly ConversationMessage[],
): JsonObject[] {
  const blamed = failure.evidence.flatMap((item) => {
    const index = /^calls\.(\d+)/.exec(item.field)?.[1];
    return index === undefined || item.message !== failure.turn ? [] : [Number(index)];
  });
  const calls = (turn.calls ?? []).filter(
    (call, index) => call.args !== null && (blamed.length === 0 || blamed.includes(index)),
  );
  if (ACTIONS.has(failure.kind) && calls.length > 0) return calls.map((call) => neverCall(call, messages));
  if (turn.content.trim() === '' || !SAYINGS.has(failure.kind)) return [];
  return [{ never_says: { similar: turn.content } }];
}

const ACTIONS: ReadonlySet<Failure['kind']> = new Set([
  'tool-error',
  'bad-arguments',
  'unknown-tool',
  'repeated-call',
  'step-loop',
  'corrected',
  'rule-ignored',
]);
const SAYINGS: ReadonlySet<Failure['kind']> = new Set([
  'asked-again',
  'not-answered',
  'corrected',
  'ungrounded',
  'coverage-gap',
  'empty-promise',
]);

/** What the agent called after the user had set it right, up to the user's next word. */
function callsAfter(messages: readonly ConversationMessage[], correction: number): ConversationCall[] {
  const after = messages.slice(correction + 1);
  const end = after.findIndex((message) => message.role === 'user');
  return (end < 0 ? after : after.slice(0, end)).flatMap((message, at) =>
    (message.calls ?? []).filter((call) => {
      const result = resultOf(call, messages, correction + 1 + at);
      return call.args !== null && (result === undefined || 'returns' in result);
    }),
  );
}
