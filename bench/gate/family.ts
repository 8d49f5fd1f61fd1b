import { pairsToGo } from '../../src/gate/cell-state.ts';
import type { Thresholds } from '../../src/gate/judge.ts';
import { playRound, type SimulatedCell, verdictNow } from './cell.ts';

export interface FamilyResult {
  promoted: boolean;
  regressed: boolean;
  /** Candidate trials, and those per case and model. */
  calls: number;
  callsPerCase: number;
}

/** All cells of one gate: round 1 everywhere, then a round where it tells most; the first regression stops it. */
export function playFamily(cells: readonly SimulatedCell[], needed: Thresholds): FamilyResult {
  for (const cell of cells) playRound(cell, needed);
  for (;;) {
    if (cells.some((cell) => verdictNow(cell) === 'regressed')) break;
    const open = cells.filter(
      (cell) => verdictNow(cell) === 'undecided' && cell.state.rounds < cell.state.spec.maxRounds,
    );
    if (open.length === 0) break;
    let best = open[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const cell of open) {
      const toGo = pairsToGo(cell.state, needed);
      if (toGo < least) [best, least] = [cell, toGo];
    }
    playRound(best, needed);
  }
  const verdicts = cells.map(verdictNow);
  const calls = cells.reduce((sum, cell) => sum + cell.calls, 0);
  return {
    promoted: verdicts.every((verdict) => verdict === 'held' || verdict === 'improved'),
    regressed: verdicts.includes('regressed'),
    calls,
    callsPerCase: calls / cells.reduce((sum, cell) => sum + cell.p.length, 0),
  };
}
