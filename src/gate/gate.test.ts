import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGate, type Gate, type GateInput, type TrialResult } from './gate.ts';
import { profileSettings } from './profiles.ts';

type Outcome = TrialResult['outcome'];

interface Setup extends Partial<GateInput> {
  n?: number;
  deterministic?: boolean;
}

function input({ n = 8, deterministic = false, ...rest }: Setup = {}): GateInput {
  const cases = Array.from({ length: n }, (_, index) => ({ id: `c${index}`, intent: 'i', critical: false }));
  return {
    cases,
    intents: [{ id: 'i', label: 'i', topic: 't' }],
    models: [{ id: 'm', role: 'required', deterministic }],
    settings: profileSettings('quick'),
    baselineArm: 'baseline',
    targets: [],
    ...rest,
  };
}

/** Feeds the gate until it asks for nothing more; transcripts differ unless `same` says so. */
function play(
  gate: Gate,
  outcome: (arm: string, caseId: string, number: number, model: string) => Outcome,
  same = false,
): number {
  let trials = 0;
  for (let batch = gate.next(); batch.length > 0; batch = gate.next()) {
    for (const { arm, model, caseId, number } of batch) {
      trials++;
      const side = arm === 'candidate' ? 'candidate' : 'baseline';
      gate.record({
        arm,
        model,
        caseId,
        number,
        outcome: outcome(side, caseId, number, model),
        transcript: same ? `${caseId} ${number}` : side,
      });
    }
  }
  return trials;
}

const pass = (): Outcome => 'pass';

describe('a noisy cell', () => {
  test('is held once its margin is ruled out, and names the bound', () => {
    const gate = createGate(input());
    play(gate, pass);
    const [cell] = gate.cells();
    expect(cell).toMatchObject({ verdict: 'held', because: 'proven', delta: 0.125, certified: true });
    expect(cell!.dropBelow!).toBeLessThan(0.125);
  });

  test('a case that passed six times and fails six times breaks the ratchet at once', () => {
    const gate = createGate(input());
    const trials = play(gate, (arm, id) => (arm === 'candidate' && id === 'c3' ? 'fail' : 'pass'));
    expect(gate.cells()[0]).toMatchObject({ verdict: 'regressed', because: 'ratchet', broken: ['c3'] });
    expect(trials).toBe(16 + 5 + 5);
  });

  test('one pass among the six makes it newly flaky, which only tells', () => {
    const gate = createGate(input());
    play(gate, (arm, id, number) => (arm === 'candidate' && id === 'c3' && number === 1 ? 'fail' : 'pass'));
    expect(gate.cells()[0]).toMatchObject({ verdict: 'held', newlyFlaky: ['c3'], broken: [] });
  });

  test('an unreliable case cannot break the ratchet', () => {
    const gate = createGate(input({ settings: { ...profileSettings('quick'), maxRounds: 6 } }));
    play(gate, (arm, id, number) =>
      id !== 'c3' ? 'pass' : arm === 'candidate' ? 'fail' : number === 2 ? 'fail' : 'pass',
    );
    expect(gate.cells()[0]!.because).not.toBe('ratchet');
  });

  test('from 20 cases on only a critical case has the ratchet', () => {
    const broken = (arm: string, id: string): Outcome =>
      arm === 'candidate' && id === 'c3' ? 'fail' : 'pass';
    const plain = createGate(input({ n: 40, settings: { ...profileSettings('quick'), failFast: false } }));
    play(plain, broken);
    expect(plain.cells()[0]!.because).not.toBe('ratchet');
    const cases = Array.from({ length: 40 }, (_, index) => ({
      id: `c${index}`,
      intent: 'i',
      critical: index === 3,
    }));
    const critical = createGate(input({ cases }));
    play(critical, broken);
    expect(critical.cells()[0]).toMatchObject({ verdict: 'regressed', because: 'ratchet' });
  });

  test('unanswered trials are a tie for a regression and the worst case for holding', () => {
    const gate = createGate(input());
    play(gate, (arm) => (arm === 'candidate' ? 'unanswered' : 'pass'));
    const [cell] = gate.cells();
    expect(cell).toMatchObject({ verdict: 'undecided', because: 'unanswered', losses: 0 });
    expect(cell!.evidence!.reg).toBeCloseTo(0);
    expect(cell!.evidence!.ni).toBeLessThan(0);
  });

  test('equal transcripts are a tie even when nothing answered them', () => {
    const gate = createGate(input());
    play(gate, () => 'unanswered', true);
    expect(gate.cells()[0]).toMatchObject({ verdict: 'held', unanswered: 0 });
    expect(gate.tied()).toBe(true);
  });

  test('a missing trial leaves the cell incomplete, whatever the others say', () => {
    const gate = createGate(input());
    play(gate, (arm, id) => (arm === 'candidate' && id === 'c0' ? 'missing' : 'pass'));
    expect(gate.cells()[0]).toMatchObject({
      verdict: 'incomplete',
      because: 'provider',
      missing: 1,
      rounds: 0,
    });
  });

  test('a budget that ends leaves it undecided with the bound that is certified', () => {
    const gate = createGate(input());
    const batch = gate.next();
    for (const request of batch) gate.record({ ...request, outcome: 'pass', transcript: request.arm });
    gate.stop('budget');
    expect(gate.next()).toEqual([]);
    expect(gate.cells()[0]).toMatchObject({ verdict: 'undecided', because: 'budget', rounds: 1 });
    expect(gate.cells()[0]!.moreCalls!).toBeGreaterThan(0);
  });

  test('the round cap ends it undecided', () => {
    const gate = createGate(input({ settings: { ...profileSettings('strict'), maxRounds: 7 } }));
    play(gate, (arm, id, number) =>
      (number + (arm === 'candidate' ? 1 : 0)) % 2 === 0 || id !== 'c1' ? 'pass' : 'fail',
    );
    expect(gate.cells()[0]!.rounds).toBeLessThanOrEqual(7);
  });
});

