import { readFileSync } from 'node:fs';
import { hashJson } from '../src/core/hash.ts';
import type { Act, Learnt } from '../src/signal/acts/act.ts';
import { type Exchange, exchangesOf } from '../src/signal/acts/exchange.ts';

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`acts/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** Texts of scripts/acts, one a line. */
const read = (name: string): string[] => linesOf(`${name}.txt`);

const plain = [
  'plain-user',
  'plain-user-answers',
  'plain-user-asides',
  'plain-user-asks',
  'plain-user-replies',
].flatMap(read);
const correcting = ['corrects', 'corrects-in-passing', 'corrects-more'].flatMap(read);
const likeCorrecting = ['like-corrects', 'like-corrects-more'].flatMap(read);
const upset = ['upset', 'leaves-upset', 'upset-more', 'upset-replies'].flatMap(read);
const likeUpset = ['like-upset', 'like-upset-more'].flatMap(read);
const asksForPerson = read('asks-for-person');
const promises = read('promises');
const knowsNothing = read('knows-nothing');
const plainAgent = read('plain-agent');

/** What the weights of an act are trained on. Where somebody may do two things at once, neither stands against the other. */
export const EXAMPLES_OF: Readonly<Record<Act, { does: readonly string[]; doesNot: readonly string[] }>> = {
  corrects: { does: correcting, doesNot: [...likeCorrecting, ...plain, ...asksForPerson] },
  upset: { does: upset, doesNot: [...likeUpset, ...plain] },
  asksForPerson: {
    does: asksForPerson,
    doesNot: [...plain, ...correcting, ...likeCorrecting, ...upset, ...likeUpset],
  },
  promises: { does: promises, doesNot: [...plainAgent, ...knowsNothing] },
  knowsNothing: { does: knowsNothing, doesNot: [...plainAgent, ...promises] },
};

/** A user's message in its exchange, and whether it sets the agent right. */
export interface ExchangeExample {
  text: string;
  exchange: Exchange;
  corrects: boolean;
}

/** A request with a wrong answer, which the user corrects, and with a right one, after which something alike corrects nothing. */
interface Pair {
  request: string;
  wrong: string;
  corrects: string;
  then: string;
  right: string;
  innocent: string;
  goesOn: string;
}

/** An answer that angers the user, who does not set the agent right. */
interface Anger {
  request: string;
  answer: string;
  upset: string;
  then: string;
}

/** What users say briefly, and the agent after it, where it was wrong and where it was right. */
interface Brief {
  request: string;
  wrong: string;
  corrections: [message: string, next: string][];
  right: string;
  replies: [message: string, next: string][];
}

/** Users' messages in talks of users and agents by turns. */
function spokenIn(texts: readonly string[], corrects: boolean): ExchangeExample[] {
  const messages = texts.map((content, index) => ({
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content,
  }));
  return [...exchangesOf(messages)].map(([index, exchange]) => ({ text: texts[index]!, exchange, corrects }));
}

const pairs = linesOf('exchanges.jsonl').map((line) => JSON.parse(line) as Pair);
const angry = linesOf('upset-exchanges.jsonl').map((line) => JSON.parse(line) as Anger);
const brief = linesOf('brief-exchanges.jsonl').map((line) => JSON.parse(line) as Brief);
const talks = linesOf('plain-talks.jsonl').map(
  (line) => (JSON.parse(line) as { messages: string[] }).messages,
);

const spoken = [
  ...pairs.flatMap((pair) => [
    ...spokenIn([pair.request, pair.wrong, pair.corrects, pair.then], true),
    ...spokenIn([pair.request, pair.right, pair.innocent, pair.goesOn], false),
  ]),
  ...angry.flatMap(({ request, answer, upset, then }) => spokenIn([request, answer, upset, then], false)),
  ...brief.flatMap(({ request, wrong, corrections, right, replies }) => [
    ...corrections.flatMap((said) => spokenIn([request, wrong, ...said], true)),
    ...replies.flatMap((said) => spokenIn([request, right, ...said], false)),
  ]),
  ...talks.flatMap((messages) => spokenIn(messages, false)),
];

/** Each also as it stands before the agent has reacted. */
export const EXCHANGES: readonly ExchangeExample[] = spoken.flatMap((example) =>
  example.exchange.reaction === null
    ? [example]
    : [example, { ...example, exchange: { ...example.exchange, reaction: null } }],
);

/** What the weights of each were or have to be trained on; what reads exchanges also rests on what reads a text alone. */
export function hashesOfExamples(): Record<Learnt, string> {
  const hashes = Object.entries(EXAMPLES_OF).map(([act, examples]) => [act, hashJson(examples)]);
  const correctsInExchange = hashJson([EXCHANGES, EXAMPLES_OF.corrects]);
  return { ...(Object.fromEntries(hashes) as Record<Act, string>), correctsInExchange };
}
