import { stems } from './words.ts';

/**
 * How well a text fits each of some others, 0 and above: the one thing in which the reference models differ.
 * `fits` is the least score at which a text counts as meant.
 */
export interface Similarity {
  scores(text: string, others: readonly string[]): number[];
  fits: number;
  /** A choice of an argument counts as meant above this. */
  optionFits: number;
  /** Whether one short phrase is found in a text. */
  mentions(text: string, phrase: string): boolean;
}

/** Weighted overlap of stems; a word that many of the others share weighs little. */
export const keywordSimilarity: Similarity = {
  fits: 0.62,
  optionFits: 0,
  scores: (text, others) => overlap(new Set(stems(text)), others.map(knownStems), 0.18),
  mentions(text, phrase) {
    const said = new Set(stems(text));
    const wanted = stems(phrase);
    return wanted.length > 0 && wanted.every((word) => said.has(word));
  },
};

/** Weighted overlap of the character n-grams of words, which forgives typing errors and shared roots. */
export const ngramSimilarity: Similarity = {
  fits: 1.9,
  optionFits: 0,
  scores: (text, others) => overlap(new Set(grams(text)), others.map(knownGrams), 0.22),
  mentions(text, phrase) {
    const said = stems(text);
    const wanted = stems(phrase);
    return (
      wanted.length > 0 &&
      wanted.every((word) =>
        said.some((other) => other === word || (other.length > 3 && dice(word, other) >= 0.66)),
      )
    );
  },
};

/** Features of texts that come with every request, such as descriptions and documents. */
const knownStems = remembering(stems);
const knownGrams = remembering(grams);

function remembering(read: (text: string) => string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    if (known.size >= 2000) known.clear();
    known.set(text, found);
    return found;
  };
}

/** With few texts to compare, a shared feature counts as much as among this many. */
const LEAST_TEXTS = 10;

/** Sum of the weights of shared features, lessened by the length of the other text to the power `damping`. */
function overlap(
  said: ReadonlySet<string>,
  others: readonly (readonly string[])[],
  damping: number,
): number[] {
  const texts = Math.max(LEAST_TEXTS, others.length);
  const seenIn = new Map<string, number>();
  for (const other of others)
    for (const feature of new Set(other)) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
  return others.map((other) => {
    const own = new Set(other);
    let sum = 0;
    for (const feature of own) {
      if (said.has(feature)) sum += Math.log(1 + texts / seenIn.get(feature)!);
    }
    return sum / Math.max(1, own.size) ** damping;
  });
}

function grams(text: string): string[] {
  return stems(text).flatMap((word) => {
    const padded = `_${word}_`;
    if (padded.length <= 4) return [padded];
    return Array.from({ length: padded.length - 3 }, (_, index) => padded.slice(index, index + 4));
  });
}

/** Dice coefficient of the letter pairs of two words, 0–1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at >= 0) {
      shared++;
      right.splice(at, 1);
    }
  }
  return (2 * shared) / (left.length + shared + right.length);
}
