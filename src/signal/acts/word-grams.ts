/** Places that words, pairs of words and pieces of words are hashed to. */
export const GRAMS_WIDTH = 8192;

const PIECE = 4;

/** Places that are taken, and how much each counts; what stands at the same place twice adds up. */
export interface Grams {
  places: Int32Array;
  values: Float32Array;
}

/**
 * Words, pairs of words next to each other or one apart, and pieces of four characters, as a row of length 1; numbers count as
 * one word, marks as words. Those of another `side` have places of their own.
 */
export function gramsOf(sentence: string, side = ''): Grams {
  const counts = new Map<number, number>();
  const plain = sentence.toLowerCase().replace(/\d+/g, '0');
  const add = (gram: string): void => {
    const place = placeOf(side + gram);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  };
  const words = ['^', ...(plain.match(/[\p{L}']+|[0!?.,]/gu) ?? []), '$'];
  for (const [index, word] of words.entries()) {
    add(word);
    if (index > 0) add(`${words[index - 1]} ${word}`);
    if (index > 1) add(`${words[index - 2]} _ ${word}`);
  }
  const padded = ` ${plain} `;
  for (let at = 0; at + PIECE <= padded.length; at++) add(`#${padded.slice(at, at + PIECE)}`);
  const places = Int32Array.from(counts.keys()).sort();
  let length = 0;
  for (const count of counts.values()) length += count * count;
  return { places, values: Float32Array.from(places, (place) => counts.get(place)! / Math.sqrt(length)) };
}

/** FNV-1a. */
function placeOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) % GRAMS_WIDTH;
}
