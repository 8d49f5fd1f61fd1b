import type { EncoderConfig } from '../core/config.ts';
import { createBuiltinEncoder } from './builtin-encoder.ts';
import { cachedEncoder } from './cached-encoder.ts';
import type { Encoder, EncodingCache } from './encoder.ts';
import type { EncoderPorts } from './openai-encoder.ts';

type Factory = (config: EncoderConfig, ports: EncoderPorts) => Promise<Encoder>;

const ENCODERS: Readonly<Record<EncoderConfig['provider'], Factory>> = {
  builtin: async ({ workers }) => createBuiltinEncoder(workers === undefined ? {} : { workers }),
  openai: async (config, ports) => (await import('./openai-encoder.ts')).createOpenAiEncoder(config, ports),
};

/** The encoder that the config names, with a cache by text in front of it. The built-in model is loaded at the first text. */
export async function openEncoder(
  config: EncoderConfig,
  ports: EncoderPorts & { cache?: EncodingCache | undefined },
): Promise<Encoder> {
  return cachedEncoder(await ENCODERS[config.provider](config, ports), ports.cache);
}
