import type { TrialRequest } from '../core/arm.ts';
import type { Cell, Target } from '../core/verdict.ts';
import { describeCell } from './cell-record.ts';
import {
  advance,
  type CellState,
  createCellState,
  pairsToGo,
  type RatchetCounts,
  readRatchet,
  type StopReason,
  verdictOf,
} from './cell-state.ts';
import { cellSpecs, unitsOf } from './cells.ts';
import type { GateInput } from './input.ts';
import { thresholds } from './judge.ts';
import { RATCHET_TRIALS } from './ratchet.ts';
import { createTargets } from './targets.ts';
import { createTrialTable, type Side, type TrialResult, type Unit } from './trial-table.ts';

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
  /** Every pair of trials that the cells have seen has equal transcripts. */
  tied(): boolean;
  progress(): { round: number; cells: number; held: number; regressed: number; undecided: number };
}

export function createGate(input: GateInput): Gate {
  const { settings, baselineArm } = input;
  const table = createTrialTable();
  const specs = cellSpecs(input);
  const cells = specs.map(createCellState);
  const sharing = specs.filter((spec) => spec.role === 'required' && !spec.thin).length;
  const needed = thresholds(settings, sharing);
  const targets = createTargets(input);
  const requested = new Set<string>();
  let stop: StopReason = null;

  const request = (unit: Unit, side: Side, number: number): TrialRequest[] => {
    table.show(unit, side, number);
    if (table.get(unit, side, number)) return [];
    const trial: TrialRequest = {
      arm: side === 'baseline' ? baselineArm : 'candidate',
      model: unit.model,
      caseId: unit.caseId,
      number,
    };
    const key = `${trial.arm}\n${trial.model}\n${trial.caseId}\n${number}`;
    if (requested.has(key)) return [];
    requested.add(key);
    return [trial];
  };
  const requestRound = (units: readonly Unit[], number: number): TrialRequest[] =>
    units.flatMap((unit) => {
      const at = unit.deterministic ? 1 : number;
      return [...request(unit, 'baseline', at), ...request(unit, 'candidate', at)];
    });
  const ratchets = (): Map<CellState, RatchetCounts> =>
    new Map(cells.map((cell) => [cell, readRatchet(cell.spec, table)]));
  const confirmations = (known: ReadonlyMap<CellState, RatchetCounts>): TrialRequest[] =>
    [...known.values()].flatMap(({ states }) =>
      [...states].flatMap(([unit, state]) => {
        if (state !== 'needs-baseline' && state !== 'needs-candidate') return [];
        const side = state === 'needs-baseline' ? 'baseline' : 'candidate';
        return Array.from({ length: RATCHET_TRIALS - 1 }, (_, index) =>
          request(unit, side, index + 2),
        ).flat();
      }),
    );
  const isOpen = (cell: CellState, known: ReadonlyMap<CellState, RatchetCounts>): boolean =>
    cell.spec.certified &&
    !cell.spec.thin &&
    !cell.spec.deterministic &&
    cell.rounds < cell.spec.maxRounds &&
    !cell.missing &&
    verdictOf(cell, known.get(cell)!, null).verdict === 'undecided';
  /** One more round for every open cell, the one that it tells most per call first; they run side by side. */
  const moreRounds = (known: ReadonlyMap<CellState, RatchetCounts>): TrialRequest[] => {
    const open = cells.filter((cell) => isOpen(cell, known));
    const order = open
      .map((cell) => ({ cell, toGo: pairsToGo(cell, needed) }))
      .sort((a, b) => a.toGo - b.toGo);
    return order.flatMap(({ cell }) => requestRound(cell.spec.units, cell.rounds + 1));
  };
  const settle = (): void => {
    for (const cell of cells) advance(cell, table, needed);
  };
  const isRegressed = (cell: CellState, known: ReadonlyMap<CellState, RatchetCounts>): boolean =>
    cell.spec.role === 'required' && (known.get(cell)!.broken.length > 0 || cell.proven === 'regressed');

  const describe = (): Cell[] => {
    settle();
    const known = ratchets();
    const context = { table, stop, needed, alpha: settings.alpha, identical: input.identical === true };
    return cells.map((cell) => describeCell(cell, known.get(cell)!, context));
  };

  const units = unitsOf(input);
  const unitsByKey = new Map(units.map((unit) => [`${unit.model}\n${unit.caseId}`, unit]));
  return {
    next() {
      if (stop) return [];
      const first = [...requestRound(units, 1), ...targets.requests(requested)];
      if (first.length > 0) return first;
      // What was asked for may be known already; then the next round is.
      for (;;) {
        settle();
        const known = ratchets();
        const pending = confirmations(known);
        if (pending.length > 0) return pending;
        if (input.identical) return [];
        if (settings.failFast && cells.some((cell) => isRegressed(cell, known))) {
          stop = 'stopped';
          return [];
        }
        const before = cells.map((cell) => cell.rounds).join();
        const batch = moreRounds(known);
        if (batch.length > 0) return batch;
        settle();
        if (cells.map((cell) => cell.rounds).join() === before) return [];
      }
    },
    record(result) {
      targets.record(result);
      const unit = unitsByKey.get(`${result.model}\n${result.caseId}`);
      if (!unit) return;
      const side = result.arm === 'candidate' ? 'candidate' : 'baseline';
      table.put(unit, side, result.number, { outcome: result.outcome, transcript: result.transcript });
    },
    stop(why) {
      stop ??= why;
    },
    cells: describe,
    targets: () => targets.describe(describe()),
    tied: () =>
      units.every((unit) => {
        const before = table.all(unit, 'baseline');
        return table
          .all(unit, 'candidate')
          .every(
            (entry, index) => entry.outcome !== 'missing' && entry.transcript === before[index]?.transcript,
          );
      }),
    progress() {
      const known = ratchets();
      const verdicts = cells
        .filter((cell) => cell.spec.certified && !cell.spec.thin)
        .map((cell) => verdictOf(cell, known.get(cell)!, stop).verdict);
      const count = (...names: string[]) =>
        verdicts.filter((verdict) => verdict !== null && names.includes(verdict)).length;
      return {
        round: Math.max(0, ...cells.map((cell) => cell.rounds)),
        cells: verdicts.length,
        held: count('held', 'improved'),
        regressed: cells.filter((cell) => isRegressed(cell, known)).length,
        undecided: count('undecided', 'incomplete'),
      };
    },
  };
}
