import { parseArgs } from 'node:util';
import { addRound, createEvidence, logE } from '../src/gate/e-process.ts';
import { createGate } from '../src/gate/gate.ts';
import { thresholds } from '../src/gate/judge.ts';
import { profileSettings } from '../src/gate/profiles.ts';
import { createCell, playOut, type SimulatedVerdict } from './gate/cell.ts';
import { playFamily } from './gate/family.ts';
import {
  breakCases,
  createRandom,
  diffuse,
  drawCases,
  type Population,
  type Random,
} from './gate/populations.ts';
import { playWholeGate } from './gate/whole-gate.ts';

interface Row {
  what: string;
  measured: number;
  expected: string;
  ok: boolean;
}

const LEVELS = { alpha: 0.05, alphaRegressed: 0.025 };

/** Simulations of the gate through its own functions; `--families N` sets how many families a row has. */
export async function benchGate(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: { families: { type: 'string' }, only: { type: 'string' } },
  });
  const families = values.families === undefined ? undefined : Number(values.families);
  const groups: Record<string, () => { repetitions: number; rows: Row[] }> = {
    A3: () => typeOneErrors(scaled(20_000, families)),
    A4: () => unchangedCells(scaled(4000, families)),
    A5: () => badCells(scaled(4000, families)),
    A6: () => mixedFamilies(scaled(2000, families)),
    A7: () => falseRegressions(scaled(40_000, families)),
    A8: () => negativeControl(scaled(4000, families)),
    A9: () => outages(scaled(60, families)),
    A11: () => resolutions(scaled(300, families)),
  };
  const results: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(groups)) {
    if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
    const { repetitions, rows } = measure();
    results[name] = {
      measured: Object.fromEntries(rows.map((row) => [row.what, row.measured])),
      expected: Object.fromEntries(rows.map((row) => [row.what, row.expected])),
      ok: rows.every((row) => row.ok),
      repetitions,
      ...(rows.some((row) => !row.ok)
        ? { missed: rows.filter((row) => !row.ok).map((row) => row.what) }
        : {}),
    };
  }
  return results;
}

/** `--families` is stated for rows of 300; others keep their proportion. */
function scaled(usual: number, families: number | undefined): number {
  return families === undefined ? usual : Math.max(1, Math.round((usual * families) / 300));
}

function near(what: string, measured: number, expected: number, tolerance: number): Row {
  return {
    what,
    measured: round(measured),
    expected: `${expected} ± ${tolerance}`,
    ok: Math.abs(measured - expected) <= tolerance,
  };
}

function atLeast(what: string, measured: number, least: number): Row {
  return { what, measured: round(measured), expected: `≥ ${least}`, ok: measured >= least };
}

