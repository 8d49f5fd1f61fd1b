import { kMeans } from './k-means.ts';
import { type Matrix, takeRows } from './matrix.ts';
import { createRandom } from './random.ts';
import { silhouette } from './silhouette.ts';

/** How many rows are looked at; the time grows with their square. */
const ROWS = 4500;
/** Silhouettes this close to the best one, relative, are taken as equal; then the smaller k is taken. */
const NEAR = 0.98;

export interface ChosenK {
  k: number;
  /** Every k that was tried, ascending, with its silhouette. */
  tried: { k: number; silhouette: number }[];
}

/**
 * The number of clusters by silhouette of k-means: k from 5 to an eighth of the rows in steps of 1.5, then steps of 1.15
 * around the best. The rows must be mean-centred, since what all texts share hides what tells them apart.
 */
export function chooseK(rows: Matrix, { seed = 1 } = {}): ChosenK {
  const some = rows.rows > ROWS ? takeRows(rows, drawRows(rows.rows, ROWS, seed)) : rows;
  const most = Math.max(2, Math.floor(some.rows / 8));
  const scores = new Map<number, number>();
  const score = (k: number): number => {
    const known = scores.get(k);
    if (known !== undefined) return known;
    const value = silhouette(some, kMeans(some, k, { seed, iterations: 12 }).clusters);
    scores.set(k, value);
    return value;
  };
  for (let k = Math.min(5, most); k <= most; k = Math.max(k + 1, Math.round(k * 1.5))) score(k);
  const coarse = [...scores].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
  for (let step = -3; step <= 3; step++) {
    const k = Math.round(coarse * 1.15 ** step);
    if (k >= 2 && k <= most) score(k);
  }
  const tried = [...scores].map(([k, value]) => ({ k, silhouette: value })).sort((a, b) => a.k - b.k);
  const best = Math.max(...tried.map((item) => item.silhouette));
  const enough = best > 0 ? tried.find((item) => item.silhouette >= NEAR * best) : tried[0];
  return { k: enough?.k ?? 1, tried };
}

/** `count` row numbers out of `rows`, ascending, the same for the same seed. */
export function drawRows(rows: number, count: number, seed: number): number[] {
  const random = createRandom(seed);
  const order = Array.from({ length: rows }, (_, index) => index);
  for (let index = 0; index < Math.min(count, rows); index++) {
    const other = index + Math.floor(random() * (rows - index));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order.slice(0, count).sort((a, b) => a - b);
}
