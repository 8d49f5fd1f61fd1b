import { join, resolve } from 'node:path';
import { loadScenarios } from '../../cases/load-scenarios.ts';
import { loadSuite } from '../../cases/load-suite.ts';
import type { Fixtures } from '../../core/case.ts';
import { usageError } from '../../core/errors.ts';
import type { Harness } from '../../core/harness.ts';
import { loadHarness } from '../../harness/load-harness.ts';
import { loadHandlers } from '../../run/handlers.ts';
import { openAgentsOf } from '../agents.ts';
import type { PipelinePorts } from '../options.ts';
import { harnessDir, openProject, type Project } from '../project.ts';
import { openModels } from '../run-models.ts';
import { secretsMask } from '../secrets.ts';
import { checkMounts, openUsers } from '../simulated-users.ts';
import type { Traffic } from './draw-traffic.ts';
import type { Stage } from './run-visit.ts';
import type { Tally } from './tally.ts';
import { versionOf } from './write-down.ts';
import { writeTraffic } from './write-traffic.ts';

export interface SimulateOptions {
  harness?: string | undefined;
  /** Default 7. */
  days?: number | undefined;
  /** Default 500. */
  conversations?: number | undefined;
  /** Id of the model that the agent runs on; default: the first of the config. */
  model?: string | undefined;
  /** Default 1. */
  seed?: number | undefined;
  /** Default `.pawl/simulated.jsonl` in the project; the truth goes to `<out>.truth.jsonl`. */
  out?: string | undefined;
  /** First day, YYYY-MM-DD; default: so that the last day is yesterday. */
  from?: string | undefined;
  concurrency?: number | undefined;
  /** US dollars at most. */
  maxCost?: number | undefined;
}

export interface Simulated extends Tally {
  harness: string;
  version: string;
  model: string;
  seed: number;
  from: string;
  days: number;
  file: string;
  truth: string;
  /** Why it stopped early, or null. */
  stopped: string | null;
  calls: number;
  costUsd: number;
}

/**
 * Lets simulated users talk to a harness of the work tree and writes their conversations as traces, streaming to disk; a
 * side file keeps what they came for and whether they got it. Throws PAWL_SCENARIOS_NONE and PAWL_SCENARIO_INVALID.
 */
export async function simulateTraffic(options: SimulateOptions, ports: PipelinePorts): Promise<Simulated> {
  const project = await openProject(ports.cwd);
  const { dir, name } = await harnessDir(project, options.harness);
  const harness = await loadHarness(project.files, dir);
  const scenarios = await loadScenarios(
    project.files,
    `${project.config.evals}/${name}`,
    harness.tools.map((tool) => tool.name),
  );
  checkMounts([harness], scenarios[0]?.place);
  const traffic = { ...trafficOf(options, ports.now()), scenarios };
  const stage = { seed: traffic.seed, ...(await openStage(project, harness, options, ports)) };
  await using agents = await openAgentsOf(
    [harness],
    { root: project.root, processes: project.config.limits.agents },
    ports,
  );
  const file = resolve(ports.cwd, options.out ?? join(project.root, '.pawl', 'simulated.jsonl'));
  const tally = await writeTraffic({
    traffic,
    stage: { ...stage, agent: agents.byHash.get(harness.hash) },
    file,
    maxCost: options.maxCost,
    ports,
  });
  return {
    harness: harness.name,
    version: versionOf(harness),
    model: stage.model.id,
    seed: traffic.seed,
    from: traffic.from.toISOString().slice(0, 10),
    days: traffic.days,
    file,
    truth: `${file}.truth.jsonl`,
    ...tally,
    intents: tally.intents.toSorted((a, b) => (a.intent < b.intent ? -1 : 1)),
    ...stage.spent,
  };
}

const DAY_MS = 86_400_000;

function trafficOf(options: SimulateOptions, now: number): Omit<Traffic, 'scenarios'> {
  const { days = 7, conversations = 500, seed = 1 } = options;
  const today = new Date(now).toISOString().slice(0, 10);
  const first = options.from ?? new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
  const from = new Date(`${first}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first) || Number.isNaN(from.getTime()))
    throw usageError('PAWL_SIMULATE_FROM', `--from takes a date, YYYY-MM-DD; got "${first}".`);
  return { days, conversations, seed, from };
}

async function openStage(
  project: Project,
  harness: Harness,
  options: SimulateOptions,
  ports: PipelinePorts,
): Promise<Omit<Stage, 'agent' | 'seed'>> {
  const { config, root, files } = project;
  const mask = secretsMask(config, [harness], ports.env);
  const masked = { ...ports, mask };
  const wanted =
    options.model ?? config.models.find(({ role }) => role !== 'judge' && role !== 'user')?.id ?? '';
  const models = await openModels(
    config,
    { models: [wanted], concurrency: options.concurrency },
    project,
    masked,
  );
  const handlers = await loadHandlers(harness, () => files.codeRoot());
  const suite = await loadSuite({
    files,
    dir: `${config.evals}/${harness.name}`,
    harness: harness.name,
    cacheDir: join(root, '.pawl', 'cache', 'cases'),
  });
  // In production it is the tools themselves that answer; a fixture stands in for those that have no code here.
  const fixtures: Fixtures = Object.fromEntries(
    Object.entries(suite.fixtures).filter(([tool]) => !handlers.get(tool)?.handler),
  );
  return {
    harness,
    model: models.get(wanted)!,
    users: await openUsers(config, project, masked, options.concurrency),
    fixtures,
    handlers,
    maxSteps: config.limits.trialSteps,
    spent: { calls: 0, costUsd: 0 },
    mask,
  };
}
