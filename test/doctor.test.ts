import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chance, deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const all = words('case', 6);

test('pawl doctor says what is there, which key is used, and whether the model calls tools', async () => {
  await using server = await startModelServer(() => ({ calls: [{ name: 'ping', args: {} }] }));
  const models = `  - { id: m, provider: openai, baseURL: "${server.url}", apiKeyEnv: MY_KEY }`;
  await using project = await createProject(
    deskFiles({ url: server.url, models, rules: says(all), intents: { 'a/b/c': all } }),
  );
  await project.commit('base');
  const secret = 'sk-abcdef123456';
  const result = await project.pawl(['doctor'], { MY_KEY: secret, OPENAI_BASE_URL: 'http://elsewhere' });
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('key from MY_KEY (set)');
  expect(result.stdout).toContain('calls tools');
  expect(result.stdout).toContain('OPENAI_BASE_URL is set and not used');
  expect(result.stdout).toContain('a gate compares with HEAD');
  expect(result.stdout).not.toContain(secret);
  server.answer = () => 'I cannot.';
  expect((await project.pawl(['doctor'], { MY_KEY: secret })).stdout).toContain('did not call the tool');
});

test('pawl doctor names what is missing and exits 2', async () => {
  await using project = await createProject(
    deskFiles({
      url: 'http://127.0.0.1:9/v1',
      models: '  - { id: gpt, provider: openai, apiKeyEnv: NO_SUCH }',
      rules: says(all),
      intents: {},
    }),
  );
  const result = await project.pawl(['doctor', '--no-probe']);
  expect(result.code).toBe(2);
  expect(result.stdout).toContain('the environment variable NO_SUCH is not set');
  expect(result.stdout).toContain('there is no commit yet');
});

test('pawl doctor prints the fetch line for a shallow clone', async () => {
  await using origin = await createProject({
    ...deskFiles({ url: 'http://127.0.0.1:9/v1', rules: says(all), intents: { 'a/b/c': all } }),
  });
  await origin.commit('one');
  await origin.commit('two');
  await using clone = await createProject();
  await clone.git('clone', '-q', '--depth', '1', `file://${origin.root}`, 'shallow');
  const result = await clone.pawl(['doctor', '--no-probe', '-C', 'shallow']);
  expect(result.stdout).toContain('git fetch --unshallow');
});

test('a damaged store is refused with a way back, and nothing is written over it', async () => {
  await using project = await createProject(
    deskFiles({ url: 'http://127.0.0.1:9/v1', rules: says(all), intents: { 'a/b/c': all } }),
  );
  await project.pawl(['doctor', '--no-probe']);
  const path = join(project.root, '.pawl/pawl.db');
  const garbage = 'garbage '.repeat(1000);
  await writeFile(path, garbage);
  const result = await project.pawl(['gate']);
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(/cannot be read[\s\S]*Move the file away/);
  expect(await project.read('.pawl/pawl.db')).toBe(garbage);
});

test('pawl doctor --aa measures the false-block rate, and later decisions say it', {
  timeout: 60_000,
}, async () => {
  const noisy = words('n', 6);
  await using server = await startModelServer((request) =>
    chance(`${request.user}${request.seen}`) < 0.5 ? 'I do not know.' : obey(request),
  );
  await using desk = await createProject(
    deskFiles({
      url: server.url,
      rules: says(noisy),
      intents: { 'a/b/noisy': noisy },
      models: `  - { id: m, provider: openai, baseURL: "${server.url}" }`,
    }),
  );
  await desk.commit('base');
  const measured = await desk.pawl(['doctor', '--aa', '--json'], { OPENAI_API_KEY: 'test' });
  expect(measured.code, measured.stderr).toBe(0);
  const found = JSON.parse(measured.stdout) as {
    rate: number;
    splits: number;
    trials: number;
    calls: number;
  };
  expect(found).toMatchObject({ splits: 200, trials: 12, calls: 72 });
  expect(found.rate).toBeLessThanOrEqual(0.1);
  await desk.write({ 'harnesses/desk/prompt.md': `${prompt(says(noisy))}Be kind.\n` });
  const gate = await desk.pawl(['gate', '--json', '--max-calls', '60'], { OPENAI_API_KEY: 'test' });
  expect(gate.verdict().falseBlockRate).toBe(found.rate);
  // It is no run that a report could show.
  expect((await desk.pawl(['report', '--list'])).stdout).not.toContain(' aa ');
});
