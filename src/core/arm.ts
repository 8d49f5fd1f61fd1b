/** Which side of a comparison a trial belongs to; `canary` repeats the baseline to see whether a provider drifted. */
export type Arm = 'baseline' | 'candidate' | 'anchor' | 'canary';

/** A trial that the gate asks for, by index: the r-th trial of a case is the same whenever it is run. */
export interface TrialRequest {
  arm: Arm;
  model: string;
  caseId: string;
  /** Counts from 1. */
  number: number;
}