describe('a deterministic cell', () => {
  test('is exact after one round', () => {
    for (const [lost, gained, verdict] of [
      [0, 0, 'held'],
      [0, 1, 'improved'],
      [1, 0, 'regressed'],
    ] as const) {
      const gate = createGate(input({ n: 25, deterministic: true }));
      const trials = play(gate, (arm, id) => {
        const number = Number(id.slice(1));
        if (arm === 'candidate' && number < lost) return 'fail';
        return arm === 'baseline' && number >= 10 && number < 10 + gained ? 'fail' : 'pass';
      });
      expect(trials).toBe(50);
      expect(gate.cells()[0]).toMatchObject({ verdict, evidence: null });
    }
  });

  test('with unanswered trials says only what stands at their worst', () => {
    const gate = createGate(input({ n: 25, deterministic: true }));
    play(gate, (arm, id) => (arm === 'candidate' && id === 'c1' ? 'unanswered' : 'pass'));
    expect(gate.cells()[0]).toMatchObject({ verdict: 'undecided', because: 'unanswered', unanswered: 1 });
    const fine = createGate(input({ n: 25, deterministic: true }));
    play(fine, (arm, id) => (id === 'c1' ? (arm === 'candidate' ? 'unanswered' : 'fail') : 'pass'));
    expect(fine.cells()[0]!.verdict).toBe('held');
  });

  test("a cluster's margin allows whole cases, the ratchet none in a small cell", () => {
    const intents = [{ id: 'i', label: 'i', topic: 't', margin: 0.1 }];
    const lost = (arm: string, id: string): Outcome =>
      arm === 'candidate' && ['c1', 'c2'].includes(id) ? 'fail' : 'pass';
    const large = createGate(input({ n: 25, deterministic: true, intents }));
    play(large, lost);
    expect(large.cells()[0]!.verdict).toBe('held');
    const small = createGate(input({ n: 19, deterministic: true, intents }));
    play(small, lost);
    expect(small.cells()[0]).toMatchObject({ verdict: 'regressed', because: 'ratchet' });
  });
});

