import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const refunds = words('refund', 6);
const parcels = words('parcel', 6);
const all = [...refunds, ...parcels];

test('a thin intent has no verdict, but a reliable case that breaks in it blocks', async () => {
  await using server = await startModelServer(obey);
  const few = words('rare', 3);
  await using project = await createProject(
    deskFiles({
      url: server.url,
      rules: says([...all, ...few]),
      intents: { 'a/b/refunds': refunds, 'a/c/rare': few },
    }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says([...all, 'rare1', 'rare2'])) });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(1);
  const thin = result.verdict().cells.find((cell) => cell.cluster === 'a/c/rare' && cell.level === 'intent')!;
  expect(thin).toMatchObject({ thin: true, verdict: null, broken: ['a/c/rare/rare3'] });
});

test('an intent in which hardly a case passes is blind, and says so', async () => {
  await using server = await startModelServer(obey);
  await using project = await createProject(
    deskFiles({
      url: server.url,
      rules: says([...parcels, 'refund1']),
      intents: { 'a/b/refunds': refunds, 'c/d/parcels': parcels },
    }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says([...parcels, 'refund1']))}Be kind.\n` });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(0);
  const cell = result
    .verdict()
    .cells.find((item) => item.cluster === 'a/b/refunds' && item.level === 'intent')!;
  expect(cell).toMatchObject({ blind: true, canRegress: 1, verdict: 'held' });
  expect((await project.pawl(['gate'], key)).stdout).toMatch(/1 of 6 cases can regress/);
});

test.each(['deterministic', 'noisy'])(
  'an extra look-up that nothing answers leaves a %s model undecided',
  async (kind) => {
    await using server = await startModelServer(obey);
    const models = `  - { id: m, provider: openai, baseURL: "${server.url}"${kind === 'deterministic' ? ', deterministic: true' : ''} }`;
    await using project = await createProject(
      deskFiles({
        url: server.url,
        models,
        rules: says(all),
        intents: { 'a/b/refunds': refunds, 'c/d/parcels': parcels },
        gate: '{ budget: { calls: 400 } }',
      }),
    );
    await project.commit('base');
    await project.write({
      'harnesses/desk/prompt.md': prompt(all.map((word) => `${word} → look then say ok ${word}`)),
    });
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.code).toBe(3);
    const verdict = result.verdict();
    expect(verdict.cells.filter((cell) => cell.certified).map((cell) => cell.verdict)).not.toContain(
      'regressed',
    );
    expect(verdict.cells.every((cell) => cell.verdict === 'undecided')).toBe(true);
    expect(verdict.cases.find((item) => item.change === 'unanswered')!.add).toContain('call: look');
  },
);

test('two cases with the same input never share an answer or a trial', async () => {
  await using server = await startModelServer(obey);
  const same = Object.fromEntries(
    words('twin', 6).map((name) => [
      `evals/desk/a/b/twins/${name}.yaml`,
      'given: [{ user: please twin }]\nexpect: [{ says: ok twin }]\n',
    ]),
  );
  await using project = await createProject(
    deskFiles({
      url: server.url,
      models: `  - { id: m, provider: openai, baseURL: "${server.url}" }`,
      rules: says(['twin']),
      intents: {},
      extra: same,
    }),
  );
  const result = await project.pawl(['run', '--json'], key);
  expect(result.code).toBe(0);
  expect(server.requests.length).toBe(6);
});

test('a guard that acts on the same answer in another way is seen, without a call for the shared step', async () => {
  await using server = await startModelServer((request) => {
    if (request.answered) return 'it was refused';
    return obey(request);
  });
  const files = deskFiles({
    url: server.url,
    rules: refunds.map((word) => `${word} → call pay`),
    intents: { 'a/b/refunds': refunds },
    expect: () => '- says: { contains: refused }',
    extra: { 'evals/desk/fixtures/pay.yaml': '- returns: { ok: true }\n' },
  });
  for (const word of refunds)
    files[`evals/desk/a/b/refunds/${word}.yaml`] =
      `given: [{ user: please ${word} }]\nexpect: [{ hands_off: false }]\n`;
  await using project = await createProject(files);
  await project.commit('base');
  await project.write({
    'harnesses/desk/workflow.yaml':
      'guards:\n  - { tool: pay, requires: look, action: hand_off, say: Look first. }\n',
  });
  const before = await project.pawl(['gate', '--json'], key);
  const calls = server.requests.filter((request) => !request.answered).length;
  expect(before.verdict().cells.find((cell) => cell.level === 'intent')!.verdict).toBe('regressed');
  expect(calls).toBe(6 + 6); // the baseline's first round and its check; the candidate asked for nothing new
});

test('a provider that fails leaves the cell incomplete, never failed', async () => {
  await using server = await startModelServer((request) =>
    request.user.includes('refund2') && request.system.includes('kind') ? { status: 500 } : obey(request),
  );
  await using project = await createProject({
    ...deskFiles({
      url: server.url,
      rules: says(all),
      intents: { 'a/b/refunds': refunds, 'c/d/parcels': parcels },
    }),
  });
  const config = await project.read('pawl.config.yaml');
  await project.commit('base', { 'pawl.config.yaml': `${config}limits: { retries: 0 }\n` });
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  const result = await project.pawl(['gate', '--json'], key);
  expect(result.code).toBe(4);
  const cell = result
    .verdict()
    .cells.find((item) => item.cluster === 'a/b/refunds' && item.level === 'intent')!;
  expect(cell).toMatchObject({ verdict: 'incomplete', missing: 1, losses: 0 });
});
