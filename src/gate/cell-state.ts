import type { Cell, Verdict } from '../core/verdict.ts';
import { addRound, createEvidence, dropBelow, type Evidence, logE, type Round } from './e-process.ts';
import { judge, type Thresholds } from './judge.ts';
import { bestGrowth } from './plan-cell.ts';
import { type RatchetState, ratchetState } from './ratchet.ts';
import { type RoundCounts, readRound, type TrialTable, type Unit } from './trial-table.ts';

/** What a cell is, fixed before the first round. */
export interface CellSpec {
  level: Cell['level'];
  cluster: string;
  label: string;
  topic: string;
  model: string | null;
  role: Cell['role'];
  certified: boolean;
  thin: boolean;
  units: readonly Unit[];
  /** Units on which the ratchet holds. */
  ratchet: readonly Unit[];
  delta: number;
  /** Net losses that a person allows in whole cases; deterministic cells only. */
  allowed: number;
  deterministic: boolean;
  maxRounds: number;
  /** Verdict by the e-process or the net count only: no ratchet and no blindness against the anchor. */
  anchored: boolean;
}

/** A cell while its rounds come in. */
export interface CellState {
  readonly spec: CellSpec;
  readonly evidence: Evidence;
  /** Logarithms of the e-values against a drop and for a regression, after each round. */
  readonly trail: [number, number][];
  rounds: number;
  total: Round;
  worst: Round;
  unanswered: number;
  baselinePassed: number;
  candidatePassed: number;
  /** A round that it needs lacks a trial that the provider failed to give. */
  missing: boolean;
  /** The first proof of a kind stays, except that a later regression overrides it. */
  proven: Extract<Verdict, 'regressed' | 'improved' | 'held'> | null;
}

export function createCellState(spec: CellSpec): CellState {
  return {
    spec,
    evidence: createEvidence(spec.delta),
    trail: [],
    rounds: 0,
    total: { losses: 0, gains: 0, ties: 0 },
    worst: { losses: 0, gains: 0, ties: 0 },
    unanswered: 0,
    baselinePassed: 0,
    candidatePassed: 0,
    missing: false,
    proven: null,
  };
}

/** Takes in every round that has become complete, in order, and proves what it proves. */
export function advance(state: CellState, table: TrialTable, needed: Thresholds): void {
  const { spec } = state;
  const last = spec.deterministic ? 1 : spec.maxRounds;
  while (state.rounds < last) {
    const round = readRound(table, spec.units, state.rounds + 1);
    state.missing = round.state === 'missing';
    if (round.state !== 'complete') return;
    takeRound(state, round.counts, needed);
    if (spec.thin) return;
  }
}

/** Adds one complete round and proves what it proves. */
export function takeRound(state: CellState, counts: RoundCounts, needed: Thresholds): void {
  const { spec } = state;
  state.rounds++;
  add(state.total, counts.plain);
  add(state.worst, counts.worst);
  state.unanswered += counts.unanswered;
  state.baselinePassed += counts.baselinePassed;
  state.candidatePassed += counts.candidatePassed;
  if (spec.thin) return;
  if (spec.deterministic) {
    state.proven = exactVerdict(state);
    return;
  }
  addRound(state.evidence, counts.plain, counts.worst);
  state.trail.push([rounded(logE(state.evidence.ni)), rounded(logE(state.evidence.reg))]);
  const verdict = judge(state.evidence, needed);
  if (verdict === 'regressed') state.proven = 'regressed';
  else if (verdict !== 'undecided') state.proven ??= verdict;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** One round of a deterministic model is exact; with unanswered trials only what stands at their worst is said. */
function exactVerdict({ spec, total, worst }: CellState): CellState['proven'] {
  if (total.losses - total.gains > spec.allowed) return 'regressed';
  if (worst.gains > worst.losses) return 'improved';
  return worst.losses - worst.gains <= spec.allowed ? 'held' : null;
}

function add(sum: Round, round: Round): void {
  sum.losses += round.losses;
  sum.gains += round.gains;
  sum.ties += round.ties;
}

export interface RatchetCounts {
  states: ReadonlyMap<Unit, RatchetState>;
  broken: Unit[];
  unknown: boolean;
}

export function readRatchet(spec: CellSpec, table: TrialTable): RatchetCounts {
  const states = new Map(spec.ratchet.map((unit) => [unit, ratchetState(table, unit)]));
  const broken = spec.ratchet.filter((unit) => states.get(unit) === 'broken');
  return { states, broken, unknown: [...states.values()].includes('unknown') };
}

/** Why no more rounds are run while a cell is open. */
export type StopReason = 'budget' | 'stopped' | null;

/** The verdict as it stands, and what decided it. */
export function verdictOf(
  state: CellState,
  ratchet: RatchetCounts,
  stop: StopReason,
): { verdict: Verdict | null; because: Cell['because'] } {
  const { spec, proven } = state;
  if (spec.thin) return { verdict: null, because: ratchet.broken.length > 0 ? 'ratchet' : 'thin' };
  if (ratchet.broken.length > 0) return { verdict: 'regressed', because: 'ratchet' };
  if (proven === 'regressed') return { verdict: 'regressed', because: 'loss' };
  if (ratchet.unknown) return { verdict: 'incomplete', because: 'provider' };
  if (proven) return { verdict: proven, because: proven === 'improved' ? 'gain' : 'proven' };
  if (state.missing) return { verdict: 'incomplete', because: 'provider' };
  return { verdict: 'undecided', because: openBecause(state, stop) };
}

function openBecause({ spec, rounds, unanswered }: CellState, stop: StopReason): Cell['because'] {
  if (unanswered > 0 && (spec.deterministic || rounds >= spec.maxRounds)) return 'unanswered';
  if (rounds >= spec.maxRounds && !spec.deterministic) return 'cap';
  if (stop) return stop;
  return unanswered > 0 ? 'unanswered' : 'open';
}

/** Pairs that would likely decide an open cell, if its cases go on as they did. */
export function pairsToGo(state: CellState, needed: Thresholds): number {
  const { spec, total, worst } = state;
  const pairs = Math.max(1, worst.losses + worst.gains + worst.ties);
  const floor = 0.005;
  const growth = bestGrowth(
    spec.delta,
    Math.max(floor, worst.losses / pairs),
    Math.max(floor, worst.gains / pairs),
  );
  const toHold = growth > 1e-9 ? (needed.ni - logE(state.evidence.ni)) / growth : Number.POSITIVE_INFINITY;
  const loss =
    Math.max(floor, total.losses / pairs) * Math.log1p(0.99) +
    Math.max(floor, total.gains / pairs) * Math.log1p(-0.99);
  const toRegress = loss > 1e-9 ? (needed.reg - logE(state.evidence.reg)) / loss : Number.POSITIVE_INFINITY;
  return Math.max(1, Math.min(toHold, toRegress));
}

/** The certified bound on the drop, or null. */
export function boundOf(state: CellState, alpha: number): number | null {
  if (state.spec.deterministic || state.rounds === 0) return null;
  return dropBelow(state.worst, alpha);
}
