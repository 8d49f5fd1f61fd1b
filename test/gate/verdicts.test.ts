import { describe, expect, test } from 'vitest';
import { chance, deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const refunds = words('refund', 8);
const parcels = words('parcel', 8);
const intents = { 'money/refunds/late': refunds, 'post/parcels/lost': parcels };
const all = [...refunds, ...parcels];

async function desk(options: Partial<Parameters<typeof deskFiles>[0]> = {}, answer = obey) {
  const server = await startModelServer(answer);
  const project = await createProject(deskFiles({ url: server.url, rules: says(all), intents, ...options }));
  await project.commit('base');
  return { server, project, key: { OPENAI_API_KEY: 'test' } };
}

describe('a deterministic model', () => {
  test('an edit that changes no answer may go in', async () => {
    const { server, project, key } = await desk();
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}rule: hello → say hi\n` });
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.code).toBe(0);
    const verdict = result.verdict();
    expect(verdict.decision).toBe('promote');
    expect(verdict.cells.filter((cell) => cell.level === 'intent').map((cell) => cell.verdict)).toEqual([
      'held',
      'held',
    ]);
  });

  test('an edit that loses one case is blocked, and the intent, model and case are named', async () => {
    const { server, project, key } = await desk();
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': prompt(['refund3 → say later', ...says(all)]) });
    const result = await project.pawl(['gate'], key);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('money/refunds/late');
    expect(result.stdout).toContain('refund3');
    const verdict = (await project.pawl(['gate', '--json'], key)).verdict();
    const cell = verdict.cells.find((item) => item.cluster === 'money/refunds/late' && item.model === 'm')!;
    expect(cell).toMatchObject({
      verdict: 'regressed',
      broken: ['money/refunds/late/refund3'],
      losses: 1,
      gains: 0,
    });
    expect(verdict.decision).toBe('block');
  });

  test('an edit that only gains is improved', async () => {
    const { server, project, key } = await desk({ rules: says(all.slice(2)) });
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': prompt(says(all)) });
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.code).toBe(0);
    expect(result.verdict().cells.find((cell) => cell.cluster === 'money/refunds/late')!.verdict).toBe(
      'improved',
    );
  });

  test('a second gate of the same edit makes no call and says the same', async () => {
    const { server, project, key } = await desk();
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': prompt(says(all.slice(1))) });
    const first = await project.pawl(['gate', '--json'], key);
    const calls = server.requests.length;
    const second = await project.pawl(['gate', '--json'], key);
    expect(server.requests.length).toBe(calls);
    expect(second.code).toBe(first.code);
    expect(second.verdict().cells).toEqual(first.verdict().cells);
  });

  test('an unchanged harness is said to be unchanged', async () => {
    const { server, project, key } = await desk();
    await using _server = server;
    await using _project = project;
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.code).toBe(0);
    expect(result.verdict().reasons.map((reason) => reason.kind)).toContain('no-change');
    const baseline = 16 + 16; // the first round, and the check that the model is deterministic
    expect(server.requests.length).toBe(baseline);
  });

  test('a model that is only called deterministic is found out before the gate', async () => {
    const { server, project, key } = await desk({}, (request) =>
      request.seen === 0 ? obey(request) : 'something else',
    );
    await using _server = server;
    await using _project = project;
    const result = await project.pawl(['gate'], key);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/declared deterministic, but case \S+ came out differently/);
  });
});

describe('a noisy model', () => {
  const models = (url: string) => `  - { id: m, provider: openai, baseURL: "${url}" }`;
  const noisy = (share: number) => (request: Parameters<typeof obey>[0]) =>
    chance(`${request.user} ${request.seen}`) < share ? obey(request) : 'I am not sure.';

  async function noisyDesk(share: number, gate?: string) {
    const server = await startModelServer(noisy(share));
    const project = await createProject(
      deskFiles({
        url: server.url,
        models: models(server.url),
        rules: says(all),
        intents,
        ...(gate ? { gate } : {}),
      }),
    );
    await project.commit('base');
    return { server, project, key: { OPENAI_API_KEY: 'test' } };
  }

  test('an edit that changes every request but no behaviour is certified in some rounds', async () => {
    const { server, project, key } = await noisyDesk(0.97);
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.stderr).toBe('');
    expect(result.code).toBe(0);
    const topics = result.verdict().cells.filter((cell) => cell.certified);
    expect(topics.length).toBeGreaterThan(0);
    for (const cell of topics) expect(cell.dropBelow!).toBeLessThan(cell.delta + 1e-9);
  });

  test('a reliable case that breaks is found by the ratchet', async () => {
    const { server, project, key } = await noisyDesk(1);
    await using _server = server;
    await using _project = project;
    await project.write({
      'harnesses/desk/prompt.md': prompt(says(all.filter((word) => word !== 'refund2'))),
    });
    const result = await project.pawl(['gate', '--json'], key);
    expect(result.code).toBe(1);
    const cell = result
      .verdict()
      .cells.find((item) => item.cluster === 'money/refunds/late' && item.model === 'm')!;
    expect(cell).toMatchObject({
      verdict: 'regressed',
      because: 'ratchet',
      broken: ['money/refunds/late/refund2'],
    });
  });

  test('a budget of calls ends it undecided, keeps what was measured, and the next gate goes on from there', async () => {
    const { server, project, key } = await noisyDesk(0.97, '{ profile: quick, budget: { calls: 40 } }');
    await using _server = server;
    await using _project = project;
    await project.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
    const first = await project.pawl(['gate', '--json'], key);
    expect(first.code).toBe(3);
    expect(server.requests.length).toBe(40);
    expect(
      first.verdict().cells.some((cell) => cell.verdict === 'undecided' && cell.because === 'budget'),
    ).toBe(true);
    await project.pawl(['gate', '--json'], key);
    expect(server.requests.length).toBe(80);
    const repeated = server.requests.filter((request) => request.seen > 20);
    expect(repeated).toEqual([]);
  });
});
