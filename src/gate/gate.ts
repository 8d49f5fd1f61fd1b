import type { TrialRequest } from '../core/arm.ts';
import type { Cell, Target } from '../core/verdict.ts';
import { describeCell } from './cell-record.ts';
import { createCellState, type StopReason, verdictOf } from './cell-state.ts';
import { cellSpecs, unitsOf } from './cells.ts';
import type { GateInput } from './input.ts';
import { thresholds } from './judge.ts';
import { type GateState, isRegressed, nextTrials, settle } from './schedule.ts';
import { createTargets } from './targets.ts';
import { createTrialTable, type TrialResult, type TrialTable, type Unit } from './trial-table.ts';

export type { GateInput } from './input.ts';
export type { GateSettings } from './profiles.ts';
export type { TrialResult } from './trial-table.ts';

/** The gate's state, fed trial by trial in any order; the same results give the same verdicts. */
export interface Gate {
  /** The trials needed next, to be run at once; none when it is over. No trial is asked for twice. */
  next(): TrialRequest[];
  record(result: TrialResult): void;
  /** Nothing more may be run: open cells stay undecided for this reason. */
  stop(why: Exclude<StopReason, null>): void;
  cells(): Cell[];
  targets(): Target[];
  /** Every case has been measured in both arms, and every pair of trials has equal transcripts. */
  tied(): boolean;
  progress(): { round: number; cells: number; held: number; regressed: number; undecided: number };
}

export function createGate(input: GateInput): Gate {
  const specs = cellSpecs(input);
  const units = unitsOf(input);
  const sharing = specs.filter((spec) => spec.role === 'required' && !spec.thin).length;
  const state: GateState = {
    input,
    table: createTrialTable(),
    units,
    cells: specs.map(createCellState),
    needed: thresholds(input.settings, sharing),
    requested: new Set(),
    stop: null,
  };
  const targets = createTargets(input);
  const unitOf = new Map(units.map((unit) => [`${unit.model}\n${unit.caseId}`, unit]));
  return {
    next: () => nextTrials(state, state.stop ? [] : targets.requests(state.requested)),
    record(result) {
      targets.record(result);
      const unit = unitOf.get(`${result.model}\n${result.caseId}`);
      if (!unit) return;
      const side = result.arm === 'candidate' ? 'candidate' : 'baseline';
      state.table.put(unit, side, result.number, { outcome: result.outcome, transcript: result.transcript });
    },
    stop(why) {
      state.stop ??= why;
    },
    cells: () => describeCells(state),
    targets: () => targets.describe(describeCells(state)),
    tied: () => units.length > 0 && units.every((unit) => isTied(state.table, unit)),
    progress: () => progressOf(state),
  };
}

function describeCells(state: GateState): Cell[] {
  const ratchets = settle(state);
  const { table, stop, needed, input } = state;
  const context = { table, stop, needed, alpha: input.settings.alpha, identical: input.identical === true };
  return state.cells.map((cell) => describeCell(cell, ratchets.get(cell)!, context));
}

/** Both arms have trials, and each pair of them is equal; what was not measured is no tie. */
function isTied(table: TrialTable, unit: Unit): boolean {
  const before = table.all(unit, 'baseline');
  const after = table.all(unit, 'candidate');
  const equal = after.every(
    (entry, index) => entry.outcome !== 'missing' && entry.transcript === before[index]?.transcript,
  );
  return after.length > 0 && equal;
}

function progressOf(state: GateState): ReturnType<Gate['progress']> {
  const ratchets = settle(state);
  const certified = state.cells.filter((cell) => cell.spec.certified && !cell.spec.thin);
  const verdicts = certified.map((cell) => verdictOf(cell, ratchets.get(cell)!, state.stop).verdict);
  const count = (...names: string[]): number =>
    verdicts.filter((verdict) => names.includes(verdict ?? '')).length;
  return {
    round: Math.max(0, ...state.cells.map((cell) => cell.rounds)),
    cells: verdicts.length,
    held: count('held', 'improved'),
    regressed: state.cells.filter((cell) => isRegressed(cell, ratchets)).length,
    undecided: count('undecided', 'incomplete'),
  };
}
