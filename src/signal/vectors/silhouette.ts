import { dotsWith } from './dots.ts';
import { createMatrix, type Matrix, rowOf } from './matrix.ts';

/**
 * Mean silhouette with cosine distance, −1 to 1, exact in time rows × clusters: on rows of length 1 the mean distance to a
 * cluster is 1 less the product with the cluster's mean. Rows alone in their cluster count 0 (Rousseeuw 1987).
 */
export function silhouette(rows: Matrix, clusters: Int32Array): number {
  const count = clusters.reduce((max, cluster) => Math.max(max, cluster), -1) + 1;
  if (count < 2) return 0;
  const sums = createMatrix(count, rows.columns);
  const sizes = new Int32Array(count);
  for (let row = 0; row < rows.rows; row++) {
    const from = rowOf(rows, row);
    const to = rowOf(sums, clusters[row]!);
    sizes[clusters[row]!]!++;
    for (let column = 0; column < from.length; column++) to[column]! += from[column]!;
  }
  const products = new Float64Array(count);
  let total = 0;
  for (let row = 0; row < rows.rows; row++) {
    const own = clusters[row]!;
    if (sizes[own]! < 2) continue;
    dotsWith(rowOf(rows, row), sums, 0, count, products);
    const inside = 1 - (products[own]! - 1) / (sizes[own]! - 1);
    let outside = Number.POSITIVE_INFINITY;
    for (let cluster = 0; cluster < count; cluster++) {
      if (cluster !== own && sizes[cluster]! > 0)
        outside = Math.min(outside, 1 - products[cluster]! / sizes[cluster]!);
    }
    if (Number.isFinite(outside)) total += (outside - inside) / Math.max(inside, outside, 1e-9);
  }
  return total / rows.rows;
}
