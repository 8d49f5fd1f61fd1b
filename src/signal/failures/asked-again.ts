import type { Detector } from './detector.ts';
import { quote } from './view.ts';
import { WORDS } from './words.ts';

/** The agent asks for what the user has given already. */
export const askedAgain: Detector = {
  kind: 'asked-again',
  languages: ['en'],
  detect(view) {
    const { agents, messages, users, similar } = view;
    const questions = agents.filter(
      (index) => messages[index]!.content !== '' && asksForFacts(messages[index]!.content),
    );
    const told = questions.flatMap((index) => {
      const reply = users.find((user) => user > index);
      if (reply === undefined || questions.some((other) => other > index && other < reply)) return [];
      const opening = users.findLast((user) => user < index);
      const before = opening !== undefined && EARLIER.test(messages[opening]!.content) ? opening : undefined;
      // Who only mentions an earlier day and then gives it was asked for nothing that hurts.
      const ungiven = gives(messages[reply]!.content) ? undefined : before;
      const said = KNOWN.test(messages[reply]!.content) ? reply : ungiven;
      return said === undefined
        ? []
        : [findingOf(index, said, asking(messages[index]!.content), messages[said]!.content)];
    });
    const again = questions.flatMap((index, at) => {
      const asked = asking(messages[index]!.content);
      const before = questions.slice(0, at).find((other) => {
        const reply = users.find((user) => user > other);
        if (reply === undefined || reply > index || !gives(messages[reply]!.content)) return false;
        return similar(asking(messages[other]!.content), asked) >= 0.85;
      });
      if (before === undefined) return [];
      const reply = users.find((user) => user > before)!;
      return [findingOf(index, reply, asked, messages[reply]!.content)];
    });
    return [...again, ...told.filter((one) => !again.some((other) => other.turn === one.turn))];
  },
};

/** Users who are asked for what they gave on another day say that it is known. */
const KNOWN =
  /\byou(?:'ve| already| should)* (?:have|had|got|know|knew|saved|stored|wrote|noted)(?: got)? (?:it|that|them|this|my|the|all|mine)\b(?! (?:in|on) (?:stock|sale|offer))|\b(?:it|that|this)(?:'s| is| should be| must be) (?:(?:still )?(?:on|in) (?:file|record|my (?:account|profile|file|data)|your (?:system|records?|files?|notes|data))|known)\b|\bi(?:'ve| have)? (?:already )?(?:gave|given|told|sent|left|said) (?:it|that|you|them|my)\b[^.?!]{0,40}\b(?:yesterday|last (?:time|week|month)|before|already|earlier|the other day|days? ago)\b|\bsame (?:one |as )?(?:as )?(?:last time|before|always|yesterday)\b|\b(?:from|since) (?:last time|yesterday|last week|the other day)\b/i;

/** Something was settled or told on another day. */
const EARLIER = new RegExp(
  `${KNOWN.source}|\\bas (?:discussed|agreed|mentioned|told|arranged)\\b|\\bsame \\w+ as (?:last time|yesterday|before|last week)\\b|\\byou (?:noted|wrote down|saved|took down)\\b|\\bi (?:wrote|spoke|talked|called|phoned)\\b[^.?!]{0,30}\\b(?:yesterday|last (?:week|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the other day|days ago)\\b`,
  'i',
);

function findingOf(turn: number, reply: number, asked: string, answer: string) {
  return {
    kind: 'asked-again' as const,
    turn,
    evidence: [
      { message: reply, field: 'content', quote: quote(answer) },
      { message: turn, field: 'content', quote: quote(asked) },
    ],
    severity: 0.5,
    confidence: 0.75,
    counterfactual: {
      turn,
      done: quote(asked),
      should: `use what the user said: ${quote(answer)}`,
      source: 'correction' as const,
      why: 'the user had given it already',
    },
  };
}

/** An offer, a choice, or a yes to wait for is nothing that was told before. */
const OFFERS =
  /\b(?:any(?:thing)? (?:else|other)|other questions|further (?:assistance|questions|help)|would you like|do you want|shall i|should i|which (?:one|option|flight|of)|prefer|proceed)\b/i;

function asksForFacts(text: string): boolean {
  return unquoted(text)
    .split(/(?<=[.?!])\s+|\n+/)
    .some((sentence) => WORDS.asks.test(sentence) && !OFFERS.test(sentence));
}

/** What is only quoted asks nothing. */
function unquoted(text: string): string {
  return text.replace(/["“][^"“”]{0,300}["”]/g, '""');
}

/** The sentences that ask. */
function asking(text: string): string {
  const sentences = unquoted(text)
    .split(/(?<=[.?!])\s+|\n+/)
    .filter((sentence) => WORDS.asks.test(sentence) && !OFFERS.test(sentence));
  return (sentences.length > 0 ? sentences : [text]).join(' ');
}

/** Something like a name, number or address is in it, and it is no refusal. */
function gives(text: string): boolean {
  return /\d|@|_/.test(text) && !/\b(?:don't|do not) (?:have|know|remember)\b/i.test(text);
}
