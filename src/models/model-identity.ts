import type { ModelConfig } from '../core/config.ts';
import { hashJson } from '../core/hash.ts';

export const OPENAI_URL = 'https://api.openai.com/v1';

/** The provider's own name of a model: `model`, else the id without `reference/`. */
export function modelName(config: ModelConfig): string {
  return (
    config.model ?? (config.provider === 'reference' ? config.id.replace(/^reference\//, '') : config.id)
  );
}

/** Where requests go; models of one endpoint share its limit on requests in flight. */
export function endpointOf(config: ModelConfig): string {
  if (config.provider === 'openai') return config.baseURL ?? OPENAI_URL;
  return `${config.provider}:${config.recordings ?? ''}`;
}

/** Rises when a reference model could answer the same request differently. */
const REFERENCE_ENGINE = 2;

/** What makes two trials come from the same model: name, endpoint and parameters, as a hash. */
export function modelIdentity(config: ModelConfig): string {
  const engine = config.provider === 'reference' ? REFERENCE_ENGINE : 0;
  return hashJson([config.provider, modelName(config), endpointOf(config), config.parameters, engine]);
}
