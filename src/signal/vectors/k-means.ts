import { dotsWith } from './dots.ts';
import { createMatrix, type Matrix, normaliseRows, rowOf } from './matrix.ts';
import { createRandom } from './random.ts';

export interface KMeans {
  /** Cluster of each row, 0 to k − 1; every cluster has a row when there are at least k different ones. */
  clusters: Int32Array;
  /** Means of the clusters, of length 1. */
  centroids: Matrix;
  /** Sum of the cosines of rows and their centroids: higher is better. */
  fit: number;
}

/**
 * Spherical k-means++ over rows of length 1 (Dhillon and Modha 2001; greedy seeding after Arthur and Vassilvitskii 2007).
 * `k` is cut to the number of rows.
 */
export function kMeans(rows: Matrix, k: number, { seed = 1, iterations = 30 } = {}): KMeans {
  const count = Math.max(1, Math.min(k, rows.rows));
  const random = createRandom(seed);
  let centroids = seedCentroids(rows, count, random);
  const clusters = new Int32Array(rows.rows).fill(-1);
  const closeness = new Float64Array(rows.rows);
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (assignRows(rows, centroids, clusters, closeness) === 0) break;
    centroids = means(rows, clusters, closeness, count);
  }
  return { clusters, centroids, fit: closeness.reduce((sum, value) => sum + value, 0) };
}

/** Moves each row to its nearest centroid; ties go to the first. Returns how many moved. */
function assignRows(rows: Matrix, centroids: Matrix, clusters: Int32Array, closeness: Float64Array): number {
  const products = new Float64Array(centroids.rows);
  let moved = 0;
  for (let row = 0; row < rows.rows; row++) {
    dotsWith(rowOf(rows, row), centroids, 0, centroids.rows, products);
    let best = 0;
    for (let index = 1; index < products.length; index++)
      if (products[index]! > products[best]!) best = index;
    if (clusters[row] !== best) moved++;
    clusters[row] = best;
    closeness[row] = products[best]!;
  }
  return moved;
}

/** Means of length 1; a cluster that lost its rows takes the row that lies farthest from its centroid. */
function means(rows: Matrix, clusters: Int32Array, closeness: Float64Array, k: number): Matrix {
  const centroids = createMatrix(k, rows.columns);
  const sizes = new Int32Array(k);
  const add = (row: number): void => {
    const to = rowOf(centroids, clusters[row]!);
    const from = rowOf(rows, row);
    for (let column = 0; column < from.length; column++) to[column]! += from[column]!;
  };
  for (let row = 0; row < rows.rows; row++) sizes[clusters[row]!]!++;
  for (let cluster = 0; cluster < k; cluster++) {
    if (sizes[cluster] !== 0) continue;
    let far = -1;
    for (let row = 0; row < rows.rows; row++) {
      if (sizes[clusters[row]!]! > 1 && (far < 0 || closeness[row]! < closeness[far]!)) far = row;
    }
    if (far < 0) continue;
    sizes[clusters[far]!]!--;
    clusters[far] = cluster;
    closeness[far] = 1;
    sizes[cluster] = 1;
  }
  for (let row = 0; row < rows.rows; row++) add(row);
  return normaliseRows(centroids);
}

/** k-means++: the next centroid is the best of three drawn by squared distance, which is 2 − 2 cos on rows of length 1. */
function seedCentroids(rows: Matrix, k: number, random: () => number): Matrix {
  const centroids = createMatrix(k, rows.columns);
  const first = Math.floor(random() * rows.rows);
  rowOf(centroids, 0).set(rowOf(rows, first));
  let nearest = distancesTo(rows, first);
  for (let index = 1; index < k; index++) {
    const total = nearest.reduce((sum, value) => sum + value, 0);
    let best: { row: number; next: Float64Array; total: number } | undefined;
    for (let draw = 0; draw < 3; draw++) {
      const row = drawFrom(nearest, total, random);
      const next = distancesTo(rows, row);
      let sum = 0;
      for (let at = 0; at < next.length; at++) {
        if (nearest[at]! < next[at]!) next[at] = nearest[at]!;
        sum += next[at]!;
      }
      if (!best || sum < best.total) best = { row, next, total: sum };
    }
    rowOf(centroids, index).set(rowOf(rows, best!.row));
    nearest = best!.next;
  }
  return centroids;
}

function distancesTo(rows: Matrix, row: number): Float64Array {
  const distances = new Float64Array(rows.rows);
  dotsWith(rowOf(rows, row), rows, 0, rows.rows, distances);
  for (let at = 0; at < distances.length; at++) distances[at] = Math.max(0, 1 - distances[at]!);
  return distances;
}

function drawFrom(weights: Float64Array, total: number, random: () => number): number {
  let left = random() * total;
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index]!;
    if (left < 0) return index;
  }
  return Math.floor(random() * weights.length);
}
