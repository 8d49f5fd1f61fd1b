import { hashText } from '../core/hash.ts';
import type { Encoder, EncodingCache } from './encoder.ts';

/** Texts kept in memory; at 512 dimensions 40 MB. */
const KEPT = 20_000;
/** Texts encoded between two writes to the cache: what an interrupted run keeps. */
const CHUNK = 2048;

/** The encoder, asked only for texts that neither memory nor `cache` know. Equal texts are encoded once. */
export function cachedEncoder(encoder: Encoder, cache?: EncodingCache): Encoder {
  const memory = new Map<string, Float32Array>();
  const remember = (key: string, vector: Float32Array): void => {
    memory.set(key, vector);
    if (memory.size > KEPT) memory.delete(memory.keys().next().value!);
  };
  return {
    id: encoder.id,
    get dimensions() {
      return encoder.dimensions;
    },
    async encode(texts) {
      const keys = texts.map((text) => hashText(`${encoder.id}\n${text}`));
      const wanted = new Map<string, string>();
      const found = new Map<string, Float32Array>();
      keys.forEach((key, index) => {
        const known = memory.get(key);
        if (known) found.set(key, known);
        else wanted.set(key, texts[index]!);
      });
      if (cache && wanted.size > 0) {
        for (const [key, vector] of await cache.get([...wanted.keys()])) {
          found.set(key, vector);
          remember(key, vector);
          wanted.delete(key);
        }
      }
      const missing = [...wanted];
      for (let start = 0; start < missing.length; start += CHUNK) {
        const chunk = missing.slice(start, start + CHUNK);
        const vectors = await encoder.encode(chunk.map(([, text]) => text));
        const entries = new Map(chunk.map(([key], index) => [key, vectors[index]!]));
        for (const [key, vector] of entries) {
          found.set(key, vector);
          remember(key, vector);
        }
        await cache?.put(entries);
      }
      return keys.map((key) => found.get(key)!);
    },
    close: () => encoder.close(),
  };
}
