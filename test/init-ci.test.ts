import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CommandContext } from '../src/cli/command.ts';
import { init } from '../src/cli/commands/init.ts';
import { gitlabJob } from '../src/github/workflows.ts';
import { createProject, type TestProject } from './support/project.ts';

const MEASURE = '.github/workflows/pawl-measure.yml';
const COMMENT = '.github/workflows/pawl-comment.yml';
const CONFIG = 'models: [{ id: reference/keyword, provider: reference }]\n';
const FILES = {
  'pawl.config.yaml': CONFIG,
  'harnesses/desk/harness.yaml': 'name: desk\n',
  'harnesses/desk/prompt.md': 'Mine.\n',
};

/** What the doctor says of workflows that is not praise, or in praise of how many. */
async function workflows(project: TestProject, folder = '.'): Promise<string[]> {
  const { stdout } = await project.pawl(['doctor', '--no-probe', '--json', '-C', folder]);
  const findings = JSON.parse(stdout) as { what: string; state: string; text: string }[];
  return findings
    .filter(({ what }) => what === 'workflow')
    .map(({ state, text }) => (state === 'ok' ? 'ok' : text));
}

interface Workflow {
  defaults?: object;
  jobs: Record<
    string,
    { steps: { uses?: string; run?: string; with?: object; 'working-directory'?: string }[] }
  >;
}

async function workflow(project: TestProject, path: string): Promise<Workflow> {
  return parse(await project.read(path)) as Workflow;
}

test('in an empty folder the pair comes with the project, in its first commit, and passes the doctor', async () => {
  await using project = await createProject();
  for (const name of ['.git', '.gitignore']) await rm(join(project.root, name), { recursive: true });
  const made = await project.pawl(['init', '--yes', '--ci', 'github']);
  expect(made, made.stderr).toMatchObject({ code: 0, stderr: '' });
  for (const words of [
    MEASURE,
    COMMENT,
    'Permissions:',
    'Secrets:',
    'require the check "measure"',
    'npm install',
  ])
    expect(made.stdout).toContain(words);
  expect(made.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect((await workflow(project, MEASURE)).jobs).toHaveProperty('measure');
  expect(await project.git('ls-files', '.github')).toBe(`${COMMENT}\n${MEASURE}`);
  expect(await workflows(project)).toEqual(['ok', 'ok']);
  expect((await project.pawl(['gate', '--json'])).verdict()).toMatchObject({ decision: 'promote' });
});

test('in a project that is there it writes only the files of CI, and twice is once', async () => {
  await using project = await createProject(FILES);
  await project.commit('mine');
  const made = await project.pawl(['init', '--ci', 'github']);
  expect(made.code, made.stderr).toBe(0);
  expect(await project.git('status', '--short', '-uall')).toBe(`?? ${COMMENT}\n?? ${MEASURE}`);
  expect(await workflows(project)).toEqual(['ok', 'ok']);
  const again = await project.pawl(['init', '--ci', 'github', '--json']);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.stdout).ci).toMatchObject({ written: [], same: [MEASURE, COMMENT], differs: [] });
  await project.write({ [MEASURE]: (await project.read(MEASURE)).replaceAll('\n', '\r\n') });
  expect((await project.pawl(['init', '--ci', 'github'])).stdout).toContain('nothing to do');
  const both = await project.pawl(['init', '--ci', 'github', '--no-forks']);
  expect(both.stdout).toContain(`take ${MEASURE} and`);
});

test('a file that differs is left alone and told, with the way to see how and to take the other', async () => {
  await using project = await createProject({ ...FILES, [MEASURE]: 'name: mine\n' });
  const made = await project.pawl(['init', '--ci', 'github']);
  expect(made.code).toBe(1);
  expect(await project.read(MEASURE)).toBe('name: mine\n');
  expect(made.stdout).toMatch(/differ:\n {2}\.github\/workflows\/pawl-measure\.yml\n/);
  const command = /^See how: +pawl (init .*)$/m.exec(made.stdout)![1]!.split(' ');
  const { code, stdout: patch } = await project.pawl(command);
  expect(code).toBe(0);
  expect(patch).toContain('\n-name: mine\n+name: pawl measure\n');
  await project.write({ 'ci.patch': patch });
  await project.git('apply', 'ci.patch');
  expect(await project.pawl(['init', '--ci', 'github'])).toMatchObject({ code: 0 });
  expect((await project.pawl(command)).stdout.trim()).toBe('');
});

test.each([
  [
    'other jobs',
    'stages: [test]\n\nmake:\n  script: make\n',
    'stages: [test]\n\nmake:\n  script: make\n\nJOB',
  ],
  [
    'an older job',
    'pawl:\n  script:\n    - old\n\n  image: x\n\n# mine\nmake:\n  script: make\n',
    'JOB\n# mine\nmake:\n  script: make\n',
  ],
  ['an older job at the end', 'make:\n  script: make\npawl:\n  script: old\n', 'make:\n  script: make\nJOB'],
])('a .gitlab-ci.yml with %s keeps them: the patch takes the job in', async (_, before, after) => {
  await using project = await createProject({ ...FILES, '.gitlab-ci.yml': before });
  expect(await project.pawl(['init', '--ci', 'gitlab'])).toMatchObject({ code: 1 });
  expect(await project.read('.gitlab-ci.yml')).toBe(before);
  const { stdout } = await project.pawl(['init', '--ci', 'gitlab', '--diff']);
  await project.write({ 'ci.patch': stdout });
  await project.git('apply', 'ci.patch');
  expect(await project.read('.gitlab-ci.yml')).toBe(after.replace('JOB', () => gitlabJob().text));
  expect(await project.pawl(['init', '--ci', 'gitlab'])).toMatchObject({ code: 0 });
});

