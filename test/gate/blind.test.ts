import { describe, expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('an intent of five cases that all fail', () => {
  test('run, gate, its plan and coverage agree that it is blind', async () => {
    await using server = await startModelServer(obey);
    const cases = words('case', 5);
    await using project = await createProject({
      ...deskFiles({ url: server.url, rules: ['hello → say hi'], intents: { 'a/b/c': cases } }),
      'evals/desk/taxonomy.yaml': 'c: { path: a/b/c, label: Cancel, share: 1 }\n',
    });
    await project.commit('base');
    const before = await project.pawl(['gate', '--dry-run']);
    expect(before.stdout).toContain('any net loss');
    const run = await project.pawl(['run'], key);
    expect(flat(run.stdout)).toContain('The suite sees 0 % of the traffic.');
    expect(flat(run.stdout)).toContain('Cancel on m: blind: 0 of 5 cases can regress.');
    const planned = await project.pawl(['gate', '--dry-run']);
    expect(flat(planned.stdout)).toContain('blind, only 0 of 5 could');
    expect(planned.stdout).not.toContain('any net loss');
    await project.write({ 'harnesses/desk/prompt.md': prompt(['hello → say hello']) });
    const gate = await project.pawl(['gate'], key);
    expect(gate.stdout).toContain('= held 0 of 5 blind');
    expect(flat(gate.stderr)).toContain('1 intent of 5 cases on m: blind, only 0 of 5 could regress');
    const coverage = await project.pawl(['coverage']);
    expect(flat(coverage.stdout)).toContain('1 intent of 5 cases on m: blind, only 0 of 5 could regress');
    for (const text of [run.stdout, gate.stdout, gate.stderr, coverage.stdout])
      expect(text).not.toContain('any net loss');
  });
});

describe('drafts', () => {
  test('are run and shown by run, first gate and gate, and the plan counts them', async () => {
    await using server = await startModelServer(obey);
    const all = words('case', 6);
    const draft = 'draft: true\ngiven: [{ user: please case1 }]\nexpect: [{ says: ok case1 }]\n';
    await using project = await createProject({
      ...deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/c': all } }),
      'evals/desk/a/b/c/draft.yaml': draft,
      'evals/desk/a/b/c/wrong.yaml': draft.replace('ok case1', 'never said'),
    });
    await project.commit('base');
    const rows = [
      { kind: 'draft', caseId: 'a/b/c/draft', model: 'm', passed: 1, trials: 1 },
      { kind: 'draft', caseId: 'a/b/c/wrong', model: 'm', passed: 0, trials: 1 },
    ];
    const plan = async () => JSON.parse((await project.pawl(['gate', '--dry-run', '--json'])).stdout);
    expect(await plan()).toMatchObject({ cases: 6, others: 2, calls: { baseline: 12, candidate: 2 } });
    expect((await project.pawl(['gate', '--json', '--baseline', 'harnesses/desk'], key)).code).toBe(2);
    const run = await project.pawl(['run', '--json'], key);
    expect(run.code).toBe(0);
    expect(run.verdict()).toMatchObject({ suite: { cases: 6 }, addedCases: rows });
    const shown = await project.pawl(['run'], key);
    expect(shown.stdout).toContain('- draft: a/b/c/wrong on m: fails');
    expect(flat(shown.stderr)).toContain('2 cases in no cell (drafts and the like), run once on each model');
    await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
    const planned = await plan();
    expect(planned.calls).toEqual({ baseline: 12, candidate: 8 });
    const gate = await project.pawl(['gate', '--json'], key);
    expect(gate.verdict()).toMatchObject({ addedCases: rows, totals: { trialsObserved: 20 } });
    expect((await project.pawl(['gate', '--dry-run', '--max-calls', '7'])).stdout).toContain('budget is 7');
  });
});

test('the plan fits 80 columns and shows long model names in full', async () => {
  const id = 'openrouter/some-vendor/a-rather-long-name-of-a-model';
  const models = `  - { id: ${id}, provider: openai, price: { input: 100, output: 100 } }\n  - { id: reference/keyword-overlap, provider: openai }`;
  const all = words('case', 6);
  await using project = await createProject(
    deskFiles({ url: '', models, rules: says(all), intents: { 'a/b/c': all } }),
  );
  await project.commit('base');
  const { stdout, code } = await project.pawl(['gate', '--dry-run'], key);
  expect(code).toBe(0);
  expect(stdout).toContain('reference/keyword-overlap');
  expect(stdout.replace(/[^\w/-]+/g, '')).toContain('openrouter');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('two cases that break in a small intent fail, one fails, and 1 case is one case', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(['a', 'b']), intents: { 'x/y/z': ['a', 'b'] } }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(['c → say c']) });
  const both = await project.pawl(['gate', '--no-fail-fast'], key);
  expect(both.code).toBe(1);
  expect(flat(both.stdout)).toContain('x/y/z/a, x/y/z/b passed on the base and fail now.');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(['a'])) });
  expect(flat((await project.pawl(['gate'], key)).stdout)).toContain(
    'x/y/z/b passed on the base and fails now.',
  );
  await project.write({ 'evals/desk/x/y/z/b.yaml': null });
  const run = await project.pawl(['run'], key);
  expect(run.stderr).toContain('Plan for desk: 1 case × 1 model');
  expect((await project.pawl(['coverage'])).stdout).toContain('desk: 1 case in 1 intent');
});
