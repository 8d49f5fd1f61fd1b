import { setTimeout as wait } from 'node:timers/promises';
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { EncoderConfig } from '../core/config.ts';
import { PawlError } from '../core/errors.ts';
import { clipWords } from './clip-words.ts';
import type { Encoder } from './encoder.ts';
import { normalise } from './normalise.ts';

const BATCH = 64;
const WORDS = 200;
const RETRIES = 5;
const REQUEST_MS = 60_000;

export interface EncoderPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** First pause before a request is sent again, in milliseconds; doubled each time. */
  pauseMs?: number;
}

/**
 * Any OpenAI-compatible embeddings endpoint. Throws PAWL_ENCODER_KEY without a key, PAWL_ENCODER_FAILED when a request is
 * refused or five retries were not enough.
 */
export function createOpenAiEncoder(config: EncoderConfig, { env, pauseMs = 500 }: EncoderPorts): Encoder {
  const model = config.model ?? 'text-embedding-3-small';
  const client = new OpenAI({
    apiKey: keyOf(config, env),
    baseURL: config.baseURL ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: REQUEST_MS,
    logLevel: 'off',
  });
  let dimensions = 0;
  const encodeBatch = async (texts: string[]): Promise<Float32Array[]> => {
    const answer = await retried(config, pauseMs, () =>
      client.embeddings.create({ model, input: texts, encoding_format: 'float' }),
    );
    const vectors: Float32Array[] = new Array(texts.length);
    for (const { index, embedding } of answer.data ?? []) {
      if (dimensions === 0 && Array.isArray(embedding)) dimensions = embedding.length;
      if (Array.isArray(embedding) && embedding.length === dimensions && index < texts.length)
        vectors[index] = normalise(Float32Array.from(embedding));
    }
    if (dimensions === 0 || Object.keys(vectors).length < texts.length)
      throw failed(config, 'its answer does not have one vector of equal length for each text');
    return vectors;
  };
  return {
    id: `openai:${config.baseURL ?? ''}:${model}`,
    get dimensions() {
      return dimensions;
    },
    async encode(texts) {
      const clipped = texts.map((text) => clipWords(text, WORDS));
      const filled = clipped.flatMap((text, index) => (text === '' ? [] : [index]));
      const vectors: Float32Array[] = new Array(texts.length);
      for (let start = 0; start < filled.length; start += BATCH) {
        const batch = filled.slice(start, start + BATCH);
        const rows = await encodeBatch(batch.map((index) => clipped[index]!));
        batch.forEach((index, row) => {
          vectors[index] = rows[row]!;
        });
      }
      return Array.from(texts, (_, index) => vectors[index] ?? new Float32Array(dimensions));
    },
    close: async () => {},
  };
}

function keyOf(config: EncoderConfig, env: EncoderPorts['env']): string {
  const name = config.apiKeyEnv ?? (config.baseURL === undefined ? 'OPENAI_API_KEY' : undefined);
  if (name === undefined) return 'none';
  const key = env[name];
  if (key) return key;
  throw new PawlError('config', 'PAWL_ENCODER_KEY', `The encoder needs the environment variable ${name}.`, {
    hint: `Set ${name}, or set encoder.provider to builtin, which needs no key (English only).`,
  });
}

async function retried<T>(config: EncoderConfig, pauseMs: number, send: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const status = error instanceof APIError ? error.status : undefined;
      const passing =
        error instanceof APIConnectionError || status === 408 || status === 429 || (status ?? 0) >= 500;
      if (!passing || attempt >= RETRIES) {
        const message = error instanceof Error ? error.message : String(error);
        throw failed(config, message, error);
      }
      await wait(pauseMs * 2 ** attempt);
    }
  }
}

function failed(config: EncoderConfig, message: string, cause?: unknown): PawlError {
  const where = config.baseURL ?? 'OpenAI';
  return new PawlError(
    'model',
    'PAWL_ENCODER_FAILED',
    `The embeddings endpoint ${where} failed: ${message}.`,
    {
      hint: 'Check encoder.baseURL, encoder.model and the key. Vectors that were made are kept.',
      cause,
    },
  );
}
