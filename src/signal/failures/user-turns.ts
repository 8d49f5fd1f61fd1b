import type { Detector } from './detector.ts';
import { agentBefore, quote } from './view.ts';
import { WORDS } from './words.ts';

const SAME = 0.72;
const WORTH = 4;

/** The user says again, by meaning, what was said before: nobody answered it. */
export const notAnswered: Detector = {
  kind: 'not-answered',
  detect(view) {
    const { users, messages, similar } = view;
    return users.slice(1).flatMap((index, at) => {
      const before = users[at]!;
      const [old, now] = [messages[before]!.content, messages[index]!.content];
      const turn = agentBefore(view, index);
      if (turn === undefined || turn < before || wordsOf(now) < WORTH || wordsOf(old) < WORTH) return [];
      // What was asked for once more, as a form asks, is repeated because of the form.
      if (WORDS.agrees.test(now) || WORDS.corrects.test(now) || similar(old, now) < SAME) return [];
      return [
        {
          kind: 'not-answered' as const,
          turn,
          evidence: [
            { message: before, field: 'content', quote: quote(old) },
            { message: index, field: 'content', quote: quote(now) },
          ],
          severity: 0.6,
          confidence: 0.75,
          counterfactual: {
            turn,
            done: quote(messages[turn]!.content),
            should: `answer: ${quote(old)}`,
            source: 'correction' as const,
            why: 'the user had to ask it again',
          },
        },
      ];
    });
  },
};

/** The user sets the agent right. */
export const corrected: Detector = {
  kind: 'corrected',
  languages: ['en'],
  detect(view) {
    const { users, messages } = view;
    return users.flatMap((index) => {
      const text = messages[index]!.content;
      const turn = agentBefore(view, index);
      if (turn === undefined || !WORDS.corrects.test(text)) return [];
      return [
        {
          kind: 'corrected' as const,
          turn,
          evidence: [{ message: index, field: 'content', quote: quote(text) }],
          severity: 0.5,
          confidence: 0.8,
          counterfactual: {
            turn,
            done: quote(messages[turn]!.content),
            should: quote(text, 300),
            source: 'correction' as const,
            why: "the user's own words",
          },
        },
      ];
    });
  },
};

/** The agent asks for what the user has given already. */
export const askedAgain: Detector = {
  kind: 'asked-again',
  languages: ['en'],
  detect(view) {
    const { agents, messages, users, similar } = view;
    const questions = agents.filter(
      (index) => messages[index]!.content !== '' && WORDS.asks.test(messages[index]!.content),
    );
    return questions.flatMap((index, at) => {
      const asked = asking(messages[index]!.content);
      const before = questions.slice(0, at).find((other) => {
        const reply = users.find((user) => user > other);
        if (reply === undefined || reply > index || !gives(messages[reply]!.content)) return false;
        return similar(asking(messages[other]!.content), asked) >= 0.85;
      });
      if (before === undefined) return [];
      const reply = users.find((user) => user > before)!;
      return [
        {
          kind: 'asked-again' as const,
          turn: index,
          evidence: [
            { message: reply, field: 'content', quote: quote(messages[reply]!.content) },
            { message: index, field: 'content', quote: quote(asked) },
          ],
          severity: 0.5,
          confidence: 0.75,
          counterfactual: {
            turn: index,
            done: quote(asked),
            should: `use what the user said: ${quote(messages[reply]!.content)}`,
            source: 'correction' as const,
            why: 'it had been asked and answered',
          },
        },
      ];
    });
  },
};

/** The sentences that ask. */
function asking(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => WORDS.asks.test(sentence));
  return (sentences.length > 0 ? sentences : [text]).join(' ');
}

/** Something like a name, number or address is in it, and it is no refusal. */
function gives(text: string): boolean {
  return /\d|@|_/.test(text) && !/\b(?:don't|do not) (?:have|know|remember)\b/i.test(text);
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 2).length;
}
