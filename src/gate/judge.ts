import type { Verdict } from '../core/verdict.ts';
import { type Evidence, logE } from './e-process.ts';

/** What the e-values must reach, as natural logarithms. */
export interface Thresholds {
  /** ln(1/α). */
  ni: number;
  /** ln(cells/α_reg). */
  reg: number;
}

export function thresholds(settings: { alpha: number; alphaRegressed: number }, cells: number): Thresholds {
  return { ni: Math.log(1 / settings.alpha), reg: Math.log(Math.max(1, cells) / settings.alphaRegressed) };
}

/** The verdict after a complete round, in this order: regressed, improved, held, undecided. */
export function judge(
  evidence: Evidence,
  needed: Thresholds,
): Extract<Verdict, 'regressed' | 'improved' | 'held' | 'undecided'> {
  if (logE(evidence.reg) >= needed.reg) return 'regressed';
  if (logE(evidence.ni) < needed.ni) return 'undecided';
  return logE(evidence.imp) >= needed.reg ? 'improved' : 'held';
}

/** Candidate rounds that a cell of `n` pairs may use: its share of trials, at least six rounds. */
export function roundCap(n: number, settings: { maxTrials: number; maxRounds: number }): number {
  return Math.min(settings.maxRounds, Math.max(6, Math.floor(settings.maxTrials / n)));
}