test.each([
  ['its own lockfile', 'apps/desk/package-lock.json', 'apps/desk'],
  ['that of the workspaces', 'package-lock.json', ''],
])(
  'in a sub folder the files go to the git root, and jobs work in the folder, with %s',
  async (_, lock, install) => {
    const own = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`apps/desk/${path}`, text]));
    await using project = await createProject({ ...own, [lock]: '{"packages":{"node_modules/pawl":{}}}\n' });
    await project.commit('mine');
    for (const host of [['github'], ['github', '--no-forks'], ['gitlab']]) {
      const made = await project.pawl(['init', 'apps/desk', '--ci', ...host]);
      expect(made.code, made.stderr).toBe(0);
      expect(made.stdout).not.toContain('npm install');
    }
    const bin = `./${install === '' ? '' : `${install}/`}node_modules/pawl`;
    for (const path of [MEASURE, COMMENT, '.github/workflows/pawl.yml']) {
      const { defaults, jobs } = await workflow(project, path);
      expect(defaults).toEqual({ run: { 'working-directory': 'apps/desk' } });
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const [npm] = steps.filter(({ run }) => run === 'npm ci');
      expect(npm!['working-directory'] ?? 'apps/desk').toBe(install || '.');
      const [action] = steps.filter(({ uses }) => uses?.endsWith('/pawl'));
      expect(action).toMatchObject({ uses: bin, with: { 'working-directory': 'apps/desk' } });
    }
    expect(await project.read('.github/workflows/pawl.yml')).toContain('restore-keys: pawl-apps/desk-\n');
    const gitlab = parse(await project.read('.gitlab-ci.yml')) as {
      pawl: { script: string[]; artifacts: object };
    };
    expect(gitlab.pawl.script.join(' && ')).toBe(
      install === ''
        ? 'npm ci && cd apps/desk && npx --no-install pawl ci gitlab'
        : 'cd apps/desk && npm ci && npx --no-install pawl ci gitlab',
    );
    expect(gitlab.pawl.artifacts).toMatchObject({ reports: { junit: 'apps/desk/reports/*/junit.xml' } });
    expect(await workflows(project, 'apps/desk')).toEqual(['ok', 'ok', 'ok']);
    const inside = await project.pawl(['init', '-C', 'apps/desk', '--ci', 'github']);
    expect(inside).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') });
  },
);

test('the keys of the models are named, and where they cannot be had', async () => {
  const models =
    'models: [{ id: gpt-4o, provider: openai }, { id: m, provider: openai, apiKeyEnv: MY_KEY }]\n';
  await using project = await createProject({ ...FILES, 'pawl.config.yaml': models });
  expect((await project.pawl(['init', '--ci', 'github'])).stdout).toMatch(
    /has none, so it cannot ask the models that need\s+OPENAI_API_KEY,\s+MY_KEY/,
  );
  expect((await project.pawl(['init', '--ci', 'github', '--no-forks'])).stdout).toMatch(
    /Add\s+MY_KEY\s+beside/,
  );
  expect((await project.pawl(['init', '--ci', 'gitlab'])).stdout).toContain('OPENAI_API_KEY, MY_KEY');
});

test.each([
  [['--ci', 'githb'], 'Did you mean "github"'],
  [['--ci', 'gitlab', '--no-forks'], '--no-forks is for --ci github'],
  [['--diff'], '--diff says something of the files of a CI'],
])('%j is refused, and nothing is written', async (args, words) => {
  await using project = await createProject();
  const made = await project.pawl(['init', ...args]);
  expect(made).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
  expect(await project.git('status', '--short')).toBe('?? .gitignore');
});

test.each([
  ['shop\ngithub\n', true],
  ['shop\njenkins\ngithub\n', true],
  ['shop\n\n', false],
])('on a terminal it asks for CI after the name: %j', async (typed, written) => {
  await using project = await createProject();
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  stdin.end(typed);
  let asked = '';
  const context: CommandContext = {
    ...{ cwd: project.root, env: {}, stdin, stdout: () => {}, stderr: () => {} },
    ...{ progress: (text) => (asked += text), terminal: { stdout: true, stderr: true } },
    ...{ color: false, columns: 80, nodeVersion: process.versions.node, now: () => Date.now() },
    ...{ signal: new AbortController().signal, commandLine: 'pawl init' },
  };
  expect(await init.run(['.'], {}, context)).toBe(0);
  expect(asked).toContain('Files for CI (github, gitlab) [none]: ');
  expect(asked.includes('got "jenkins"')).toBe(typed.includes('jenkins'));
  const there = await project.git('ls-files', '--others', '.github');
  expect(there).toBe(written ? `${COMMENT}\n${MEASURE}` : '');
});
