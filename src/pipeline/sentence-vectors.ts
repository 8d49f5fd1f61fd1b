import type { Encoder } from '../encoder/encoder.ts';

interface Waiting {
  texts: readonly string[];
  resolve(vectors: Float32Array[]): void;
  reject(error: unknown): void;
}

/** One encoder a process: its model is loaded once, whatever runs, and its threads do not hold the process open. */
let encoder: Promise<Encoder> | undefined;
let waiting: Waiting[] = [];
let busy = false;

/**
 * Vectors of the built-in sentence encoder, each of its own text alone: the same whatever else is asked for at the time and
 * however many threads there are. What is asked for while it works goes together, so that all threads have something to do.
 */
export function sentenceVectors(texts: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ texts, resolve, reject });
    if (!busy) void work();
  });
}

async function work(): Promise<void> {
  busy = true;
  // Those who ask in the same tick are served together too.
  await Promise.resolve();
  while (waiting.length > 0) {
    const served = waiting;
    waiting = [];
    try {
      encoder ??= open();
      const vectors = await (await encoder).encode(served.flatMap(({ texts }) => texts));
      let at = 0;
      for (const { texts, resolve } of served) {
        resolve(vectors.slice(at, at + texts.length));
        at += texts.length;
      }
    } catch (error) {
      for (const { reject } of served) reject(error);
    }
  }
  busy = false;
}

async function open(): Promise<Encoder> {
  const { createBuiltinEncoder } = await import('../encoder/builtin-encoder.ts');
  const { cachedEncoder } = await import('../encoder/cached-encoder.ts');
  return cachedEncoder(createBuiltinEncoder({ batch: 1 }));
}
