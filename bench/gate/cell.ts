import { type CellSpec, type CellState, createCellState, takeRound } from '../../src/gate/cell-state.ts';
import { roundCap, type Thresholds } from '../../src/gate/judge.ts';
import { cellDelta } from '../../src/gate/plan-cell.ts';
import { RATCHET_BELOW, RATCHET_TRIALS } from '../../src/gate/ratchet.ts';
import type { RoundCounts } from '../../src/gate/trial-table.ts';
import type { Random } from './populations.ts';

/** One simulated cell: pass probabilities before and after, and the gate's own state. */
export interface SimulatedCell {
  p: readonly number[];
  q: readonly number[];
  state: CellState;
  /** Candidate trials run so far. */
  calls: number;
  ratchetBroken: boolean;
  /** First trials already drawn by the ratchet, by case: baseline and candidate. */
  drawn: Map<number, { baseline: boolean[]; candidate: boolean[] }>;
  random: Random;
  ratchet: boolean;
}

export function createCell(
  p: readonly number[],
  q: readonly number[],
  options: { delta: number; maxTrials: number; random: Random; ratchet?: boolean; maxRounds?: number },
): SimulatedCell {
  const n = p.length;
  const spec: CellSpec = {
    level: 'intent',
    cluster: 'c',
    label: 'c',
    topic: 'c',
    model: 'm',
    role: 'required',
    certified: true,
    thin: false,
    units: [],
    ratchet: [],
    delta: cellDelta(options.delta, n),
    allowed: 0,
    deterministic: false,
    maxRounds: roundCap(n, { maxTrials: options.maxTrials, maxRounds: options.maxRounds ?? 160 }),
    anchored: false,
  };
  const ratchet = (options.ratchet ?? true) && n < RATCHET_BELOW;
  return {
    p,
    q,
    state: createCellState(spec),
    calls: 0,
    ratchetBroken: false,
    drawn: new Map(),
    random: options.random,
    ratchet,
  };
}

/** Draws a round, with the ratchet's confirmations after the first one, and feeds it to the gate's state. */
export function playRound(cell: SimulatedCell, needed: Thresholds): void {
  const { p, q, state, random, drawn } = cell;
  const round = state.rounds;
  const plain = { losses: 0, gains: 0, ties: 0 };
  let baselinePassed = 0;
  let candidatePassed = 0;
  for (let i = 0; i < p.length; i++) {
    const first = drawn.get(i);
    const before = first?.baseline[round] ?? random() < p[i]!;
    const known = first?.candidate[round];
    const after = known ?? random() < q[i]!;
    if (known === undefined) cell.calls++;
    if (before) baselinePassed++;
    if (after) candidatePassed++;
    if (before === after) plain.ties++;
    else plain[before ? 'losses' : 'gains']++;
    if (round === 0 && cell.ratchet && before && !after) confirm(cell, i);
  }
  const counts: RoundCounts = { plain, worst: plain, unanswered: 0, baselinePassed, candidatePassed };
  takeRound(state, counts, needed);
}

/** The other first trials of a case that failed its first: the candidate's only if the baseline passed all of its own. */
function confirm(cell: SimulatedCell, i: number): void {
  const { p, q, random } = cell;
  const baseline = [true, ...Array.from({ length: RATCHET_TRIALS - 1 }, () => random() < p[i]!)];
  const candidate = [false];
  if (baseline.every(Boolean)) {
    for (let r = 1; r < RATCHET_TRIALS; r++) candidate.push(random() < q[i]!);
    cell.calls += RATCHET_TRIALS - 1;
    if (candidate.every((passed) => !passed)) cell.ratchetBroken = true;
  }
  cell.drawn.set(i, { baseline, candidate });
}

export type SimulatedVerdict = 'regressed' | 'improved' | 'held' | 'undecided';

export function verdictNow(cell: SimulatedCell): SimulatedVerdict {
  if (cell.ratchetBroken) return 'regressed';
  return cell.state.proven ?? 'undecided';
}

/** Rounds until the cell is decided or its budget is used up. */
export function playOut(cell: SimulatedCell, needed: Thresholds): SimulatedVerdict {
  while (verdictNow(cell) === 'undecided' && cell.state.rounds < cell.state.spec.maxRounds)
    playRound(cell, needed);
  return verdictNow(cell);
}
