import type { EncoderConfig } from '../core/config.ts';
import { createBuiltinEncoder } from './builtin-encoder.ts';
import { cachedEncoder } from './cached-encoder.ts';
import type { Encoder, EncodingCache } from './encoder.ts';
import { createOpenAiEncoder, type EncoderPorts } from './openai-encoder.ts';

type Factory = (config: EncoderConfig, ports: EncoderPorts) => Encoder;

const ENCODERS: Readonly<Record<EncoderConfig['provider'], Factory>> = {
  builtin: ({ workers }) => createBuiltinEncoder(workers === undefined ? {} : { workers }),
  openai: createOpenAiEncoder,
};

/** The encoder that the config names, with a cache by text in front of it. Nothing is loaded before the first text. */
export function openEncoder(
  config: EncoderConfig,
  ports: EncoderPorts & { cache?: EncodingCache | undefined },
): Encoder {
  return cachedEncoder(ENCODERS[config.provider](config, ports), ports.cache);
}
