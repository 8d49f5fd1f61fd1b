import type { TrialRequest } from '../core/arm.ts';
import type { Case } from '../core/case.ts';
import { type ChatAnswer, ModelError, type ModelErrorClass } from '../core/chat.ts';
import type { Trial } from '../core/trial.ts';
import type { Scored, ScoreInput } from '../scorers/scorer.ts';
import type { PlannedTrial, Store } from '../store/store.ts';
import { type Arms, caseOf, createPlanner, toolsOf } from './arms.ts';
import { runTrial, type SharedAnswers } from './run-trial.ts';
import { UserModelError } from './user/user.ts';
import { createWindow } from './window.ts';
import { createScoreWriter, createWriter, type ScoreWriter } from './writer.ts';

const CLAIM = 256;
const LEASE_MS = 10 * 60_000;

/** What became of a trial that was asked for; `missing`: the provider failed, so there is no trial. */
export interface TrialOutcome {
  request: TrialRequest;
  planned: PlannedTrial;
  outcome: 'pass' | 'fail' | 'unanswered' | 'missing';
  /** null when missing. */
  trial: Trial | null;
  scored: Scored | null;
  error: { class: ModelErrorClass | 'scorer'; message: string } | null;
}

export interface ExecutePorts {
  store: Store;
  run: string;
  arms: Arms;
  now: () => number;
  score: (item: Case, input: Omit<ScoreInput, 'case'>) => Promise<Scored>;
  maxSteps?: number | undefined;
  /** Trials under way at once; a little more than all models' limits together. */
  inFlight: number;
  /** False when no further request may be sent: money, calls or time are used up. */
  mayCall: () => boolean;
  onCall: () => void;
  /** A fresh answer of a model. */
  onAnswer: (model: string, answer: ChatAnswer) => void;
  /** No further request to this model can succeed. */
  onFatal: (model: string, error: ModelError) => void;
  /** A trial that was run now, not read back. */
  onFresh: (trial: Trial) => void;
  onTrial: (outcome: TrialOutcome) => void;
}

export interface Executor {
  /**
   * Runs the trials asked for, those of the baseline before those that pair with them; one that is stored already is
   * read back. Every outcome reaches `onTrial` after it is on disk. Trials not begun when the budget ended are left
   * out; the return value says whether all were run.
   */
  run(requests: readonly TrialRequest[]): Promise<boolean>;
}

class BudgetEnd extends Error {}

/** Errors after which no request of the same model can succeed. */
export const FATAL: readonly ModelErrorClass[] = ['authentication', 'unknown_model', 'quota'];

export function createExecutor(ports: ExecutePorts): Executor {
  const plan = createPlanner(ports.arms);
  const dead = new Map<string, ModelError>();
  return {
    async run(requests) {
      const planned = requests.map((request) => plan(request));
      const first = planned.filter((trial) => trial.arm === 'baseline');
      const rest = planned.filter((trial) => trial.arm !== 'baseline');
      const done = await runPlanned(first, ports, plan, dead);
      return (await runPlanned(rest, ports, plan, dead)) && done;
    },
  };
}

type Plan = (request: TrialRequest) => PlannedTrial;

