import type { Detector } from './detector.ts';
import { agentBefore, callText, quote, type View } from './view.ts';
import { WORDS } from './words.ts';

/** Amounts, codes and dates: what nobody says without having read it somewhere. */
const CLAIM =
  /\$ ?\d[\d,]*(?:\.\d\d)?|\b[A-Z]{1,4}-?\d{3,10}\b|\b\d{4}-\d\d-\d\d\b|\b\d+(?:\.\d+)? ?%|\b\d{2,}[ -](?:days?|hours?|weeks?)\b/g;

/** An amount, code or date that stands in no result, document or message before it; sums of known amounts are known. */
export const ungrounded: Detector = {
  kind: 'ungrounded',
  detect({ agents, messages }) {
    return agents.flatMap((turn) => {
      const claims = messages[turn]!.content.match(CLAIM) ?? [];
      if (claims.length === 0) return [];
      const known = messages
        .slice(0, turn)
        .map((message) => `${message.content} ${JSON.stringify(message.calls ?? '')}`)
        .join('\n');
      const amounts = amountsIn(known);
      const bare = digits(known);
      const made = claims.filter((claim) => !known.includes(claim) && !isKnown(claim, bare, amounts));
      if (made.length === 0) return [];
      return [
        {
          kind: 'ungrounded' as const,
          turn,
          evidence: made.slice(0, 3).map((claim) => ({
            message: turn,
            field: 'content',
            quote: around(messages[turn]!.content, claim),
          })),
          severity: 0.5,
          confidence: 0.6,
          counterfactual: null,
        },
      ];
    });
  },
};

function isKnown(claim: string, bare: string, amounts: readonly number[]): boolean {
  const plain = digits(claim).trim();
  if (plain !== '' && ` ${bare} `.includes(` ${plain} `)) return true;
  if (!claim.startsWith('$')) return false;
  const value = Number(claim.replace(/[^\d.]/g, ''));
  // Differences, sums and small multiples of what was read.
  return amounts.some(
    (a) =>
      [1, 2, 3, 4, 5, 6].some((times) => near(a * times, value)) ||
      amounts.some((b) => near(a + b, value) || near(a - b, value)),
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006;
}

function digits(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\d.]+/g, ' ')
    .replace(/\.0+\b|\.(?= |$)/g, '');
}

function amountsIn(text: string): number[] {
  const numbers = digits(text)
    .split(' ')
    .map(Number)
    .filter((value) => value >= 1 && value < 1e6);
  return [...new Set(numbers)].slice(0, 200);
}

function around(text: string, claim: string): string {
  const at = text.indexOf(claim);
  return quote(text.slice(Math.max(0, at - 40), at + claim.length + 40));
}

/** The agent says that it does not know, and has looked nothing up since the user spoke. */
export const coverageGap: Detector = {
  kind: 'coverage-gap',
  languages: ['en'],
  detect(view) {
    const { agents, messages, calls, users } = view;
    return agents.flatMap((turn) => {
      const text = messages[turn]!.content;
      const match = WORDS.knowsNothing.exec(text);
      if (!match) return [];
      const asked = users.findLast((index) => index < turn);
      const found = calls.some(
        (item) =>
          item.message > (asked ?? -1) && item.message < turn && !item.failed && !isEmpty(item.result),
      );
      if (asked === undefined || found) return [];
      return [
        {
          kind: 'coverage-gap' as const,
          turn,
          evidence: [
            { message: asked, field: 'content', quote: quote(messages[asked]!.content) },
            { message: turn, field: 'content', quote: around(text, match[0]) },
          ],
          severity: 0.5,
          confidence: 0.7,
          counterfactual: null,
        },
      ];
    });
  },
};

function isEmpty(result: string | undefined): boolean {
  return result === undefined || /^\s*(?:\[\s*\]|\{\s*\}|null|""|none|no results?.*)?\s*$/i.test(result);
}

