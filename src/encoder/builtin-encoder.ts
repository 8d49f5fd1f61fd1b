import { availableParallelism } from 'node:os';
import { batchesByLength } from './batches.ts';
import { clipWords } from './clip-words.ts';
import type { Encoder } from './encoder.ts';
import { normalise } from './normalise.ts';
import { WorkerPool } from './worker-pool.ts';

export const BUILTIN_ID = 'use-lite-en-0.2.0';

const DIMENSIONS = 512;
const BATCH = 8;
/** The time of a text grows with its length; what is asked for stands at its beginning. */
const WORDS = 40;

/**
 * Universal Sentence Encoder lite (English, 512 dimensions), from the installed package and without the network, in worker
 * threads. Vectors do not depend on the number of `workers` (default: one a core); their last bits depend on the texts of the
 * same `batch`, so that with 1 each depends on its own text alone, at two thirds of the speed.
 */
export function createBuiltinEncoder({
  workers = availableParallelism(),
  batch: size = BATCH,
} = {}): Encoder {
  const pool = new WorkerPool(Math.max(1, workers));
  return {
    id: BUILTIN_ID,
    dimensions: DIMENSIONS,
    async encode(texts) {
      const clipped = texts.map((text) => clipWords(text, WORDS));
      const filled = clipped.flatMap((text, index) => (text === '' ? [] : [index]));
      const vectors = texts.map(() => new Float32Array(DIMENSIONS));
      const batches = batchesByLength(
        filled.map((index) => clipped[index]!),
        size,
      ).map((batch) => batch.map((index) => filled[index]!));
      const results = await pool.run(batches.map((batch) => batch.map((index) => clipped[index]!)));
      batches.forEach((batch, number) => {
        batch.forEach((index, row) => {
          const from = row * DIMENSIONS;
          vectors[index] = normalise(results[number]!.slice(from, from + DIMENSIONS));
        });
      });
      return vectors;
    },
    close: () => pool.close(),
  };
}
