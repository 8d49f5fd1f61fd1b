/** Places that words and pairs of words are hashed to. */
export const GRAMS_WIDTH = 1024;

/** Words and pairs of neighbouring words as a row of length 1; numbers count as one word, marks as words. */
export function gramsOf(sentence: string): Float32Array {
  const row = new Float32Array(GRAMS_WIDTH);
  const words = sentence
    .toLowerCase()
    .replace(/\d+/g, '0')
    .match(/[\p{L}']+|[0!?.,]/gu);
  const all = ['^', ...(words ?? []), '$'];
  for (const [index, word] of all.entries()) {
    row[placeOf(word)]! += 1;
    if (index > 0) row[placeOf(`${all[index - 1]} ${word}`)]! += 1;
  }
  let length = 0;
  for (const value of row) length += value * value;
  return row.map((value) => value / Math.sqrt(length));
}

/** FNV-1a. */
function placeOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) % GRAMS_WIDTH;
}
