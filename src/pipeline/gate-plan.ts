/** What one intent on one model can show, and what it is likely to take. */
export interface PlanRow {
  cluster: string;
  label: string;
  model: string;
  cases: number;
  /** Cases that pass as far as trials are stored, and those of which nothing is known yet. */
  canRegress: number;
  /** The drop that is ruled out when it holds, 0–1; null in a thin cell. */
  delta: number | null;
  /** Trials of the candidate until it holds: on average, and 19 times in 20. */
  calls: number;
  callsP95: number;
  /** Trials until a drop of 10 and of 20 points is called. */
  callsAt10: number | null;
  callsAt20: number | null;
  deterministic: boolean;
}

/** What a gate is about to do, before its first call. */
export interface GatePlan {
  harness: string;
  certify: 'topic' | 'intent';
  delta: number;
  rows: PlanRow[];
  cases: number;
  /** Cases whose first request is the same in both arms: they cost nothing unless the arms part later. */
  unchanged: number;
  /** Cases in no cell, drafts among them: each is run once on each model of the candidate. */
  others: number;
  baselineStored: number;
  calls: { baseline: number; candidate: number };
  tokens: { input: number; output: number };
  /** US dollars; null when no model has a price. */
  costUsd: number | null;
  /** A budget in the config or on the command line that the plan does not fit in. */
  overBudget: string | null;
}
