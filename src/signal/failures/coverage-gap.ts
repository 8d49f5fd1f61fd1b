import type { Detector } from './detector.ts';
import { around, quote } from './view.ts';
import { WORDS } from './words.ts';

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
