import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const refunds = words('refund', 6);
const parcels = words('parcel', 6);
const all = [...refunds, ...parcels];
const intents = { 'a/b/refunds': refunds, 'c/d/parcels': parcels };

test('without a commit there is nothing to compare with, and what was measured becomes the baseline', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  const first = await project.pawl(['gate', '--json'], key);
  expect(first.code).toBe(0);
  expect(first.verdict()).toMatchObject({ decision: 'first', base: null });
  expect(first.verdict().reasons[0]!.text).toContain('First run, nothing to compare');
  expect(server.requests.length).toBe(12);
  await project.commit('base');
  const second = await project.pawl(['gate', '--json'], key);
  expect(second.verdict().decision).toBe('promote');
  expect(server.requests.length).toBe(12 + 12); // only the check that the model is deterministic
});

test('a base that has no such harness is a first run', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject();
  await project.commit('empty');
  await project.write(deskFiles({ url: server.url, rules: says(all), intents }));
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.verdict().decision).toBe('first');
});

test('a case that was made easier blocks until exactly this change is accepted, and counts in both arms then', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  await project.commit('base');
  await project.write({
    'harnesses/desk/prompt.md': prompt(['refund1 → say sorry', ...says(all)]),
    'evals/desk/a/b/refunds/refund1.yaml': 'given: [{ user: please refund1 }]\nexpect: [{ says: sorry }]\n',
  });
  const blocked = await project.pawl(['gate', '--json'], key);
  expect(blocked.code).toBe(1);
  const { suiteChanges, cells } = blocked.verdict();
  expect(suiteChanges).toMatchObject({ accepted: false });
  expect(suiteChanges.list.map((change) => change.what).join()).toContain('refund1');
  expect(cells.find((cell) => cell.cluster === 'a/b/refunds')!.verdict).toBe('regressed');
  const wrong = await project.pawl(['gate', '--accept-suite-change', 'abc'], key);
  expect(wrong.code).toBe(2);
  const accepted = await project.pawl(['gate', '--json', '--accept-suite-change', suiteChanges.digest!], key);
  expect(accepted.code).toBe(0);
  expect(accepted.verdict().cells.find((cell) => cell.cluster === 'a/b/refunds')!.verdict).toBe('improved');
});

test('an added case is run and shown, and buys nothing off', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  await project.commit('base');
  await project.write({
    'harnesses/desk/prompt.md': prompt(says([...all, 'new1'])),
    'evals/desk/a/b/refunds/new1.yaml': 'given: [{ user: please new1 }]\nexpect: [{ says: ok new1 }]\n',
  });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(0);
  const verdict = result.verdict();
  expect(verdict.addedCases).toEqual([
    { kind: 'added', caseId: 'a/b/refunds/new1', model: 'm', passed: 1, trials: 1 },
  ]);
  expect(verdict.cells.find((cell) => cell.cluster === 'a/b/refunds' && cell.level === 'intent')!.n).toBe(6);
});

test('a target goes from red to green, and --require-target blocks one that stays red', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(all.slice(1)), intents }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all)) });
  const green = await project.pawl(
    ['gate', '--json', '--target', 'a/b/refunds/refund1', '--require-target'],
    key,
  );
  expect(green.code).toBe(0);
  expect(green.verdict().targets[0]!.models[0]!.state).toBe('red-to-green');
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all.slice(1)))}Be kind.\n` });
  const red = await project.pawl(
    ['gate', '--json', '--target', 'a/b/refunds/refund1', '--require-target'],
    key,
  );
  expect(red.code).toBe(1);
  expect(red.verdict().targets[0]!.models[0]!.state).toBe('still-red');
  const unknown = await project.pawl(['gate', '--target', 'a/b/refunds/refund'], key);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('Did you mean "a/b/refunds/refund1"?');
});

test('a Fixes: trailer names the target, and an issue number there is passed over', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(all.slice(1)), intents }),
  );
  const base = await project.commit('base');
  await project.commit('Mend refund1\n\nFixes: #12\nFixes: a/b/refunds/refund1', {
    'harnesses/desk/prompt.md': prompt(says(all)),
  });
  const result = await project.pawl(['gate', '--json', '--base', base], key);
  expect(result.verdict().targets.map((target) => target.name)).toEqual(['a/b/refunds/refund1']);
});

test('coverage below the limit blocks when the config says so', async () => {
  await using server = await startModelServer(obey);
  const taxonomy = `a/b/refunds: { path: a/b/refunds, label: Refunds, share: 0.4 }\nx: { path: x/y/z, label: Unseen, share: 0.6 }\n`;
  await using project = await createProject(
    deskFiles({
      url: server.url,
      rules: says(all),
      intents: { 'a/b/refunds': refunds },
      gate: '{ coverage: { min: 0.8, mode: block } }',
      extra: { 'evals/desk/taxonomy.yaml': taxonomy },
    }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(1);
  expect(result.verdict().coverage.share).toBeCloseTo(0.4);
  expect(result.verdict().reasons.map((reason) => reason.kind)).toContain('coverage');
});

test('small losses cannot add up: the anchor blocks what the last step alone would not', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  const anchor = await project.commit('anchored');
  const line = JSON.stringify({ kind: 'promotion', harness: 'f'.repeat(64), commit: anchor, anchor: true });
  await project.commit('a loss that went in', {
    'harnesses/desk/prompt.md': prompt(says(all.slice(1))),
    'harnesses/desk/ledger.jsonl': `${line}\n`,
  });
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all.slice(1)))}Be kind.\n` });
  const result = await project.pawl(['gate', '--json'], key);
  const verdict = result.verdict();
  expect(
    verdict.cells.find((cell) => cell.cluster === 'a/b/refunds' && cell.level === 'intent')!.verdict,
  ).toBe('held');
  expect(verdict.anchor.state).toBe('regressed');
  expect(result.code).toBe(1);
});

