/** The bets: shares of the largest stake that keeps every factor of the wealth positive. */
export const GRID: readonly number[] = [0.1, 0.2, 0.35, 0.55, 0.8, 1];

const SIZE = GRID.length;

/** A complete round of a cell: pairs lost (baseline passed, candidate failed), gained, and tied. */
export interface Round {
  losses: number;
  gains: number;
  ties: number;
}

/**
 * The evidence of one cell over its complete rounds: log-wealth for each bet against "the drop is δ or more" (`ni`),
 * against "no drop" (`reg`) and against "no gain" (`imp`). Fed in place, in constant time and without allocation.
 */
export interface Evidence {
  readonly delta: number;
  readonly ni: Float64Array;
  readonly reg: Float64Array;
  readonly imp: Float64Array;
  /** Factors per loss, gain and tie for each bet of `ni`. */
  readonly factors: Float64Array;
}

const REG_LOSS = Float64Array.from(GRID, (k) => Math.log1p(0.99 * k));
const REG_GAIN = Float64Array.from(GRID, (k) => Math.log1p(-0.99 * k));

export function createEvidence(delta: number): Evidence {
  const factors = new Float64Array(3 * SIZE);
  for (const [index, k] of GRID.entries()) {
    const a = (0.999 * k) / (1 - delta);
    factors[index] = Math.log1p(a * (delta - 1));
    factors[SIZE + index] = Math.log1p(a * (1 + delta));
    factors[2 * SIZE + index] = Math.log1p(a * delta);
  }
  return {
    delta,
    factors,
    ni: new Float64Array(SIZE),
    reg: new Float64Array(SIZE),
    imp: new Float64Array(SIZE),
  };
}

/**
 * Adds a complete round. `worst` holds the counts for the non-inferiority test, in which an unanswered trial counts at
 * its worst; they are the same as the plain ones where every trial was answered.
 */
export function addRound(evidence: Evidence, round: Round, worst: Round = round): void {
  const { ni, reg, imp, factors } = evidence;
  for (let k = 0; k < SIZE; k++) {
    ni[k]! +=
      worst.losses * factors[k]! + worst.gains * factors[SIZE + k]! + worst.ties * factors[2 * SIZE + k]!;
    reg[k]! += round.losses * REG_LOSS[k]! + round.gains * REG_GAIN[k]!;
    imp[k]! += round.gains * REG_LOSS[k]! + round.losses * REG_GAIN[k]!;
  }
}

/** Natural logarithm of the mean wealth over the bets: an e-value by Ville's inequality. */
export function logE(wealth: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < SIZE; k++) if (wealth[k]! > top) top = wealth[k]!;
  let sum = 0;
  for (let k = 0; k < SIZE; k++) sum += Math.exp(wealth[k]! - top);
  return top + Math.log(sum / SIZE);
}

/** log E of "the drop is `delta` or more" after rounds that sum to these counts. */
export function logEniAt(delta: number, total: Round): number {
  const evidence = createEvidence(delta);
  addRound(evidence, total);
  return logE(evidence.ni);
}

/**
 * The smallest d for which "the drop is d or more" is rejected at level `alpha`: a one-sided upper bound on the drop
 * that holds at any time, in −1…1; null when nothing below 1 is. By bisection, since E is monotone in d.
 */
export function dropBelow(total: Round, alpha: number): number | null {
  const needed = Math.log(1 / alpha);
  let low = -0.999;
  let high = 0.999;
  if (logEniAt(high, total) < needed) return null;
  if (logEniAt(low, total) >= needed) return low;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (logEniAt(middle, total) >= needed) high = middle;
    else low = middle;
  }
  return high;
}
