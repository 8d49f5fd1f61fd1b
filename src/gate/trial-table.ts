import type { Arm } from '../core/arm.ts';
import type { Round } from './e-process.ts';

export type ResultOutcome = 'pass' | 'fail' | 'unanswered' | 'missing';

/** What came of one trial; equal `transcript` hashes are equal transcripts. */
export interface TrialResult {
  arm: Arm;
  model: string;
  caseId: string;
  number: number;
  outcome: ResultOutcome;
  transcript: string;
}

interface Entry {
  outcome: ResultOutcome;
  transcript: string;
}

/** A case on a model: what a pair of trials belongs to. */
export interface Unit {
  model: string;
  caseId: string;
  /** Its first trial stands for all of them. */
  deterministic: boolean;
}

export type Side = 'baseline' | 'candidate';

/**
 * Results by unit, side and number. The cells see a trial only once they asked for it, whoever else had it run before.
 */
export interface TrialTable {
  put(unit: Unit, side: Side, number: number, entry: Entry): void;
  get(unit: Unit, side: Side, number: number): Entry | undefined;
  /** Lets the cells see a trial; true when it was not seen before. */
  show(unit: Unit, side: Side, number: number): boolean;
  /** A trial that the cells asked for, or undefined. */
  seen(unit: Unit, side: Side, number: number): Entry | undefined;
  /** Every trial of a unit that the cells asked for and have, in order of number. */
  all(unit: Unit, side: Side): Entry[];
}

export function createTrialTable(): TrialTable {
  const entries = new Map<string, Entry[]>();
  const shown = new Set<string>();
  const rowKey = (unit: Unit, side: Side): string => `${side}\n${unit.model}\n${unit.caseId}`;
  const get: TrialTable['get'] = (unit, side, number) => entries.get(rowKey(unit, side))?.[number];
  const seen: TrialTable['seen'] = (unit, side, number) =>
    shown.has(`${rowKey(unit, side)}\n${number}`) ? get(unit, side, number) : undefined;
  return {
    put(unit, side, number, entry) {
      const row = entries.get(rowKey(unit, side)) ?? [];
      row[number] = entry;
      entries.set(rowKey(unit, side), row);
    },
    get,
    show(unit, side, number) {
      const key = `${rowKey(unit, side)}\n${number}`;
      if (shown.has(key)) return false;
      shown.add(key);
      return true;
    },
    seen,
    all: (unit, side) =>
      (entries.get(rowKey(unit, side)) ?? []).flatMap((entry, number) =>
        entry && seen(unit, side, number) ? [entry] : [],
      ),
  };
}

/** Counts of a round, plainly and with every unanswered trial at its worst. */
export interface RoundCounts {
  plain: Round;
  worst: Round;
  unanswered: number;
  baselinePassed: number;
  candidatePassed: number;
}

export type RoundState =
  | { state: 'complete'; counts: RoundCounts }
  | { state: 'open' }
  | { state: 'missing' };

/** The r-th round of a set of units: complete when both sides of every unit have their trial. */
export function readRound(table: TrialTable, units: readonly Unit[], number: number): RoundState {
  const counts: RoundCounts = {
    plain: { losses: 0, gains: 0, ties: 0 },
    worst: { losses: 0, gains: 0, ties: 0 },
    unanswered: 0,
    baselinePassed: 0,
    candidatePassed: 0,
  };
  let open = false;
  for (const unit of units) {
    const at = unit.deterministic ? 1 : number;
    const before = table.seen(unit, 'baseline', at);
    const after = table.seen(unit, 'candidate', at);
    if (before?.outcome === 'missing' || after?.outcome === 'missing') return { state: 'missing' };
    if (!before || !after) open = true;
    else addPair(counts, before, after);
  }
  return open ? { state: 'open' } : { state: 'complete', counts };
}

/** Equal transcripts are a tie. An unanswered trial is a tie, but at its worst a pass of the baseline or a fail of the candidate. */
function addPair(counts: RoundCounts, before: Entry, after: Entry): void {
  if (before.outcome === 'pass') counts.baselinePassed++;
  if (after.outcome === 'pass') counts.candidatePassed++;
  if (before.transcript === after.transcript) {
    counts.plain.ties++;
    counts.worst.ties++;
    return;
  }
  const answered = before.outcome !== 'unanswered' && after.outcome !== 'unanswered';
  if (!answered) counts.unanswered++;
  const worstBefore = before.outcome !== 'fail';
  const worstAfter = after.outcome === 'pass';
  counts.worst[kindOf(worstBefore, worstAfter)]++;
  counts.plain[answered ? kindOf(before.outcome === 'pass', after.outcome === 'pass') : 'ties']++;
}

function kindOf(before: boolean, after: boolean): keyof Round {
  if (before === after) return 'ties';
  return before ? 'losses' : 'gains';
}
