import type { Tree } from './ward.ts';

/**
 * The tree as `k` clusters (at most one a leaf): the cluster of each leaf, numbered by first leaf. A cut into fewer clusters
 * never divides a cluster of a cut into more.
 */
export function cutTree({ leaves, merges }: Tree, k: number): Int32Array {
  const parents = new Int32Array(leaves + merges.length).fill(-1);
  const kept = Math.max(0, Math.min(merges.length, leaves - Math.max(1, k)));
  for (let index = 0; index < kept; index++) {
    const { left, right } = merges[index]!;
    parents[left] = leaves + index;
    parents[right] = leaves + index;
  }
  const names = new Map<number, number>();
  // A parent's number is higher than its children's, so roots are known from the top down.
  const roots = new Int32Array(parents.length);
  for (let node = parents.length - 1; node >= 0; node--)
    roots[node] = parents[node]! < 0 ? node : roots[parents[node]!]!;
  return Int32Array.from({ length: leaves }, (_, leaf) => {
    const root = roots[leaf]!;
    const name = names.get(root) ?? names.size;
    names.set(root, name);
    return name;
  });
}
