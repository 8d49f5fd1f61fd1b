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
      (index) => messages[index]!.content !== '' && WORDS.asks.test(messages[index]!.content),
    );
    const told = questions.flatMap((index) => {
      const reply = users.find((user) => user > index);
      if (reply === undefined || questions.some((other) => other > index && other < reply)) return [];
      const said = KNOWN.exec(messages[reply]!.content);
      return said
        ? [findingOf(index, reply, asking(messages[index]!.content), messages[reply]!.content)]
        : [];
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

/** The sentences that ask. */
function asking(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => WORDS.asks.test(sentence));
  return (sentences.length > 0 ? sentences : [text]).join(' ');
}

/** Something like a name, number or address is in it, and it is no refusal. */
function gives(text: string): boolean {
  return /\d|@|_/.test(text) && !/\b(?:don't|do not) (?:have|know|remember)\b/i.test(text);
}
