import { join, resolve } from 'node:path';
import { loadScenarios, type Scenario } from '../../cases/load-scenarios.ts';
import { loadSuite } from '../../cases/load-suite.ts';

import type { Fixtures } from '../../core/case.ts';
import { ModelError } from '../../core/chat.ts';
import { PawlError, usageError } from '../../core/errors.ts';
import type { Harness } from '../../core/harness.ts';
import { hashJson } from '../../core/hash.ts';
import { loadHarness } from '../../harness/load-harness.ts';
import { loadHandlers } from '../../run/handlers.ts';
import { openAgentsOf } from '../agents.ts';
import { createBudget } from '../budget.ts';
import type { PipelinePorts } from '../options.ts';
import { harnessDir, openProject, type Project } from '../project.ts';
import { openModels } from '../run-models.ts';
import { secretsMask } from '../secrets.ts';
import { checkMounts, openUsers } from '../simulated-users.ts';
import { drawTraffic, type Visit } from './draw-traffic.ts';
import { openLineFile } from './line-file.ts';
import { type Held, runVisit, type Stage } from './run-visit.ts';
import { type Scene, toolsOfScene, versionOf, writeDown } from './write-down.ts';

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

export interface Simulated {
  harness: string;
  version: string;
  model: string;
  seed: number;
  from: string;
  days: number;
  file: string;
  truth: string;
  /** Written. */
  conversations: number;
  people: number;
  /** Of the conversations, those whose user got what it came for. */
  reached: number;
  intents: { intent: string; conversations: number; reached: number }[];
  /** Left out, since a provider failed, and the first failure. */
  missing: number;
  firstFailure: string | null;
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
  const file = resolve(ports.cwd, options.out ?? join(project.root, '.pawl', `${SIMULATED}.jsonl`));
  return writeTraffic({
    traffic,
    stage: { ...stage, agent: agents.byHash.get(harness.hash) },
    file,
    maxCost: options.maxCost,
    ports,
  });
}

const SIMULATED = 'simulated';
const DAY_MS = 86_400_000;

interface TrafficOptions {
  conversations: number;
  days: number;
  seed: number;
  from: Date;
}

function trafficOf(options: SimulateOptions, now: number): TrafficOptions {
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
    Object.entries(suite.fixtures).filter(([tool]) => !handlers.has(tool)),
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

async function writeTraffic(input: {
  traffic: TrafficOptions & { scenarios: readonly Scenario[] };
  stage: Stage;
  file: string;
  maxCost: number | undefined;
  ports: PipelinePorts;
}): Promise<Simulated> {
  const { traffic, stage, file, ports } = input;
  const { harness, model, spent } = stage;
  const scene: Scene = { harness, tools: toolsOfScene(harness), model: model.id };
  const { from, days, seed } = traffic;
  const batch = hashJson([harness.hash, model.identity, from, days, seed]).slice(0, 8);
  const budget = createBudget(
    { cost: input.maxCost },
    { now: () => performance.now(), signal: ports.signal, spentUsd: () => spent.costUsd },
  );
  const talks = await openLineFile(file);
  const truths = await openLineFile(`${file}.truth.jsonl`);
  const tally = createTally();
  try {
    const atOnce = Math.min(256, 2 * model.ceiling);
    for await (const { visit, held } of inOrder(drawTraffic(traffic), stage, atOnce, budget.allows)) {
      tally.add(visit, held);
      if (!('failure' in held)) {
        const id = `s-${batch}-${String(visit.number).padStart(6, '0')}`;
        await talks.write(stage.mask.value(writeDown(id, visit, held, scene)));
        await truths.write(truthOf(id, visit, held));
      }
      const counts = { asked: traffic.conversations, done: tally.result.conversations, ...spent };
      ports.onProgress?.({ phase: 'simulate', ...counts, held: 0, regressed: 0, undecided: 0 });
    }
  } catch (error) {
    const unusable = error instanceof ModelError;
    // What a provider was paid for is kept.
    if (!unusable || tally.result.conversations === 0) {
      await talks.discard();
      await truths.discard();
      throw unusable
        ? new PawlError('model', 'PAWL_SIMULATE_FAILED', error.message, { cause: error })
        : error;
    }
    budget.stop(error.message);
  }
  await talks.finish();
  await truths.finish();
  return {
    harness: harness.name,
    version: versionOf(harness),
    model: model.id,
    seed,
    from: from.toISOString().slice(0, 10),
    days,
    file,
    truth: `${file}.truth.jsonl`,
    ...tally.result,
    intents: [...tally.result.intents].sort((a, b) => (a.intent < b.intent ? -1 : 1)),
    stopped: budget.ended(),
    ...spent,
  };
}

/** Runs several visits at once and gives them back in the order in which they were drawn. */
async function* inOrder(
  visits: Iterable<Visit>,
  stage: Stage,
  atOnce: number,
  allows: () => boolean,
): AsyncGenerator<{ visit: Visit; held: Held }> {
  const running: { visit: Visit; held: Promise<Held> }[] = [];
  const next = async (): Promise<{ visit: Visit; held: Held }> => {
    const { visit, held } = running.shift()!;
    return { visit, held: await held };
  };
  for (const visit of visits) {
    if (!allows()) break;
    const held = runVisit(visit, stage);
    // Whoever awaits it hears of it; until then it must not end the process.
    held.catch(() => {});
    running.push({ visit, held });
    if (running.length >= atOnce) yield await next();
  }
  while (running.length > 0) yield await next();
}

/** What only a measurement may look at. */
function truthOf(
  id: string,
  visit: Visit,
  { transcript, reached, missed }: Exclude<Held, { failure: string }>,
) {
  const { scenario, user } = visit;
  return {
    id,
    intent: scenario.intent,
    scenario: scenario.id,
    user: scenario.users.indexOf(user) + 1,
    outcome: reached ? 'success' : 'failure',
    end: transcript.end,
    missed,
    weakness: scenario.weakness ?? null,
  };
}

function createTally() {
  const people = new Set<string>();
  const byIntent = new Map<string, Simulated['intents'][number]>();
  const result = {
    conversations: 0,
    people: 0,
    reached: 0,
    intents: [] as Simulated['intents'],
    missing: 0,
    firstFailure: null as string | null,
  };
  return {
    result,
    add({ scenario: { intent }, userId }: Visit, held: Held): void {
      if ('failure' in held) {
        result.missing++;
        result.firstFailure ??= held.failure;
        return;
      }
      const row = byIntent.get(intent) ?? { intent, conversations: 0, reached: 0 };
      if (!byIntent.has(intent)) result.intents.push(row);
      byIntent.set(intent, row);
      people.add(userId);
      result.people = people.size;
      result.conversations++;
      row.conversations++;
      if (held.reached) {
        result.reached++;
        row.reached++;
      }
    },
  };
}
