import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

/** A call of a tool that was not offered, where the trace says which were. */
export const unknownTool: Detector = {
  kind: 'unknown-tool',
  detect({ calls, conversation }) {
    const offered = conversation.tools.filter(
      (tool) => tool.parameters !== undefined || tool.description !== undefined,
    );
    if (offered.length === 0) return [];
    const names = new Set(offered.map((tool) => tool.name));
    return calls
      .filter(({ call }) => !names.has(call.name))
      .map(({ call, message, index }) => ({
        kind: 'unknown-tool' as const,
        turn: message,
        evidence: [{ message, field: `calls.${index}.name`, quote: quote(callText(call)) }],
        severity: 0.6,
        confidence: 0.95,
        counterfactual: {
          turn: message,
          done: callText(call),
          should: `call one of ${[...names].slice(0, 12).join(', ')}, or none`,
          source: 'schema' as const,
          why: 'the tools that were offered',
        },
      }));
  },
};
