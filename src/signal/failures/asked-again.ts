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
