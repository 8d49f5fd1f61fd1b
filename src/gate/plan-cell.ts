import { GRID } from './e-process.ts';

/** Expected trials of the candidate for one cell. */
export interface CellPlan {
  /** The margin of this cell: at least one whole case. */
  delta: number;
  /** Until it is held when nothing has changed: on average, and 19 times in 20. */
  held: number;
  heldP95: number;
  /** Until a drop of `share` (0–1) is called. */
  regressed(share: number): number;
}

export interface PlanCellInput {
  n: number;
  delta: number;
  alpha: number;
  alphaRegressed: number;
  /** Cells that share alphaRegressed. */
  cells: number;
  /** Share of cases whose result differs between two identical runs, 0–1. */
  flipShare: number;
}

/** δ of a cell of `n` pairs: a cell may not be asked to rule out less than one whole case. */
export function cellDelta(delta: number, n: number): number {
  return Math.max(delta, 1 / n);
}

/** How many trials a cell is likely to take; within about a fifth of the simulated means. */
export function planCell({
  n,
  delta: wanted,
  alpha,
  alphaRegressed,
  cells,
  flipShare,
}: PlanCellInput): CellPlan {
  const delta = cellDelta(wanted, n);
  const v = Math.max(0.005, flipShare / 2);
  const held = (Math.log(1 / alpha) + Math.log(GRID.length)) / bestGrowth(delta, v, v);
  return {
    delta,
    held,
    heldP95: 2 * held,
    regressed(share) {
      const needed = Math.log(cells / alphaRegressed) + Math.log(GRID.length);
      return (
        needed / Math.max(...GRID.map((k) => (v + share) * Math.log1p(0.99 * k) + v * Math.log1p(-0.99 * k)))
      );
    },
  };
}

/** The largest expected growth of log Eni per pair over the bets, at these shares of losses and gains. */
export function bestGrowth(delta: number, losses: number, gains: number): number {
  return Math.max(
    ...GRID.map((k) => {
      const a = (0.999 * k) / (1 - delta);
      return (
        losses * Math.log1p(a * (delta - 1)) +
        gains * Math.log1p(a * (1 + delta)) +
        (1 - losses - gains) * Math.log1p(a * delta)
      );
    }),
  );
}
