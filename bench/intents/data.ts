import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText } from '../../src/core/hash.ts';
import type { EncodingCache } from '../../src/encoder/encoder.ts';
import { createRandom } from '../../src/signal/vectors/random.ts';

export interface Utterance {
  id: string;
  text: string;
  /** `oos` for those that are none of the intents. */
  intent: string;
  domain: string;
}

export async function readUtterances(folder: string, name: string): Promise<Utterance[]> {
  const text = await readFile(join(folder, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = JSON.parse(line) as Omit<Utterance, 'id'>;
      return { ...row, domain: row.domain ?? 'none', id: `${name}-${index}` };
    });
}

/** `count` utterances of each intent after the first `skip`, in an order drawn by the seed. */
export function perIntent(
  utterances: readonly Utterance[],
  { count, skip = 0, seed }: { count: number; skip?: number; seed: number },
): Utterance[] {
  return [...Map.groupBy(utterances, (item) => item.intent).values()].flatMap((own) =>
    shuffled(own, seed).slice(skip, skip + count),
  );
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  const order = [...items];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}

/** Vectors in a file below the temporary folder, so that the next run need not encode again. */
export async function diskCache(dimensions: number): Promise<EncodingCache> {
  const folder = join(tmpdir(), 'pawl-bench-intents');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `vectors-${hashText(String(dimensions)).slice(0, 8)}.bin`);
  const size = 32 + dimensions * 4;
  const known = new Map<string, Float32Array>();
  if (existsSync(file)) {
    const bytes = await readFile(file);
    for (let at = 0; at + size <= bytes.length; at += size) {
      const vector = new Float32Array(
        bytes.buffer.slice(bytes.byteOffset + at + 32, bytes.byteOffset + at + size),
      );
      known.set(bytes.toString('hex', at, at + 32), vector);
    }
  }
  return {
    get: async (keys) => new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!]] : []))),
    async put(entries) {
      const parts: Buffer[] = [];
      for (const [key, vector] of entries) {
        known.set(key, vector);
        parts.push(Buffer.from(key, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
      }
      await appendFile(file, Buffer.concat(parts));
    },
  };
}