/** The agent says that it is doing something, and no call that changes anything follows. */
export const emptyPromise: Detector = {
  kind: 'empty-promise',
  languages: ['en'],
  detect({ agents, messages, calls, conversation }) {
    if (!conversation.tools.some((tool) => tool.readOnly === false && !tool.handsOff)) return [];
    return agents.flatMap((turn) => {
      const { content, calls: own = [] } = messages[turn]!;
      const match = WORDS.promises.exec(content);
      if (!match || own.length > 0) return [];
      const rest = content.slice(match.index);
      // A promise on a condition waits for the user.
      if (
        /\?|\b(?:once|if|after|when|before|would you|please confirm|shall i|until)\b/i.test(
          sentenceAt(content, match.index),
        ) ||
        /\?\s*$/.test(content)
      )
        return [];
      const kept = calls.some((item) => item.message > turn && item.tool?.readOnly === false);
      const did = calls.some(
        (item) =>
          item.message < turn && item.tool?.readOnly === false && !item.failed && turn - item.message <= 3,
      );
      if (kept || did) return [];
      return [
        {
          kind: 'empty-promise' as const,
          turn,
          evidence: [{ message: turn, field: 'content', quote: quote(rest) }],
          severity: 0.8,
          confidence: 0.75,
          counterfactual: {
            turn,
            done: quote(rest),
            should: `do it: call ${conversation.tools
              .filter((tool) => tool.readOnly === false && !tool.handsOff)
              .map((tool) => tool.name)
              .slice(0, 8)
              .join(' or ')}`,
            source: 'rule' as const,
            why: 'what was promised was not done',
          },
        },
      ];
    });
  },
};

function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.slice(at).search(/[.\n]/);
  return text.slice(from, end < 0 ? undefined : at + end);
}

/** A rule of the prompt that can be checked, and where it was not kept. */
export const ruleIgnored: Detector = {
  kind: 'rule-ignored',
  languages: ['en'],
  detect(view) {
    return [...oneAtATime(view), ...confirmed(view)];
  },
};

function oneAtATime({ system, agents, messages }: View): ReturnType<Detector['detect']> {
  const rule =
    /[^.\n]*\b(?:only make one tool call|one tool call at a time|one tool at a time)\b[^.\n]*/i.exec(
      system,
    )?.[0];
  if (rule === undefined) return [];
  return agents.flatMap((turn) => {
    const { calls = [], content } = messages[turn]!;
    const both =
      calls.length > 0 &&
      content.trim() !== '' &&
      /(?:not respond|no (?:text|response)|respond to the user).{0,40}same time|same time/i.test(system);
    if (calls.length <= 1 && !both) return [];
    return [
      {
        kind: 'rule-ignored' as const,
        turn,
        evidence: [
          { message: 0, field: 'content', quote: quote(rule) },
          { message: turn, field: 'calls', quote: quote(calls.map(callText).join(', ')) },
        ],
        severity: 0.3,
        confidence: 0.8,
        counterfactual: {
          turn,
          done: `${calls.length} calls${both ? ' beside text' : ''}`,
          should: quote(rule),
          source: 'rule' as const,
          why: 'the prompt says so',
        },
      },
    ];
  });
}

/** Where the prompt wants a yes before anything is changed: a change without one. */
function confirmed(view: View): ReturnType<Detector['detect']> {
  const { system, calls, users, messages } = view;
  const rule =
    /[^.\n]*\b(?:explicit (?:user )?confirmation|confirm(?:ation)? (?:from the user )?before|ask (?:the user )?for confirmation|obtain .{0,30}confirmation)\b[^.\n]*/i.exec(
      system,
    )?.[0];
  if (rule === undefined) return [];
  return calls.flatMap((item) => {
    if (item.tool?.readOnly !== false || item.tool.handsOff) return [];
    const last = users.findLast((index) => index < item.message);
    if (last === undefined || WORDS.agrees.test(messages[last]!.content)) return [];
    const turn = agentBefore(view, item.message);
    return [
      {
        kind: 'rule-ignored' as const,
        turn: item.message,
        evidence: [
          { message: 0, field: 'content', quote: quote(rule) },
          { message: last, field: 'content', quote: quote(messages[last]!.content) },
          { message: item.message, field: `calls.${item.index}`, quote: quote(callText(item.call)) },
        ],
        severity: 0.8,
        confidence: 0.7,
        counterfactual: {
          turn: turn ?? item.message,
          done: quote(callText(item.call)),
          should: quote(rule),
          source: 'rule' as const,
          why: 'the prompt says so',
        },
      },
    ];
  });
}
