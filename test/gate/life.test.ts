import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const all = words('case', 7);
const file = (word: string, more: string) =>
  `${more}\ngiven: [{ user: please ${word} }]\nexpect: [{ says: ok ${word} }]\n`;

test('a quarantined case is run and shown and cannot block, until its day has passed', async () => {
  await using server = await startModelServer(obey);
  const until = (date: string) => ({
    'evals/desk/a/b/c/case1.yaml': file(
      'case1',
      `status: { quarantined: { until: ${date}, why: flaky carrier } }`,
    ),
  });
  await using project = await createProject({
    ...deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/c': all } }),
    ...until('2999-01-01'),
  });
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all.slice(1))) });
  const away = await project.pawl(['gate', '--json'], key);
  expect(away.code).toBe(0);
  expect(away.verdict()).toMatchObject({
    suite: { quarantined: ['a/b/c/case1'] },
    addedCases: [{ kind: 'quarantined', caseId: 'a/b/c/case1', passed: 0, trials: 1 }],
  });
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all)) });
  await project.commit('the date has passed', until('2020-01-01'));
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all.slice(1))) });
  const back = await project.pawl(['gate', '--json'], key);
  expect(back.code).toBe(1);
  expect(back.verdict().cells[0]!.broken).toEqual(['a/b/c/case1']);
});

test('drafts are shown, retired cases listed, and neither is in a cell', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject({
    ...deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/c': all } }),
    'evals/desk/a/b/c/draft.yaml': file('case1', 'draft: true'),
    'evals/desk/a/b/c/old.yaml': file('case1', 'status: retired'),
  });
  await project.commit('base');
  const verdict = (await project.pawl(['gate', '--json'], key)).verdict();
  expect(verdict.suite).toMatchObject({ cases: 7, drafts: ['a/b/c/draft'], retired: ['a/b/c/old'] });
  expect(verdict.addedCases.map((item) => item.kind)).toEqual(['draft']);
});

test('a model that costs more than gate.limits allows blocks the edit', async () => {
  await using server = await startModelServer(obey);
  const models = `  - { id: m, provider: openai, baseURL: "${server.url}", deterministic: true, price: { input: 100, output: 100 } }`;
  const gate = '{ limits: { m: { costPerCase: 0.0001 } } }';
  await using project = await createProject(
    deskFiles({ url: server.url, models, gate, rules: says(all), intents: { 'a/b/c': all } }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(1);
  expect(
    result
      .verdict()
      .reasons.map((reason) => reason.text)
      .join(),
  ).toContain('gate.limits allows $0.0001');
});
