import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chance, deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const asks = words('ask', 6);
let server: ModelServer;
let measured: TestProject;
let other: TestProject;
let file: string;

async function desk(): Promise<TestProject> {
  const models = `  - { id: m, provider: openai, baseURL: "${server.url}" }`;
  const files = deskFiles({ url: server.url, models, rules: says(asks), intents: { 'a/b/asks': asks } });
  const project = await createProject(files);
  await project.commit('base');
  return project;
}

beforeAll(async () => {
  server = await startModelServer((request) =>
    chance(`${request.user} ${request.seen}`) < 0.1 ? 'Hm.' : obey(request),
  );
  measured = await desk();
  await measured.pawl(['gate', '--base', 'HEAD']);
  file = join(measured.root, 'kept.jsonl.gz');
});
beforeEach(async () => {
  await other?.[Symbol.asyncDispose]();
  other = await desk();
});
afterAll(async () => {
  for (const project of [measured, other]) await project[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function exported(...args: string[]): Promise<{ trials: number; bytes: number; full: boolean }> {
  return JSON.parse((await measured.pawl(['cache', 'export', file, '--json', ...args])).stdout);
}

async function callsOfGate(project: TestProject): Promise<number> {
  const before = server.requests.length;
  await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(asks))}Be kind.\n` });
  await project.pawl(['gate', '--json']);
  return server.requests.length - before;
}

test('another clone that imports the baseline does not measure it again, and importing twice adds nothing', async () => {
  const { trials } = await exported();
  expect(trials).toBeGreaterThan(5);
  const first = await other.pawl(['cache', 'import', file, '--json']);
  expect(JSON.parse(first.stdout)).toMatchObject({ trials });
  const again = await other.pawl(['cache', 'import', file, '--json']);
  expect(JSON.parse(again.stdout)).toEqual({ series: 0, trials: 0, scores: 0 });
  const with_ = await callsOfGate(other);
  await using bare = await desk();
  const without = await callsOfGate(bare);
  expect(with_).toBeLessThan(without);
});

test('a series that is here and newer stays, and its trials with it', async () => {
  await exported();
  await other.pawl(['gate', '--base', 'HEAD']);
  const added = await other.pawl(['cache', 'import', file, '--json']);
  expect(JSON.parse(added.stdout)).toMatchObject({ series: 0, trials: 0 });
});

test('size and age are bounded, and what is left out is said', async () => {
  const whole = await exported();
  const some = await exported('--max-mb', String((whole.bytes - 10) / 2 ** 20));
  expect(some.full).toBe(true);
  expect((await stat(file)).size).toBeLessThan(whole.bytes);
  const told = await measured.pawl(['cache', 'export', file, '--max-mb', '0.005']);
  expect(told.stdout).toContain('the oldest were left out');
  expect(await other.pawl(['cache', 'import', file])).toMatchObject({ code: 0 });
  expect((await exported('--max-days', '0.0000001')).trials).toBe(0);
});

test('a file that is damaged anywhere is refused, and the store is as it was', async () => {
  await exported();
  const good = await readFile(file);
  await other.pawl(['doctor', '--no-probe']);
  const bad = join(other.root, 'bad.gz');
  const refused = async (bytes: Buffer): Promise<void> => {
    await writeFile(bad, bytes);
    const result = await other.pawl(['cache', 'import', bad]);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('Nothing was added');
  };
  await refused(Buffer.from('no gzip'));
  await refused(Buffer.alloc(0));
  await refused(good.subarray(0, good.length - 200));
  const text = gunzipSync(good).toString();
  await refused(gzipSync(text.replace('"number":1', '"number":7')));
  await refused(gzipSync(text.split('\n').slice(0, -2).join('\n')));
  await refused(gzipSync(text.replace('"format":1', '"format":2')));
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(good);
      bytes[at] = bytes[at]! ^ flip;
      await writeFile(bad, bytes);
      const result = await other.pawl(['cache', 'import', bad, '--json']);
      // A few bits of a gzip header mean nothing; what is read is then whole.
      if (result.code !== 2) expect(gunzipSync(bytes).equals(gunzipSync(good))).toBe(true);
    }),
    { numRuns: 6 },
  );
  const missing = await other.pawl(['cache', 'import', 'nowhere.gz']);
  expect(missing.code).toBe(2);
  const typo = await other.pawl(['cache', 'exprt', file]);
  expect(typo.stderr).toContain('Did you mean');
  expect((await callsOfGate(other)) > 0).toBe(true);
});
