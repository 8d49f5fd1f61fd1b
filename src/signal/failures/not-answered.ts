import type { Detector } from './detector.ts';
import { agentBefore, quote, type View } from './view.ts';
import { WORDS } from './words.ts';

const WORTH = 4;

/** The user asks again, by meaning, what was asked before: nobody answered it. */
export const notAnswered: Detector = {
  kind: 'not-answered',
  detect(view) {
    const { users, messages } = view;
    return users.flatMap((index) => {
      const turn = agentBefore(view, index);
      const before = saidBefore(view, index);
      if (
        turn === undefined ||
        before === undefined ||
        (view.does(index, 'corrects') !== undefined && !asksAgain(view, index))
      )
        return [];
      const [old, now] = [messages[before]!.content, messages[index]!.content];
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

/** Who puts the same question again has not been answered, even if that sets the agent right as well. */
export function asksAgain(view: View, index: number): boolean {
  return view.messages[index]!.content.includes('?') && saidBefore(view, index) !== undefined;
}

/** The user's message before this one, if this one says the same and the agent spoke between them. */
function saidBefore(view: View, index: number): number | undefined {
  const { users, messages, repeats } = view;
  const before = users[users.indexOf(index) - 1];
  const turn = agentBefore(view, index);
  if (before === undefined || turn === undefined || turn < before) return undefined;
  const [old, now] = [messages[before]!.content, messages[index]!.content];
  // What was asked for once more, as a form asks, is repeated because of the form.
  if (wordsOf(now) < WORTH || wordsOf(old) < WORTH || WORDS.agrees.test(now)) return undefined;
  return repeats(before, index) ? before : undefined;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 2).length;
}
