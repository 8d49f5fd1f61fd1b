import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ModelProof, notGreen, notRed, proofText } from './prove-cases.ts';

const proof = (model: string, counts: Partial<ModelProof>): ModelProof => ({
  model,
  red: 0,
  green: 0,
  unanswered: 0,
  missing: 0,
  ...counts,
});

test("a provider's failure counts neither for a case nor against it, and is told", () => {
  expect(notRed([proof('m', { red: 3, green: 2 })])).toBeNull();
  expect(notRed([proof('m', { red: 1, missing: 4 })])).toBe(
    'not fully measured: the provider failed 4 of 5 trials',
  );
  expect(notRed([proof('m', { missing: 5 })])).toBe('not measured: the provider failed');
  // However the missing ones had gone, it would not have reproduced.
  expect(notRed([proof('m', { red: 1, green: 3, missing: 1 })])).toBe('flaky: it fails too seldom');
  expect(proofText([proof('m', { red: 1, missing: 4 })])).toEqual({ m: '1 of 1 red, 4 not measured' });
});

test('a guard passes on every model, a reproduction fails on one', () => {
  const mixed = [proof('a', { green: 5 }), proof('b', { red: 5 })];
  expect(notGreen(mixed)).toBe('it does not pass on the promoted harness with b');
  expect(notRed(mixed)).toBeNull();
  expect(notGreen([proof('a', { green: 5 }), proof('b', { green: 1, missing: 4 })])).toBe(
    'not fully measured: the provider failed on b',
  );
  expect(notGreen([proof('a', { green: 3, red: 2 })])).toBeNull();
  expect(notGreen([])).not.toBeNull();
});

test('no model is called red and green at once', () => {
  const count = fc.nat({ max: 9 });
  fc.assert(
    fc.property(count, count, count, count, (red, green, unanswered, missing) => {
      const proofs = [{ model: 'm', red, green, unanswered, missing }];
      expect(notRed(proofs) === null && notGreen(proofs) === null).toBe(false);
    }),
  );
});
