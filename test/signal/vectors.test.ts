import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseK } from '../../src/signal/vectors/choose-k.ts';
import { cutTree } from '../../src/signal/vectors/cut-tree.ts';
import { assignLeast } from '../../src/signal/vectors/hungarian.ts';
import { kMeans } from '../../src/signal/vectors/k-means.ts';
import { dot, type Matrix, matrixOf, normaliseRows, rowOf } from '../../src/signal/vectors/matrix.ts';
import { nearestRows } from '../../src/signal/vectors/neighbours.ts';
import { createRandom, gaussian } from '../../src/signal/vectors/random.ts';
import { silhouette } from '../../src/signal/vectors/silhouette.ts';
import { type SparseRows, truncatedSvd } from '../../src/signal/vectors/svd.ts';
import { wardTree } from '../../src/signal/vectors/ward.ts';

function randomRows(rows: number, columns: number, seed: number): Matrix {
  const random = createRandom(seed);
  const vectors = Array.from({ length: rows }, () =>
    Float32Array.from({ length: columns }, () => gaussian(random)),
  );
  return normaliseRows(matrixOf(vectors));
}

/** `groups` tight groups of `size` rows each. */
function groupedRows(groups: number, size: number, seed: number): Matrix {
  const centres = randomRows(groups, 24, seed);
  const random = createRandom(seed + 1);
  const vectors = Array.from({ length: groups * size }, (_, index) =>
    rowOf(centres, index % groups).map((value) => value + 0.05 * gaussian(random)),
  );
  return normaliseRows(matrixOf(vectors));
}

const shape = fc.record({ rows: fc.integer({ min: 2, max: 14 }), seed: fc.integer({ min: 1, max: 1e6 }) });

