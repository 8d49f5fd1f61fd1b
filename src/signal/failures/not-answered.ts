import type { Detector } from './detector.ts';
import { agentBefore, quote } from './view.ts';
import { WORDS } from './words.ts';

const WORTH = 4;

/** The user says again, by meaning, what was said before: nobody answered it. */
export const notAnswered: Detector = {
  kind: 'not-answered',
  detect(view) {
    const { users, messages, repeats } = view;
    return users.slice(1).flatMap((index, at) => {
      const before = users[at]!;
      const [old, now] = [messages[before]!.content, messages[index]!.content];
      const turn = agentBefore(view, index);
      if (turn === undefined || turn < before || wordsOf(now) < WORTH || wordsOf(old) < WORTH) return [];
      // What was asked for once more, as a form asks, is repeated because of the form.
      if (WORDS.agrees.test(now) || view.does(index, 'corrects') !== undefined || !repeats(before, index))
        return [];
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

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 2).length;
}
