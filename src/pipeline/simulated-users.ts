import type { Case } from '../core/case.ts';
import type { Config, ModelConfig } from '../core/config.ts';
import { PawlError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import type { Place } from '../core/place.ts';
import { didYouMean } from '../core/suggest.ts';
import { scriptedUsers } from '../run/user/scripted-user.ts';
import type { UserEngine } from '../run/user/user.ts';
import type { PipelinePorts } from './options.ts';
import { openModels } from './run-models.ts';
import type { Column } from './series.ts';

/** The model that plays users, or undefined for the scripted engine. Throws PAWL_SIMULATE_MODEL. */
function userModel(config: Config): ModelConfig | undefined {
  const { model: id } = config.simulate;
  if (id === undefined) return undefined;
  const model = config.models.find((item) => item.id === id);
  if (model) return model;
  const known = config.models.map((item) => item.id);
  throw new PawlError(
    'config',
    'PAWL_SIMULATE_MODEL',
    `simulate.model: there is no model "${id}" in the config.${didYouMean(id, known)}`,
    { hint: `Models: ${known.join(', ')}. One with \`role: user\` only plays users.` },
  );
}

/** Whoever plays simulated users by the config: the scripted engine, or a model. */
export async function openUsers(
  config: Config,
  project: { root: string },
  ports: PipelinePorts,
  concurrency?: number | undefined,
): Promise<UserEngine> {
  const model = userModel(config);
  if (!model) return scriptedUsers;
  const { modelUsers } = await import('../run/user/model-user.ts');
  const open = await openModels(config, { models: [model.id], concurrency }, project, ports);
  return modelUsers(open.get(model.id)!);
}

/** A model that may write otherwise the next time makes every trial that it plays in a matter of chance. */
export function simulatedColumns(
  columns: readonly Column[],
  config: Config,
  cases: readonly Case[],
): Column[] {
  const model = userModel(config);
  if (!model || model.deterministic || model.provider === 'reference' || !cases.some((item) => item.simulate))
    return [...columns];
  return columns.map((column) => ({ ...column, deterministic: false }));
}

/** Unchanged code keeps its conversation to itself. Throws PAWL_SIMULATE_MOUNT. */
export function checkMounts(harnesses: readonly Harness[], first: Place | undefined): void {
  if (!first) return;
  const proxy = harnesses.find(({ agent }) => agent !== 'builtin' && agent.mount === 'proxy');
  if (!proxy) return;
  throw new PawlError(
    'config',
    'PAWL_SIMULATE_MOUNT',
    `A simulated user talks on, and the agent of ${proxy.name} cannot be told: mount: proxy takes no further message.`,
    {
      place: first,
      hint: 'Mount it as step or loop, or write the conversation up to the decision with `given`.',
    },
  );
}
