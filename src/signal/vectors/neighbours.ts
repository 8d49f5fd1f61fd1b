import { dotsWith } from './dots.ts';
import { createMatrix, type Matrix, normaliseRows, rowOf } from './matrix.ts';

/**
 * Each row of length 1 pulled towards the mean of its `k` nearest neighbours, weighted by cosine: paraphrases move together,
 * so that a tree over the rows has cleaner branches (a step of graph convolution, without training).
 */
export function smoothedRows(rows: Matrix, k: number): Matrix {
  const count = Math.min(k, rows.rows - 1);
  if (count < 1) return { ...rows, data: rows.data.slice() };
  const { indices, cosines } = nearestRows(rows, count);
  const smoothed = createMatrix(rows.rows, rows.columns);
  for (let row = 0; row < rows.rows; row++) {
    const to = rowOf(smoothed, row);
    let total = 0;
    for (let rank = 0; rank < count; rank++) {
      const cosine = Math.max(0, cosines[row * count + rank]!);
      total += cosine;
      const from = rowOf(rows, indices[row * count + rank]!);
      for (let column = 0; column < to.length; column++) to[column]! += cosine * from[column]!;
    }
    const from = rowOf(rows, row);
    const scale = total > 0 ? 1 / total : 0;
    for (let column = 0; column < to.length; column++) to[column] = from[column]! + scale * to[column]!;
  }
  return normaliseRows(smoothed);
}

/** The `k` rows of highest cosine to each row, best first; equal ones by row. */
export function nearestRows(rows: Matrix, k: number): { indices: Int32Array; cosines: Float64Array } {
  const indices = new Int32Array(rows.rows * k).fill(-1);
  const cosines = new Float64Array(rows.rows * k).fill(Number.NEGATIVE_INFINITY);
  const offer = (row: number, other: number, cosine: number): void => {
    let place = row * k + k - 1;
    if (cosine <= cosines[place]!) return;
    for (; place > row * k && cosines[place - 1]! < cosine; place--) {
      cosines[place] = cosines[place - 1]!;
      indices[place] = indices[place - 1]!;
    }
    cosines[place] = cosine;
    indices[place] = other;
  };
  const products = new Float64Array(rows.rows);
  for (let row = 0; row < rows.rows; row++) {
    dotsWith(rowOf(rows, row), rows, row + 1, rows.rows, products);
    for (let other = row + 1; other < rows.rows; other++) {
      offer(row, other, products[other - row - 1]!);
      offer(other, row, products[other - row - 1]!);
    }
  }
  return { indices, cosines };
}
