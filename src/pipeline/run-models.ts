import { ModelError } from '../core/chat.ts';
import type { Config, ModelConfig } from '../core/config.ts';
import { usageError } from '../core/errors.ts';
import type { Mask } from '../core/mask.ts';
import { didYouMean } from '../core/suggest.ts';
import { costUsd } from '../models/cost.ts';
import { createLimit, type EndpointLimit } from '../models/limit.ts';
import { endpointOf, modelIdentity } from '../models/model-identity.ts';
import { createModel, isDeterministic, type OpenedModel } from '../models/providers.ts';
import type { RunModel } from '../run/arms.ts';
import type { PipelinePorts } from './options.ts';
import { sentenceVectors } from './sentence-vectors.ts';

export interface OpenModel extends RunModel {
  config: ModelConfig;
  /** Only the config says so: it is checked. */
  declaredOnly: boolean;
  /** What a person should know about how it answered. */
  notes: string[];
}

/** The models of the config that were asked for, ready to be called; models of one endpoint share its limit. */
export async function openModels(
  config: Config,
  options: { models?: readonly string[] | undefined; concurrency?: number | undefined },
  project: { root: string },
  ports: PipelinePorts,
): Promise<Map<string, OpenModel>> {
  const chosen = chooseModels(config.models, options.models);
  const limits = new Map<string, EndpointLimit>();
  const open = new Map<string, OpenModel>();
  for (const model of chosen) {
    const endpoint = endpointOf(model);
    const fixed = options.concurrency ?? model.concurrency ?? config.limits.concurrency;
    const onChange = (now: number, why: string) =>
      ports.onVerbose?.(`${endpoint}: ${now} requests at once (${why})`);
    const limit = limits.get(endpoint) ?? createLimit({ fixed, onChange });
    limits.set(endpoint, limit);
    const notes: string[] = [];
    const { env } = ports;
    const modelPorts = {
      env,
      root: project.root,
      limits: config.limits,
      limit,
      encode: sentenceVectors,
      deadline: ports.deadline,
      onNote(text: string) {
        notes.push(text);
        ports.onVerbose?.(text);
      },
      onRetry: (error: ModelError, delayMs: number) =>
        ports.onVerbose?.(`${model.id}: again in ${(delayMs / 1000).toFixed(1)} s (${error.message})`),
    };
    const opened = ports.offline ? unreachable(model) : await createModel(model, modelPorts);
    const chat = masked(opened, ports.mask);
    open.set(model.id, {
      id: model.id,
      config: model,
      identity: modelIdentity(model),
      chat,
      ceiling: limit.ceiling,
      costUsd: (usage) => costUsd(usage, model.price),
      deterministic: chat.deterministic || model.deterministic === true,
      declaredOnly: !chat.deterministic && model.deterministic === true,
      notes,
    });
  }
  return open;
}

/** A model that is not asked, so that it needs neither key nor network. */
function unreachable(model: ModelConfig): OpenedModel {
  return {
    // Whether the provider says so, not the config.
    deterministic: isDeterministic({ ...model, deterministic: undefined }),
    endpoint: endpointOf(model),
    complete: () =>
      Promise.reject(new ModelError('network', `${model.id} is not asked: only stored trials count`)),
  };
}

/** A secret that a model repeats goes no further. */
function masked(model: OpenedModel, mask: Mask | undefined): OpenedModel {
  if (!mask) return model;
  return {
    ...model,
    complete: async (request, context) => mask.value(await model.complete(request, context)),
  };
}

/** The models of these ids, or all that are under test. Throws PAWL_MODEL_UNKNOWN. */
export function chooseModels(all: readonly ModelConfig[], ids: readonly string[] | undefined): ModelConfig[] {
  // A judge or a user is not under test unless it is named.
  if (!ids || ids.length === 0) return all.filter((model) => model.role !== 'judge' && model.role !== 'user');
  const known = all.map((model) => model.id);
  return ids.map((id) => {
    const model = all.find((candidate) => candidate.id === id);
    if (model) return model;
    throw usageError(
      'PAWL_MODEL_UNKNOWN',
      `There is no model "${id}" in the config.${didYouMean(id, known)}`,
      `Models: ${known.join(', ')}.`,
    );
  });
}
