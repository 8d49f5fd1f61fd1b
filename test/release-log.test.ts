import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PromotionLog } from '../src/index.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const asks = words('ask', 5);
const pays = words('pay', 5);
const PROMPT = 'harnesses/desk/prompt.md';
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(obey);
});
afterAll(() => server[Symbol.asyncDispose]());

async function desk(): Promise<TestProject> {
  const project = await createProject(
    deskFiles({ url: server.url, rules: says(asks), intents: { 'a/b/asks': asks, 'a/b/pays': pays } }),
  );
  await project.commit('base');
  return project;
}

async function candidates(project: TestProject): Promise<PromotionLog['candidates']> {
  const { stdout } = await project.pawl(['log', '--candidates', '--json']);
  return (JSON.parse(stdout) as Pick<PromotionLog, 'candidates'>).candidates;
}

test('pawl log lists what was tried and did not go in: for what, when, and why not', async () => {
  await using project = await desk();
  const nothing = await project.pawl(['log', '--candidates']);
  expect(nothing).toMatchObject({ code: 0 });
  expect(nothing.stdout).toContain('No candidate of desk was held or blocked in this store.');

  await project.pawl(['promote', '--no-measure']);
  await project.git('checkout', '-q', '-b', 'edit');
  await project.commit('Pay only', { [PROMPT]: prompt(says(pays)) });
  expect((await project.pawl(['gate', '--base', 'main'])).code).toBe(1);
  await project.write({ [PROMPT]: prompt(says([...asks, ...pays])) });
  const held = [
    'gate',
    '--base',
    'main',
    '--max-calls',
    '3',
    '--why',
    'Pay, too, at last',
    '--target',
    'a/b/pays',
  ];
  expect((await project.pawl(held)).code).toBe(3);

  const [second, first] = await candidates(project);
  expect(second).toMatchObject({
    state: 'held',
    motive: 'Pay, too, at last',
    targets: [{ name: 'a/b/pays', model: 'm' }],
    layers: ['prompt'],
    files: ['prompt.md'],
    gates: 1,
  });
  expect(first).toMatchObject({
    state: 'blocked',
    motive: 'Pay only',
    base: { label: expect.stringContaining('main') },
    regressed: [{ cluster: 'a/b/asks', label: 'a/b/asks', model: 'm' }],
    at: expect.stringMatching(/^\d{4}-/),
  });
  expect(first!.reasons.map(({ text }) => text).join()).toMatch(/a\/b\/asks on m: .*ask1/);

  const shown = (await project.pawl(['log'])).stdout;
  expect(shown).toMatch(
    /– held .*\n {3}Pay, too, at last[\s\S]*– blocked [\s\S]*Pay only[\s\S]*#1 promotion/,
  );
  expect(shown).toContain('▼ regressed: a/b/asks on m');
  expect(shown).toContain(`pawl report ${first!.run}`);

  // Measured to the end it may go in, so it is held no more; what is live is no candidate.
  expect((await project.pawl(['gate', '--base', 'main'])).code).toBe(0);
  expect((await candidates(project)).map(({ motive }) => motive)).toEqual(['Pay only']);
  await project.commit('Pay, too');
  await project.pawl(['promote']);
  expect((await candidates(project)).map(({ motive }) => motive)).toEqual(['Pay only']);
});

test('what came in although it was blocked is in the ledger, and a sealed case is not named', async () => {
  await using project = await desk();
  const sealed = 'evals/desk/a/b/asks/ask1.yaml';
  await project.commit('seal', { [sealed]: `sealed: true\n${await project.read(sealed)}` });
  await project.pawl(['promote', '--no-measure']);
  await project.write({ [PROMPT]: prompt(says(pays)) });
  expect((await project.pawl(['gate', '--base', 'HEAD'])).code).toBe(1);
  const { stdout } = await project.pawl(['log', '--candidates']);
  expect(stdout).toContain('No motive was given');
  expect(stdout).toContain('a sealed case');
  expect(stdout).not.toContain('ask1');
  expect(stdout).toContain('asks/ask2');
  await project.commit('in a hurry');
  expect((await project.pawl(['promote'])).code).toBe(1);
  expect(await candidates(project)).toEqual([]);
});
