import type { Tree } from '../vectors/ward.ts';

/**
 * A branch needs this many new requests. A branch holds about four fifths of an intent's requests, so that an intent below
 * 15 of them is below detection.
 */
const LEAST = 12;
/** Old requests that a new intent may hold, as a share of what a steady intent of its size would. */
const SHARE = 0.08;
/** Where this many old ones would be expected, one stray is allowed: by chance it would be so once in 800 (Poisson). */
const ONE_STRAY_FROM = 9;

/**
 * Branches of the tree in which this week's requests have next to none of last week's beside them: the largest branches,
 * from the root down, that hold at least 12 new rows and at most 8 % of the old ones that a steady intent would hold.
 * Looking at all heights finds what a cut at one height would merge or divide.
 */
export function emergentBranches(
  tree: Tree,
  isOld: readonly boolean[],
  leafOf: Int32Array = Int32Array.from(isOld, (_, row) => row),
): number[][] {
  const oldRows = isOld.filter(Boolean).length;
  const newRows = isOld.length - oldRows;
  if (oldRows === 0 || newRows === 0) return [];
  const { leaves, merges } = tree;
  const rows = Array.from({ length: leaves }, (): number[] => []);
  for (const [row, leaf] of leafOf.entries()) rows[leaf]!.push(row);
  const counts = rows.map((own) => {
    const old = own.filter((row) => isOld[row]).length;
    return { old, now: own.length - old };
  });
  for (const { left, right } of merges) {
    const [a, b] = [counts[left]!, counts[right]!];
    counts.push({ old: a.old + b.old, now: a.now + b.now });
  }
  const found: number[][] = [];
  const open = [leaves + merges.length - 1];
  while (open.length > 0) {
    const node = open.pop()!;
    const { old, now } = counts[node]!;
    if (now < LEAST) continue;
    const expected = (now * oldRows) / newRows;
    if (old <= Math.max(SHARE * expected, expected >= ONE_STRAY_FROM ? 1 : 0))
      found.push(
        leavesBelow(tree, node)
          .flatMap((leaf) => rows[leaf]!)
          .sort((a, b) => a - b),
      );
    else if (node >= leaves) open.push(merges[node - leaves]!.right, merges[node - leaves]!.left);
  }
  return found;
}

function leavesBelow({ leaves, merges }: Tree, node: number): number[] {
  const open = [node];
  const found: number[] = [];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next < leaves) found.push(next);
    else open.push(merges[next - leaves]!.right, merges[next - leaves]!.left);
  }
  return found;
}
