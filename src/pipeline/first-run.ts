import type { Arm, TrialRequest } from '../core/arm.ts';
import type { Cell, Reason } from '../core/verdict.ts';
import { SEEING_FROM } from '../gate/cell-record.ts';
import type { TrialOutcome } from '../run/execute.ts';
import { intentOf } from './comparison.ts';
import type { GatePlan } from './gate-plan.ts';
import type { GateResult } from './options.ts';
import { providerFailures } from './provider-failures.ts';
import { runOthers } from './run-others.ts';
import type { Session } from './session.ts';
import { finishRun } from './verdict-file.ts';

/** Trials planned at once, about. */
const AT_ONCE = 4000;

/** A gate without a base: measures the first round, stores it as the baseline's, and says that nothing was compared. */
export async function firstRun(session: Session, plan: GatePlan): Promise<GateResult> {
  const cells = await measureRounds(session, 'baseline', 1);
  const addedCases = await runOthers(session, 'run');
  const missing = cells.some((cell) => cell.missing > 0);
  const why = session.comparison.sides.noBase;
  const reasons: Reason[] = [
    {
      kind: 'first',
      cell: null,
      text: `First run, nothing to compare${why ? `: ${why}` : ''}. What was measured is the baseline from now on.`,
    },
    ...incompleteReasons(session, cells),
  ];
  return finishRun(session, plan, {
    kind: 'gate',
    decision: 'first',
    exitCode: missing ? 4 : 0,
    reasons,
    cells,
    addedCases,
  });
}

/** `pawl run`: the suite on one harness version, without a comparison. */
export async function plainRun(session: Session, plan: GatePlan, rounds: number): Promise<GateResult> {
  const cells = await measureRounds(session, 'candidate', rounds);
  const addedCases = await runOthers(session, 'run');
  const missing = cells.some((cell) => cell.missing > 0);
  return finishRun(session, plan, {
    kind: 'run',
    decision: 'first',
    exitCode: missing ? 4 : 0,
    reasons: incompleteReasons(session, cells),
    cells,
    addedCases,
  });
}

function incompleteReasons(session: Session, cells: readonly Cell[]): Reason[] {
  const failures = providerFailures(session).map(
    ({ text }): Reason => ({ kind: 'incomplete', cell: null, text }),
  );
  const perCell = cells
    .filter((cell) => cell.missing > 0)
    .map((cell) => ({
      kind: 'incomplete' as const,
      cell: { cluster: cell.cluster, model: cell.model },
      text: `${cell.label} on ${cell.model}: the provider failed to give ${cell.missing} of ${cell.missing + cell.candidate.trials} trials.`,
    }));
  return [...failures, ...perCell];
}

/** Runs `rounds` trials of every case in one arm and counts them by intent and model. */
export async function measureRounds(
  session: Session,
  arm: Arm & ('baseline' | 'candidate'),
  rounds: number,
): Promise<Cell[]> {
  const { exam, columns, settings } = session.comparison;
  const idOf = intentOf(exam);
  const byIntent = Map.groupBy(exam.members, idOf);
  const cells = new Map<string, Cell>();
  for (const intent of exam.suite.intents) {
    const cases = byIntent.get(intent.id)?.length ?? 0;
    if (cases === 0) continue;
    for (const column of columns) {
      const cell = emptyCell(intent, column, cases, settings.delta);
      cells.set(`${intent.id}\n${column.id}`, cell);
    }
  }
  const intents = new Map(exam.members.map((item) => [item.id, idOf(item)]));
  const record = ({ request, outcome }: TrialOutcome): void => {
    const cell = cells.get(`${intents.get(request.caseId)}\n${request.model}`)!;
    if (outcome === 'missing') cell.missing++;
    else {
      cell.candidate.trials++;
      if (outcome === 'pass') cell.candidate.passed++;
      if (outcome === 'unanswered') cell.unanswered++;
    }
    cell.rounds = Math.floor(cell.candidate.trials / cell.n);
  };
  // Some rounds at a time, so that memory does not grow with their number.
  const atOnce = Math.max(1, Math.ceil(AT_ONCE / (exam.members.length * columns.length)));
  for (let from = 1; from <= rounds; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, rounds + 1 - from) }, (_, index) => from + index);
    const requests = numbers.flatMap((number) =>
      exam.members.flatMap((item) =>
        columns.map((column): TrialRequest => ({ arm, model: column.id, caseId: item.id, number })),
      ),
    );
    if (!(await session.meter.run(requests, record, 'run'))) break;
  }
  for (const cell of cells.values()) {
    const cases = byIntent.get(cell.cluster) ?? [];
    cell.canRegress = cases.filter((item) => couldRegress(session, arm, cell.model!, item.id)).length;
    cell.blind = !cell.thin && cell.canRegress < SEEING_FROM;
  }
  return [...cells.values()];
}

/** It passed at least half of its trials, or none is known. */
function couldRegress({ meter }: Session, arm: Arm, model: string, caseId: string): boolean {
  const scored = [...meter.outcomes.strip(arm, model, caseId)].filter((letter) => 'PFU'.includes(letter));
  return scored.filter((letter) => letter === 'P').length * 2 >= scored.length;
}

function emptyCell(
  intent: { id: string; label: string; topic: string },
  column: { id: string; role: 'required' | 'shadow'; deterministic: boolean },
  n: number,
  delta: number,
): Cell {
  return {
    level: 'intent',
    cluster: intent.id,
    label: intent.label,
    topic: intent.topic,
    model: column.id,
    role: column.role,
    certified: false,
    thin: n < 5,
    blind: false,
    deterministic: column.deterministic,
    n,
    canRegress: 0,
    verdict: null,
    because: 'open',
    delta,
    rounds: 0,
    losses: 0,
    gains: 0,
    ties: 0,
    unanswered: 0,
    missing: 0,
    baseline: { trials: 0, passed: 0 },
    candidate: { trials: 0, passed: 0 },
    evidence: null,
    trail: [],
    costUsd: null,
    dropBelow: null,
    broken: [],
    fixed: [],
    newlyFlaky: [],
    moreCalls: null,
  };
}
