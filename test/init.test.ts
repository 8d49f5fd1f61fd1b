import { existsSync, globSync, readFileSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CommandContext } from '../src/cli/command.ts';
import { init } from '../src/cli/commands/init.ts';
import type { JsonObject } from '../src/core/json.ts';
import { ArgumentShape } from '../src/pipeline/init/infer-schema.ts';
import { langfuseExport } from './support/langfuse-export.ts';
import { createProject, type TestProject } from './support/project.ts';
import { describeShared } from './support/shared.ts';

/** Nobody has configured git, and no file outside the folder says who commits. */
const NOBODY = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: '/nonexistent' };

/** A folder with nothing in it, not even a repository. */
async function emptyFolder(): Promise<TestProject> {
  const project = await createProject();
  await rm(join(project.root, '.git'), { recursive: true });
  await rm(join(project.root, '.gitignore'));
  return project;
}

type WrittenCase = {
  draft?: boolean;
  origin: { draft?: string };
  ends: string;
  given: { call?: string; with?: JsonObject }[];
  expect: JsonObject[];
};

async function casesIn(project: TestProject, kind: string): Promise<WrittenCase[]> {
  const files = globSync(`evals/**/${kind}-*.yaml`, { cwd: project.root });
  return Promise.all(files.map(async (file) => parse(await project.read(file)) as WrittenCase));
}

function expectNarrow(text: string): void {
  expect(text.split('\n').filter((line) => line.length > 80 && !/^(Written to| {2}cd) /.test(line))).toEqual(
    [],
  );
}

