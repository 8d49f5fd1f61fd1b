import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Promoted, PromotionLog, Reverted } from '../src/index.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { type CommandResult, createProject, type TestProject } from './support/project.ts';

const asks = words('ask', 5);
const pays = words('pay', 5);
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(obey);
});
afterAll(() => server[Symbol.asyncDispose]());

const PROMPT = 'harnesses/desk/prompt.md';
const LEDGER = 'harnesses/desk/ledger.jsonl';

async function desk(mode: 'merge' | 'explicit'): Promise<TestProject> {
  const files = deskFiles({
    url: server.url,
    rules: says(asks),
    intents: { 'a/b/asks': asks, 'a/b/pays': pays },
  });
  const project = await createProject(files);
  await project.commit('base', {
    'pawl.config.yaml': `${files['pawl.config.yaml']}release: { mode: ${mode} }\n`,
  });
  return project;
}

const json = <T>(result: CommandResult): T => JSON.parse(result.stdout) as T;
const promote = async (project: TestProject, ...args: string[]): Promise<Promoted> =>
  json<Promoted>(await project.pawl(['promote', '--json', ...args]));
const revert = async (project: TestProject, ...args: string[]): Promise<Reverted> =>
  json<Reverted>(await project.pawl(['revert', '--json', ...args]));
const log = async (project: TestProject): Promise<PromotionLog> =>
  json<PromotionLog>(await project.pawl(['log', '--json']));
const tags = async (project: TestProject): Promise<string[]> =>
  (await project.git('tag', '--list')).split('\n').filter(Boolean);

/** An edit that was gated, on a branch, and merged. */
async function gated(project: TestProject, message: string, files: Record<string, string>): Promise<number> {
  await project.write(files);
  const { code } = await project.pawl(['gate', '--base', 'HEAD']);
  await project.commit(message, files);
  return code;
}

