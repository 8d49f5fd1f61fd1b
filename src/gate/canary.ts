import { addRound, createEvidence, logE } from './e-process.ts';

export interface Drift {
  pairs: number;
  losses: number;
  gains: number;
  drifted: boolean;
}

/**
 * Whether a provider drifted: one fresh baseline round against the stored first round, pooled over all cells of a
 * model, in both directions, at ln(2 · models / .01).
 */
export function canaryDrift(input: {
  pairs: readonly { model: string; before: 'pass' | 'fail'; after: 'pass' | 'fail' }[];
  models: number;
}): Map<string, Drift> {
  const needed = Math.log((2 * input.models) / 0.01);
  const drifts = new Map<string, Drift>();
  for (const [model, pairs] of Map.groupBy(input.pairs, (pair) => pair.model)) {
    const losses = pairs.filter((pair) => pair.before === 'pass' && pair.after === 'fail').length;
    const gains = pairs.filter((pair) => pair.before === 'fail' && pair.after === 'pass').length;
    const evidence = createEvidence(0.5);
    addRound(evidence, { losses, gains, ties: pairs.length - losses - gains });
    const drifted = Math.max(logE(evidence.reg), logE(evidence.imp)) >= needed;
    drifts.set(model, { pairs: pairs.length, losses, gains, drifted });
  }
  return drifts;
}
