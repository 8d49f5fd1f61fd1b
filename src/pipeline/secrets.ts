import type { Config } from '../core/config.ts';
import type { Harness } from '../core/harness.ts';
import { createMask, type Mask } from '../core/mask.ts';

const SECRET_NAME = /KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/i;

/** Masks the keys that the config names, and what an agent of the user's own is given under a name like one. */
export function secretsMask(
  config: Config,
  harnesses: readonly Harness[],
  env: Readonly<Record<string, string | undefined>>,
): Mask {
  const keys = config.models.map((model) => model.apiKeyEnv ?? 'OPENAI_API_KEY');
  const passedOn = harnesses.flatMap(({ agent }) =>
    agent === 'builtin' ? [] : agent.env.filter((name) => SECRET_NAME.test(name)),
  );
  const promptfoo = config.promptfoo.env.filter((name) => SECRET_NAME.test(name));
  return createMask([...keys, ...passedOn, ...promptfoo], env);
}
