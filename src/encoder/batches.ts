/**
 * Texts in batches of like length, as indices into `texts`. The batches depend on the texts alone, so that the sums inside
 * a batch, and with them the last bits of the vectors, are the same however many workers share them out.
 */
export function batchesByLength(texts: readonly string[], size: number): number[][] {
  const order = texts.map((_, index) => index).sort((a, b) => texts[a]!.length - texts[b]!.length || a - b);
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += size) batches.push(order.slice(start, start + size));
  return batches;
}
