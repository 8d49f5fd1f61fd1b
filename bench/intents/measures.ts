import { assignLeast } from '../../src/signal/vectors/hungarian.ts';

/** How many rows of each cluster have each label. */
function table(labels: readonly string[], clusters: ArrayLike<number | string>): number[][] {
  const columns = new Map([...new Set(labels)].map((label, index) => [label, index]));
  const rows = new Map([...new Set(Array.from(clusters))].map((cluster, index) => [cluster, index]));
  const counts = Array.from({ length: rows.size }, () => new Array<number>(columns.size).fill(0));
  labels.forEach((label, index) => {
    counts[rows.get(clusters[index]!)!]![columns.get(label)!]!++;
  });
  return counts;
}

/** Share of rows that are right under the best one-to-one naming of clusters. */
export function accuracy(labels: readonly string[], clusters: ArrayLike<number | string>): number {
  const counts = table(labels, clusters);
  const columns = assignLeast(counts.map((row) => row.map((count) => -count)));
  const right = columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : counts[row]![column]!), 0);
  return right / labels.length;
}

/** Normalised mutual information, by the mean of both entropies. */
export function mutualInformation(labels: readonly string[], clusters: ArrayLike<number | string>): number {
  const counts = table(labels, clusters);
  const total = labels.length;
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = counts[0]!.map((_, column) => counts.reduce((sum, row) => sum + row[column]!, 0));
  let shared = 0;
  counts.forEach((row, a) => {
    row.forEach((count, b) => {
      if (count > 0) shared += (count / total) * Math.log((count * total) / (rows[a]! * columns[b]!));
    });
  });
  return (2 * shared) / (entropy(rows, total) + entropy(columns, total));
}

function entropy(counts: readonly number[], total: number): number {
  return counts.reduce((sum, count) => sum - (count > 0 ? (count / total) * Math.log(count / total) : 0), 0);
}

/** Adjusted Rand index (Hubert and Arabie 1985). */
export function adjustedRand(labels: readonly string[], clusters: ArrayLike<number | string>): number {
  const counts = table(labels, clusters);
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = counts[0]!.map((_, column) => counts.reduce((sum, row) => sum + row[column]!, 0));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + pairs(value), 0);
  const both = sum(counts.flat());
  const expected = (sum(rows) * sum(columns)) / pairs(labels.length);
  return (both - expected) / ((sum(rows) + sum(columns)) / 2 - expected);
}

/** Share of rows whose label is the most frequent one of their cluster. */
export function purity(labels: readonly string[], clusters: ArrayLike<number | string>): number {
  return table(labels, clusters).reduce((sum, row) => sum + Math.max(...row), 0) / labels.length;
}

/** Chance that a positive has a higher score than a negative; ties count half. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const all = [
    ...positive.map((score) => ({ score, positive: true })),
    ...negative.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let wins = 0;
  let below = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]!.score === all[start]!.score) end++;
    const equal = all.slice(start, end);
    const negatives = equal.filter((item) => !item.positive).length;
    wins += (equal.length - negatives) * (below + negatives / 2);
    below += negatives;
    start = end;
  }
  return wins / (positive.length * negative.length);
}

/** The most frequent value and its share; undefined for none. */
export function majority(values: readonly string[]): { value: string; share: number } | undefined {
  const groups = [...Map.groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length);
  const [first] = groups;
  return first && { value: first[0], share: first[1].length / values.length };
}
