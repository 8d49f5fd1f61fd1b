import { join } from 'node:path';
import { usageError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import type { Agent } from '../run/agent/agent.ts';
import type { Comparison } from './comparison.ts';
import type { PipelinePorts } from './options.ts';

/** The agents of the user's own that a comparison runs, by the hash of their harness. */
export interface Agents extends AsyncDisposable {
  byHash: ReadonlyMap<string, Agent>;
}

/** Where nothing is run. */
export const NO_AGENTS: Agents = { byHash: new Map(), async [Symbol.asyncDispose]() {} };

/**
 * Lays out and prepares the agent of every harness version that has one of its own.
 * Throws PAWL_AGENT_UNTRUSTED when the candidate's own code must not run, and PAWL_AGENT_SETUP.
 */
export async function openAgents(comparison: Comparison, ports: PipelinePorts): Promise<Agents> {
  const { sides, anchor, config, project } = comparison;
  const harnesses = [sides.base?.harness, sides.candidate.harness, anchor?.harness].filter(
    (harness) => harness !== undefined,
  );
  if (harnesses.some((harness) => harness.agent !== 'builtin')) checkTrust(comparison);
  return openAgentsOf(harnesses, { root: project.root, processes: config.limits.agents }, ports);
}

/** Lays out and prepares the agents of these versions that have one of their own. Throws PAWL_AGENT_SETUP. */
export async function openAgentsOf(
  harnesses: readonly Harness[],
  { root, processes }: { root: string; processes: number },
  ports: PipelinePorts,
): Promise<Agents> {
  const own = new Map<string, Harness>();
  for (const harness of harnesses) if (harness.agent !== 'builtin') own.set(harness.hash, harness);
  const byHash = new Map<string, Agent>();
  if (own.size === 0) return NO_AGENTS;
  const { openDesk } = await import('../run/agent/own/desk.ts');
  const { openOwnAgent } = await import('../run/agent/own/open-agent.ts');
  await using stack = new AsyncDisposableStack();
  const desk = stack.use(await openDesk());
  for (const [hash, harness] of own) {
    if (harness.agent === 'builtin') continue;
    const agent = await openOwnAgent(harness, harness.agent, {
      cacheDir: join(root, '.pawl', 'cache', 'agents'),
      env: ports.env,
      processes,
      desk,
    });
    byHash.set(hash, stack.use(agent));
  }
  const kept = stack.move();
  return { byHash, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** With `gate.trust: none` the candidate's code runs only when it is the base's. */
function checkTrust({ config, sides }: Comparison): void {
  if (config.gate.trust !== 'none' || !sides.base) return;
  if (codeOf(sides.base.harness) === codeOf(sides.candidate.harness)) return;
  throw usageError(
    'PAWL_AGENT_UNTRUSTED',
    "The candidate changes the agent's code, and gate.trust: none does not let it run.",
    'Review the change, then gate it where gate.trust is same-repo.',
  );
}

/** What of a version is run as code: harness.yaml, which names the command, and every file that is no text of a layer. */
function codeOf(harness: Harness): string {
  const code = harness.sources.filter(
    ({ path, layer }) => layer === 'workflow' && path !== `${harness.dir}/workflow.yaml`,
  );
  return JSON.stringify(code.map(({ path, text }) => [path, text]));
}

/**
 * Changed files that no trial of the candidate arm could have exercised: handlers of tools, which the base's stand in
 * for, and, where the agent is a server that runs already, all but what a turn carries.
 */
export function notExercised(comparison: Comparison): string[] {
  const { sides, swap } = comparison;
  if (!sides.base || swap) return [];
  const { harness } = sides.candidate;
  const before = new Map(sides.base.harness.sources.map(({ path, text }) => [path, text]));
  const handlers = new Set(
    harness.tools.flatMap((tool) => (tool.run === 'replay' ? [] : [tool.run.module.split('#')[0]!])),
  );
  const isHandler = (path: string): boolean => handlers.has(path.slice(harness.dir.length + 1));
  const carried = ['prompt', 'tool', 'context', 'memory'];
  const { agent } = harness;
  return harness.sources
    .filter(({ path, text }) => before.get(path) !== text)
    .filter(({ path, layer }) => {
      if (isHandler(path)) return true;
      if (agent === 'builtin') return layer === 'workflow' && isCode(path, harness);
      return agent.url !== undefined && !carried.includes(layer);
    })
    .map(({ path }) => path);
}

/** A file that `code:` names: the built-in agent runs none of it. */
function isCode(path: string, harness: Harness): boolean {
  return path !== `${harness.dir}/harness.yaml` && !/\.ya?ml$/.test(path);
}
