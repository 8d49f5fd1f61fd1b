import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Affected, VerdictFile } from '../src/index.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const asks = words('ask', 5);
let server: ModelServer;
let project: TestProject;

beforeAll(async () => {
  server = await startModelServer(obey);
  const one = deskFiles({ url: server.url, rules: says(asks), intents: { 'a/b/asks': asks } });
  const other = Object.fromEntries(
    Object.entries(one)
      .filter(([path]) => path !== 'pawl.config.yaml')
      .map(([path, text]) => [path.replace('/desk/', '/shop/'), text.replace('name: desk', 'name: shop')]),
  );
  project = await createProject({ ...one, ...other, 'notes.md': 'unrelated\n' });
  await project.commit('base');
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function affected(): Promise<Affected> {
  return JSON.parse((await project.pawl(['affected', '--json'])).stdout) as Affected;
}

test('a harness is affected by its own files, its suite and the config, not by what it does not name', async () => {
  await project.write({ 'notes.md': 'changed\n', 'harnesses/shop/unnamed.txt': 'x\n' });
  expect((await affected()).affected).toEqual([]);
  const none = await project.pawl(['gate']);
  expect(none.code).toBe(0);
  expect(none.stdout).toContain('nothing was measured');

  await project.write({ 'harnesses/shop/prompt.md': prompt(says(asks.slice(1))) });
  expect(await affected()).toMatchObject({
    affected: [{ harness: 'shop', why: 'harness', files: ['harnesses/shop/prompt.md'] }],
    untouched: ['desk'],
  });
  expect((await project.pawl(['affected'])).stdout).toBe('shop\n');
  expect((await project.pawl(['affected', '--all'])).stdout).toBe('desk\nshop\n');

  await project.write({ 'evals/desk/a/b/asks/ask1.yaml': null });
  expect((await affected()).affected[0]).toMatchObject({ harness: 'desk', why: 'suite' });
  await project.git('checkout', '--', 'evals');
});

test('a gate without a name gates those that are affected, and gives the worst exit code', async () => {
  const { code, stdout } = await project.pawl(['gate', '--no-fail-fast']);
  expect(code).toBe(1);
  expect(stdout).toContain('━━ shop');
  expect(stdout).not.toContain('━━ desk');
  expect(stdout).toMatch(/━━ Summary\nshop: .*must not go in/);
  expect(stdout).toContain('Not affected: desk.');

  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(asks))}Be kind.\n` });
  const both = await project.pawl(['gate', '--no-fail-fast', '--json']);
  expect(both.code).toBe(1);
  const found = JSON.parse(both.stdout) as { exitCode: number; verdicts: VerdictFile[] };
  expect(found.exitCode).toBe(1);
  expect(found.verdicts.map(({ harness, decision }) => [harness, decision])).toEqual([
    ['desk', 'promote'],
    ['shop', 'block'],
  ]);
});

test('a new harness and a changed config are told', async () => {
  await project.write({
    'harnesses/fresh/harness.yaml': 'name: fresh\n',
    'harnesses/fresh/prompt.md': 'Hi.\n',
  });
  const config = await project.read('pawl.config.yaml');
  await project.git('checkout', '--', 'harnesses');
  await project.write({ 'pawl.config.yaml': `${config}limits: { retries: 1 }\n` });
  const { affected: list } = await affected();
  expect(list.map(({ harness, why }) => [harness, why])).toEqual([
    ['desk', 'config'],
    ['fresh', 'new'],
    ['shop', 'config'],
  ]);
  expect((await project.pawl(['affected', '--base', 'nowhere'])).code).toBe(2);

  // One that cannot be gated stops none of the others.
  const gated = await project.pawl(['gate']);
  expect(gated.code).toBe(2);
  expect(gated.stdout).toMatch(/desk: This edit of desk may go in/);
  expect(gated.stdout).toMatch(/fresh: not gated\. evals\/fresh has no active case/);
});
