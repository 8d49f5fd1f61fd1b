import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

/** A tool answered with an error; what the agent called right afterwards, if that went well, is what it should have called. */
export const toolError: Detector = {
  kind: 'tool-error',
  detect: ({ calls }) =>
    calls.flatMap((item, at) => {
      if (!item.failed || item.answer === undefined) return [];
      const better = calls
        .slice(at + 1)
        .find((later) => later.call.name === item.call.name && !later.failed && later.call.args);
      return [
        {
          kind: 'tool-error' as const,
          turn: item.message,
          evidence: [
            { message: item.message, field: `calls.${item.index}`, quote: quote(callText(item.call)) },
            { message: item.answer, field: 'content', quote: quote(item.result ?? '') },
          ],
          severity: better ? 0.4 : 0.7,
          confidence: 0.9,
          counterfactual: better
            ? {
                turn: item.message,
                done: callText(item.call),
                should: callText(better.call),
                calls: [{ name: better.call.name, args: better.call.args! }],
                source: 'sibling' as const,
                why: 'the same tool took these arguments later in the conversation',
              }
            : null,
        },
      ];
    }),
};
