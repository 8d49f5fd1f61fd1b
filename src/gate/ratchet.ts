import type { TrialTable, Unit } from './trial-table.ts';

/** First trials that must all pass in the baseline and all fail in the candidate. */
export const RATCHET_TRIALS = 6;
/** Cells below this many cases have the ratchet for every case; larger ones only for critical cases. */
export const RATCHET_BELOW = 20;

export type RatchetState =
  /** Nothing suspicious, or not known yet. */
  | 'quiet'
  /** More first trials of this side are needed. */
  | 'needs-baseline'
  | 'needs-candidate'
  | 'broken'
  | 'newly-flaky'
  /** Suspicious, but a provider failed to give a trial that would tell. */
  | 'unknown';

/**
 * The ratchet on one case and model: a case that passed its first 6 baseline trials and fails its first 6 candidate
 * trials is a regression by itself. One trial of each is enough on a deterministic model. An unanswered trial never
 * breaks it.
 */
export function ratchetState(table: TrialTable, unit: Unit): RatchetState {
  const last = unit.deterministic ? 1 : RATCHET_TRIALS;
  const first = table.seen(unit, 'candidate', 1);
  if (first?.outcome !== 'fail') return 'quiet';
  for (let number = 1; number <= last; number++) {
    const before = table.seen(unit, 'baseline', number);
    if (!before) return 'needs-baseline';
    if (before.outcome === 'missing') return number === 1 ? 'quiet' : 'unknown';
    if (before.outcome !== 'pass') return 'quiet';
  }
  let state: RatchetState = 'broken';
  for (let number = 2; number <= last; number++) {
    const after = table.seen(unit, 'candidate', number);
    if (!after) return 'needs-candidate';
    if (after.outcome === 'pass') return 'newly-flaky';
    if (after.outcome === 'missing') state = 'unknown';
    else if (after.outcome === 'unanswered' && state === 'broken') state = 'quiet';
  }
  return state;
}