describe('explicit promotion', () => {
  test('takes a decision about exactly this version, and writes ledger, commit and tag', async () => {
    await using project = await desk('explicit');
    const none = await promote(project);
    expect(none).toMatchObject({ state: 'refused', exitCode: 1 });
    expect(none.refusals[0]).toContain('--first REASON');
    expect(await promote(project, '--first', 'it is in use')).toMatchObject({
      state: 'promoted',
      tag: 'pawl/desk/1',
    });

    expect(await gated(project, 'Pay, too', { [PROMPT]: prompt(says([...asks, ...pays])) })).toBe(0);
    const { stdout } = await project.pawl(['promote', 'desk', '--anchor']);
    expect(stdout).toContain('desk is promoted: pawl/desk/2, Pay, too.');
    expect(await tags(project)).toEqual(['pawl/desk/1', 'pawl/desk/2']);
    expect(await project.git('status', '--porcelain')).toBe('');
    const [line] = (await log(project)).entries;
    expect(line).toMatchObject({
      n: 2,
      kind: 'promotion',
      decision: 'promote',
      anchor: true,
      layers: ['prompt'],
      why: 'Pay, too',
      by: expect.any(String),
    });
    expect(line!.cells).toContainEqual(expect.objectContaining({ cluster: 'a/b/pays', verdict: 'improved' }));
    const shown = await project.pawl(['log']);
    expect(shown.stdout).toMatch(/#2 promotion, anchor/);
    expect(shown.stdout).toContain('▲ a/b/pays on m: improved');

    // Again is nothing more.
    expect(await promote(project)).toMatchObject({ state: 'up-to-date', tag: 'pawl/desk/2' });
    expect(await tags(project)).toEqual(['pawl/desk/1', 'pawl/desk/2']);
    expect((await project.git('log', '--oneline')).split('\n').length).toBe(4);
  });

  test('is refused without a decision, after a block, and when the suite changed since; an override stays to be seen', async () => {
    await using project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    await project.commit('unseen', { [PROMPT]: prompt(says(pays)) });
    expect((await promote(project)).refusals[0]).toContain('No gate has decided on');

    const { code } = await project.pawl(['gate', '--base', 'pawl/desk/1']);
    expect(code).toBe(1);
    const blocked = await project.pawl(['promote']);
    expect(blocked.code).toBe(1);
    expect(blocked.stdout).toMatch(/decided "block"/);
    const forced = await promote(project, '--override', 'the old one is on fire');
    expect(forced).toMatchObject({ state: 'promoted', exitCode: 0 });
    expect((await project.pawl(['log'])).stdout).toMatch(/OVERRIDDEN: the old one is on fire/);

    expect(await gated(project, 'both', { [PROMPT]: prompt(says([...asks, ...pays])) })).toBe(0);
    await project.commit('an easier exam', { 'evals/desk/a/b/asks/ask1.yaml': null });
    expect((await promote(project)).refusals.join()).toMatch(/suite changed since/);
  });

  test('of several layers at once asks for a reason; one that compares with something else does not count', async () => {
    await using project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    const tool = (await project.read('harnesses/desk/tools/look.yaml')).replace('something', 'anything');
    expect(
      await gated(project, 'two layers', {
        [PROMPT]: prompt(says([...asks, ...pays])),
        'harnesses/desk/tools/look.yaml': tool,
      }),
    ).toBe(0);
    expect((await promote(project)).refusals[0]).toMatch(
      /several layers at once \((prompt, tool|tool, prompt)\)/,
    );
    await project.pawl(['gate', '--base', 'HEAD']);
    expect((await promote(project, '--multi-layer', 'they belong together')).refusals.join()).toMatch(
      /compared with \w{12}; the last promoted version is \w{12}/,
    );
    await project.pawl(['gate', '--base', 'pawl/desk/1']);
    expect((await promote(project, '--multi-layer', 'they belong together')).state).toBe('promoted');
  });

  test('what is not committed, and a ledger that was changed, are refused', async () => {
    await using project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    await project.write({ [PROMPT]: prompt(says(pays)) });
    const dirty = await project.pawl(['promote']);
    expect(dirty.code).toBe(2);
    expect(dirty.stderr).toContain('not committed');
    await project.commit('edit');
    await promote(project, '--override', 'x');
    const text = await project.read(LEDGER);
    await project.commit('forged', { [LEDGER]: text.replace('it is in use', 'it was in use') });
    const forged = await project.pawl(['promote']);
    expect(forged.code).toBe(2);
    expect(forged.stderr).toContain(`${LEDGER}:2: it does not follow from the line before`);
    expect((await project.pawl(['log', '--verify'])).code).toBe(1);
  });
});

describe('promotion by merge', () => {
  test('begins the ledger by itself, records a gated edit, and one that came ungated and breaks something', async () => {
    await using project = await desk('merge');
    expect(await promote(project)).toMatchObject({ state: 'promoted', tag: 'pawl/desk/1' });
    await gated(project, 'Pay, too', { [PROMPT]: prompt(says([...asks, ...pays])) });
    const merged = await promote(project);
    expect(merged).toMatchObject({ state: 'promoted', exitCode: 0 });
    expect(merged.line).toMatchObject({ ungated: false, profile: 'standard', decision: 'promote' });

    await project.commit('straight to main', { [PROMPT]: prompt(says(pays)) });
    const bad = await project.pawl(['promote']);
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('without a decision of the gate');
    expect(bad.stdout).toContain('It is live, and should be taken back: pawl revert desk/3');
    expect(bad.stdout).not.toMatch(/Certified|Baseline/);
    const back = await revert(project);
    expect(back).toMatchObject({ state: 'reverted', n: 3, files: [PROMPT] });
    expect(await project.read(PROMPT)).toBe(prompt(says([...asks, ...pays])));
    expect(await promote(project)).toMatchObject({ state: 'up-to-date', tag: 'pawl/desk/4' });
  });
});

test('a change of the suite that was accepted before it was merged is accepted, and only that', async () => {
  await using project = await desk('merge');
  await promote(project, '--no-measure');
  const exam = 'evals/desk/a/b/asks/ask1.yaml';
  const easier = (await project.read(exam)).replace('ok ask1', 'ask1');
  await project.write({ [PROMPT]: prompt(says([...asks, ...pays])), [exam]: easier });
  const { stdout } = await project.pawl(['gate', '--base', 'HEAD']);
  const [, digest = ''] = /--accept-suite-change (\S+)/.exec(stdout) ?? [];
  expect((await project.pawl(['gate', '--base', 'HEAD', '--accept-suite-change', digest])).code).toBe(0);
  await project.commit('Pay, too');
  expect(await promote(project, '--no-measure')).toMatchObject({
    exitCode: 0,
    line: { decision: 'promote' },
  });

  await project.commit('unseen', { [PROMPT]: prompt(says([...pays, ...asks])), [exam]: null });
  const unseen = await project.pawl(['promote']);
  expect(unseen.code).toBe(1);
  expect(unseen.stdout).toContain('It is live, and not certified.');
  expect(unseen.stdout).not.toContain('pawl revert');
});

describe('what promotion by merge measures', () => {
  test('goes on to standard in the same series, then measures what the next pull request is compared with', async () => {
    const eights = words('ask', 8);
    const files = deskFiles({
      url: server.url,
      models: `  - { id: m, provider: openai, baseURL: "${server.url}", price: { input: 1, output: 1 } }`,
      gate: '{ delta: 0.3, certify: topic }',
      rules: says(eights),
      intents: { 'a/b/asks': eights },
    });
    await using project = await createProject(files);
    const asked = async (...args: string[]): Promise<{ requests: string[]; result: CommandResult }> => {
      const from = server.requests.length;
      const result = await project.pawl(args);
      return { requests: server.requests.slice(from).map(({ system }) => system), result };
    };
    await project.commit('base');
    const first = await asked('promote');
    expect(first.requests.length).toBeGreaterThanOrEqual(8);
    expect(first.result.stderr).toMatch(
      /Measuring what .*:\nPlan for desk[\s\S]*trials: about \d+ of the baseline/,
    );
    expect(first.result.stdout).toMatch(
      /Baseline of what is live: \d+ trials stored, \d+ requests sent now, \$/,
    );

    const kind = `${prompt(says(eights))}Be kind.\n`;
    await project.write({ [PROMPT]: kind });
    const pull = await asked('gate', '--base', 'HEAD');
    expect(pull.result.code).toBe(0);
    await project.commit('Be kind', { [PROMPT]: kind });
    const merged = await asked('promote', '--no-measure');
    expect(merged.result.stdout).toContain('Certified at profile standard.');
    expect(merged.result.stdout).not.toContain('Baseline');
    expect(merged.result.stderr).toContain('Going on to profile standard, against pawl/desk/1:');
    // Trial numbers go on where the pull request's stopped.
    const again = await asked('gate', '--base', 'pawl/desk/1', '--profile', 'standard');
    expect(again.requests).toEqual([]);
    expect(merged.requests.length).toBeGreaterThan(0);

    const measured = await asked('promote');
    expect(measured.result.stdout).toContain('desk is promoted already: pawl/desk/2.');
    expect(measured.requests.length).toBeGreaterThanOrEqual(8);
    const stored = await asked('promote');
    expect(stored.requests).toEqual([]);
    expect(stored.result.stderr).toContain('trials: about 0 of the baseline');
    await project.write({ [PROMPT]: `${kind}Be brief.\n` });
    const next = await asked('gate', '--base', 'HEAD');
    expect(next.requests.every((system) => system.includes('Be brief.'))).toBe(true);
  });

  test('a baseline that cannot be measured is told, and what is live stays recorded', async () => {
    await using project = await desk('merge');
    const config = await project.read('pawl.config.yaml');
    await project.commit('no key', {
      'pawl.config.yaml': config.replace('deterministic', 'apiKeyEnv: NO_KEY, deterministic'),
    });
    const { code, stdout } = await project.pawl(['promote']);
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /desk is promoted: pawl\/desk\/1[\s\S]*baseline was not measured in full:[\s\S]*NO_KEY/,
    );
    expect(await tags(project)).toEqual(['pawl/desk/1']);
    expect((await project.pawl(['promote', '--no-measure'])).code).toBe(0);
  });
});

