import { newId } from '../core/ids.ts';
import type { Arms } from '../run/arms.ts';
import type { JudgePort, PromptfooPort } from '../scorers/scorer.ts';
import type { RunRecord, Store } from '../store/store.ts';
import { NO_AGENTS, openAgents } from './agents.ts';
import type { StoredRound } from './baseline-age.ts';
import { createBudget } from './budget.ts';
import { armsOf, type Comparison, intentOf } from './comparison.ts';
import type { GatePlan } from './gate-plan.ts';
import { openJudgePort } from './judge-port.ts';
import { createMeter, type Meter } from './measure.ts';
import type { GateOptions, PipelinePorts } from './options.ts';
import { makePlan } from './plan.ts';
import { openPromptfooPort } from './promptfoo-port.ts';
import { armSpecs, openSeriesBook, type SeriesBook } from './series.ts';
import { openUsers } from './simulated-users.ts';
import { type StoredOnly, storedSeriesBook } from './stored-only.ts';
import { storedPasses } from './stored-passes.ts';

/** What one gate carries from stage to stage. */
export interface Session extends AsyncDisposable {
  id: string;
  startedAt: number;
  /** On the monotonic clock. */
  begun: number;
  comparison: Comparison;
  options: GateOptions;
  ports: PipelinePorts;
  store: Store;
  series: SeriesBook;
  arms: Arms;
  meter: Meter;
  judge: JudgePort | undefined;
  promptfoo: PromptfooPort | undefined;
  spent: { calls: number; costUsd: number };
  budgetEnded: () => string | null;
}

export async function openSession(
  comparison: Comparison,
  options: GateOptions,
  ports: PipelinePorts,
  store: Store,
  purpose: 'base' | 'run' | 'aa' | 'proof',
  stored?: StoredOnly,
): Promise<Session> {
  const { sides, columns, config, swap } = comparison;
  const candidate = sides.candidate.harness;
  const base = sides.base?.harness ?? candidate;
  const series = stored
    ? storedSeriesBook(stored)
    : await openSeriesBook(store, {
        harness: candidate.name,
        base: base.hash,
        columns,
        swap: swap !== null,
        purpose,
        now: ports.now,
      });
  const anchor = comparison.anchor?.harness;
  const harness = { baseline: base, candidate, canary: base, ...(anchor ? { anchor } : {}) };
  const agents = stored ? NO_AGENTS : await openAgents(comparison, ports);
  const users = await openUsers(config, comparison.project, { ...ports, mask: comparison.mask });
  const arms = await armsOf(comparison, armSpecs({ columns, series, harness }), agents.byHash, users);
  const spent = { calls: 0, costUsd: 0 };
  const limits = stored ? { calls: 0 } : { ...config.gate.budget, ...dropUndefined(options.budget ?? {}) };
  const budget = createBudget(limits, {
    // A clock that is set back or forward neither ends a run nor makes it longer.
    now: () => performance.now(),
    signal: ports.signal,
    spentUsd: () => spent.costUsd,
  });
  const judge = await openJudgePort(comparison, ports, {
    store,
    mayCall: () => budget.allows(),
    onCall() {
      spent.calls++;
      budget.spend();
    },
    onCost(usd) {
      spent.costUsd += usd;
    },
  });
  const promptfoo = openPromptfooPort(comparison, ports, store);
  const id = stored?.run ?? newId('run');
  const meter = createMeter({
    store,
    run: id,
    arms,
    columns,
    budget,
    judge,
    promptfoo,
    maxSteps: config.limits.trialSteps,
    ports,
    stored,
    spent,
  });
  return {
    id,
    startedAt: ports.now(),
    begun: performance.now(),
    comparison,
    options,
    ports,
    store,
    series,
    arms,
    meter,
    judge,
    promptfoo,
    spent,
    budgetEnded: budget.ended,
    async [Symbol.asyncDispose]() {
      await Promise.all([agents[Symbol.asyncDispose](), promptfoo?.[Symbol.asyncDispose]()]);
    },
  };
}

/** What is about to be run; `others: false` where nothing but the cases of cells is. */
export async function planOf(
  session: Session,
  rounds: ReadonlyMap<string, StoredRound>,
  { others = true } = {},
): Promise<GatePlan> {
  const { comparison, options } = session;
  const { exam, sides, columns, settings, config } = comparison;
  const stored = [...rounds.values()];
  const trials = stored.reduce((sum, round) => sum + round.trials, 0);
  const mean = (of: (round: StoredRound) => number) =>
    stored.reduce((sum, round) => sum + of(round), 0) / trials;
  return makePlan({
    harness: sides.candidate.harness.name,
    base: sides.base?.harness ?? null,
    candidate: sides.candidate.harness,
    members: exam.members,
    intents: exam.suite.intents,
    intentOf: intentOf(exam),
    columns,
    settings,
    others: others ? exam.others.length : 0,
    passes: await baselinePasses(session),
    baselineStored: trials,
    usual:
      trials === 0
        ? null
        : {
            inputTokens: mean((round) => round.inputTokens),
            outputTokens: mean((round) => round.outputTokens),
          },
    budget: { ...config.gate.budget, ...options.budget },
  });
}

/** By model, which cases pass on the baseline as far as trials of it are stored. */
async function baselinePasses({
  comparison,
  store,
  ports,
}: Session): Promise<Map<string, ReadonlyMap<string, boolean>>> {
  const { exam, sides, columns } = comparison;
  const harness = (sides.base ?? sides.candidate).harness;
  const versions = (['base', 'run'] as const).map((purpose) => ({ label: purpose, harness, purpose }));
  const passes = new Map<string, ReadonlyMap<string, boolean>>();
  for (const { id, baseline } of columns) {
    const input = { versions, members: exam.members, fixtures: exam.fixtures, now: ports.now() };
    passes.set(id, (await storedPasses(store, { ...input, model: baseline.config })).cases);
  }
  return passes;
}

export async function createRunRecord(session: Session, kind: RunRecord['kind']): Promise<void> {
  const { sides } = session.comparison;
  await session.store.createRun({
    id: session.id,
    kind,
    harness: sides.candidate.harness.name,
    baseHash: sides.base?.harness.hash ?? null,
    candidateHash: sides.candidate.harness.hash,
    startedAt: new Date(session.startedAt).toISOString(),
    finishedAt: null,
    decision: null,
    exitCode: null,
    verdict: null,
  });
}

/** Both arms are the very same harness on the same model. */
export function isIdentical({ swap, sides }: Comparison): boolean {
  return swap === null && sides.base?.harness.hash === sides.candidate.harness.hash;
}

function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
