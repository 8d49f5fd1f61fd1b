import type { Cell, VerdictFile } from '../core/verdict.ts';
import { type Decision, decide } from '../gate/decide.ts';
import type { DecideInput } from '../gate/decide-input.ts';
import type { Gate } from '../gate/gate.ts';
import type { DriftNote } from './baseline-age.ts';
import { coverageOf } from './coverage.ts';
import type { GatePlan } from './gate-plan.ts';
import type { GateResult } from './options.ts';
import { providerFailures } from './provider-failures.ts';
import { isIdentical, type Session } from './session.ts';
import { finishRun } from './verdict-file.ts';

/** All that was measured, ready for the decision. */
export interface Measured {
  plan: GatePlan;
  gate: Gate;
  drift: DriftNote[];
  anchor: Cell[] | null;
  others: VerdictFile['addedCases'];
}

/** Decides, and writes the verdict down. */
export async function concludeGate(session: Session, measured: Measured): Promise<GateResult> {
  const counts = await session.store.countRun(session.id);
  const missing = Math.max(0, Math.min(counts.expected - counts.observed, session.meter.outcomes.missing));
  const left = session.budgetEnded() === null ? 0 : Math.max(0, counts.expected - counts.observed - missing);
  const { decision, exitCode, reasons } = await weigh(session, measured, { ...counts, missing, left });
  return finishRun(session, measured.plan, {
    kind: 'gate',
    decision,
    exitCode,
    reasons,
    cells: measured.gate.cells(),
    targets: measured.gate.targets(),
    addedCases: measured.others,
    anchor: anchorState(session.comparison.anchor?.label ?? null, measured.anchor),
    drift: measured.drift,
  });
}

/** The decision over what was measured. */
export async function weigh(
  session: Session,
  { gate, anchor }: Pick<Measured, 'gate' | 'anchor'>,
  counts: DecideInput['counts'],
): Promise<Decision> {
  const { comparison, options, meter } = session;
  const { config, exam } = comparison;
  const cells = gate.cells();
  const coverage = coverageOf(comparison, cells);
  return decide({
    cells,
    anchor,
    targets: gate.targets(),
    requireTarget: options.requireTarget === true,
    suiteChanges: {
      digest: exam.digest,
      accepted: exam.accepted,
      count: exam.changes.filter((change) => change.blocks).length,
    },
    coverage: { share: coverage.share, min: coverage.min, mode: config.gate.coverage?.mode ?? 'warn' },
    counts,
    mode: options.advisory ? 'advisory' : config.gate.mode,
    undecided: config.gate.undecided,
    unchanged: gate.tied() && (isIdentical(comparison) || meter.outcomes.asking === 0),
    failures: providerFailures(session),
    overLimits: await overLimits(session),
    ended: session.budgetEnded(),
  });
}

/** Required models on which the candidate's own requests cost or take more than `gate.limits` says. */
async function overLimits({ comparison, store, id }: Session): Promise<string[]> {
  const limits = comparison.config.gate.limits;
  if (Object.keys(limits).length === 0) return [];
  const totals = (await store.totalsOfRun(id)).filter((row) => row.arm === 'candidate');
  return totals.flatMap(({ model, trials, costUsd, p95LatencyMs }) => {
    const limit = limits[model];
    if (!limit || comparison.columns.find((column) => column.id === model)?.role !== 'required') return [];
    const cost = costUsd / Math.max(1, trials);
    const lines: string[] = [];
    if (limit.costPerCase !== undefined && cost > limit.costPerCase) {
      lines.push(`${model} costs $${cost.toPrecision(3)} a trial; gate.limits allows $${limit.costPerCase}.`);
    }
    if (limit.p95LatencyMs !== undefined && (p95LatencyMs ?? 0) > limit.p95LatencyMs) {
      lines.push(
        `${model} takes ${Math.round(p95LatencyMs!)} ms in 19 of 20 trials; gate.limits allows ${limit.p95LatencyMs} ms.`,
      );
    }
    return lines;
  });
}

function anchorState(label: string | null, cells: readonly Cell[] | null): VerdictFile['anchor'] {
  if (label === null || cells === null) return { label: label ?? 'none', state: 'none', dropBelow: null };
  const required = cells.filter((cell) => cell.role === 'required');
  const certified = required.filter((cell) => cell.certified);
  const bounds = certified.flatMap((cell) => (cell.dropBelow === null ? [] : [cell.dropBelow]));
  const dropBelow = bounds.length > 0 ? Math.max(...bounds) : null;
  if (required.some((cell) => cell.verdict === 'regressed')) return { label, state: 'regressed', dropBelow };
  const held = certified.every((cell) => cell.verdict === 'held' || cell.verdict === 'improved');
  return { label, state: held ? 'held' : 'undecided', dropBelow };
}
