/**
 * A largest assignment of `left` items to different `right` items: for each left item the index of its right one, or
 * −1. Augmenting paths (Kuhn 1955).
 */
export function assign(left: number, right: number, fits: (i: number, j: number) => boolean): number[] {
  const ownerOf = new Array<number>(right).fill(-1);
  const edges = Array.from({ length: left }, (_, i) =>
    Array.from({ length: right }, (_, j) => j).filter((j) => fits(i, j)),
  );
  const place = (i: number, seen: Set<number>): boolean =>
    edges[i]!.some((j) => {
      if (seen.has(j)) return false;
      seen.add(j);
      if (ownerOf[j]! >= 0 && !place(ownerOf[j]!, seen)) return false;
      ownerOf[j] = i;
      return true;
    });
  for (let i = 0; i < left; i++) place(i, new Set());
  const assigned = new Array<number>(left).fill(-1);
  for (const [j, i] of ownerOf.entries()) if (i >= 0) assigned[i] = j;
  return assigned;
}