describe('revert', () => {
  const tool = 'harnesses/desk/tools/look.yaml';

  async function history(): Promise<TestProject> {
    const project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    await project.commit('prompt edit', { [PROMPT]: prompt(says([...asks, ...pays])) });
    await promote(project, '--override', 'a test');
    await project.commit('tool edit', {
      [tool]: (await project.read(tool)).replace('something', 'anything'),
    });
    await promote(project, '--override', 'a test');
    return project;
  }

  test('takes an earlier promotion back and keeps a later one that touches other files; twice is once', async () => {
    await using project = await history();
    const back = await revert(project, 'desk/2', '--why', 'more complaints');
    expect(back).toMatchObject({ state: 'reverted', n: 2, files: [PROMPT], tag: 'pawl/desk/4' });
    expect(await project.read(PROMPT)).toBe(prompt(says(asks)));
    expect(await project.read(tool)).toContain('anything');
    expect(await project.git('status', '--porcelain')).toBe('');
    const commits = await project.git('rev-list', '--count', 'HEAD');
    expect(await revert(project, '2')).toMatchObject({ state: 'already', tag: 'pawl/desk/4' });
    expect(await revert(project)).toMatchObject({ state: 'already' });
    expect(await project.git('rev-list', '--count', 'HEAD')).toBe(commits);
    expect((await log(project)).live).toBe(true);
  });

  test('stops where a later promotion touched the same file, where what is live is something else, and at the first', async () => {
    await using project = await history();
    await project.commit('prompt again', { [PROMPT]: prompt(says(pays)) });
    const live = await project.pawl(['revert', '3']);
    expect(live.code).toBe(2);
    expect(live.stderr).toContain('not what was promoted last');
    await promote(project, '--override', 'a test');
    const overlap = await project.pawl(['revert', '2']);
    expect(overlap.code).toBe(2);
    expect(overlap.stderr).toContain(`${PROMPT} was changed again since`);
    expect((await project.pawl(['revert', '1'])).stderr).toContain('nothing before it');
    expect((await project.pawl(['revert', '17'])).stderr).toContain('There is no promotion "17"');
    expect(await project.git('status', '--porcelain')).toBe('');
  });

  test('a file that the promotion brought along is gone again', async () => {
    await using project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    const added = 'harnesses/desk/tools/new.yaml';
    await project.commit('a tool', { [added]: 'name: fresh\ndescription: New.\n' });
    await promote(project, '--override', 'a test');
    expect(await revert(project)).toMatchObject({ files: [added] });
    expect(await project.git('ls-files', 'harnesses/desk/tools')).not.toContain('new.yaml');
  });
});

