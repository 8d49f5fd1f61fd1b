import { describe, expect, test } from 'vitest';
import type { Cell } from '../core/verdict.ts';
import { decide } from './decide.ts';
import type { DecideInput } from './decide-input.ts';

function cell(patch: Partial<Cell> = {}): Cell {
  return {
    level: 'intent',
    cluster: 'refunds',
    label: 'refunds',
    topic: 'money',
    model: 'gpt-4o',
    role: 'required',
    certified: true,
    thin: false,
    blind: false,
    deterministic: false,
    n: 8,
    canRegress: 8,
    verdict: 'held',
    because: 'proven',
    delta: 0.125,
    rounds: 4,
    losses: 1,
    gains: 1,
    ties: 30,
    unanswered: 0,
    missing: 0,
    baseline: { trials: 32, passed: 30 },
    candidate: { trials: 32, passed: 30 },
    evidence: null,
    trail: [],
    costUsd: null,
    dropBelow: 0.1,
    broken: [],
    fixed: [],
    newlyFlaky: [],
    moreCalls: null,
    ...patch,
  };
}

function decided(patch: Partial<DecideInput> = {}) {
  return decide({
    cells: [cell()],
    anchor: null,
    targets: [],
    requireTarget: false,
    suiteChanges: { digest: null, accepted: false, count: 0 },
    coverage: { share: null, min: null, mode: 'warn' },
    counts: { expected: 10, observed: 10, stored: 10, missing: 0, left: 0 },
    mode: 'enforce',
    undecided: 'block',
    unchanged: false,
    failures: [],
    overLimits: [],
    ended: null,
    ...patch,
  });
}

describe('the decision', () => {
  test('promotes when every certified cell is held or improved', () => {
    expect(decided({ cells: [cell(), cell({ verdict: 'improved' })] })).toMatchObject({
      decision: 'promote',
      exitCode: 0,
    });
  });

  test.each([
    ['a regression', { cells: [cell({ verdict: 'regressed', because: 'loss' })] }, 1],
    [
      'a broken case in a thin cell',
      { cells: [cell(), cell({ thin: true, verdict: null, broken: ['x'] })] },
      1,
    ],
    ['a provider that failed', { cells: [cell({ verdict: 'incomplete', missing: 2 })] }, 4],
    ['an undecided certified cell', { cells: [cell({ verdict: 'undecided', because: 'cap' })] }, 3],
    [
      'a suite change that nobody accepted',
      { suiteChanges: { digest: 'abc', accepted: false, count: 1 } },
      1,
    ],
    ['too little traffic seen', { coverage: { share: 0.4, min: 0.8, mode: 'block' as const } }, 1],
    ['a worse result than the anchor', { anchor: [cell({ verdict: 'regressed', because: 'loss' })] }, 1],
    ['an anchor that is not ruled out', { anchor: [cell({ verdict: 'undecided', because: 'cap' })] }, 3],
    ['only thin and blind cells', { cells: [cell({ blind: true }), cell({ thin: true, verdict: null })] }, 3],
    [
      'trials that were needed and are not stored',
      { counts: { expected: 10, observed: 10, stored: 9, missing: 0, left: 0 } },
      2,
    ],
    ['a model that costs more than it may', { overLimits: ['gpt-4o costs too much'] }, 1],
    ['nothing measured', { counts: { expected: 10, observed: 0, stored: 0, missing: 0, left: 0 } }, 2],
  ] satisfies [string, Partial<DecideInput>, number][])('blocks for %s', (_, patch, exitCode) => {
    const result = decided(patch);
    expect(result).toMatchObject({ decision: 'block', exitCode });
    expect(result.reasons.length).toBeGreaterThan(0);
  });

  test('a regression counts more than a provider that failed, and that more than an undecided cell', () => {
    const bad = [cell({ verdict: 'undecided', because: 'cap' }), cell({ verdict: 'incomplete', missing: 1 })];
    expect(decided({ cells: bad }).exitCode).toBe(4);
    expect(decided({ cells: [...bad, cell({ verdict: 'regressed', because: 'loss' })] }).exitCode).toBe(1);
  });

  test('an undecided cell that is not certified, and a shadow model, block nothing', () => {
    const cells = [
      cell(),
      cell({ verdict: 'undecided', certified: false }),
      cell({ verdict: 'regressed', role: 'shadow' }),
    ];
    expect(decided({ cells }).exitCode).toBe(0);
  });

  test('says that nothing has changed when every pair is a tie, and does not ask for more evidence then', () => {
    const result = decided({
      unchanged: true,
      cells: [cell({ verdict: 'undecided', because: 'budget', losses: 0, gains: 0 })],
    });
    expect(result).toMatchObject({ decision: 'promote', exitCode: 0 });
    expect(result.reasons.map((reason) => reason.kind)).toEqual(['no-change']);
  });

  test('advisory mode keeps the decision and exits 0; neutral forgives only what is undecided', () => {
    const regressed = [cell({ verdict: 'regressed', because: 'loss' })];
    expect(decided({ cells: regressed, mode: 'advisory' })).toMatchObject({ decision: 'block', exitCode: 0 });
    expect(decided({ cells: regressed, undecided: 'neutral' }).exitCode).toBe(1);
    expect(
      decided({ cells: [cell({ verdict: 'undecided', because: 'cap' })], undecided: 'neutral' }),
    ).toMatchObject({ decision: 'block', exitCode: 0 });
  });

  test('a target that stayed red blocks only when it is required', () => {
    const counts = { passed: 0, trials: 6 };
    const targets = [
      {
        name: 'late',
        kind: 'case' as const,
        models: [{ model: 'm', baseline: counts, candidate: counts, state: 'still-red' as const }],
      },
    ];
    expect(decided({ targets }).exitCode).toBe(0);
    expect(decided({ targets, requireTarget: true }).exitCode).toBe(1);
  });

  test('reasons are written for people', () => {
    const { reasons } = decided({
      cells: [cell({ verdict: 'undecided', because: 'cap', dropBelow: 0.2, moreCalls: 80 })],
    });
    expect(reasons[0]!.text).toBe(
      'refunds on gpt-4o: ruled out so far: a drop of 20 points, needed: 13 points; about 80 more calls would likely tell.',
    );
  });
});
