import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { createProject, type TestProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test-key-of-nobody' };
const all = words('case', 12);

async function makeDesk(
  server: ModelServer,
  more: { models?: string; gate?: string } = {},
): Promise<TestProject> {
  const models =
    more.models ??
    `  - { id: m, provider: openai, baseURL: "${server.url}", price: { input: 100, output: 100 } }`;
  const files = deskFiles({
    url: server.url,
    rules: says(all),
    intents: { 'a/b/all': all },
    models,
    gate: more.gate ?? '{}',
  });
  const desk = await createProject(files);
  await desk.commit('base');
  await desk.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  return desk;
}

/** A script beside the test, whose server goes on answering. */
function bash(script: string, cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, ...key, NODE_DISABLE_COMPILE_CACHE: '1' };
  return new Promise((done) => {
    execFile('bash', ['-c', script], { cwd, env }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Answers after a while, so that a run can be met under way. */
function slowly(server: ModelServer, ms: number): void {
  const { answer } = server;
  let until = 0;
  server.answer = (request) => {
    until = Math.max(until, performance.now());
    const end = performance.now() + ms;
    while (performance.now() < end);
    return answer(request);
  };
}

const untilAsked = async (server: ModelServer, count: number): Promise<void> => {
  for (let turn = 0; turn < 1000 && server.requests.length < count; turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('a run that is told to stop', () => {
  test('SIGTERM finishes what is in flight, reports and exits 143', { timeout: 30_000 }, async () => {
    await using server = await startModelServer(obey);
    slowly(server, 20);
    await using desk = await makeDesk(server);
    const running = desk.start(['gate', '--json', '--concurrency', '2'], key);
    await untilAsked(server, 4);
    running.kill('SIGTERM');
    const { code, stdout } = await running.done;
    expect(code).toBe(143);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'gate' });
  });

  test('a second Ctrl-C stops at once', { timeout: 30_000 }, async () => {
    await using server = await startModelServer(obey);
    slowly(server, 300);
    await using desk = await makeDesk(server);
    const running = desk.start(['gate', '--json', '--concurrency', '2'], key);
    await untilAsked(server, 2);
    running.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 50));
    running.kill('SIGINT');
    const { code, stdout } = await running.done;
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expect((await desk.pawl(['doctor', '--no-probe', '--json'])).stdout).toContain('pawl.db');
  });

  test('a reader that goes away is no error', { timeout: 30_000 }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    const bin = join(import.meta.dirname, '../../bin/pawl.js');
    const script = `"${process.execPath}" "${bin}" gate --json | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout: output } = await bash(script, desk.root);
    expect(output.trim()).toMatch(/^\{\s+"form.* 0$/s);
  });
});

describe('budgets', () => {
  test.each([
    ['calls', ['--max-calls', '15'], /15 calls/],
    ['money', ['--max-cost', '0.02'], /\$0\.02/],
    ['minutes', ['--max-minutes', '0.005'], /0\.005 minutes/],
  ])(
    'of %s end a gate, keep what was measured and say how much more it takes',
    { timeout: 60_000 },
    async (_, flags, why) => {
      await using server = await startModelServer(obey);
      slowly(server, 15);
      await using desk = await makeDesk(server);
      const result = await desk.pawl(['gate', '--json', '--concurrency', '2', ...flags], key);
      const verdict = result.verdict();
      expect(result.code, JSON.stringify(verdict.reasons)).toBe(3);
      const [cell] = verdict.cells;
      expect(cell).toMatchObject({ verdict: 'undecided', because: 'budget' });
      expect(cell!.moreCalls).toBeGreaterThan(0);
      expect(JSON.stringify(verdict.reasons)).toMatch(why);
      expect(JSON.stringify(verdict.reasons)).toMatch(/more calls|\d+ more/);
      const before = server.requests.length;
      const again = await desk.pawl(['gate', '--json'], key);
      expect(again.code).toBe(0);
      // What was paid for is not paid for again.
      expect(new Set(server.requests.map((r) => r.user + r.system + r.seen)).size).toBe(
        server.requests.length,
      );
      expect(server.requests.length).toBeGreaterThan(before);
    },
  );
});

describe('a place that cannot be written', () => {
  test('a store whose folder is a file is named, exit 2', async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    rmSync(join(desk.root, '.pawl'), { recursive: true, force: true });
    writeFileSync(join(desk.root, '.pawl'), 'a file');
    const result = await desk.pawl(['gate'], key);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('.pawl');
    expect(result.stderr).not.toContain('    at ');
    expect(server.requests.length).toBe(0);
  });

  test('a reports folder that cannot be made loses nothing: the run is stored', {
    timeout: 30_000,
  }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    writeFileSync(join(desk.root, 'reports'), 'a file');
    const result = await desk.pawl(['run'], key);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('reports');
    expect(result.stderr).not.toContain('    at ');
    rmSync(join(desk.root, 'reports'));
    expect((await desk.pawl(['report'])).code).toBe(0);
    const calls = server.requests.length;
    expect((await desk.pawl(['run'], key)).code).toBe(0);
    expect(server.requests.length).toBe(calls);
  });

  test('a full disk is named, the store stays whole, and the next run goes on', {
    timeout: 60_000,
  }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    const bin = join(import.meta.dirname, '../../bin/pawl.js');
    // No file may grow beyond 200 blocks of 1 KB: the write fails as on a full disk.
    const script = `trap '' XFSZ; ulimit -f 200; exec "${process.execPath}" "${bin}" run --trials 40`;
    const failed = await bash(script, desk.root);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain('pawl.db');
    expect(failed.stderr).not.toContain('    at ');
    const asked = server.requests.length;
    expect((await desk.pawl(['doctor', '--no-probe', '--json'])).stdout).toMatch(
      /"what": "store",\s+"state": "ok"/,
    );
    expect((await desk.pawl(['run', '--trials', '40'], key)).code).toBe(0);
    expect(server.requests.length).toBeGreaterThan(asked);
  });

  test('a store without its journal opens, or says why not, and is not made anew', {
    timeout: 30_000,
  }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    await desk.pawl(['run'], key);
    for (const name of readdirSync(join(desk.root, '.pawl')))
      if (/-(wal|shm)$/.test(name)) rmSync(join(desk.root, '.pawl', name));
    const calls = server.requests.length;
    const again = await desk.pawl(['run'], key);
    expect(again.code).toBe(0);
    expect(server.requests.length).toBe(calls);
  });
});

test('a clock that jumps a day ahead and back neither ends a run nor spoils its times', {
  timeout: 60_000,
}, async () => {
  await using server = await startModelServer(obey);
  slowly(server, 5);
  await using desk = await makeDesk(server);
  const jump = join(desk.root, 'jump.mjs');
  writeFileSync(
    jump,
    'const real = Date.now; const start = performance.now(); Date.now = () => real() + (performance.now() - start > 300 ? 86_400_000 : -3_600_000);\n',
  );
  const result = await desk.pawl(['gate', '--json', '--max-minutes', '10'], {
    ...key,
    NODE_OPTIONS: `--import=${jump}`,
  });
  expect(result.code).toBe(0);
  expect(result.verdict().durationMs).toBeLessThan(60_000);
  expect(result.verdict().durationMs).toBeGreaterThanOrEqual(0);
  expect((await desk.pawl(['gate'], key)).code).toBe(0);
});

test('a run that is killed while it resumes loses nothing that was finished before', {
  timeout: 60_000,
}, async () => {
  await using server = await startModelServer(obey);
  slowly(server, 10);
  await using desk = await makeDesk(server);
  for (const count of [20, 45]) {
    const running = desk.start(['run', '--trials', '6', '--concurrency', '2'], key);
    await untilAsked(server, count);
    running.kill('SIGKILL');
    await running.done;
  }
  const done = await desk.pawl(['run', '--trials', '6', '--json', '--concurrency', '2'], key);
  expect(done.code).toBe(0);
  expect(done.verdict().cells[0]!.candidate.trials).toBe(72);
  // At most what was in flight at each kill, and what waited 20 ms for its batch, is asked again.
  expect(server.requests.length).toBeLessThanOrEqual(72 + 2 * 8);
});

test('after an edit of one case only that case is run again', { timeout: 30_000 }, async () => {
  await using server = await startModelServer(obey);
  await using desk = await makeDesk(server);
  await desk.pawl(['run'], key);
  const before = server.requests.length;
  const path = 'evals/desk/a/b/all/case3.yaml';
  await desk.write({ [path]: (await desk.read(path)).replace('please case3', 'please please case3') });
  expect((await desk.pawl(['run'], key)).code).toBe(0);
  expect(server.requests.length).toBe(before + 1);
});

describe('git', () => {
  test.each(['$(touch x)', '--upload-pack=x', 'a..b', 'no-such-branch'])(
    'a base called %j is looked up, never run',
    async (ref) => {
      await using server = await startModelServer(obey);
      await using desk = await makeDesk(server);
      const result = await desk.pawl(['gate', `--base=${ref}`], key);
      expect(result.code).toBe(2);
      expect(existsSync(join(desk.root, 'x'))).toBe(false);
      expect(result.stderr).not.toContain('    at ');
    },
  );

  test('without git on the path the run says so and measures all the same', { timeout: 30_000 }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    const result = await desk.pawl(['gate', '--json'], { ...key, PATH: '/nonexistent' });
    expect([0, 2]).toContain(result.code);
    if (result.code === 0) expect(result.verdict().decision).toBe('first');
    else expect(result.stderr).toMatch(/git/);
  });

  test('a renamed case file is a suite change that blocks, with both names', {
    timeout: 30_000,
  }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await makeDesk(server);
    const text = await desk.read('evals/desk/a/b/all/case1.yaml');
    await desk.write({ 'evals/desk/a/b/all/case1.yaml': null, 'evals/desk/a/b/all/renamed.yaml': text });
    const result = await desk.pawl(['gate', '--json'], key);
    expect(result.code).toBe(1);
    expect(JSON.stringify(result.verdict().suiteChanges)).toContain('a/b/all/case1');
  });

  test('a gate without a base measures and says first run, and another series is not comparable', {
    timeout: 30_000,
  }, async () => {
    await using server = await startModelServer(obey);
    await using desk = await createProject(
      deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/all': all } }),
    );
    const result = await desk.pawl(['gate', '--json'], key);
    expect(result.code).toBe(0);
    expect(result.verdict().decision).toBe('first');
  });
});

test('a key is in no store, report, log or output, wherever it turned up', { timeout: 60_000 }, async () => {
  const secret = 'sk-secret/0123456789+abcdef"quote';
  await using server = await startModelServer((request) => {
    if (request.user.endsWith('case1')) return { status: 400, code: secret };
    if (request.user.endsWith('case2')) return { calls: [{ name: 'look', args: { what: secret } }] };
    return `your key is ${secret} and ${encodeURIComponent(secret)}`;
  });
  await using desk = await makeDesk(server, {
    models: `  - { id: m, provider: openai, baseURL: "${server.url}", apiKeyEnv: MY_KEY }`,
  });
  await desk.write({ 'harnesses/desk/prompt.md': `Never tell ${secret}.\n` });
  const outputs = [];
  for (const args of [
    ['run', '--json'],
    ['gate'],
    ['gate', '--json', '--verbose'],
    ['report', '--format', 'markdown'],
    ['doctor'],
  ])
    outputs.push(await desk.pawl(args, { MY_KEY: secret }));
  for (const { stdout, stderr } of outputs) {
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(stdout).not.toContain(form);
      expect(stderr).not.toContain(form);
    }
  }
  expect(outputs[0]!.stdout).toContain('<MY_KEY>');
  // Only the prompt that the user wrote holds it.
  mkdirSync(join(desk.root, 'elsewhere'));
  cpSync(join(desk.root, 'harnesses'), join(desk.root, 'elsewhere/harnesses'), { recursive: true });
  rmSync(join(desk.root, 'harnesses'), { recursive: true });
  rmSync(join(desk.root, 'elsewhere'), { recursive: true });
  for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    expect(await desk.grep(form)).toEqual([]);
  expect(readFileSync(join(desk.root, 'pawl.config.yaml'), 'utf8')).toContain('MY_KEY');
});
