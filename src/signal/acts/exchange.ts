import type { ConversationMessage } from '../../core/conversation.ts';
import { textSimilarity } from '../failures/similarity.ts';
import { WORDS } from '../failures/words.ts';
import { STOP_WORDS } from '../intents/stop-words.ts';

/** What stands around a message of the user's. */
export interface Exchange {
  /** What the user had said before the agent spoke; empty where the agent spoke first. */
  request: string;
  /** What the agent said to that. */
  answer: string;
  /** What the agent said to the message itself; null where it has not spoken since, or the user went on first. */
  reaction: string | null;
}

/** Of a request and of an answer so many characters are looked at, at each of their ends. */
const ENDS = 2000;
/** Words of a reaction that are looked at: agents say at once whether they were set right. */
const REACTION = 25;

/** The exchanges that users' messages belong to, by the message's index; none for what was said before the agent spoke. */
export function exchangesOf(messages: readonly ConversationMessage[]): Map<number, Exchange> {
  const exchanges = new Map<number, Exchange>();
  let said: string[] = [];
  let [request, answer]: (string | undefined)[] = [];
  let open: Exchange | undefined;
  for (const [index, { role, content, by }] of messages.entries()) {
    if (content.trim() === '') continue;
    if (role === 'assistant' && by === 'human') {
      // What is said to a person is not said to the agent.
      [answer, open, said] = [undefined, undefined, []];
    } else if (role === 'assistant') {
      if (said.length > 0 || answer === undefined) request = endsOf(said.join('\n'));
      answer = endsOf(content);
      if (open) open.reaction = clipped(content);
      [open, said] = [undefined, []];
    } else if (role === 'user') {
      said.push(content);
      if (answer === undefined) continue;
      open = { request: request!, answer, reaction: null };
      exchanges.set(index, open);
    }
  }
  return exchanges;
}

function endsOf(text: string): string {
  return text.length > 2 * ENDS ? `${text.slice(0, ENDS)} ${text.slice(-ENDS)}` : text;
}

function clipped(text: string): string {
  return text.trim().slice(0, ENDS).split(/\s+/).slice(0, REACTION).join(' ');
}

/** How agents take it when they are set right, and how they take other things. */
const REACTIONS: readonly RegExp[] = [
  /\b(?:sorry|apolog\w*|my bad|oops|forgive)\b/i,
  /\bsorry (?:to hear|about (?:that|your)|you(?:'re| are))\b/i,
  /\byou(?:'re| are)(?: (?:absolutely|quite|completely|of course|so))? (?:right|correct)\b|\bgood (?:catch|point|spot)\b|\bright you are\b|\bcorrect,|\bfair (?:point|enough)\b/i,
  /\bthank(?:s| you) for (?:clarif|the (?:clarif|correct)|correct|catch|point|letting|flag|spotting|telling)/i,
  /\b(?:my (?:mistake|error|fault)|mistak\w*|misread|misunder\w*|mix(?:ed|-up)|confus\w*|overlook\w*|wrong(?:ly)?|assumed|should have)\b/i,
  /\b(?:instead|correct(?:ed|ing)?|fix(?:ed|ing)?|updat(?:ed|ing)|chang(?:ed|ing)|swap\w*|switch\w*|let me (?:correct|redo|look again|try again|check again)|redone|amended)\b/i,
];

const DENIED =
  /\b(?:not|isn't|wasn't|aren't|don't|didn't|never|no|instead of|rather than|nothing (?:about|to do with))\b[^.!?,;]{0,40}/gi;
const REPORTS =
  /\b(?:i|we)(?:'ve| have)\b|\b(?:booked|cancell?ed|sent|changed|updated|added|removed|set|done|ordered|moved|placed|scheduled)\b/i;
const NUMBERS =
  /\b(?:\d+(?:[.,:/-]+\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third)\b/g;
const SHORT = 5;

export const EXCHANGE_WIDTH = 20 + REACTIONS.length + 3;

/**
 * How a message of the user's sits in its exchange: whether it was asked for, what it takes from the request and from the answer,
 * what it denies, and how the agent took it. Numbers of 0–1.
 */
export function exchangeColumns(exchange: Exchange, message: string): number[] {
  const request = straight(exchange.request);
  const answer = straight(exchange.answer);
  const text = straight(message);
  const reaction = exchange.reaction === null ? null : straight(exchange.reaction);
  const bare = withoutClosing(answer);
  const [asked, answered, said] = [wordsOf(request), wordsOf(answer), wordsOf(text)];
  const [askedNumbers, answeredNumbers] = [numbersOf(request), numbersOf(answer)];
  const numbers = numbersOf(text);
  const denied = wordsOf((text.match(DENIED) ?? []).join(' '));
  const taken = reaction ?? '';
  const reacted = wordsOf(taken);
  const inAsked = (word: string): boolean => asked.has(word);
  const onlyAsked = (word: string): boolean => asked.has(word) && !answered.has(word);
  const fresh = (number: string): boolean => !askedNumbers.has(number) && !answeredNumbers.has(number);
  return [
    Number(asksIn(answer)),
    Number(/\?\s*$/.test(bare)),
    Number(bare !== answer),
    share(said, inAsked),
    share(said, (word) => answered.has(word)),
    share(said, (word) => !asked.has(word) && !answered.has(word)),
    Number(some(said, onlyAsked)),
    share(said, onlyAsked),
    Number(some(denied, (word) => answered.has(word))),
    Number(some(denied, (word) => answered.has(word) && !asked.has(word))),
    Number(some(numbers, (number) => askedNumbers.has(number) && !answeredNumbers.has(number))),
    Number(some(numbers, fresh)),
    Number(answeredNumbers.size > 0 && some(numbers, fresh)),
    Number(some(numbers, (number) => answeredNumbers.has(number))),
    share(asked, (word) => answered.has(word)),
    textSimilarity(text, request),
    textSimilarity(text, answer),
    textSimilarity(request, answer),
    Number(REPORTS.test(bare)),
    Number(text.trim().split(/\s+/).length <= SHORT),
    ...REACTIONS.map((sign) => Number(sign.test(taken))),
    Number(reaction === null),
    share(said, (word) => reacted.has(word)),
    Number(some(reacted, onlyAsked)),
  ];
}

/** Whether an answer asks something, other than whether there is anything else. */
export function asksIn(answer: string): boolean {
  return WORDS.asks.test(withoutClosing(answer));
}

function withoutClosing(answer: string): string {
  return answer.replaceAll(WORDS.closes, '');
}

/** Words that say something, by their stems; numbers by their digits. */
function wordsOf(text: string): Set<string> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(
    (words ?? [])
      .filter((word) => !STOP_WORDS.has(word) && (word.length > 2 || /\d/.test(word)))
      .map((word) => (/\d/.test(word) ? word.replace(/\D/g, '') : stem(word))),
  );
}

const STEM = 6;

function stem(word: string): string {
  return word.replace(/(?<=.{3})(?:ing|ed|es|s|ly)$/, '').slice(0, STEM);
}

/** With apostrophes as keyboards write them. */
export function straight(text: string): string {
  return text.replace(/[’ʼ]/g, "'");
}

function numbersOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(NUMBERS) ?? []);
}

function some(words: ReadonlySet<string>, holds: (word: string) => boolean): boolean {
  for (const word of words) if (holds(word)) return true;
  return false;
}

function share(words: ReadonlySet<string>, holds: (word: string) => boolean): number {
  let held = 0;
  for (const word of words) if (holds(word)) held++;
  return words.size === 0 ? 0 : held / words.size;
}
