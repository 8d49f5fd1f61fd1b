import { assignLeast } from '../vectors/hungarian.ts';
import { dot, type Matrix, meanOf } from '../vectors/matrix.ts';

/** Mean of cosine and overlap below which a cluster is not taken for the intent. */
const LEAST_SCORE = 0.45;
const LEAST_OVERLAP = 0.2;

export interface Match {
  intent: string;
  cluster: number;
  /** 0–1: half the cosine of the centroids, half the overlap of the members. */
  score: number;
}

/**
 * Which new cluster is which known intent: the one-to-one assignment of the highest sum of scores. The overlap is
 * 2·|both| / (|intent| + |cluster|) over rows that the old model has placed.
 */
export function matchIntents(
  centred: Matrix,
  known: ReadonlyMap<string, readonly number[]>,
  clusters: ReadonlyMap<number, readonly number[]>,
): Match[] {
  const intents = [...known.keys()].sort();
  const numbers = [...clusters.keys()].sort((a, b) => a - b);
  if (intents.length === 0 || numbers.length === 0) return [];
  const unit = (rows: readonly number[]): Float32Array => {
    const mean = meanOf(centred, rows);
    const length = Math.sqrt(dot(mean, mean)) || 1;
    return mean.map((value) => value / length);
  };
  const means = numbers.map((number) => unit(clusters.get(number)!));
  const scores = intents.map((intent) => {
    const rows = known.get(intent)!;
    const members = new Set(rows);
    const mean = unit(rows);
    return numbers.map((number, column) => {
      const other = clusters.get(number)!;
      const both = other.filter((row) => members.has(row)).length;
      const overlap = (2 * both) / (rows.length + other.length || 1);
      return { overlap, score: (Math.max(0, dot(mean, means[column]!)) + overlap) / 2 };
    });
  });
  const columns = assignLeast(scores.map((row) => row.map(({ score }) => 1 - score)));
  return columns.flatMap((column, row) => {
    const found = column < 0 ? undefined : scores[row]![column]!;
    if (!found || found.score < LEAST_SCORE || found.overlap < LEAST_OVERLAP) return [];
    return [{ intent: intents[row]!, cluster: numbers[column]!, score: found.score }];
  });
}