function atMost(what: string, measured: number, most: number): Row {
  return { what, measured: round(measured), expected: `≤ ${most}`, ok: measured <= most };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** A3: how often a drop of exactly the margin is ever called held; no ratchet, no stop. */
function typeOneErrors(repetitions: number): { repetitions: number; rows: Row[] } {
  const settings = [
    { n: 5, delta: 0.2, p: 1, q: 0.8, rounds: 80, expected: 0.028 },
    { n: 10, delta: 0.1, p: 1, q: 0.9, rounds: 80, expected: 0.024 },
    { n: 20, delta: 0.05, p: 1, q: 0.95, rounds: 80, expected: 0.024 },
    { n: 20, delta: 0.05, p: 0.5, q: 0.45, rounds: 80, expected: 0.02 },
    { n: 50, delta: 0.05, p: 0.5, q: 0.45, rounds: 80, expected: 0.018 },
    { n: 50, delta: 0.05, p: 1, q: 0.95, rounds: 80, expected: null },
    { n: 200, delta: 0.05, p: 1, q: 0.95, rounds: 24, expected: 0.016 },
  ];
  const needed = Math.log(1 / LEVELS.alpha);
  const rows = settings.map(({ n, delta, p, q, rounds, expected }, index) => {
    const random = createRandom(300 + index);
    let held = 0;
    for (let rep = 0; rep < repetitions; rep++) {
      const evidence = createEvidence(delta);
      for (let r = 0; r < rounds; r++) {
        let losses = 0;
        let gains = 0;
        for (let i = 0; i < n; i++) {
          const before = random() < p;
          const after = random() < q;
          if (before && !after) losses++;
          else if (after && !before) gains++;
        }
        addRound(evidence, { losses, gains, ties: n - losses - gains });
        if (logE(evidence.ni) >= needed) {
          held++;
          break;
        }
      }
    }
    const name = `n=${n} ${p}→${q}`;
    if (expected === null) return atMost(name, held / repetitions, LEVELS.alpha);
    const row = near(name, held / repetitions, expected, 0.006);
    return { ...row, ok: row.ok && row.measured <= LEVELS.alpha };
  });
  return { repetitions, rows };
}

interface CellSetting {
  population: Population;
  n: number;
  delta: number;
  maxTrials: number;
  cells: number;
  effect?: (p: readonly number[], random: Random) => number[];
}

function playCells(
  setting: CellSetting,
  repetitions: number,
  seed: number,
): { share: (verdict: SimulatedVerdict) => number; calls: number } {
  const random = createRandom(seed);
  const needed = thresholds(LEVELS, setting.cells);
  const counts = new Map<SimulatedVerdict, number>();
  let calls = 0;
  for (let rep = 0; rep < repetitions; rep++) {
    const p = drawCases(setting.population, setting.n, random);
    const q = setting.effect?.(p, random) ?? p;
    const cell = createCell(p, q, { delta: setting.delta, maxTrials: setting.maxTrials, random });
    const verdict = playOut(cell, needed);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    calls += cell.calls;
  }
  return { share: (verdict) => (counts.get(verdict) ?? 0) / repetitions, calls: calls / repetitions };
}

/** A4: an unchanged cell is held, at this many calls. */
function unchangedCells(repetitions: number): { repetitions: number; rows: Row[] } {
  const settings: [Population, number, number, number, number][] = [
    ['S', 20, 0.05, 200, 12],
    ['S', 50, 0.05, 226, 12],
    ['S', 200, 0.05, 304, 15],
    ['F', 20, 0.05, 350, 20],
    ['S', 20, 0.1, 79, 5],
    ['S', 5, 0.05, 26, 2],
  ];
  const rows = settings.flatMap(([population, n, delta, calls, tolerance], index) => {
    const result = playCells({ population, n, delta, maxTrials: 1500, cells: 60 }, repetitions, 400 + index);
    const name = `${population} n=${n} δ=${delta}`;
    const held = result.share('held') + result.share('improved');
    return [
      ...(index === 0 ? [atLeast(`${name} held`, held, 0.995)] : []),
      near(`${name} calls`, result.calls, calls, tolerance),
    ];
  });
  return { repetitions, rows };
}

/** A5: a cell that is truly worse is hardly ever held, and is called. */
function badCells(repetitions: number): { repetitions: number; rows: Row[] } {
  const rows: Row[] = [];
  let seed = 500;
  for (const population of ['S', 'F'] as const) {
    for (const n of [5, 20, 50, 200]) {
      const margin = Math.max(0.05, 1 / n);
      const result = playCells(
        { population, n, delta: 0.05, maxTrials: 1500, cells: 60, effect: (p) => diffuse(p, margin) },
        repetitions,
        seed++,
      );
      rows.push(
        atMost(
          `${population} n=${n} diffuse at the margin, held`,
          result.share('held') + result.share('improved'),
          0.035,
        ),
      );
    }
  }
  for (const n of [20, 50]) {
    const result = playCells(
      {
        population: 'S',
        n,
        delta: 0.05,
        maxTrials: 1500,
        cells: 30,
        effect: (p, random) => breakCases(p, 0.1, random),
      },
      repetitions,
      seed++,
    );
    rows.push(atLeast(`S n=${n} −10 break, regressed`, result.share('regressed'), 0.995));
    rows.push({ ...near(`S n=${n} −10 break, calls`, result.calls, 231.5, 25.5), expected: '221–242 ± 15' });
  }
  const dead = playCells(
    {
      population: 'S',
      n: 5,
      delta: 0.05,
      maxTrials: 1500,
      cells: 60,
      effect: (p, random) => breakCases(p, 0.2, random),
    },
    repetitions,
    seed,
  );
  rows.push(atLeast('S n=5 one dead case, regressed', dead.share('regressed'), 0.99));
  return { repetitions, rows };
}

/** A6: 20 clusters of 5 to 200 cases on 3 models. */
function mixedFamilies(repetitions: number): { repetitions: number; rows: Row[] } {
  const sizes = Array.from({ length: 60 }, (_, index) => [5, 10, 20, 50, 200][index % 5]!);
  const needed = thresholds(LEVELS, 60);
  const play = (
    population: Population,
    delta: number,
    maxTrials: number,
    seed: number,
    worsen?: (p: readonly number[], random: Random) => number[],
  ) => {
    const random = createRandom(seed);
    let promoted = 0;
    let regressed = 0;
    let calls = 0;
    for (let rep = 0; rep < repetitions; rep++) {
      let bad = worsen ? sizes.indexOf(50) : -1;
      const cells = sizes.map((n, index) => {
        const p = drawCases(population, n, random);
        const q = index === bad ? worsen!(p, random) : p;
        if (index === bad) bad = -1;
        return createCell(p, q, { delta, maxTrials, random });
      });
      const result = playFamily(cells, needed);
      if (result.promoted) promoted++;
      if (result.regressed) regressed++;
      calls += result.callsPerCase;
    }
    return {
      promoted: promoted / repetitions,
      regressed: regressed / repetitions,
      calls: calls / repetitions,
    };
  };
  const stable = play('S', 0.05, 1500, 600);
  const flaky = play('F', 0.05, 3000, 601);
  const coarse = play('S', 0.1, 1500, 602);
  const broken = play('S', 0.05, 1500, 603, (p, random) => breakCases(p, 0.2, random));
  return {
    repetitions,
    rows: [
      atLeast('S δ5 promoted', stable.promoted, 0.985),
      atMost('S δ5 regressed', stable.regressed, 0.015),
      near('S δ5 calls per case', stable.calls, 2.92, 0.1),
      atLeast('F δ5 promoted', flaky.promoted, 0.98),
      near('F δ5 calls per case', flaky.calls, 4.7, 0.2),
      atLeast('S δ10 promoted', coarse.promoted, 0.99),
      near('S δ10 calls per case', coarse.calls, 1.65, 0.06),
      atMost('one n=50 cell −20, promoted', broken.promoted, 0),
      near('one n=50 cell −20, calls per case', broken.calls, 1.74, 0.1),
    ],
  };
}

/** A7: false "regressed" with nothing changed. */
function falseRegressions(repetitions: number): { repetitions: number; rows: Row[] } {
  const limits: [number, number][] = [
    [5, 1.5e-4],
    [10, 3e-4],
    [20, 8e-5],
    [50, 8e-5],
  ];
  const rows = limits.map(([n, most], index) => {
    const result = playCells(
      { population: 'F', n, delta: 0.1, maxTrials: 3000, cells: 300 },
      repetitions,
      700 + index,
    );
    return atMost(`F n=${n} regressed`, result.share('regressed'), most);
  });
  return { repetitions, rows };
}

/** A8: what re-running only the failures lets through, and the gate does not. */
function negativeControl(repetitions: number): { repetitions: number; rows: Row[] } {
  const random = createRandom(800);
  const anyOfThree = (share: number): boolean => random() < share || random() < share || random() < share;
  let promoted = 0;
  for (let rep = 0; rep < repetitions; rep++) {
    const p = drawCases('S', 20, random);
    const q = diffuse(p, 0.2);
    const before = p.filter((share) => random() < share).length;
    const after = q.filter((share) => anyOfThree(share)).length;
    if (after >= before) promoted++;
  }
  const gate = playCells(
    { population: 'S', n: 20, delta: 0.05, maxTrials: 1500, cells: 60, effect: (p) => diffuse(p, 0.2) },
    repetitions,
    801,
  );
  return {
    repetitions,
    rows: [
      near('failures re-run only, promoted', promoted / repetitions, 0.75, 0.05),
      atMost('the gate, promoted', gate.share('held') + gate.share('improved'), 0),
    ],
  };
}

/** A9: a tenth of the candidate's trials lost to outages never makes a regression, a promotion or a complete round. */
function outages(repetitions: number): { repetitions: number; rows: Row[] } {
  const random = createRandom(900);
  let newRegressions = 0;
  let promotedWhileOpen = 0;
  let countedOpenRounds = 0;
  for (let rep = 0; rep < repetitions; rep++) {
    const p = drawCases('S', 20, random);
    const q = rep % 2 === 0 ? p : diffuse(p, 0.1);
    const trial = new Map<string, boolean>();
    const passed = (key: string, share: number): boolean => {
      if (!trial.has(key)) trial.set(key, random() < share);
      return trial.get(key)!;
    };
    const play = (lost: (key: string) => boolean) => {
      const cases = p.map((_, index) => ({ id: String(index), intent: 'i', critical: false }));
      const gate = createGate({
        cases,
        intents: [{ id: 'i', label: 'i', topic: 'i' }],
        models: [{ id: 'm', role: 'required', deterministic: false }],
        settings: { ...profileSettings('standard'), failFast: false },
        baselineArm: 'baseline',
        targets: [],
      });
      let missing = false;
      for (let batch = gate.next(); batch.length > 0; batch = gate.next()) {
        for (const request of batch) {
          const key = `${request.arm} ${request.caseId} ${request.number}`;
          const away = request.arm === 'candidate' && lost(key);
          missing ||= away;
          const share = (request.arm === 'candidate' ? q : p)[Number(request.caseId)]!;
          const outcome = away ? 'missing' : passed(key, share) ? 'pass' : 'fail';
          gate.record({ ...request, outcome, transcript: request.arm });
        }
      }
      return { cell: gate.cells()[0]!, missing };
    };
    const whole = play(() => false);
    const holed = new Map<string, boolean>();
    const part = play((key) => {
      if (!holed.has(key)) holed.set(key, random() < 0.1);
      return holed.get(key)!;
    });
    if (part.cell.verdict === 'regressed' && whole.cell.verdict !== 'regressed') newRegressions++;
    const proven = part.cell.evidence !== null && part.cell.evidence.ni >= part.cell.evidence.niNeeded;
    if (part.cell.verdict === 'held' && !proven) promotedWhileOpen++;
    if (
      part.missing &&
      part.cell.missing > 0 &&
      part.cell.rounds > 0 &&
      part.cell.candidate.trials % 20 !== 0
    )
      countedOpenRounds++;
  }
  return {
    repetitions,
    rows: [
      atMost('cells regressed only with outages', newRegressions, 0),
      atMost('cells held below their proof', promotedWhileOpen, 0),
      atMost('incomplete rounds counted', countedOpenRounds, 0),
    ],
  };
}

/** A11: both resolutions, through the whole gate. */
function resolutions(repetitions: number): { repetitions: number; rows: Row[] } {
  const nothing = (p: readonly number[]): number[] => [...p];
  const twoBroken = (p: readonly number[], random: Random): number[] => breakWhole(p, 2, random);
  const settings: [
    Population,
    string,
    (p: readonly number[], random: Random) => number[],
    [number, number, number, number],
    [number, number, number, number],
  ][] = [
    ['S', 'nothing', nothing, [0.99, 0, 0.01, 2370], [1, 0, 0, 726]],
    ['S', '2 of 8 broken', twoBroken, [0, 1, 0, 397], [0, 1, 0, 397]],
    ['S', 'diffuse −20', (p) => diffuse(p, 0.2), [0, 1, 0, 2192], [0.91, 0.09, 0, 835]],
    ['S', 'diffuse −40', (p) => diffuse(p, 0.4), [0, 1, 0, 1508], [0.08, 0.92, 0, 820]],
    ['F', 'nothing', nothing, [0.89, 0.02, 0.09, 3353], [1, 0, 0, 1017]],
    ['F', '2 of 8 broken', twoBroken, [0, 1, 0, 430], [0, 1, 0, 403]],
    ['F', 'diffuse −20', (p) => diffuse(p, 0.2), [0, 1, 0, 2967], [0.83, 0.17, 0, 1175]],
    ['F', 'diffuse −40', (p) => diffuse(p, 0.4), [0, 1, 0, 1729], [0.07, 0.93, 0, 1026]],
  ];
  const rows: Row[] = [];
  for (const [index, [population, name, worsen, intent, topic]] of settings.entries()) {
    for (const [certify, expected] of [
      ['intent', intent],
      ['topic', topic],
    ] as const) {
      const random = createRandom(1100 + 2 * index + (certify === 'topic' ? 1 : 0));
      const counts = { promote: 0, regressed: 0, undecided: 0 };
      let calls = 0;
      for (let rep = 0; rep < repetitions; rep++) {
        const result = playWholeGate(population, certify, worsen, random);
        counts[result.outcome]++;
        calls += result.calls;
      }
      const label = `${population} ${name}, certify ${certify}`;
      rows.push(near(`${label}: promote`, counts.promote / repetitions, expected[0], 0.06));
      rows.push(near(`${label}: regressed`, counts.regressed / repetitions, expected[1], 0.06));
      rows.push(near(`${label}: calls`, calls / repetitions, expected[3], round(expected[3] * 0.12)));
    }
  }
  return { repetitions, rows };
}

/** `count` cases that passed reliably fail from now on. */
function breakWhole(p: readonly number[], count: number, random: Random): number[] {
  const good = p
    .map((share, index) => ({ share, index, order: random() + (share > 0.8 ? 1 : share) }))
    .sort((a, b) => b.order - a.order);
  const broken = new Set(good.slice(0, count).map(({ index }) => index));
  return p.map((share, index) => (broken.has(index) ? 0 : share));
}
