import { createGate, type GateInput } from '../../src/gate/gate.ts';
import { profileSettings } from '../../src/gate/profiles.ts';
import { drawCases, type Population, type Random } from './populations.ts';

const INTENTS = 24;
const CASES = 8;
const MODELS = ['a', 'b'];

export interface WholeResult {
  outcome: 'promote' | 'regressed' | 'undecided';
  /** Candidate trials. */
  calls: number;
}

/** 24 intents of 8 cases on 2 models in topics of 3 intents, through `createGate` itself, at most 40 rounds. */
export function playWholeGate(
  population: Population,
  certify: 'intent' | 'topic',
  worsen: (p: readonly number[], random: Random) => number[],
  random: Random,
): WholeResult {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  const intents = Array.from({ length: INTENTS }, (_, index) => ({
    id: `i${index}`,
    label: `i${index}`,
    topic: `t${Math.floor(index / 3)}`,
  }));
  const cases = intents.flatMap(({ id }) =>
    Array.from({ length: CASES }, (_, index) => ({ id: `${id}c${index}`, intent: id, critical: false })),
  );
  for (const { id } of intents) {
    for (const model of MODELS) {
      const p = drawCases(population, CASES, random);
      const q = id === 'i0' && model === 'a' ? worsen(p, random) : p;
      for (let index = 0; index < CASES; index++) {
        before.set(`${model} ${id}c${index}`, p[index]!);
        after.set(`${model} ${id}c${index}`, q[index]!);
      }
    }
  }
  const input: GateInput = {
    cases,
    intents,
    models: MODELS.map((id) => ({ id, role: 'required', deterministic: false })),
    settings: { ...profileSettings('quick'), certify, maxRounds: 40 },
    baselineArm: 'baseline',
    targets: [],
  };
  const gate = createGate(input);
  let calls = 0;
  for (let batch = gate.next(); batch.length > 0; batch = gate.next()) {
    for (const { arm, model, caseId, number } of batch) {
      if (arm === 'candidate') calls++;
      const share = (arm === 'candidate' ? after : before).get(`${model} ${caseId}`)!;
      const passed = random() < share;
      // Different transcripts, so that no pair is a tie because it is equal.
      gate.record({ arm, model, caseId, number, outcome: passed ? 'pass' : 'fail', transcript: arm });
    }
  }
  const cells = gate.cells();
  if (cells.some((cell) => cell.verdict === 'regressed')) return { outcome: 'regressed', calls };
  const certified = cells.filter((cell) => cell.certified);
  const held = certified.every((cell) => cell.verdict === 'held' || cell.verdict === 'improved');
  return { outcome: held ? 'promote' : 'undecided', calls };
}
