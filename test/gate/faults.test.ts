import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const all = words('case', 12);

async function project(url: string, models?: string) {
  const made = await createProject(
    deskFiles({ url, rules: says(all), intents: { 'a/b/all': all }, ...(models ? { models } : {}) }),
  );
  await made.commit('base');
  await made.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  return made;
}

test.each([
  ['a refused key', 401, 'authentication'],
  ['an unknown model', 404, 'unknown_model'],
  ['an exhausted quota', 429, 'quota'],
])('%s stops the run before the suite is spent, with one clear line', async (_, status, kind) => {
  await using server = await startModelServer((request) =>
    request.model === 'bad'
      ? { status, ...(kind === 'quota' ? { code: 'insufficient_quota' } : {}) }
      : obey(request),
  );
  const models = ['bad', 'good']
    .map((id) => `  - { id: ${id}, provider: openai, baseURL: "${server.url}" }`)
    .join('\n');
  await using desk = await project(server.url, models);
  const result = await desk.pawl(['gate', '--json', '--concurrency', '2'], key);
  expect(result.code).toBe(4);
  expect(server.requests.length).toBeLessThanOrEqual(8);
  const reasons = result
    .verdict()
    .reasons.filter((reason) => reason.cell === null && reason.kind === 'incomplete');
  expect(reasons.length).toBe(1);
  expect(reasons[0]!.text).toMatch(new RegExp(`bad failed to give trials \\(\\d+ × ${kind}\\).*Mend this`));
});

test('a provider that hiccups costs retries, never a verdict', async () => {
  await using server = await startModelServer((request) =>
    request.seen === 0 && request.user.endsWith('3') ? { status: 500 } : obey(request),
  );
  await using desk = await project(server.url);
  const result = await desk.pawl(['gate', '--json'], key);
  expect(result.code).toBe(0);
  expect(result.verdict().models[0]!.errors).toEqual({});
});

test('no key and no secret of a server stands in store, report or log', async () => {
  const secret = 'sk-1234567890abcdef';
  await using server = await startModelServer(() => ({ status: 401 }));
  const models = `  - { id: m, provider: openai, baseURL: "${server.url}", apiKeyEnv: MY_KEY }`;
  await using desk = await project(server.url, models);
  const result = await desk.pawl(['gate'], { MY_KEY: secret });
  expect(result.stdout + result.stderr).not.toContain(secret);
  const { code } = await desk.pawl(['report', '--json']);
  expect(code).toBe(0);
  const found = await desk.grep(secret);
  expect(found).toEqual([]);
});

test('SIGINT once finishes what is in flight, reports and exits 130', async () => {
  let interrupt: (() => void) | undefined;
  await using server = await startModelServer((request) => {
    if (server.requests.length === 6) interrupt?.();
    return obey(request);
  });
  await using desk = await project(server.url);
  const running = desk.start(['gate', '--json', '--concurrency', '2'], key);
  interrupt = () => running.kill('SIGINT');
  const result = await running.done;
  expect(result.code).toBe(130);
  expect(JSON.parse(result.stdout)).toMatchObject({ decision: 'block', exitCode: 3 });
  const before = server.requests.length;
  expect(before).toBeLessThan(20);
  const again = await desk.pawl(['gate', '--json'], key);
  expect(again.code).toBe(0);
  expect(server.requests.length).toBe(12 + 12 + 12);
});

test('two gates on one store both finish, and share what is stored', async () => {
  await using server = await startModelServer(obey);
  await using desk = await project(server.url);
  const [one, two] = await Promise.all([
    desk.pawl(['gate', '--json'], key),
    desk.pawl(['gate', '--json'], key),
  ]);
  expect([one.code, two.code, one.stderr + two.stderr]).toEqual([0, 0, '']);
  expect(one.verdict().cells).toEqual(two.verdict().cells);
});
