import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

const TURNS = 3;

/** Steps that come round and round between two words of the user: one tool failing again and again, or a pattern repeated. */
export const stepLoop: Detector = {
  kind: 'step-loop',
  detect({ calls, messages }) {
    for (let from = 0; from < calls.length; from++) {
      for (const length of [1, 2, 3]) {
        const span = calls.slice(from, from + length * TURNS);
        if (span.length < length * TURNS || spoke(messages, span[0]!.message, span.at(-1)!.message)) continue;
        const same = span.every((item, index) => item.call.name === span[index % length]!.call.name);
        const stuck =
          length === 1
            ? span.every((item) => item.failed || item.result === span[0]!.result)
            : repeats(span, length);
        if (!same || !stuck) continue;
        const last = span.at(-1)!;
        return [
          {
            kind: 'step-loop',
            turn: last.message,
            evidence: span.map(({ message, index, call }) => ({
              message,
              field: `calls.${index}`,
              quote: quote(callText(call), 80),
            })),
            severity: 0.7,
            confidence: 0.85,
            counterfactual: null,
          },
        ];
      }
    }
    return [];
  },
};

function repeats(span: readonly { result: string | undefined }[], length: number): boolean {
  return span.every((item, index) => item.result === span[index % length]!.result);
}

function spoke(messages: readonly { role: string }[], from: number, to: number): boolean {
  return messages.slice(from, to).some((message) => message.role === 'user');
}
