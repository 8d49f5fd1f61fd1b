import { assignLeast } from '../vectors/hungarian.ts';
import { dot, type Matrix, rowOf, unitMean } from '../vectors/matrix.ts';

/** Mean of cosine and overlap below which a cluster is not taken for the intent. */
const LEAST_SCORE = 0.45;
const LEAST_OVERLAP = 0.2;
/** The cosine that a label must have with a cluster to be taken for its name. */
const LEAST_LABEL = 0.4;

export interface Match {
  intent: string;
  cluster: number;
  /** 0–1 */
  score: number;
}

type Groups<Key> = ReadonlyMap<Key, readonly number[]>;

/**
 * Which new cluster is which known intent: the one-to-one assignment of the highest sum of scores, each half the cosine of
 * the centroids, half the overlap of the members: 2·|both| / (|intent| + |cluster|) over rows that the old model has placed.
 */
export function matchIntents(centred: Matrix, known: Groups<string>, clusters: Groups<number>): Match[] {
  const intents = [...known.keys()].sort();
  const numbers = [...clusters.keys()].sort((a, b) => a - b);
  const means = numbers.map((number) => unitMean(centred, clusters.get(number)!));
  const scores = intents.map((intent) => {
    const rows = known.get(intent)!;
    const members = new Set(rows);
    const mean = unitMean(centred, rows);
    return numbers.map((number, column) => {
      const other = clusters.get(number)!;
      const both = other.filter((row) => members.has(row)).length;
      const overlap = (2 * both) / (rows.length + other.length || 1);
      const score = (Math.max(0, dot(mean, means[column]!)) + overlap) / 2;
      return overlap < LEAST_OVERLAP ? Math.min(score, LEAST_SCORE / 2) : score;
    });
  });
  return best(intents, numbers, scores, LEAST_SCORE);
}

/** The same for intents of which only labels and examples are known: by the cosine alone. */
export function matchLabels(
  centred: Matrix,
  labels: { intents: readonly string[]; centred: Matrix },
  clusters: Groups<number>,
): Match[] {
  const numbers = [...clusters.keys()].sort((a, b) => a - b);
  const means = numbers.map((number) => unitMean(centred, clusters.get(number)!));
  const scores = labels.intents.map((_, row) => means.map((mean) => dot(mean, rowOf(labels.centred, row))));
  return best(labels.intents, numbers, scores, LEAST_LABEL);
}

function best(
  intents: readonly string[],
  clusters: readonly number[],
  scores: readonly (readonly number[])[],
  least: number,
): Match[] {
  if (intents.length === 0 || clusters.length === 0) return [];
  return assignLeast(scores.map((row) => row.map((score) => 1 - score))).flatMap((column, row) => {
    const score = scores[row]![column] ?? 0;
    return column >= 0 && score >= least
      ? [{ intent: intents[row]!, cluster: clusters[column]!, score }]
      : [];
  });
}