describe('cells of a gate', () => {
  const models: GateInput['models'] = [
    { id: 'a', role: 'required', deterministic: false },
    { id: 'b', role: 'required', deterministic: true },
    { id: 's', role: 'shadow', deterministic: false },
  ];
  const cases = [
    ...Array.from({ length: 6 }, (_, index) => ({ id: `x${index}`, intent: 'x', critical: false })),
    ...Array.from({ length: 3 }, (_, index) => ({ id: `y${index}`, intent: 'y', critical: false })),
  ];
  const intents = [
    { id: 'x', label: 'x', topic: 't' },
    { id: 'y', label: 'y', topic: 't' },
  ];

  test('are every intent on every model and every topic on the required ones', () => {
    const gate = createGate(input({ cases, intents, models }));
    play(gate, pass);
    const cells = gate.cells();
    expect(cells.map((cell) => `${cell.level} ${cell.cluster} ${cell.model} ${cell.n}`)).toEqual([
      'intent x a 6',
      'intent x b 6',
      'intent x s 6',
      'intent y a 3',
      'intent y b 3',
      'intent y s 3',
      'topic t null 18',
    ]);
    expect(cells.filter((cell) => cell.thin).every((cell) => cell.verdict === null)).toBe(true);
    expect(cells.at(-1)).toMatchObject({ certified: true, deterministic: false, verdict: 'held' });
    // Shared by two intent cells and the topic.
    expect(cells[0]!.evidence!.regNeeded).toBeCloseTo(Math.log(3 / 0.025));
  });

  test('a mixed topic asks a deterministic model once only', () => {
    const gate = createGate(input({ cases, intents, models }));
    const asked: number[] = [];
    for (let batch = gate.next(); batch.length > 0; batch = gate.next()) {
      for (const request of batch) {
        if (request.model === 'b') asked.push(request.number);
        gate.record({ ...request, outcome: 'pass', transcript: request.arm });
      }
    }
    expect(new Set(asked)).toEqual(new Set([1]));
    expect(asked.length).toBe(18);
  });

  test('a shadow model that regresses does not stop anything', () => {
    const gate = createGate(input({ cases, intents, models }));
    play(gate, (arm, _id, _number, model) => (model === 's' && arm === 'candidate' ? 'fail' : 'pass'));
    expect(gate.progress().regressed).toBe(0);
    expect(gate.cells().find((cell) => cell.model === 's')).toMatchObject({
      role: 'shadow',
      verdict: 'regressed',
    });
    expect(gate.cells().at(-1)!.verdict).toBe('held');
  });

  test('an intent with hardly a passing case is blind', () => {
    const gate = createGate(input());
    play(gate, (_arm, id) => (id === 'c0' ? 'pass' : 'fail'));
    expect(gate.cells()[0]).toMatchObject({ blind: true, canRegress: 1, verdict: 'held' });
  });

  test('against the anchor there is neither ratchet nor blindness', () => {
    const gate = createGate(input({ baselineArm: 'anchor' }));
    const arms = new Set<string>();
    for (let batch = gate.next(); batch.length > 0; batch = gate.next()) {
      for (const request of batch) {
        arms.add(request.arm);
        gate.record({ ...request, outcome: 'fail', transcript: request.arm });
      }
    }
    expect(arms).toEqual(new Set(['anchor', 'candidate']));
    expect(gate.cells()[0]).toMatchObject({ blind: false, verdict: 'held' });
  });
});

test('the same results give the same cells in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.integer(),
      (stream, seed) => {
        const values = stream[Symbol.iterator]();
        const results: TrialResult[] = [];
        const first = createGate(input({ settings: { ...profileSettings('quick'), maxRounds: 8 } }));
        for (let batch = first.next(); batch.length > 0; batch = first.next()) {
          for (const request of batch) {
            const result: TrialResult = {
              ...request,
              outcome: (values.next().value as number) < 0.8 ? 'pass' : 'fail',
              transcript: request.arm,
            };
            results.push(result);
            first.record(result);
          }
        }
        const shuffled = results
          .map((result, index) => ({ result, order: Math.imul(index + 1, seed | 1) % 1009 }))
          .sort((a, b) => a.order - b.order);
        const second = createGate(input({ settings: { ...profileSettings('quick'), maxRounds: 8 } }));
        for (const { result } of shuffled) second.record(result);
        while (second.next().length > 0);
        expect(second.cells()).toEqual(first.cells());
      },
    ),
    { numRuns: 30 },
  );
});

test('what was not measured is no tie', () => {
  const gate = createGate(input());
  expect(gate.tied()).toBe(false);
  const [first] = gate.next();
  gate.record({ ...first!, outcome: 'pass', transcript: 'x' });
  gate.stop('budget');
  expect(gate.tied()).toBe(false);
});

describe('targets', () => {
  test('run six trials in each arm that no cell sees', () => {
    const gate = createGate(
      input({
        targets: [{ kind: 'case', name: 'c0' }],
        settings: { ...profileSettings('quick'), maxRounds: 2 },
      }),
    );
    play(gate, (arm, id) => (id === 'c0' && arm === 'baseline' ? 'fail' : 'pass'));
    expect(gate.targets()[0]!.models[0]).toMatchObject({
      baseline: { passed: 0, trials: 6 },
      candidate: { passed: 6, trials: 6 },
      state: 'red-to-green',
    });
    expect(gate.cells()[0]!.rounds).toBe(2);
  });

  test('between red and green it is unclear', () => {
    const gate = createGate(input({ targets: [{ kind: 'case', name: 'added' }] }));
    play(gate, (arm, id, number) => (id === 'added' && arm === 'candidate' && number > 3 ? 'fail' : 'pass'));
    expect(gate.targets()[0]!.models[0]!.state).toBe('unclear');
  });
});
