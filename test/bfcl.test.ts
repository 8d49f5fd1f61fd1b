import { expect, test } from 'vitest';
import { benchBfcl } from '../bench/bfcl.ts';
import { describeShared } from './support/shared.ts';

interface Result {
  agreement: { agree: number; rows: number }[];
  cells: { cluster: string; n: number; baselinePassed: number; candidatePassed: number; verdict: string }[];
  decision: string;
  exitCode: number;
  rerunCalls: number;
}

describeShared('a gate on recorded real outputs', 'bfcl', (data) => {
  test('gives every intent the verdict that its counts imply, and blocks', async () => {
    const result = (await benchBfcl(['--data', data, '--models', 'gpt-4-0613'])) as Result;
    expect(result).toMatchObject({ decision: 'block', exitCode: 1, rerunCalls: 0 });
    for (const { agree, rows } of result.agreement)
      expect({ rows, good: agree >= 0.992 }).toEqual({ rows: 1240, good: true });
    for (const { baselinePassed, candidatePassed, verdict } of result.cells) {
      const implied =
        candidatePassed < baselinePassed
          ? 'regressed'
          : candidatePassed > baselinePassed
            ? 'improved'
            : 'held';
      expect(verdict).toBe(implied);
    }
    expect(result.cells.find((cell) => cell.cluster === 'parallel')).toMatchObject({
      n: 200,
      candidatePassed: 0,
      verdict: 'regressed',
    });
  });
});
