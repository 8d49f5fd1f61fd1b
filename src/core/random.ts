import { hashText } from './hash.ts';

/** Numbers in [0, 1) that are the same for the same seed on any machine (splitmix32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

/** A 32-bit seed for `createRandom` that any change of the text changes. */
export function seedOf(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16) | 0;
}
