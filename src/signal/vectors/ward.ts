import { dotsWith } from './dots.ts';
import { type Matrix, rowOf } from './matrix.ts';

/** Two nodes become one. Rows are nodes 0 to n − 1, the merge at index i is node n + i. */
export interface Merge {
  left: number;
  right: number;
  /** Growth of the sum of squares within clusters. */
  height: number;
}

/** A binary tree over rows: `leaves` − 1 merges, by ascending height. */
export interface Tree {
  leaves: number;
  merges: Merge[];
}

/**
 * Ward's tree by nearest-neighbour chains (Murtagh 1983), in time n² and with n²/2 floats of memory: 200 MB for 10,000
 * rows. A row with weight w counts as w equal rows.
 */
export function wardTree(rows: Matrix, weights?: ArrayLike<number>): Tree {
  const count = rows.rows;
  const sizes = Float64Array.from({ length: count }, (_, row) => weights?.[row] ?? 1);
  const distances = pairCosts(rows, sizes);
  const at = (a: number, b: number): number =>
    a < b ? a * count - (a * (a + 1)) / 2 + b - a - 1 : b * count - (b * (b + 1)) / 2 + a - b - 1;
  const alive = new Uint8Array(count).fill(1);
  const chain: number[] = [];
  const found: Merge[] = [];
  let first = 0;
  while (found.length < count - 1) {
    if (chain.length === 0) {
      while (alive[first] === 0) first++;
      chain.push(first);
    }
    const tip = chain.at(-1)!;
    // The one before in the chain wins a tie, or the chain could run in a circle.
    let nearest = chain.at(-2) ?? -1;
    let least = nearest < 0 ? Number.POSITIVE_INFINITY : distances[at(tip, nearest)]!;
    for (let other = 0; other < count; other++) {
      if (alive[other] === 0 || other === tip) continue;
      const distance = distances[at(tip, other)]!;
      if (distance < least) {
        least = distance;
        nearest = other;
      }
    }
    if (nearest !== chain.at(-2)) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [kept, gone] = tip < nearest ? [tip, nearest] : [nearest, tip];
    found.push({ left: kept, right: gone, height: least });
    alive[gone] = 0;
    for (let other = 0; other < count; other++) {
      if (alive[other] === 0 || other === kept) continue;
      const [a, b, c] = [sizes[kept]!, sizes[gone]!, sizes[other]!];
      const sum = (a + c) * distances[at(kept, other)]! + (b + c) * distances[at(gone, other)]! - c * least;
      distances[at(kept, other)] = sum / (a + b + c);
    }
    sizes[kept]! += sizes[gone]!;
  }
  return numbered(count, found);
}

/** Ward's cost of every pair, as the upper triangle row by row. */
function pairCosts(rows: Matrix, sizes: Float64Array): Float32Array {
  const count = rows.rows;
  const costs = new Float32Array((count * (count - 1)) / 2);
  const squares = new Float64Array(count);
  const products = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const vector = rowOf(rows, row);
    dotsWith(vector, rows, row, row + 1, products);
    squares[row] = products[0]!;
  }
  let start = 0;
  for (let row = 0; row < count; row++) {
    dotsWith(rowOf(rows, row), rows, row + 1, count, products);
    for (let other = row + 1; other < count; other++) {
      const distance = Math.max(0, squares[row]! + squares[other]! - 2 * products[other - row - 1]!);
      const weight = (sizes[row]! * sizes[other]!) / (sizes[row]! + sizes[other]!);
      costs[start + other - row - 1] = weight * distance;
    }
    start += count - row - 1;
  }
  return costs;
}

/** Merges are found out of order and name a row of each side: sorted by height, and numbered as nodes. */
function numbered(leaves: number, found: Merge[]): Tree {
  const node = Int32Array.from({ length: leaves }, (_, row) => row);
  const parents = Int32Array.from(node);
  const root = (row: number): number => {
    let top = row;
    while (parents[top]! !== top) {
      parents[top] = parents[parents[top]!]!;
      top = parents[top]!;
    }
    return top;
  };
  const order = found.map((_, index) => index).sort((a, b) => found[a]!.height - found[b]!.height || a - b);
  const merges = order.map((index, place) => {
    const { left, right, height } = found[index]!;
    const [a, b] = [root(left), root(right)];
    const merge = { left: node[a]!, right: node[b]!, height };
    parents[b] = a;
    node[a] = leaves + place;
    return merge;
  });
  return { leaves, merges };
}
