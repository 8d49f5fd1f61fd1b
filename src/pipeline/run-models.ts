import type { Config, ModelConfig } from '../core/config.ts';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { costUsd } from '../models/cost.ts';
import { createLimit } from '../models/limit.ts';
import { modelIdentity } from '../models/model-identity.ts';
import { createModel } from '../models/providers.ts';
import type { RunModel } from '../run/arms.ts';
import type { PipelinePorts } from './options.ts';

export interface OpenModel extends RunModel {
  config: ModelConfig;
  /** The same request always gets the same answer: the provider says so, or the config does. */
  deterministic: boolean;
  /** Only the config says so: it is checked. */
  declaredOnly: boolean;
  concurrency: number;
}

/** The models of the config that were asked for, ready to be called; models of one endpoint share its limit. */
export async function openModels(
  config: Config,
  options: { models?: readonly string[] | undefined; concurrency?: number | undefined },
  project: { root: string },
  ports: PipelinePorts,
): Promise<Map<string, OpenModel>> {
  const chosen = chooseModels(config.models, options.models);
  const limits = new Map<string, ReturnType<typeof createLimit>>();
  const open = new Map<string, OpenModel>();
  for (const model of chosen) {
    const chat = await createModel(model, { env: ports.env, root: project.root, limits: config.limits });
    const concurrency = options.concurrency ?? model.concurrency ?? config.limits.concurrency ?? 20;
    const limit = limits.get(chat.endpoint) ?? createLimit(concurrency);
    limits.set(chat.endpoint, limit);
    open.set(model.id, {
      id: model.id,
      config: model,
      identity: modelIdentity(model),
      chat,
      limit,
      concurrency,
      costUsd: (usage) => costUsd(usage, model.price),
      deterministic: chat.deterministic || model.deterministic === true,
      declaredOnly: !chat.deterministic && model.deterministic === true,
    });
  }
  return open;
}

function chooseModels(all: readonly ModelConfig[], ids: readonly string[] | undefined): ModelConfig[] {
  if (!ids || ids.length === 0) return [...all];
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
