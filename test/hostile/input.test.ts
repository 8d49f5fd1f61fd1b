import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskFiles, obey, says, words } from '../support/desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { createProject, type TestProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test-key-of-nobody' };
const all = words('case', 5);
let server: ModelServer;
let desk: TestProject;

beforeEach(async () => {
  server = await startModelServer(obey);
  desk = await createProject(deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/all': all } }));
  await desk.commit('base');
});

afterEach(async () => {
  await desk[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const bomb = (() => {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 9; level++) {
    const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  return lines.join('\n');
})();
const maps = `arr: &arr [${Array(6000).fill('{}').join(',')}]\nall:\n${'  - *arr\n'.repeat(6000)}`;
const merged = `arr: &arr {${Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join(', ')}}\nall:\n${'  - { <<: *arr }\n'.repeat(3000)}`;

describe('a case file that is none', () => {
  test.each([
    ['aliases that grow without end', bomb, /alias/i],
    ['thousands of aliases of empty maps', maps, /alias/i],
    ['thousands of merges', merged, /alias|merge/i],
    ['twenty thousand nested brackets', `given: ${'['.repeat(20_000)}`, /bad\.yaml:1:\d+: M/],
    [
      'a key twice',
      'given: [{ user: a }]\ngiven: [{ user: b }]\nexpect: [{ says: x }]\n',
      /unique|twice|duplicat/i,
    ],
    ['a tab as indent', 'given:\n\t- user: a\n', /tab/i],
    ['a tag that makes code', 'given: !!js/function "() => 1"\nexpect: [{ says: x }]\n', /tag/i],
    ['an unknown key', 'given: [{ user: a }]\nexpects: [{ says: x }]\n', /Did you mean "expect"/],
    ['more than 256 KB', `# ${'x'.repeat(300_000)}\n`, /bad\.yaml: The file/],
    [
      'an expression that looks back',
      'given: [{ user: a }]\nexpect: [{ says: { matches: "(a)\\\\1" } }]\n',
      /expression/i,
    ],
    [
      'an expression that looks ahead',
      'given: [{ user: a }]\nexpect: [{ says: { matches: "(?=x)" } }]\n',
      /expression/i,
    ],
    [
      'an expression that grows',
      'given: [{ user: a }]\nexpect: [{ says: { matches: "((a{1000}){1000}){1000}" } }]\n',
      /expression/i,
    ],
  ])('%s is refused with its place, at once, exit 2', async (_, text, message) => {
    await desk.write({ 'evals/desk/a/b/all/bad.yaml': text });
    const began = performance.now();
    const result = await desk.pawl(['run', '--json'], key);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/evals\/desk\/a\/b\/all\/bad\.yaml/);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toContain('    at ');
    expect(server.requests.length).toBe(0);
  });

  test.each([['../../x'], ['a\nb'], ['x'.repeat(300)], ['CON'], ['-rf'], ['/etc/passwd']])(
    'the id %j is refused, or harmless',
    async (id) => {
      await desk.write({
        'evals/desk/a/b/all/odd.yaml': `id: ${JSON.stringify(id)}\ngiven: [{ user: please case1 }]\nexpect: [{ says: ok case1 }]\n`,
      });
      const result = await desk.pawl(['run', '--json', '--only', 'a/b/all'], key);
      if (result.code === 2) expect(result.stderr).toContain('odd.yaml');
      else expect(result.code).toBe(0);
      // Whatever it is called, it is no path.
      const tracked = execFileSync('git', ['status', '--porcelain', '--ignored'], {
        cwd: desk.root,
        encoding: 'utf8',
      });
      expect(
        tracked
          .trim()
          .split('\n')
          .map((line) => line.slice(3))
          .sort(),
      ).toEqual(
        ['.pawl/', 'evals/desk/a/b/all/odd.yaml', 'reports/']
          .filter((path) => result.code === 0 || !/pawl|reports/.test(path) || tracked.includes(path))
          .sort(),
      );
    },
  );

  test('an id that two files share names both', async () => {
    const text = 'id: same\ngiven: [{ user: a }]\nexpect: [{ says: x }]\n';
    await desk.write({ 'evals/desk/a/b/all/one.yaml': text, 'evals/desk/a/b/all/two.yaml': text });
    const result = await desk.pawl(['run'], key);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('one.yaml');
    expect(result.stderr).toContain('two.yaml');
  });

  test('no case chosen is an error, never a green gate', async () => {
    const result = await desk.pawl(['run', '--only', 'nothing/like/this'], key);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('nothing/like/this');
  });
});

describe('a harness that reaches for other files', () => {
  test.each([
    ['a path upwards', '../../../../etc/passwd'],
    ['an encoded path', '%2e%2e/x'],
    ['an absolute path', '/etc/passwd'],
    ['a folder', '.'],
    ['a device', '../../../../dev/zero'],
  ])('%s is refused and not read', { timeout: 20_000 }, async (_, path) => {
    await desk.write({ 'harnesses/desk/harness.yaml': `name: desk\nprompt: "${path}"\n` });
    const result = await desk.pawl(['run'], key);
    expect(result.code).toBe(2);
    expect(result.stdout + result.stderr).not.toContain('root:');
  });

  test('a link to a file outside and a pipe are refused, and nothing hangs', {
    timeout: 20_000,
  }, async () => {
    await writeFile(join(desk.root, '../outside-of-pawl.txt'), 'outside');
    await desk.write({ 'harnesses/desk/prompt.md': null });
    await symlink(join(desk.root, '../outside-of-pawl.txt'), join(desk.root, 'harnesses/desk/prompt.md'));
    expect((await desk.pawl(['run'], key)).code).toBe(2);
    await desk.write({ 'harnesses/desk/prompt.md': null });
    execFileSync('sh', ['-c', 'mkfifo harnesses/desk/prompt.md'], { cwd: desk.root });
    expect((await desk.pawl(['run'], key)).code).toBe(2);
  });
});

test('a regular expression that would take forever elsewhere is quick', { timeout: 30_000 }, async () => {
  server.answer = () => 'a'.repeat(50_000);
  await desk.write({
    'evals/desk/a/b/re/one.yaml':
      'given: [{ user: a }]\nexpect: [{ says: { matches: "(a+)+$" } }, { never_says: { matches: "(a+)+b" } }]\n',
  });
  const result = await desk.pawl(['run', '--json', '--only', 'a/b/re'], key);
  expect(result.verdict().cells[0]).toMatchObject({ candidate: { trials: 1, passed: 1 } });
});

test('what a model writes is kept as it is and shown without effect', { timeout: 30_000 }, async () => {
  const hostile = `</script><img src=x onerror=alert(1)> ${'`'.repeat(12)} @everyone <!-- pawl:x --> ::stop-commands::x ##[error]x \u001b]8;;http://evil\u0007 \u001b[2J \u0000 \ud800 \u202e ${'e\u0301'.repeat(100)} 👩‍👩‍👧`;
  server.answer = () => hostile;
  const run = await desk.pawl(['run', '--json'], key);
  expect(run.code).toBe(0);
  await desk.write({ 'harnesses/desk/prompt.md': 'Be otherwise.\n' });
  for (const shown of [
    await desk.pawl(['gate'], key),
    await desk.pawl(['report', '--format', 'markdown'], key),
  ]) {
    expect(shown.stdout).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    expect(shown.stdout.split('\n').filter((line) => /^(::|##\[)/.test(line))).toEqual([]);
  }
});

test.each([
  ['no text beside a call', { calls: [{ name: 'pay', args: {} }] }],
  ['a tool that is not there', { calls: [{ name: 'drop_table', args: {} }] }],
  [
    'two calls of one name',
    {
      calls: [
        { name: 'look', args: { what: 'a' } },
        { name: 'look', args: { what: 'b' } },
      ],
    },
  ],
])('an answer with %s ends as a trial', { timeout: 20_000 }, async (_, answer) => {
  server.answer = () => answer;
  const result = await desk.pawl(['run', '--json'], key);
  expect(result.code).toBe(0);
  const { missing, candidate, unanswered } = result.verdict().cells[0]!;
  expect({ missing, trials: candidate.trials, passed: candidate.passed }).toEqual({
    missing: 0,
    trials: 5,
    passed: 0,
  });
  expect(unanswered).toBeLessThanOrEqual(5);
});
