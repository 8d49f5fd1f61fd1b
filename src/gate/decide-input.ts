import type { Cell, Reason, Target } from '../core/verdict.ts';

/** All that a decision looks at. */
export interface DecideInput {
  cells: readonly Cell[];
  /** Cells of the comparison with the anchor; null when there is none. */
  anchor: readonly Cell[] | null;
  targets: readonly Target[];
  requireTarget: boolean;
  suiteChanges: { digest: string | null; accepted: boolean; count: number };
  coverage: { share: number | null; min: number | null; mode: 'warn' | 'block' };
  /** `missing`: trials that a provider failed to give; `left`: planned, but not begun when the budget ended. */
  counts: { expected: number; observed: number; stored: number; missing: number; left: number };
  mode: 'enforce' | 'advisory';
  /** What an undecided run means for a pull request. */
  undecided: 'block' | 'neutral';
  /** The candidate sent no request of its own, and every pair of transcripts is equal. */
  unchanged: boolean;
  /** What providers failed to give, a line a model. */
  failures: readonly { model: string; required: boolean; text: string }[];
  /** Models on which the candidate costs or takes more than the config allows, a line each. */
  overLimits: readonly string[];
  /** What ended the run early, if anything. */
  ended: string | null;
}

/** A reason and the exit code that it calls for; null when it only tells. */
export interface WeighedReason extends Reason {
  exit: 1 | 2 | 3 | 4 | null;
}
