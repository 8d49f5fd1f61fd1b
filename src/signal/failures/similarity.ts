/** Cosine of two texts' character trigrams and words, 0–1: quick, for any language, blind to synonyms. */
export function textSimilarity(a: string, b: string): number {
  const [left, right] = [profile(a), profile(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let dot = 0;
  for (const [key, count] of left) dot += count * (right.get(key) ?? 0);
  return dot / Math.sqrt(square(left) * square(right));
}

/** Characters by which two texts are compared; composing marks takes longer than in proportion. */
const LONGEST = 8000;

function profile(text: string): Map<string, number> {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (key: string, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
  for (const word of words) {
    if (STOP.has(word)) continue;
    add(word, 2);
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) add(padded.slice(at, at + 3), 1);
  }
  return counts;
}

const STOP = new Set(
  "a an and are as at be but by can could do for from had has have i i'd i'm if in is it its me my of on or please so that the their them there they this to was we what will with would you your".split(
    ' ',
  ),
);

function square(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
}

/** Likeness of words that makes two messages the same, and the least at which their meaning is looked at. */
export const SAME_WORDS = 0.72;
export const SOME_WORDS = 0.3;
