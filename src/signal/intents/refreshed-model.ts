import { matrixOf, rowOf, unit, unitMean } from '../vectors/matrix.ts';
import type { Evidence } from './evidence.ts';
import { type IntentModel, placeRows } from './intent-model.ts';
import type { NamedGroup } from './name-groups.ts';

/** Share of requests that may lie below the floor of being in scope. */
const BELOW_FLOOR = 0.05;

/** Known intents drawn half way to the cluster that each of them is, and the new ones. */
export function refreshedModel(
  old: IntentModel,
  { vectors, clusters, matches }: Evidence,
  groups: readonly NamedGroup[],
): IntentModel {
  const clusterOf = new Map(matches.map((match) => [match.intent, clusters.get(match.cluster)!]));
  const counts = new Map<string, number>();
  for (const intent of old.intents) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const centroids = old.intents.map((intent, row) => {
    const before = rowOf(old.centroids, row);
    const rows = clusterOf.get(intent);
    // One of several centroids stands for a part of the intent only.
    if (!rows || counts.get(intent)! > 1) return before;
    const after = unitMean(vectors, rows);
    return unit(before.map((value, column) => value + after[column]!));
  });
  const model = {
    encoder: old.encoder,
    intents: [...old.intents, ...groups.map((group) => group.id)],
    centroids: matrixOf(
      [...centroids, ...groups.map((group) => unitMean(vectors, group.rows))],
      vectors.columns,
    ),
    floor: 0,
  };
  const novelty = placeRows(model, vectors).flatMap((placement) => placement.novelty ?? []);
  novelty.sort((a, b) => b - a);
  const floor = 1 - (novelty[Math.floor(novelty.length * BELOW_FLOOR)] ?? 1);
  return { ...model, floor: old.floor > 0 ? Math.min(old.floor, floor) : floor };
}
