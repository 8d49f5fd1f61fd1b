import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeShared } from '../../test/support/shared.ts';
import { addRound, createEvidence, dropBelow, logE, logEniAt } from './e-process.ts';
import { judge, thresholds } from './judge.ts';

interface GoldenCell {
  rounds: [number, number, number][];
  delta: number;
  ncells: number;
  log_e_ni: number;
  log_e_reg: number;
  log_e_imp: number;
  verdict: string;
  drop_upper: number | null;
}

describeShared('the golden cells', 'gate/golden.json', (golden) => {
  const cells = JSON.parse(readFileSync(golden, 'utf8')) as GoldenCell[];
  test.each(cells.map((cell, index) => [index, cell] as const))(
    'cell %i has the independently computed values',
    (_, cell) => {
      const evidence = createEvidence(cell.delta);
      const total = { losses: 0, gains: 0, ties: 0 };
      const needed = thresholds({ alpha: 0.05, alphaRegressed: 0.025 }, cell.ncells);
      let verdict = 'undecided';
      for (const [losses, gains, ties] of cell.rounds) {
        addRound(evidence, { losses, gains, ties });
        total.losses += losses;
        total.gains += gains;
        total.ties += ties;
        verdict = judge(evidence, needed);
      }
      expect(logE(evidence.ni)).toBeCloseTo(cell.log_e_ni, 8);
      expect(Math.abs(logE(evidence.ni) - cell.log_e_ni)).toBeLessThan(1e-8);
      expect(Math.abs(logE(evidence.reg) - cell.log_e_reg)).toBeLessThan(1e-8);
      expect(Math.abs(logE(evidence.imp) - cell.log_e_imp)).toBeLessThan(1e-8);
      expect(verdict).toBe(cell.verdict);
      const bound = dropBelow(total, 0.05);
      if (cell.drop_upper === null || cell.drop_upper >= 0.999)
        expect(bound === null || bound > 0.99).toBe(true);
      else expect(Math.abs(bound! - cell.drop_upper)).toBeLessThan(2e-6);
    },
  );
});

const round = fc.record({ losses: fc.nat(20), gains: fc.nat(20), ties: fc.nat(50) });

test('evidence does not depend on how pairs are spread over rounds', () => {
  fc.assert(
    fc.property(
      fc.array(round, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 0.02, max: 0.5, noNaN: true }),
      (rounds, delta) => {
        const apart = createEvidence(delta);
        for (const item of rounds) addRound(apart, item);
        const sum = { losses: 0, gains: 0, ties: 0 };
        for (const item of rounds)
          for (const key of ['losses', 'gains', 'ties'] as const) sum[key] += item[key];
        expect(logE(apart.ni)).toBeCloseTo(logEniAt(delta, sum), 6);
      },
    ),
  );
});

test('the bound is where the evidence crosses the level, and more ties never widen it', () => {
  fc.assert(
    fc.property(round, fc.integer({ min: 1, max: 200 }), (total, more) => {
      const bound = dropBelow(total, 0.05);
      const tighter = dropBelow({ ...total, ties: total.ties + more }, 0.05);
      if (bound !== null && bound > -0.99) {
        expect(logEniAt(bound + 1e-6, total)).toBeGreaterThanOrEqual(Math.log(20) - 1e-3);
        expect(logEniAt(bound - 1e-3, total)).toBeLessThan(Math.log(20));
      }
      if (bound !== null && bound > 0) expect(tighter!).toBeLessThanOrEqual(bound + 1e-9);
    }),
  );
});

test('at a drop of exactly the margin the expected wealth after one pair is at most one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.02, max: 0.4, noNaN: true }),
      (p, delta) => {
        const q = p - delta;
        fc.pre(q >= 0);
        const outcomes = [
          { share: p * (1 - q), round: { losses: 1, gains: 0, ties: 0 } },
          { share: q * (1 - p), round: { losses: 0, gains: 1, ties: 0 } },
          { share: p * q + (1 - p) * (1 - q), round: { losses: 0, gains: 0, ties: 1 } },
        ];
        const mean = outcomes.reduce(
          (sum, { share, round: item }) => sum + share * Math.exp(logEniAt(delta, item)),
          0,
        );
        expect(mean).toBeLessThanOrEqual(1 + 1e-9);
      },
    ),
  );
});
