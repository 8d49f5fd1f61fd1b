/** Where two sequences of steps part: the index from which on they differ; null when they are the same. */
export function firstDifference(before: readonly string[], after: readonly string[]): number | null {
  const shorter = Math.min(before.length, after.length);
  for (let index = 0; index < shorter; index++) if (before[index] !== after[index]) return index;
  return before.length === after.length ? null : shorter;
}
