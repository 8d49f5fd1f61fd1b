import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createBuiltinEncoder } from '../../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../../src/encoder/cached-encoder.ts';
import { clipWords } from '../../src/encoder/clip-words.ts';
import { openEncoder } from '../../src/encoder/open-encoder.ts';

const TEXTS = [
  'where is my parcel',
  'cancel my subscription please',
  '',
  'I was charged twice for the same order and want my money back',
  'track my package',
  'what is the weather like in Rome tomorrow',
  '   ',
  'refund',
  'please end my plan',
  'how do I reset my password',
  'where is my parcel',
  '日本語のテキスト',
];

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

describe('the built-in encoder', () => {
  test('vectors do not depend on the number of workers or on what else is encoded at the moment', async () => {
    const one = createBuiltinEncoder({ workers: 1 });
    const two = createBuiltinEncoder({ workers: 2 });
    try {
      const expected = await one.encode(TEXTS);
      const [again, other] = await Promise.all([two.encode(TEXTS), two.encode(TEXTS.slice(0, 5))]);
      expect(again).toEqual(expected);
      expect(other).toHaveLength(5);
      expect(expected.every((vector) => vector.length === one.dimensions)).toBe(true);
      expect(cosine(expected[0]!, expected[0]!)).toBeCloseTo(1, 5);
      expect(expected[2]!.every((value) => value === 0)).toBe(true);
      expect(expected[6]).toEqual(expected[2]);
      expect(cosine(expected[0]!, expected[4]!)).toBeGreaterThan(cosine(expected[0]!, expected[5]!));
      expect(cosine(expected[1]!, expected[8]!)).toBeGreaterThan(cosine(expected[1]!, expected[9]!));
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  });

  test('no text at all is no vector at all', async () => {
    const encoder = createBuiltinEncoder({ workers: 1 });
    expect(await encoder.encode([])).toEqual([]);
    await encoder.close();
  });

  test('only the first words count, however long a text is', () => {
    expect(clipWords('  a  b\nc d ', 3)).toBe('a b c');
    expect(clipWords('x'.repeat(1e6), 40).length).toBeLessThan(100);
  });
});

test('the cache asks for each text once, and keeps it beyond the process', async () => {
  const asked: string[][] = [];
  const kept = new Map<string, Float32Array>();
  const inner = {
    id: 'lengths',
    dimensions: 1,
    async encode(texts: readonly string[]) {
      asked.push([...texts]);
      return texts.map((text) => Float32Array.of(text.length));
    },
    close: async () => {},
  };
  const cache = {
    get: async (keys: readonly string[]) =>
      new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)!]] : []))),
    put: async (entries: ReadonlyMap<string, Float32Array>) => {
      for (const [key, vector] of entries) kept.set(key, vector);
    },
  };
  const first = cachedEncoder(inner, cache);
  expect(await first.encode(['a', 'bb', 'a'])).toEqual([[1], [2], [1]].map((row) => Float32Array.from(row)));
  await first.encode(['bb', 'ccc']);
  expect(await cachedEncoder(inner, cache).encode(['ccc', 'a'])).toEqual([
    Float32Array.of(3),
    Float32Array.of(1),
  ]);
  expect(asked).toEqual([['a', 'bb'], ['ccc']]);
  await cachedEncoder({ ...inner, id: 'another' }, cache).encode(['a']);
  expect(asked).toHaveLength(3);
});

describe('an embeddings endpoint', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  async function serve(
    answer: (body: { input: string[]; model: string }, call: number) => [number, unknown],
  ) {
    const calls: { body: { input: string[]; model: string }; key: string | undefined }[] = [];
    server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = JSON.parse(Buffer.concat(parts).toString()) as { input: string[]; model: string };
      calls.push({ body, key: request.headers.authorization });
      const [status, value] = answer(body, calls.length);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    return { calls, baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
  }

  const encodeAt = async (baseURL: string) =>
    (await openEncoder({ provider: 'openai', baseURL }, { env: {}, pauseMs: 1 })).encode(['abc']);

  const vectorsOf = ({ input }: { input: string[] }) => ({
    data: input.map((text, index) => ({ index, embedding: [text.length, 1, 0] })).reverse(),
  });

  test('it gets batches of texts and its vectors are put in order, at length 1', async () => {
    const { calls, baseURL } = await serve((body) => [200, vectorsOf(body)]);
    const encoder = await openEncoder(
      { provider: 'openai', model: 'multi', baseURL, apiKeyEnv: 'EMBED_KEY' },
      { env: { EMBED_KEY: 'k-1' } },
    );
    const texts = Array.from({ length: 100 }, (_, index) => 'x'.repeat(index));
    const vectors = await encoder.encode(texts);
    expect(vectors[0]).toEqual(new Float32Array(3));
    expect(vectors[4]![0]! / vectors[4]![1]!).toBeCloseTo(4, 4);
    expect(cosine(vectors[9]!, vectors[9]!)).toBeCloseTo(1, 5);
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatchObject({ key: 'Bearer k-1', body: { model: 'multi' } });
    expect(encoder.dimensions).toBe(3);
  });

  test('a passing fault is tried again; a refusal, a missing key and an answer without vectors are errors', async () => {
    const { calls, baseURL } = await serve((body, call) =>
      call < 3 ? [call === 1 ? 429 : 503, { error: { message: 'busy' } }] : [200, vectorsOf(body)],
    );
    const config = { provider: 'openai' as const, baseURL };
    const busy = await openEncoder(config, { env: {}, pauseMs: 1 });
    expect(await busy.encode(['abc'])).toHaveLength(1);
    expect(calls).toHaveLength(3);
    server!.close();
    const refusing = await serve(() => [400, { error: { message: 'no such model' } }]);
    await expect(encodeAt(refusing.baseURL)).rejects.toMatchObject({
      code: 'PAWL_ENCODER_FAILED',
      message: expect.stringContaining('no such model'),
    });
    expect(refusing.calls).toHaveLength(1);
    server!.close();
    const empty = await serve(() => [200, { data: [] }]);
    await expect(encodeAt(empty.baseURL)).rejects.toMatchObject({ code: 'PAWL_ENCODER_FAILED' });
    await expect(openEncoder({ provider: 'openai' }, { env: {} })).rejects.toThrow(/OPENAI_API_KEY/);
  });
});
