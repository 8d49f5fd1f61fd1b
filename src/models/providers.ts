import { join } from 'node:path';
import type { ChatModel } from '../core/chat.ts';
import type { ModelConfig } from '../core/config.ts';
import { PawlError } from '../core/errors.ts';
import { limited } from './limit.ts';
import { endpointOf, modelName } from './model-identity.ts';
import type { ModelPorts } from './ports.ts';
import { withRetries } from './retry.ts';

/** A model of the config, ready to be asked. */
export interface OpenedModel extends ChatModel {
  /** The provider itself says that the same request always gets the same answer. */
  deterministic: boolean;
  endpoint: string;
}

interface Provider {
  deterministic: boolean;
  create(config: ModelConfig, ports: ModelPorts): Promise<ChatModel>;
}

/** Every provider by its name in the config; each is loaded when it is first used. */
const providers: Readonly<Record<ModelConfig['provider'], Provider>> = {
  openai: {
    deterministic: false,
    async create(config, ports) {
      const { createOpenAiModel } = await import('./openai/openai-model.ts');
      return withRetries(limited(createOpenAiModel(config, ports), ports.limit), {
        retries: ports.limits.retries,
        deadline: ports.deadline,
        onRetry: ports.onRetry,
      });
    },
  },
  recorded: {
    deterministic: true,
    async create(config, ports) {
      if (!config.recordings) {
        throw new PawlError(
          'config',
          'PAWL_MODEL_RECORDINGS',
          `${config.id} replays recordings, but the config names no folder.`,
          { hint: 'Set `recordings` to the folder.' },
        );
      }
      const { createRecordedModel } = await import('./recorded/recorded-model.ts');
      return createRecordedModel(join(ports.root, config.recordings));
    },
  },
  reference: {
    deterministic: true,
    async create(config, ports) {
      const { createReferenceModel, REFERENCE_MODELS } = await import('./reference/index.ts');
      const name = modelName(config);
      const model = createReferenceModel(name, ports);
      if (model) return model;
      throw new PawlError('config', 'PAWL_MODEL_REFERENCE', `There is no reference model "${name}".`, {
        hint: `Reference models: ${REFERENCE_MODELS.map((id) => `reference/${id}`).join(', ')}.`,
      });
    },
  },
  promptfoo: {
    deterministic: false,
    async create(config) {
      throw new PawlError(
        'config',
        'PAWL_MODEL_PROMPTFOO',
        `${config.id}: promptfoo's providers are not available in this version.`,
        { hint: 'Use `provider: openai` with the baseURL of an OpenAI-compatible endpoint.' },
      );
    },
  },
};

/** The same request always gets the same answer: the provider says so, or the config does. */
export function isDeterministic(config: ModelConfig): boolean {
  return providers[config.provider].deterministic || config.deterministic === true;
}

/** Opens one model. Throws PAWL_MODEL_… when its settings cannot work, a missing key among them. */
export async function createModel(config: ModelConfig, ports: ModelPorts): Promise<OpenedModel> {
  const provider = providers[config.provider];
  let model = await provider.create(config, ports);
  if (config.recordings && config.provider !== 'recorded') {
    const { recordTo } = await import('./recorded/recorded-model.ts');
    model = recordTo(model, join(ports.root, config.recordings));
  }
  return {
    complete: (request, context) => model.complete(request, context),
    deterministic: provider.deterministic,
    endpoint: endpointOf(config),
  };
}
