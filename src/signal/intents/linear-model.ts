import { createRandom } from '../vectors/random.ts';
import { contentWords } from './words.ts';

const BUCKETS = 1 << 15;
const EPOCHS = 6;
const RATE = 0.3;

/** A classifier over hashed words, pairs of words and word pieces: a thousand times as fast as an encoder. */
export interface LinearModel {
  /** The best class, and how far its probability is above the next one's, 0–1. */
  classify(text: string): { best: number; margin: number };
}

/** Multinomial logistic regression by AdaGrad, in an order fixed by the seed. */
export function trainLinearModel(
  texts: readonly string[],
  classes: ArrayLike<number>,
  count: number,
  seed = 1,
): LinearModel {
  const weights = new Float32Array(BUCKETS * count);
  const squares = new Float32Array(BUCKETS * count).fill(1e-6);
  const features = texts.map(featuresOf);
  const random = createRandom(seed);
  const order = texts.map((_, index) => index);
  const chances = new Float64Array(count);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const index of order) {
      const own = features[index]!;
      chancesOf(weights, own, count, chances);
      const scale = 1 / Math.sqrt(own.length || 1);
      for (let label = 0; label < count; label++) {
        const error = (chances[label]! - (label === classes[index] ? 1 : 0)) * scale;
        if (Math.abs(error) < 1e-4) continue;
        for (const feature of own) {
          const at = feature * count + label;
          squares[at]! += error * error;
          weights[at]! -= (RATE * error) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return {
    classify(text) {
      chancesOf(weights, featuresOf(text), count, chances);
      let best = 0;
      let next = -1;
      for (let label = 1; label < count; label++) {
        if (chances[label]! > chances[best]!) [best, next] = [label, best];
        else if (next < 0 || chances[label]! > chances[next]!) next = label;
      }
      return { best, margin: next < 0 ? 1 : chances[best]! - chances[next]! };
    },
  };
}

function chancesOf(weights: Float32Array, features: Int32Array, count: number, chances: Float64Array): void {
  chances.fill(0);
  for (const feature of features) {
    for (let label = 0; label < count; label++) chances[label]! += weights[feature * count + label]!;
  }
  const scale = 1 / Math.sqrt(features.length || 1);
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label++) most = Math.max(most, chances[label]! * scale);
  let total = 0;
  for (let label = 0; label < count; label++) {
    chances[label] = Math.exp(chances[label]! * scale - most);
    total += chances[label]!;
  }
  for (let label = 0; label < count; label++) chances[label]! /= total;
}

/** Buckets of all words in their order, pairs, and pieces of four letters, so that forms of a word share some. */
function featuresOf(text: string): Int32Array {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  const add = (kind: string, value: string): void => {
    found.add(bucketOf(`${kind}${value}`));
  };
  words.slice(0, 60).forEach((word, index) => {
    add('w', word);
    if (index > 0) add('p', `${words[index - 1]} ${word}`);
    const padded = `_${word}_`;
    for (let start = 0; start + 4 <= Math.min(padded.length, 24); start++)
      add('c', padded.slice(start, start + 4));
  });
  for (const word of contentWords(text).slice(0, 60)) add('k', word);
  return Int32Array.from(found);
}

/** FNV-1a. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
