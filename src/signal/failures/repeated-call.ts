import { canonicalJson } from '../../core/json.ts';
import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

/** The very same call again, although it was answered and nothing has changed anything since. */
export const repeatedCall: Detector = {
  kind: 'repeated-call',
  detect({ calls }) {
    const answered = new Map<string, (typeof calls)[number]>();
    return calls.flatMap((item) => {
      const { call, message, index, tool } = item;
      const key = `${call.name}\n${canonicalJson(call.args ?? call.raw ?? null)}`;
      const before = answered.get(key);
      // Whatever may have changed something makes asking again sensible.
      if (tool?.readOnly !== true && !item.failed) answered.clear();
      if (item.answer !== undefined) answered.set(key, item);
      if (!before || before.failed) return [];
      return [
        {
          kind: 'repeated-call' as const,
          turn: message,
          evidence: [
            { message: before.message, field: `calls.${before.index}`, quote: quote(callText(before.call)) },
            { message, field: `calls.${index}`, quote: quote(callText(call)) },
          ],
          severity: tool?.readOnly === true ? 0.3 : 0.7,
          confidence: 0.85,
          counterfactual: {
            turn: message,
            done: callText(call),
            should: `go on from what message ${before.answer} answered`,
            source: 'sibling' as const,
            why: 'the same call had been answered',
          },
        },
      ];
    });
  },
};