async function runPlanned(
  planned: readonly PlannedTrial[],
  ports: ExecutePorts,
  plan: Plan,
  dead: Map<string, ModelError>,
): Promise<boolean> {
  if (planned.length === 0) return true;
  const { store, run } = ports;
  await store.plan(run, planned);
  const scores = createScoreWriter(store);
  await readBack(planned, ports, scores);
  const writer = createWriter(store, run);
  const window = createWindow(ports.inFlight);
  let complete = true;
  let failure: unknown;
  const work = async (
    trial: PlannedTrial,
    fence: number,
    shared: SharedAnswers | undefined,
  ): Promise<void> => {
    try {
      const down = dead.get(trial.model);
      if (down) throw down;
      const finished = await runTrial(trial, ports.arms, shared, {
        now: ports.now,
        maxSteps: ports.maxSteps,
        onAnswer: ports.onAnswer,
        score: ports.score,
        beforeCall() {
          if (!ports.mayCall()) throw new BudgetEnd();
          ports.onCall();
        },
      });
      await writer.write(finished, fence);
      ports.onFresh(finished.trial);
      await settle(trial, finished.trial, ports, scores);
    } catch (error) {
      if (error instanceof BudgetEnd) complete = false;
      else if (error instanceof ModelError) {
        // A user's model that cannot be used says nothing about the one under test.
        const own = !(error instanceof UserModelError);
        if (own && FATAL.includes(error.errorClass) && !dead.has(trial.model)) {
          dead.set(trial.model, error);
          ports.onFatal(trial.model, error);
        }
        ports.onTrial({
          request: trial,
          planned: trial,
          outcome: 'missing',
          trial: null,
          scored: null,
          error: { class: error.errorClass, message: error.message },
        });
      } else failure ??= error;
    } finally {
      window.leave();
    }
  };
  while (failure === undefined && complete) {
    const { trials, fence } = await store.claim(run, CLAIM, { now: ports.now(), durationMs: LEASE_MS });
    if (trials.length === 0) break;
    const shared = await sharedAnswers(trials, ports, plan);
    for (const trial of trials) {
      await window.enter();
      void work(trial, fence, shared.get(trial.key));
    }
  }
  await window.drain();
  await writer.flush();
  await scores.flush();
  if (failure !== undefined) throw failure;
  return complete;
}

/** Outcomes of the trials that are in the store already. */
async function readBack(
  planned: readonly PlannedTrial[],
  ports: ExecutePorts,
  scores: ScoreWriter,
): Promise<void> {
  for (let from = 0; from < planned.length; from += 4096) {
    const slice = planned.slice(from, from + 4096);
    const found = await ports.store.getTrials(slice.map((trial) => trial.key));
    if (found.size === 0) continue;
    await ports.store.observe(ports.run, [...found.keys()]);
    for (const trial of slice) {
      const stored = found.get(trial.key);
      if (stored) await settle(trial, stored, ports, scores);
    }
  }
}

/** Scores a stored trial and hands its outcome on. */
export async function settle(
  planned: PlannedTrial,
  trial: Trial,
  ports: Pick<ExecutePorts, 'arms' | 'score' | 'onTrial'>,
  scores: Pick<ScoreWriter, 'write'>,
): Promise<void> {
  const item = caseOf(ports.arms, planned.caseId);
  const { harness } = ports.arms.spec(planned.arm, planned.model);
  const scored = await ports.score(item, {
    transcript: trial.transcript,
    tools: toolsOf(harness, item),
    handOffTools: harness.workflow.hand_off,
  });
  await scores.write(trial.key, item, scored);
  const failed = scored.scores.find((score) => score.score === null);
  ports.onTrial({
    request: planned,
    planned,
    outcome: scored.outcome ?? 'missing',
    trial,
    scored,
    error: failed ? { class: 'scorer', message: failed.reason } : null,
  });
}

/** For each claimed trial, what the baseline's trial of the same number asked and got in the same series. */
async function sharedAnswers(
  trials: readonly PlannedTrial[],
  ports: ExecutePorts,
  plan: Plan,
): Promise<Map<string, SharedAnswers>> {
  const pairs = new Map<string, string>();
  for (const trial of trials) {
    if (trial.arm === 'baseline' || trial.arm === 'canary') continue;
    const { model, caseId, number } = trial;
    const pair = plan({ arm: 'baseline', model, caseId, number });
    if (pair.series === trial.series) pairs.set(trial.key, pair.key);
  }
  const answers = await ports.store.getAnswers([...new Set(pairs.values())]);
  const shared = new Map<string, SharedAnswers>();
  for (const [key, pair] of pairs) {
    const found = answers.get(pair);
    if (found) shared.set(key, new Map(found.map(({ request, answer }) => [request, answer])));
  }
  return shared;
}