test('a tag that stands elsewhere is refused, and nothing is written', async () => {
  await using project = await desk('explicit');
  await project.git('tag', 'pawl/desk/1');
  const { code, stderr } = await project.pawl(['promote', '--first', 'x']);
  expect(code).toBe(2);
  expect(stderr).toContain('The tag pawl/desk/1 is taken');
  expect(await project.git('status', '--porcelain')).toBe('');
  expect(await project.git('rev-list', '--count', 'HEAD')).toBe('1');
});

test('without a repository, promotions say what they need', async () => {
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(asks), intents: { 'a/b/asks': asks } }),
  );
  const { code, stderr } = await project.pawl(['promote', '--first', 'x']);
  expect(code).toBe(2);
  expect(stderr).toContain('git init');
});

describe('killed at every part', { timeout: 180_000 }, () => {
  const pipeline = resolve(import.meta.dirname, '../src/pipeline.ts');

  /** Calls it in a process of its own that kills itself after the part. */
  async function killedAfter(
    project: TestProject,
    call: 'promote' | 'revert',
    part: string,
  ): Promise<boolean> {
    const script = join(project.root, '.pawl', 'kill.mjs');
    const options = call === 'promote' ? `{ override: 'a test', onPart }` : '{ onPart }';
    await project.write({
      '.pawl/kill.mjs': `import { ${call} } from ${JSON.stringify(pipeline)};
const onPart = (part) => { if (part === ${JSON.stringify(part)}) process.kill(process.pid, 'SIGKILL'); };
await ${call}(${options}, { cwd: ${JSON.stringify(project.root)}, env: process.env, now: Date.now, command: '' });
`,
    });
    const { spawnSync } = await import('node:child_process');
    return spawnSync(process.execPath, [script], { cwd: project.root }).signal === 'SIGKILL';
  }

  test.each(['journal', 'ledger', 'commit', 'tag'])(
    'promote after its %s: the next call finishes it, once',
    async (part) => {
      await using project = await desk('explicit');
      await promote(project, '--first', 'it is in use');
      await project.commit('edit', { [PROMPT]: prompt(says(pays)) });
      expect(await killedAfter(project, 'promote', part)).toBe(true);
      expect((await promote(project)).state).toBe('finished');
      expect(await promote(project)).toMatchObject({ state: 'up-to-date', tag: 'pawl/desk/2' });
      expect(await tags(project)).toEqual(['pawl/desk/1', 'pawl/desk/2']);
      expect((await log(project)).entries.map((entry) => entry.n)).toEqual([2, 1]);
      expect(await project.git('status', '--porcelain')).toBe('');
    },
  );

  test.each(['journal', 'file', 'ledger', 'commit', 'tag'])(
    'revert after its %s: the next call finishes it, once',
    async (part) => {
      await using project = await desk('explicit');
      await promote(project, '--first', 'it is in use');
      await project.commit('edit', { [PROMPT]: prompt(says(pays)) });
      await promote(project, '--override', 'a test');
      expect(await killedAfter(project, 'revert', part)).toBe(true);
      expect((await revert(project)).state).toBe('finished');
      expect(await revert(project)).toMatchObject({ state: 'already', tag: 'pawl/desk/3' });
      expect(await project.read(PROMPT)).toBe(prompt(says(asks)));
      expect((await log(project)).entries.map((entry) => entry.n)).toEqual([3, 2, 1]);
      expect(await project.git('status', '--porcelain')).toBe('');
    },
  );

  test('a file that somebody changed in between stops the finishing, and says how to go on', async () => {
    await using project = await desk('explicit');
    await promote(project, '--first', 'it is in use');
    await project.commit('edit', { [PROMPT]: prompt(says(pays)) });
    await promote(project, '--override', 'a test');
    await killedAfter(project, 'revert', 'journal');
    await writeFile(join(project.root, PROMPT), 'mine\n');
    const stopped = await project.pawl(['revert']);
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toContain(`${PROMPT} was changed in the meantime`);
    expect(await readFile(join(project.root, PROMPT), 'utf8')).toBe('mine\n');
    await project.git('checkout', '--', PROMPT);
    expect((await revert(project)).state).toBe('finished');
  });
});
