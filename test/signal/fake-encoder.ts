import type { Encoder } from '../../src/encoder/encoder.ts';
import { contentWords } from '../../src/signal/intents/words.ts';
import { createRandom, gaussian } from '../../src/signal/vectors/random.ts';

const DIMENSIONS = 64;

/** Texts with the same words are alike: each word is a fixed random direction. */
export function fakeEncoder(): Encoder & { texts: number } {
  const directions = new Map<string, number[]>();
  const directionOf = (word: string): number[] => {
    const known = directions.get(word);
    if (known) return known;
    const random = createRandom([...word].reduce((seed, char) => seed * 31 + char.charCodeAt(0), 7) | 0);
    const direction = Array.from({ length: DIMENSIONS }, () => gaussian(random));
    directions.set(word, direction);
    return direction;
  };
  const encoder = {
    id: 'words',
    dimensions: DIMENSIONS,
    texts: 0,
    async encode(texts: readonly string[]) {
      encoder.texts += texts.length;
      return texts.map((text) => {
        const sums = new Array<number>(DIMENSIONS).fill(0);
        for (const word of contentWords(text))
          directionOf(word).forEach((value, at) => {
            sums[at]! += value;
          });
        const length = Math.hypot(...sums) || 1;
        return Float32Array.from(sums, (sum) => sum / length);
      });
    },
    close: async () => {},
  };
  return encoder;
}

const FILLERS = ['quickly', 'today', 'online', 'again', 'phone', 'account', 'tonight', 'maybe'];

/** Requests of one intent: its words, and one of eight others that say nothing. */
export function requestsAbout(words: string, count: number, week: string) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${week}-${words}-${index}`,
    text: `please ${words} ${FILLERS[index % FILLERS.length]}`,
  }));
}
