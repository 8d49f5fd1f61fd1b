import { join } from 'node:path';
import type { TrialRequest } from '../core/arm.ts';
import type { Json } from '../core/json.ts';
import { createGate, type GateInput, type TrialResult } from '../gate/gate.ts';
import { transcriptHash } from '../run/keys.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type Comparison, openComparison } from './comparison.ts';
import { gateInput } from './gate-input.ts';
import type { PipelinePorts, RunOptions } from './options.ts';
import { createRunRecord, openSession, type Session } from './session.ts';

/** Trials of each case: enough for six rounds in each of two arms. */
const TRIALS = 12;
const SPLITS = 200;

/** How often the gate blocks a harness that is compared with itself on this suite. */
export interface FalseBlocks {
  /** 0–1: blocked of `splits`. */
  rate: number;
  blocked: number;
  splits: number;
  /** Of each case on each model. */
  trials: number;
  calls: number;
  costUsd: number;
  /** ISO 8601. */
  at: string;
  /** What it holds for: the suite and the gate's settings. */
  of: string;
}

type Outcome = Pick<TrialResult, 'outcome' | 'transcript'>;

/**
 * Runs every case 12 times on each model in a series of its own, deals each case's trials out to two arms at random 200
 * times, and lets the gate judge each deal: both arms are the same harness, so whatever it blocks is a false block.
 */
export async function measureFalseBlocks(
  options: Pick<RunOptions, 'harness' | 'models' | 'budget' | 'concurrency'>,
  ports: PipelinePorts,
): Promise<FalseBlocks> {
  const gateOptions = { ...options, workTreeOnly: true };
  const comparison = await openComparison(gateOptions, ports);
  await using store = await openStore(join(comparison.project.root, comparison.config.store));
  await using session = await openSession(comparison, gateOptions, ports, store, 'aa');
  await createRunRecord(session, 'aa');
  const outcomes = await runTrials(session);
  const input = { ...gateInput(session, []), identical: false };
  const random = seededRandom(1);
  let blocked = 0;
  for (let split = 0; split < SPLITS; split++) if (blocks(input, deal(outcomes, random))) blocked++;
  const at = new Date(ports.now()).toISOString();
  const { calls, costUsd } = session.spent;
  const of = measuredFor(comparison);
  const found = { rate: blocked / SPLITS, blocked, splits: SPLITS, trials: TRIALS, calls, costUsd, at, of };
  await store.updateRun(session.id, { finishedAt: at, exitCode: 0, verdict: found as unknown as Json });
  return found;
}

/** The latest measurement that holds for this suite and these settings. */
export async function knownFalseBlocks(store: Store, comparison: Comparison): Promise<FalseBlocks | null> {
  const harness = comparison.sides.candidate.harness.name;
  const runs = await store.listRuns({ harness, kind: 'aa', limit: 50 });
  const found = runs.map((run) => run.verdict as unknown as FalseBlocks | null);
  return found.find((item) => item?.of === measuredFor(comparison)) ?? null;
}

function measuredFor({ exam, settings, columns }: Comparison): string {
  const { delta, alpha, alphaRegressed, certify } = settings;
  const models = columns.map((column) => column.id).sort();
  return JSON.stringify({ suite: exam.suite.hash, delta, alpha, alphaRegressed, certify, models });
}

/** Outcomes of each case on each model, in the order of their numbers. */
async function runTrials({ comparison, meter }: Session): Promise<Map<string, Outcome[]>> {
  const outcomes = new Map<string, Outcome[]>();
  const requests = Array.from({ length: TRIALS }, (_, index) => index + 1).flatMap((number) =>
    comparison.exam.members.flatMap(({ id: caseId }) =>
      comparison.columns.map(({ id: model }): TrialRequest => ({ arm: 'baseline', model, caseId, number })),
    ),
  );
  const record = (request: TrialRequest, outcome: Outcome): void => {
    const key = `${request.model}\n${request.caseId}`;
    const list = outcomes.get(key) ?? [];
    list[request.number - 1] = outcome;
    outcomes.set(key, list);
  };
  await meter.run(
    requests,
    ({ request, outcome, trial }) =>
      record(request, { outcome, transcript: trial ? transcriptHash(trial.transcript) : '' }),
    'check',
  );
  return outcomes;
}

type Arms = Record<'baseline' | 'candidate', Outcome[]>;

function deal(outcomes: ReadonlyMap<string, Outcome[]>, random: () => number): Map<string, Arms> {
  return new Map(
    [...outcomes].map(([key, list]) => {
      const shuffled = list.filter((item) => item !== undefined && item.outcome !== 'missing');
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      const half = Math.floor(shuffled.length / 2);
      return [key, { baseline: shuffled.slice(0, half), candidate: shuffled.slice(half, 2 * half) }];
    }),
  );
}

/** Whether the gate calls anything regressed, with as many rounds as the trials are enough for. */
function blocks(input: GateInput, arms: ReadonlyMap<string, Arms>): boolean {
  const gate = createGate(input);
  for (let wanted = gate.next(); wanted.length > 0; wanted = gate.next()) {
    for (const request of wanted) {
      const side = request.arm === 'candidate' ? 'candidate' : 'baseline';
      const outcome = arms.get(`${request.model}\n${request.caseId}`)?.[side][request.number - 1];
      if (outcome) gate.record({ ...request, ...outcome });
      else gate.stop('budget');
    }
  }
  return gate.cells().some((cell) => cell.role === 'required' && cell.verdict === 'regressed');
}

/** Uniform in [0, 1), the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