test('a provider that drifted gets a new series for both arms instead of a verdict on the harness', async () => {
  await using server = await startModelServer(obey);
  const models = `  - { id: m, provider: openai, baseURL: "${server.url}" }`;
  const many = { 'a/b/refunds': words('refund', 12), 'c/d/parcels': words('parcel', 12) };
  const rules = says(Object.values(many).flat());
  await using project = await createProject(
    deskFiles({ url: server.url, models, rules, intents: many, gate: '{ baselineDays: 0.00000001 }' }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(rules)}Be kind.\n` });
  const before = await project.pawl(['gate', '--json'], key);
  expect(before.code).toBe(0);
  server.answer = (request) => (request.user.includes('refund') ? 'I have changed.' : obey(request));
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(rules)}Be brief.\n` });
  const after = await project.pawl(['gate', '--json'], key);
  expect(after.verdict().drift).toMatchObject([{ model: 'm', drifted: true }]);
  const cell = after.verdict().cells.find((item) => item.cluster === 'a/b/refunds' && item.model === 'm')!;
  expect(cell.verdict).not.toBe('regressed');
  expect(cell.baseline.passed).toBe(0);
});

test('advisory mode reports the block and exits 0', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(all), intents, gate: '{ mode: advisory }' }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all.slice(1))) });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(0);
  expect(result.verdict()).toMatchObject({ decision: 'block', advisory: true });
});

test('--swap compares two models under one harness and shares nothing between them', async () => {
  await using server = await startModelServer((request) =>
    request.model === 'b' && request.user.includes('refund1') ? 'no' : obey(request),
  );
  const models = ['a', 'b']
    .map((id) => `  - { id: ${id}, provider: openai, baseURL: "${server.url}", deterministic: true }`)
    .join('\n');
  await using project = await createProject(
    deskFiles({ url: server.url, models, rules: says(all), intents }),
  );
  const result = await project.pawl(['gate', '--json', '--swap', 'a=b'], key);
  expect(result.code).toBe(1);
  const cell = result
    .verdict()
    .cells.find((item) => item.cluster === 'a/b/refunds' && item.level === 'intent')!;
  expect(cell).toMatchObject({ model: 'a → b', verdict: 'regressed', broken: ['a/b/refunds/refund1'] });
});

test('a candidate folder of changed files is laid over the baseline', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject({
    ...deskFiles({ url: server.url, rules: says(all), intents }),
    'edits/worse/prompt.md': prompt(says(all.slice(1))),
  });
  const result = await project.pawl(
    ['gate', '--json', '--baseline', 'harnesses/desk', '--candidate', 'edits/worse'],
    key,
  );
  expect(result.code).toBe(1);
  expect(result.verdict().harnessChanges.map((change) => change.layer)).toEqual(['prompt']);
});

test('a dry run prints the plan and calls nothing', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  await project.commit('base');
  const result = await project.pawl(['gate', '--dry-run'], key);
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('12 cases × 1 model');
  expect(server.requests.length).toBe(0);
});

test('the base decides about config and cases: a candidate cannot lower its own bar', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(deskFiles({ url: server.url, rules: says(all), intents }));
  await project.commit('base');
  const config = await project.read('pawl.config.yaml');
  await project.write({
    'pawl.config.yaml': config.replace('profile: quick', 'profile: quick, mode: advisory'),
    'harnesses/desk/prompt.md': prompt(says(all.slice(1))),
  });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(1);
  expect(result.verdict().suiteChanges.list.map((change) => change.kind)).toContain('config');
});
