import type { Cell } from '../core/verdict.ts';
import {
  boundOf,
  type CellState,
  pairsToGo,
  type RatchetCounts,
  type StopReason,
  verdictOf,
} from './cell-state.ts';
import { logE } from './e-process.ts';
import type { Thresholds } from './judge.ts';
import { RATCHET_TRIALS } from './ratchet.ts';
import type { TrialTable, Unit } from './trial-table.ts';

/** Cells with fewer cases that could regress are blind. */
export const SEEING_FROM = 5;

export interface CellContext {
  table: TrialTable;
  stop: StopReason;
  needed: Thresholds;
  alpha: number;
  identical: boolean;
}

/** A cell as reports read it. */
export function describeCell(state: CellState, ratchet: RatchetCounts, context: CellContext): Cell {
  const { spec } = state;
  const { table, needed } = context;
  const trials = state.rounds * spec.units.length;
  const { verdict, because } = withoutChange(state, context, verdictOf(state, ratchet, context.stop));
  const canRegress = spec.units.filter((unit) => couldRegress(table, unit)).length;
  const open = verdict === 'undecided' && !spec.deterministic;
  return {
    level: spec.level,
    cluster: spec.cluster,
    label: spec.label,
    topic: spec.topic,
    model: spec.model,
    role: spec.role,
    certified: spec.certified,
    thin: spec.thin,
    blind: !spec.anchored && !spec.thin && canRegress < SEEING_FROM,
    deterministic: spec.deterministic,
    n: spec.units.length,
    canRegress,
    verdict,
    because,
    delta: spec.delta,
    rounds: state.rounds,
    ...state.total,
    unanswered: state.unanswered,
    missing: spec.units.reduce((sum, unit) => sum + countMissing(table, unit), 0),
    baseline: { trials, passed: state.baselinePassed },
    candidate: { trials, passed: state.candidatePassed },
    evidence: spec.deterministic || spec.thin ? null : evidenceOf(state, needed),
    trail: state.trail,
    costUsd: null,
    dropBelow: spec.thin ? null : boundOf(state, context.alpha),
    broken: idsOf(spec.units, (unit) => isBroken(table, unit)),
    fixed: idsOf(spec.units, (unit) => isFixed(table, unit)),
    newlyFlaky: idsOf(spec.ratchet, (unit) => ratchet.states.get(unit) === 'newly-flaky'),
    moreCalls: open ? callsToGo(state, needed) : null,
  };
}

/** The same harness on the same model cannot differ: its ties are no evidence to be collected. */
function withoutChange(
  state: CellState,
  { identical }: CellContext,
  judged: ReturnType<typeof verdictOf>,
): ReturnType<typeof verdictOf> {
  const tied =
    identical && state.rounds > 0 && state.total.losses + state.total.gains + state.unanswered === 0;
  return tied && judged.verdict === 'undecided' ? { verdict: 'held', because: 'proven' } : judged;
}

function evidenceOf(state: CellState, needed: Thresholds): Cell['evidence'] {
  const { ni, reg, imp } = state.evidence;
  return { ni: logE(ni), reg: logE(reg), imp: logE(imp), niNeeded: needed.ni, regNeeded: needed.reg };
}

function callsToGo(state: CellState, needed: Thresholds): number | null {
  const n = state.spec.units.length;
  const pairs = pairsToGo(state, needed);
  return Number.isFinite(pairs) ? Math.ceil(pairs / n) * n : null;
}

function couldRegress(table: TrialTable, unit: Unit): boolean {
  const trials = table.all(unit, 'baseline').filter((entry) => entry.outcome !== 'missing');
  const passed = trials.filter((entry) => entry.outcome === 'pass').length;
  return trials.length > 0 && passed * 2 >= trials.length;
}

function countMissing(table: TrialTable, unit: Unit): number {
  return [...table.all(unit, 'baseline'), ...table.all(unit, 'candidate')].filter(
    (entry) => entry.outcome === 'missing',
  ).length;
}

/** Passed its first trials and fails them now; in cells without the ratchet only listed. */
function isBroken(table: TrialTable, unit: Unit): boolean {
  return firstAre(table, unit, 'baseline', 'pass') && firstAre(table, unit, 'candidate', 'fail');
}

function firstAre(table: TrialTable, unit: Unit, side: 'baseline' | 'candidate', outcome: string): boolean {
  const count = unit.deterministic ? 1 : RATCHET_TRIALS;
  return Array.from({ length: count }, (_, index) => table.seen(unit, side, index + 1)).every(
    (entry) => entry?.outcome === outcome,
  );
}

/** Never passed in the baseline and always passes now. */
function isFixed(table: TrialTable, unit: Unit): boolean {
  const before = table.all(unit, 'baseline');
  const after = table.all(unit, 'candidate');
  return (
    before.length > 0 &&
    after.length > 0 &&
    before.every((entry) => entry.outcome === 'fail' || entry.outcome === 'unanswered') &&
    after.every((entry) => entry.outcome === 'pass')
  );
}

function idsOf(units: readonly Unit[], holds: (unit: Unit) => boolean): string[] {
  return [...new Set(units.filter(holds).map((unit) => unit.caseId))];
}
