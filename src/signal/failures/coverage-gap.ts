import type { Detector } from './detector.ts';
import { quote } from './view.ts';

/** The agent says that it does not know, and has looked nothing up since the user spoke. */
export const coverageGap: Detector = {
  kind: 'coverage-gap',
  languages: ['en'],
  detect(view) {
    const { agents, messages, calls, users, does } = view;
    return agents.flatMap((turn) => {
      const admission = does(turn, 'knowsNothing');
      if (admission === undefined) return [];
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
            { message: turn, field: 'content', quote: quote(admission) },
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
