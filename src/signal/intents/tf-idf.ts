import type { SparseRows } from '../vectors/svd.ts';
import { terms } from './words.ts';

/** Terms in fewer texts say nothing of groups. */
const LEAST_TEXTS = 2;
/** Terms kept, the most frequent first. */
const MOST_TERMS = 20_000;

/** TF-IDF of content words and pairs of them (1 + ln tf, smoothed idf), each row of length 1; rows can be empty. */
export function tfIdf(texts: readonly string[]): SparseRows {
  const counts = texts.map((text) => countOf(terms(text)));
  const spread = new Map<string, number>();
  for (const row of counts) for (const term of row.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const kept = [...spread]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  const columns = new Map(kept.map(([term], index) => [term, index]));
  const starts = new Int32Array(texts.length + 1);
  const columnAt: number[] = [];
  const values: number[] = [];
  counts.forEach((row, index) => {
    const entries = [...row].flatMap(([term, count]) => {
      const column = columns.get(term);
      if (column === undefined) return [];
      const idf = Math.log((1 + texts.length) / (1 + spread.get(term)!)) + 1;
      return [{ column, value: (1 + Math.log(count)) * idf }];
    });
    entries.sort((a, b) => a.column - b.column);
    const length = Math.sqrt(entries.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    for (const { column, value } of entries) {
      columnAt.push(column);
      values.push(value / length);
    }
    starts[index + 1] = columnAt.length;
  });
  return {
    rows: texts.length,
    columns: kept.length,
    starts,
    columnAt: Int32Array.from(columnAt),
    values: Float32Array.from(values),
  };
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
