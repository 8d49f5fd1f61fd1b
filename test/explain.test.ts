import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainIntent, renderExplain } from '../src/report/explain.ts';
import { firstDifference } from '../src/report/first-difference.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';
import { cellOf, evidenceOf, richVerdict } from './support/verdict.ts';

const asks = words('ask', 6);
const pays = words('pay', 6);
let server: ModelServer;
let desk: TestProject;
const runs: string[] = [];

beforeAll(async () => {
  server = await startModelServer(obey);
  desk = await createProject(
    deskFiles({
      url: server.url,
      rules: says([...asks, ...pays]),
      intents: { 'a/b/asks': asks, 'a/b/pays': pays },
    }),
  );
  await desk.commit('base');
  // Each edit breaks another intent.
  for (const kept of [pays, asks]) {
    await desk.write({ 'harnesses/desk/prompt.md': prompt(says(kept)) });
    const { code, stdout } = await desk.pawl(['gate', 'desk', '--no-fail-fast', '--json']);
    expect(code).toBe(1);
    runs.push((JSON.parse(stdout) as { run: string }).run);
  }
}, 60_000);
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

describe('pawl explain', () => {
  test('says why an intent regressed, with its cases and where they part', async () => {
    const { code, stdout } = await desk.pawl(['explain', 'A/B/PAYS', '--model', 'm']);
    expect(code).toBe(0);
    expect(stdout).toContain('▼ regressed 6 → 0 of 6');
    expect(stdout).toContain('6 of 6 trials passed before, 0 of 6 now; 6 lost, 0');
    expect(stdout).toContain('pass every time before'.replace('pass', 'passed'));
    expect(stdout).toContain('said: ok pay1');
    expect(stdout).toContain('▸ said: I do not know.');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('tells an earlier run by its id, and a name that is not there is suggested', async () => {
    const { stdout } = await desk.pawl(['explain', 'a/b/asks', '--run', runs[0]!, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ run: runs[0], cells: [{ verdict: 'regressed', losses: 6 }] });
    const { code, stderr } = await desk.pawl(['explain', 'a/b/asksx']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "a/b/asks"?');
  });

  test('without an intent lists what the last gate judged, worst first', async () => {
    const { code, stderr } = await desk.pawl(['explain']);
    expect(code).toBe(2);
    expect(stderr).toContain(`Run ${runs[1]} judged a/b/pays, a/b/asks.`);
    expect(stderr).toContain('Hint: Name one: pawl explain a/b/pays');
  });

  test('gives the evidence of a noisy model in odds, and the price of knowing more', () => {
    const verdict = {
      ...richVerdict(),
      cells: [
        cellOf({
          verdict: 'undecided',
          because: 'budget',
          evidence: { ni: Math.log(9), reg: 0, imp: 0, niNeeded: Math.log(20), regNeeded: Math.log(80) },
          moreCalls: 64,
        }),
      ],
      cases: [evidenceOf({ user: '\u001b[2Jhostile' })],
    };
    const text = renderExplain(verdict, explainIntent(verdict, 'Refunds'), 80);
    expect(text).toContain('9.0 to 1, 20 needed');
    expect(text).toContain('About 64 more trials would decide it');
    expect(text).not.toContain('\u001b');
  });
});

describe('pawl diff', () => {
  test('shows the intents and cases that stand elsewhere', async () => {
    const { code, stdout } = await desk.pawl(['diff', ...runs]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/a\/b\/asks on m\n\s+was +▼ regressed 6 → 0 of 6\n\s+is +\S* ?= held 6 of 6/);
    const diff = JSON.parse((await desk.pawl(['diff', ...runs, '--json'])).stdout) as { cases: unknown[] };
    expect(diff.cases.length).toBe(12);
    expect((await desk.pawl(['diff', runs[0]!, runs[0]!])).stdout).toContain('stands where it stood');
  });

  test('without ids, two that can be compared are named', async () => {
    for (const names of [[], [runs[0]!]]) {
      const { code, stderr } = await desk.pawl(['diff', ...names]);
      expect(code).toBe(2);
      expect(stderr).toContain('pawl diff takes the ids of two runs.');
      expect(stderr).toContain(`pawl diff ${runs[0]} ${runs[1]}`);
    }
  });

  test('runs of different suites are not compared, and the field that differs is named', async () => {
    await desk.commit('another suite', {
      'evals/desk/a/b/asks/ask1.yaml': null,
      'harnesses/desk/prompt.md': prompt(says([...asks, ...pays])),
    });
    await desk.write({ 'harnesses/desk/prompt.md': prompt(says(asks)) });
    const { stdout } = await desk.pawl(['gate', 'desk', '--base', 'HEAD', '--json']);
    const { code, stderr } = await desk.pawl(['diff', runs[1]!, (JSON.parse(stdout) as { run: string }).run]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/suite is \w+ in the one and \w+ in the other/);
    expect(stderr).toContain(`These two can be compared: pawl diff ${runs[0]} ${runs[1]}`);
  });
});

test('the first difference is where one goes on and the other does not, too', () => {
  expect(firstDifference(['a', 'b'], ['a', 'c'])).toBe(1);
  expect(firstDifference(['a'], ['a', 'c'])).toBe(1);
  expect(firstDifference(['a'], ['a'])).toBeNull();
});
