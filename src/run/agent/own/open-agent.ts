import type { Harness, OwnAgent } from '../../../core/harness.ts';
import type { Agent } from '../agent.ts';
import type { Desk } from './desk.ts';
import { layOutHarness } from './lay-out.ts';
import { processAgent } from './process-agent.ts';
import { stepAgent } from './step-agent.ts';

/** What any program needs to find its way; keys and everything else are named by `env`. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'ComSpec',
  'PATHEXT',
  'VIRTUAL_ENV',
];

/**
 * The agent of the user's own that a harness version names, ready to run in a copy of that version.
 * Throws PAWL_AGENT_SETUP.
 */
export async function openOwnAgent(
  harness: Harness,
  agent: OwnAgent,
  options: {
    cacheDir: string;
    env: Readonly<Record<string, string | undefined>>;
    processes: number;
    desk: Desk;
  },
): Promise<Agent> {
  const env = passedOn(agent, options.env);
  const cwd = agent.url === undefined ? await layOutHarness(harness, agent, { ...options, env }) : '.';
  const { desk, processes } = options;
  const own = { ...env, PAWL_HARNESS_DIR: cwd };
  if (agent.mount === 'step') {
    // Its processes outlive a trial: each turn names the trial's own address.
    return stepAgent(agent, { cwd, desk, processes, env: { ...own, OPENAI_BASE_URL: `${desk.url}/v1` } });
  }
  return processAgent(agent, { cwd, desk, env: own, processes });
}

function passedOn(
  agent: OwnAgent,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const name of [...PASSED_ON, ...agent.env]) {
    const value = env[name];
    if (value !== undefined) named[name] = value;
  }
  return named;
}
