import type { TrialRequest } from '../core/arm.ts';
import {
  advance,
  type CellState,
  pairsToGo,
  type RatchetCounts,
  readRatchet,
  type StopReason,
  verdictOf,
} from './cell-state.ts';
import type { GateInput } from './input.ts';
import type { Thresholds } from './judge.ts';
import { RATCHET_TRIALS } from './ratchet.ts';
import type { Side, TrialTable, Unit } from './trial-table.ts';

/** All that a gate keeps between two batches of trials. */
export interface GateState {
  readonly input: GateInput;
  readonly table: TrialTable;
  readonly units: readonly Unit[];
  readonly cells: readonly CellState[];
  readonly needed: Thresholds;
  /** Trials asked for so far, by arm, model, case and number. */
  readonly requested: Set<string>;
  stop: StopReason;
}

export type Ratchets = ReadonlyMap<CellState, RatchetCounts>;

/** Takes in what has come, and reads the ratchet of every cell. */
export function settle({ cells, table, needed }: GateState): Ratchets {
  for (const cell of cells) advance(cell, table, needed);
  return new Map(cells.map((cell) => [cell, readRatchet(cell.spec, table)]));
}

/** A regression that can block: proven in a cell of a required model, or a broken ratchet there. */
export function isRegressed(cell: CellState, ratchets: Ratchets): boolean {
  return (
    cell.spec.role === 'required' && (ratchets.get(cell)!.broken.length > 0 || cell.proven === 'regressed')
  );
}

/**
 * The trials needed next: round 1 of everything, then the ratchet's confirmations, then one more round of every open
 * cell, the one that it tells most per call first. Sets `stop` at the first regression, once round 1 is complete.
 */
export function nextTrials(state: GateState, targets: readonly TrialRequest[]): TrialRequest[] {
  if (state.stop) return [];
  const first = [...requestRound(state, state.units, 1), ...targets];
  if (first.length > 0) return first;
  // What is needed may be known already, from another cell or an earlier run; then what follows it is.
  for (;;) {
    const ratchets = settle(state);
    const pending = confirmations(state, ratchets);
    if (pending.length > 0 || state.input.identical) return pending;
    if (state.input.settings.failFast && state.cells.some((cell) => isRegressed(cell, ratchets))) {
      state.stop = 'stopped';
      return [];
    }
    const before = rounds(state);
    const batch = moreRounds(state, ratchets);
    if (batch.length > 0) return batch;
    settle(state);
    if (rounds(state) === before) return [];
  }
}

function rounds({ cells }: GateState): number {
  return cells.reduce((sum, cell) => sum + cell.rounds, 0);
}

function requestRound(state: GateState, units: readonly Unit[], number: number): TrialRequest[] {
  return units.flatMap((unit) => {
    const at = unit.deterministic ? 1 : number;
    return [...request(state, unit, 'baseline', at), ...request(state, unit, 'candidate', at)];
  });
}

/** Lets the cells see a trial, and asks for it unless it is there or on its way. */
function request(
  { input, table, requested }: GateState,
  unit: Unit,
  side: Side,
  number: number,
): TrialRequest[] {
  table.show(unit, side, number);
  if (table.get(unit, side, number)) return [];
  const arm = side === 'baseline' ? input.baselineArm : 'candidate';
  const key = trialKey({ arm, model: unit.model, caseId: unit.caseId, number });
  if (requested.has(key)) return [];
  requested.add(key);
  return [{ arm, model: unit.model, caseId: unit.caseId, number }];
}

export function trialKey({ arm, model, caseId, number }: TrialRequest): string {
  return `${arm}\n${model}\n${caseId}\n${number}`;
}

function confirmations(state: GateState, ratchets: Ratchets): TrialRequest[] {
  const batch: TrialRequest[] = [];
  for (const { states } of ratchets.values()) {
    for (const [unit, need] of states) {
      if (need !== 'needs-baseline' && need !== 'needs-candidate') continue;
      const side = need === 'needs-baseline' ? 'baseline' : 'candidate';
      for (let number = 2; number <= RATCHET_TRIALS; number++)
        batch.push(...request(state, unit, side, number));
    }
  }
  return batch;
}

function moreRounds(state: GateState, ratchets: Ratchets): TrialRequest[] {
  return state.cells
    .filter((cell) => isOpen(cell, ratchets))
    .map((cell) => ({ cell, toGo: pairsToGo(cell, state.needed) }))
    .sort((a, b) => a.toGo - b.toGo)
    .flatMap(({ cell }) => requestRound(state, cell.spec.units, cell.rounds + 1));
}

/** Promotion waits for this cell, and another round could decide it. */
function isOpen(cell: CellState, ratchets: Ratchets): boolean {
  const { spec } = cell;
  if (!spec.certified || spec.thin || spec.deterministic || cell.missing) return false;
  return cell.rounds < spec.maxRounds && verdictOf(cell, ratchets.get(cell)!, null).verdict === 'undecided';
}