describe('pawl init', () => {
  test('in an empty folder, then pawl gate: at the first try, without anybody configured in git', async () => {
    await using project = await emptyFolder();
    const made = await project.pawl(['init', '--yes'], NOBODY);
    expect(made.stderr).toBe('');
    expect(made.code).toBe(0);
    expectNarrow(made.stdout);
    expect(made.stdout).toMatch(/Next:\n {2}git diff\n {2}pawl gate desk\n/);
    expect(await project.git('status', '--short')).toBe('M harnesses/desk/tools/cancel_order.yaml');
    expect(await project.git('log', '--format=%an %s')).toMatch(/^pawl pawl init: /);
    expect(await project.pawl(['case', 'check', 'desk'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('6 cases in 1 intent; 0 errors, 0 warnings.'),
    });
    const gate = await project.pawl(['gate', '--json'], NOBODY);
    expect(gate.code, gate.stderr).toBe(0);
    expect(gate.verdict()).toMatchObject({ decision: 'promote' });
    expect(gate.verdict().cells.filter((cell) => cell.verdict === 'improved').length).toBeGreaterThan(0);
    expect(await project.git('status', '--short')).toBe('M harnesses/desk/tools/cancel_order.yaml');
  });

  test('files name their schemas, which are there', async () => {
    await using project = await emptyFolder();
    const { stdout } = await project.pawl(['init', 'sub/shop', '--name', 'shop', '--json']);
    const { written, root } = JSON.parse(stdout) as { written: string[]; root: string };
    expect(root).toBe(join(project.root, 'sub/shop'));
    expect(readFileSync(join(root, 'harnesses/shop/harness.yaml'), 'utf8')).toContain('\nname: shop\n');
    const named = written.flatMap((path) => {
      const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(
        readFileSync(join(root, path), 'utf8'),
      )?.[1];
      return schema ? [resolve(root, path, '..', schema)] : [];
    });
    expect(named.length).toBeGreaterThanOrEqual(6);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });

  test('inside a repository it commits nothing, says what to add, and its gate works at once', async () => {
    await using project = await createProject({ 'README.md': 'mine\n' });
    const head = await project.commit('mine');
    const made = await project.pawl(['init', '--yes', '--name', 'shop']);
    expect(made.code).toBe(0);
    expectNarrow(made.stdout);
    expect(made.stdout).toContain('git add pawl.config.ts schema harnesses evals edits .gitignore');
    expect(await project.git('rev-parse', 'HEAD')).toBe(head);
    expect(await project.git('diff', '--cached', '--name-only')).toBe('');
    expect(await project.read('.gitignore')).toBe('.pawl/\nreports/\nnode_modules/\n');
    const command = /^ {2}pawl (gate --baseline .*)$/m.exec(made.stdout)![1]!;
    const gate = await project.pawl([...command.split(' '), '--json']);
    expect(gate.code, gate.stderr).toBe(0);
    expect(gate.verdict()).toMatchObject({ decision: 'promote' });
  });

  test('where git refuses the commit, it says so, and the edit can be gated all the same', async () => {
    await using project = await emptyFolder();
    await project.write({ 'hooks/pre-commit': '#!/bin/sh\necho not today >&2\nexit 1\n' });
    await chmod(join(project.root, 'hooks/pre-commit'), 0o755);
    const hooks = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: join(project.root, 'hooks'),
    };
    const made = await project.pawl(['init', 'new', '--yes'], hooks);
    expect(made.code, made.stderr).toBe(0);
    expect(made.stdout).toContain('not today');
    const command = /^ {2}pawl (gate --baseline .*)$/m.exec(made.stdout)![1]!;
    expect((await project.pawl([...command.split(' '), '-C', 'new'])).code).toBe(0);
  });

  test('what is there is left alone, and told', async () => {
    const config = 'models: [{ id: reference/keyword, provider: reference }]\nharnesses: agents\n';
    const mine = {
      'pawl.config.yaml': config,
      'agents/desk/harness.yaml': 'name: desk\n',
      'schema/case.json': '{}\n',
    };
    await using project = await createProject(mine);
    const made = await project.pawl(['init', '--yes']);
    expect(made.code).toBe(0);
    for (const [path, text] of Object.entries(mine)) expect(await project.read(path)).toBe(text);
    expect(existsSync(join(project.root, 'pawl.config.ts'))).toBe(false);
    expect(existsSync(join(project.root, 'agents/desk/tools'))).toBe(false);
    const [, kept] = made.stdout.split('Was there already');
    expect(kept).toContain('agents/desk/');
    expect(kept).toContain('schema/case.json');
    const again = await project.pawl(['init', '--yes']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Nothing to write.');
  });

  test('a name that no harness may have, and a folder that is a file', async () => {
    await using project = await createProject({ taken: '' });
    expect(await project.pawl(['init', '--name', '../x'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('must be a plain word'),
    });
    expect(await project.pawl(['init', 'taken'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a file'),
    });
    expect(await project.git('status', '--short')).not.toContain('pawl.config');
  });

  test.each([
    ['shop\n', 'shop'],
    ['\n', 'desk'],
    ['../x\nshop\n', 'shop'],
    ['', 'desk'],
  ])('on a terminal it asks for the name: %j', async (typed, name) => {
    await using project = await emptyFolder();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    stdin.end(typed);
    let asked = '';
    const context: CommandContext = {
      cwd: project.root,
      env: {},
      stdin,
      stdout: () => {},
      stderr: () => {},
      progress: (text) => (asked += text),
      terminal: { stdout: true, stderr: true },
      color: false,
      columns: 80,
      nodeVersion: process.versions.node,
      now: () => Date.now(),
      signal: new AbortController().signal,
      commandLine: 'pawl init',
    };
    expect(await init.run(['.'], {}, context)).toBe(0);
    expect(asked).toContain('Name of the harness [desk]: ');
    expect(existsSync(join(project.root, `harnesses/${name}/harness.yaml`))).toBe(true);
  });
});

describe('pawl init --from', () => {
  test('draws harness, intents, cases and a page from traces', { timeout: 60_000 }, async () => {
    await using project = await emptyFolder();
    await project.write({ 'traces/page.json': langfuseExport() });
    const made = await project.pawl(['init', '--from', 'traces', '--name', 'support', '--yes'], NOBODY);
    expect(made.code, made.stderr).toBe(0);
    expectNarrow(made.stdout);
    expect(made.stdout).toMatch(
      /^36 conversations, \d+ intents, 2 tools; 4 conversations go wrong somewhere\.\n/,
    );
    const harness = 'harnesses/support';
    expect(await project.read(`${harness}/prompt.md`)).toContain('Look an order up before you refund it.');
    const refund = await project.read(`${harness}/tools/refund_order.yaml`);
    expect(refund).toMatch(/amount:\n\s+type: integer/);
    expect(refund).toContain('readOnlyHint: false');
    expect(await project.read(`${harness}/tools/get_order.yaml`)).toContain('readOnlyHint: true');
    const page = await project.read('PAWL.md');
    expect(page).toMatch(/\*\*repeated-call\*\* \(workflow\), 2 conversations/);
    expect(page).toMatch(/4 drafts .* and \d+ guards/);
    const [drafts, guards] = [await casesIn(project, 'failure'), await casesIn(project, 'guard')];
    expect(drafts).toHaveLength(4);
    for (const { draft, ends, given, origin, expect: expected } of drafts) {
      expect({ draft, ends }).toEqual({ draft: true, ends: 'step' });
      // The call that was made again and again stands in what came before, and must not come another time.
      const last = given.at(-1)!;
      expect(expected).toEqual([{ never_calls: last.call, with: last.with }]);
      expect(origin.draft).toContain('nothing that happened shows what should have been done instead');
    }
    expect(guards.some(({ expect: [first] }) => JSON.stringify(first).includes('refund_order'))).toBe(true);
    for (const { draft, given, expect: expected } of guards) {
      expect(draft).toBeUndefined();
      expect(given.at(-1)).not.toHaveProperty('assistant');
      const order = JSON.stringify(given).match(/A-1\d{3}/)![0];
      expect(JSON.stringify(expected)).toContain(order);
    }
    for (const [, command] of page.matchAll(/^pawl (\S.*?)\s+#/gm))
      if (!command!.startsWith('gate'))
        expect(await project.pawl(command!.split(' ')), command).toMatchObject({ code: 0 });
    expect(await project.git('status', '--short', '--', '.', ':!traces')).toBe('');
    expect((await project.pawl(['case', 'check', 'support'])).stdout).not.toContain('passes-on-nothing');
    const written = globSync(['evals/**/*.yaml', 'harnesses/**/*.yaml'], { cwd: project.root });
    for (const file of written) {
      const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(await project.read(file))?.[1];
      expect(schema && existsSync(resolve(project.root, file, '..', schema)), file).toBe(true);
    }
  });

  test('traces that cannot be read leave nothing behind', async () => {
    await using project = await emptyFolder();
    await project.write({ 'bad.json': '[]' });
    for (const from of ['bad.json', 'none.json']) {
      expect((await project.pawl(['init', '--from', from])).code).toBe(2);
      expect(globSync('**', { cwd: project.root }).filter((path) => path !== '.')).toEqual(['bad.json']);
    }
  });

  test('a harness that is there is left alone', { timeout: 60_000 }, async () => {
    await using project = await createProject({
      'page.json': langfuseExport(24),
      'harnesses/support/harness.yaml': 'name: support\n',
      'harnesses/support/prompt.md': 'Mine.\n',
    });
    const made = await project.pawl(['init', '--from', 'page.json', '--name', 'support']);
    expect(made.code, made.stderr).toBe(0);
    expect(await project.read('harnesses/support/prompt.md')).toBe('Mine.\n');
    expect(existsSync(join(project.root, 'harnesses/support/tools'))).toBe(false);
    expect(made.stdout).toContain('was left alone');
  });

  test('text of traces is shown as text', { timeout: 60_000 }, async () => {
    await using project = await emptyFolder();
    const evil = '{{secret}} \\u001b[31m<img src=x> `x` | [a](http://b)';
    await project.write({ 'page.json': langfuseExport(24).replaceAll('Larch & Loom', evil) });
    const made = await project.pawl(['init', '--from', 'page.json']);
    expect(made.code, made.stderr).toBe(0);
    expect(made.stdout).not.toContain('\u001b');
    expect((await project.pawl(['case', 'check', 'agent'])).code).toBe(0);
  });
});

test('a schema told from arguments allows every one of them', () => {
  const args = fc.dictionary(fc.stringMatching(/^[a-z_]{1,6}$/), fc.jsonValue({ maxDepth: 3 }), {
    maxKeys: 5,
  });
  fc.assert(
    fc.property(fc.array(args, { minLength: 1, maxLength: 6 }), (list) => {
      const shape = new ArgumentShape();
      for (const item of list) shape.add(item as JsonObject);
      const validate = new Ajv({ strict: false, logger: false, ownProperties: true }).compile(shape.schema());
      for (const item of list) expect(validate(item), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

describeShared('pawl init --from τ-bench airline', 'tau-airline', (folder) => {
  test('at the first try in an empty folder', { timeout: 240_000 }, async () => {
    await using project = await emptyFolder();
    const made = await project.pawl(
      ['init', '--from', join(folder, 'gpt-4o-airline.json'), '--json'],
      NOBODY,
    );
    expect(made.code, made.stderr).toBe(0);
    const found = JSON.parse(made.stdout);
    expect(found).toMatchObject({ conversations: 100, tools: 14, committed: true, dropped: {} });
    expect(found.intents.length).toBeGreaterThan(2);
    expect(found.exemplars).toHaveLength(10);
    expect(found.cases.drafts).toBeGreaterThan(5);
    expect(found.cases.guards).toBeGreaterThan(5);
    expect(await project.read('harnesses/agent/workflow.yaml')).toContain('transfer_to_human_agents');
    const check = await project.pawl(['case', 'check', 'agent']);
    expect(check.code).toBe(0);
    expect(check.stdout).not.toContain('passes-on-nothing');
    // Most show what should have been done, and no agent passes them in silence.
    const drafts = await casesIn(project, 'failure');
    expect(drafts.filter(({ origin }) => origin.draft).length).toBeLessThan(drafts.length / 3);
  });
});
