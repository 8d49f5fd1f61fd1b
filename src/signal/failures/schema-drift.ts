import { type Drift, fieldsOf, readObject } from '../drift.ts';
import type { Detector } from './detector.ts';
import { type CallView, callText, quote, type View } from './view.ts';

/** A call whose arguments or result have another shape than the tool's calls had up to a day: the first one of each tool. */
export const schemaDrift: Detector = {
  kind: 'schema-drift',
  detect(view) {
    const day = view.conversation.startedAt?.slice(0, 10);
    if (day === undefined || view.drifts.length === 0) return [];
    const seen = new Set<string>();
    return view.calls.flatMap((item) => {
      const drift = view.drifts.find(
        (candidate) =>
          candidate.tool === item.call.name && day >= candidate.since && hasNewShape(item, candidate),
      );
      if (!drift || seen.has(drift.tool)) return [];
      seen.add(drift.tool);
      return [findingOf(item, drift, view)];
    });
  },
};

function findingOf(item: CallView, { side, field, was, now, since }: Drift, { messages }: View) {
  const [message, shown] =
    side === 'arguments'
      ? [item.message, callText(item.call)]
      : [item.answer!, messages[item.answer!]!.content];
  const change = now === 'absent' ? `gone (it was ${was})` : `${now} (it was ${was})`;
  const what = `${item.call.name}: ${side === 'result' ? 'the result’s' : 'the argument'} \`${field}\` is ${change} since ${since}`;
  return {
    kind: 'schema-drift' as const,
    turn: item.message,
    evidence: [
      {
        message,
        field: side === 'arguments' ? `calls.${item.index}.args` : 'content',
        quote: quote(`${what}: ${shown}`),
      },
    ],
    severity: 0.4,
    confidence: 0.8,
    counterfactual: {
      turn: item.message,
      done: quote(shown),
      should: `hold to the shape of before, or bring the tool's description and schema up to date: ${what}`,
      source: 'schema' as const,
      why: 'what the tool took and gave before that day',
    },
  };
}

function hasNewShape(item: CallView, { side, field, now }: Drift): boolean {
  const value =
    side === 'arguments' ? item.call.args : item.failed ? undefined : readObject(item.result ?? '');
  return value !== undefined && value !== null && (fieldsOf(value).get(field) ?? 'absent') === now;
}
