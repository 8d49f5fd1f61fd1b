import type { TrialRequest } from '../core/arm.ts';
import type { Gate } from '../gate/gate.ts';
import { type Arms, createPlanner } from '../run/arms.ts';
import { createExecutor, type ExecutePorts, type TrialOutcome } from '../run/execute.ts';
import { transcriptHash } from '../run/keys.ts';
import { createReader } from '../run/read-stored.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import type { JudgePort, PromptfooPort } from '../scorers/scorer.ts';
import type { PlannedTrial, Store } from '../store/store.ts';
import type { Budget } from './budget.ts';
import type { PipelinePorts, Progress } from './options.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import type { Column } from './series.ts';
import type { StoredOnly } from './stored-only.ts';

/** Runs trials for a gate and keeps count of what came of them. */
export interface Meter {
  plan: (request: TrialRequest) => PlannedTrial;
  outcomes: Outcomes;
  /** Begins anew, as when a model has drifted: what was counted so far is forgotten, not what is stored. */
  reset(): void;
  /** Runs until the gate asks for nothing more, or the budget ends. */
  feed(gate: Gate, phase: Progress['phase']): Promise<void>;
  run(
    requests: readonly TrialRequest[],
    onTrial: (outcome: TrialOutcome) => void,
    phase: Progress['phase'],
  ): Promise<boolean>;
}

export function createMeter(input: {
  store: Store;
  run: string;
  arms: Arms;
  columns: readonly Column[];
  budget: Budget;
  judge: JudgePort | undefined;
  promptfoo: PromptfooPort | undefined;
  maxSteps: number | undefined;
  ports: PipelinePorts;
  /** Nothing is run: what is stored is read back. */
  stored: StoredOnly | undefined;
  /** Told about every fresh request. */
  spent: { calls: number; costUsd: number };
}): Meter {
  const { ports, spent } = input;
  let outcomes = createOutcomes();
  let listener: (outcome: TrialOutcome) => void = () => {};
  let asked = 0;
  let done = 0;
  let report: () => void = () => {};
  const models = new Set(input.columns.flatMap((column) => [column.baseline, column.candidate]));
  const inFlight = 2 * [...models].reduce((sum, model) => sum + model.ceiling, 0);
  const reading = {
    store: input.store,
    arms: input.arms,
    score: ((item, scoreInput) =>
      scoreTrial(item, {
        ...scoreInput,
        judge: input.judge,
        promptfoo: input.promptfoo,
      })) as ExecutePorts['score'],
    onTrial(outcome: TrialOutcome) {
      done++;
      outcomes.add(outcome);
      listener(outcome);
      report();
    },
  };
  const executor = input.stored
    ? createReader({ ...reading, ...input.stored })
    : createExecutor({
        ...reading,
        run: input.run,
        now: ports.now,
        maxSteps: input.maxSteps,
        inFlight,
        mayCall: () => input.budget.allows(),
        onCall() {
          spent.calls++;
          input.budget.spend();
        },
        onAnswer(model, answer) {
          if (answer.finishReason === 'length')
            outcomes.truncated.set(model, (outcomes.truncated.get(model) ?? 0) + 1);
        },
        onFatal(model) {
          // Without a required model there is no decision, so the others are not paid for either.
          const column = input.columns.find((item) => item.id === model);
          if (column?.role === 'required') input.budget.stop(`${model} cannot be used`);
        },
        onFresh(trial) {
          spent.costUsd += trial.costUsd;
        },
      });
  const run: Meter['run'] = async (requests, onTrial, phase) => {
    listener = onTrial;
    asked += requests.length;
    report = () => ports.onProgress?.({ phase, done, asked, ...spent, held: 0, regressed: 0, undecided: 0 });
    return executor.run(requests);
  };
  return {
    plan: createPlanner(input.arms),
    get outcomes() {
      return outcomes;
    },
    reset() {
      outcomes = createOutcomes();
    },
    run,
    async feed(gate, phase) {
      const record = ({ request, outcome, trial }: TrialOutcome): void =>
        gate.record({ ...pick(request), outcome, transcript: trial ? transcriptHash(trial.transcript) : '' });
      for (;;) {
        const wanted = gate.next();
        if (wanted.length === 0) return;
        asked += wanted.length;
        listener = record;
        const { held, regressed, undecided } = gate.progress();
        report = () => {
          ports.onProgress?.({ phase, done, asked, ...spent, held, regressed, undecided });
        };
        if (!(await executor.run(wanted))) gate.stop('budget');
      }
    },
  };
}

function pick({ arm, model, caseId, number }: TrialRequest): TrialRequest {
  return { arm, model, caseId, number };
}