describe('k-means', () => {
  test('every row lies with its nearest centroid, no cluster is empty, and a seed gives the same again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 1e6 }),
        (count, k, seed) => {
          const rows = randomRows(count, 6, seed);
          const found = kMeans(rows, k, { seed, iterations: 100 });
          const clusters = Math.min(k, count);
          expect(found.centroids.rows).toBe(clusters);
          expect(new Set(found.clusters).size).toBe(clusters);
          for (let row = 0; row < count; row++) {
            const own = dot(rowOf(rows, row), rowOf(found.centroids, found.clusters[row]!));
            for (let other = 0; other < clusters; other++)
              expect(own).toBeGreaterThanOrEqual(dot(rowOf(rows, row), rowOf(found.centroids, other)) - 1e-5);
          }
          expect(kMeans(rows, k, { seed, iterations: 100 }).clusters).toEqual(found.clusters);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('well parted groups are found, and their number is chosen', () => {
    const rows = groupedRows(12, 20, 7);
    const found = kMeans(rows, 12, { seed: 3 });
    for (let row = 0; row < rows.rows; row++) expect(found.clusters[row]).toBe(found.clusters[row % 12]);
    const { k, tried } = chooseK(rows);
    expect(Math.abs(k - 12)).toBeLessThanOrEqual(1);
    expect(tried.map((item) => item.k)).toEqual(tried.map((item) => item.k).toSorted((a, b) => a - b));
  });
});

describe('silhouette', () => {
  test('it is the mean over rows by its definition', () => {
    fc.assert(
      fc.property(shape, ({ rows: count, seed }) => {
        const rows = randomRows(count, 5, seed);
        const clusters = Int32Array.from({ length: count }, (_, row) => row % 3);
        expect(silhouette(rows, clusters)).toBeCloseTo(slowSilhouette(rows, clusters), 4);
      }),
    );
  });
});

function slowSilhouette(rows: Matrix, clusters: Int32Array): number {
  const count = Math.max(...clusters) + 1;
  if (count < 2) return 0;
  let total = 0;
  for (let row = 0; row < rows.rows; row++) {
    const means = Array.from({ length: count }, (_, cluster) => {
      const others = [...clusters.keys()].filter((other) => other !== row && clusters[other] === cluster);
      const sum = others.reduce((all, other) => all + 1 - dot(rowOf(rows, row), rowOf(rows, other)), 0);
      return others.length === 0 ? null : sum / others.length;
    });
    const inside = means[clusters[row]!]!;
    const outside = Math.min(
      ...means.flatMap((mean, at) => (at === clusters[row] || mean === null ? [] : [mean])),
    );
    if (inside !== null) total += (outside - inside) / Math.max(inside, outside);
  }
  return total / rows.rows;
}

describe('Ward', () => {
  test('the tree has the heights of the slow definition, with weights too', () => {
    fc.assert(
      fc.property(shape, ({ rows: count, seed }) => {
        const rows = randomRows(count, 4, seed);
        const random = createRandom(seed);
        const weights = Array.from({ length: count }, () => 1 + Math.floor(3 * random()));
        const heights = wardTree(rows, weights).merges.map((merge) => merge.height);
        slowWard(rows, weights).forEach((height, index) => {
          expect(heights[index]).toBeCloseTo(height, 4);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('cuts nest, have as many clusters as asked for, and the whole tree is one', () => {
    fc.assert(
      fc.property(shape, ({ rows: count, seed }) => {
        const tree = wardTree(randomRows(count, 4, seed));
        for (let k = 1; k <= count; k++) {
          const cut = cutTree(tree, k);
          expect(new Set(cut).size).toBe(k);
          if (k === 1) continue;
          const outer = cutTree(tree, k - 1);
          const pairs = new Set([...cut].map((cluster, leaf) => `${cluster} in ${outer[leaf]}`));
          expect(pairs.size).toBe(k);
        }
      }),
    );
  });
});

/** Heights of merges by looking for the cheapest pair of clusters anew each time. */
function slowWard(rows: Matrix, weights: readonly number[]): number[] {
  let clusters = weights.map((weight, row) => ({ weight, mean: Array.from(rowOf(rows, row)) }));
  const heights: number[] = [];
  while (clusters.length > 1) {
    let best = { height: Number.POSITIVE_INFINITY, a: 0, b: 0 };
    for (let a = 0; a < clusters.length; a++) {
      for (let b = a + 1; b < clusters.length; b++) {
        const [x, y] = [clusters[a]!, clusters[b]!];
        const square = x.mean.reduce((sum, value, at) => sum + (value - y.mean[at]!) ** 2, 0);
        const height = ((x.weight * y.weight) / (x.weight + y.weight)) * square;
        if (height < best.height) best = { height, a, b };
      }
    }
    const [x, y] = [clusters[best.a]!, clusters[best.b]!];
    const weight = x.weight + y.weight;
    const mean = x.mean.map((value, at) => (x.weight * value + y.weight * y.mean[at]!) / weight);
    clusters = [...clusters.filter((_, index) => index !== best.a && index !== best.b), { weight, mean }];
    heights.push(best.height);
  }
  return heights;
}

describe('assignment', () => {
  test('it costs as little as the best of all permutations, for any shape', () => {
    const costs = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(costs, (table) => {
        const columns = assignLeast(table);
        const used = columns.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(used.length).toBe(Math.min(table.length, table[0]!.length));
        const cost = columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : table[row]![column]!), 0);
        expect(cost).toBe(leastCost(table));
      }),
    );
  });
});

function leastCost(table: readonly (readonly number[])[]): number {
  const [rows, columns] = [table.length, table[0]!.length];
  const from = (row: number, used: ReadonlySet<number>, skips: number): number => {
    if (row === rows) return 0;
    let best = skips > 0 ? from(row + 1, used, skips - 1) : Number.POSITIVE_INFINITY;
    for (let column = 0; column < columns; column++) {
      if (!used.has(column))
        best = Math.min(best, table[row]![column]! + from(row + 1, new Set([...used, column]), skips));
    }
    return best;
  };
  return from(0, new Set(), Math.max(0, rows - columns));
}

describe('singular values', () => {
  test('a matrix of low rank is rebuilt, and its basis takes rows to the same place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const [rows, columns, rank] = [30, 20, 4];
        const left = randomRows(rows, rank, seed);
        const right = randomRows(columns, rank, seed + 1);
        const dense = Array.from({ length: rows }, (_, row) =>
          Float32Array.from({ length: columns }, (_, column) => dot(rowOf(left, row), rowOf(right, column))),
        );
        const { projected, singular, basis } = truncatedSvd(sparseOf(dense), rank, seed);
        expect(Array.from(singular)).toEqual(Array.from(singular).toSorted((a, b) => b - a));
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            const value = dot(rowOf(projected, row), rowOf(basis, column));
            expect(value).toBeCloseTo(dense[row]![column]!, 3);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

function sparseOf(dense: readonly Float32Array[]): SparseRows {
  const columns = dense[0]!.length;
  return {
    rows: dense.length,
    columns,
    starts: Int32Array.from({ length: dense.length + 1 }, (_, row) => row * columns),
    columnAt: Int32Array.from({ length: dense.length * columns }, (_, at) => at % columns),
    values: Float32Array.from(dense.flatMap((row) => [...row])),
  };
}

test('the nearest rows are those of the highest cosines', () => {
  const rows = randomRows(40, 5, 11);
  const { indices } = nearestRows(rows, 3);
  for (let row = 0; row < rows.rows; row++) {
    const best = [...Array(rows.rows).keys()]
      .filter((other) => other !== row)
      .sort((a, b) => dot(rowOf(rows, row), rowOf(rows, b)) - dot(rowOf(rows, row), rowOf(rows, a)))
      .slice(0, 3);
    expect([...indices.slice(row * 3, row * 3 + 3)]).toEqual(best);
  }
});
