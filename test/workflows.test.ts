import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/cli/commands.ts';
import { githubWorkflows, gitlabJob } from '../src/github/workflows.ts';
import { scriptInjections, unpinnedActions } from '../src/pipeline/workflow-lints.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { startGitHubServer, TOKEN } from './support/github-server.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(resolve(repository, path), 'utf8');
const asks = words('ask', 5);
let project: TestProject;

beforeAll(async () => {
  project = await createProject(
    deskFiles({ url: 'http://127.0.0.1:9/v1', rules: says(asks), intents: { 'a/b/asks': asks } }),
  );
  await project.commit('base');
});
afterAll(() => project[Symbol.asyncDispose]());

async function doctor(): Promise<{ what: string; state: string; text: string }[]> {
  const result = await project.pawl(['doctor', '--no-probe', '--json']);
  return (JSON.parse(result.stdout) as { what: string; state: string; text: string }[]).filter(
    ({ what }) => what === 'workflow',
  );
}

test('the pages have exactly the files that a project is given', () => {
  for (const { path, text } of githubWorkflows({ forks: true }))
    expect(read('docs/github.md'), path).toContain(`\`\`\`yaml\n${text}\`\`\``);
  expect(read('docs/gitlab.md')).toContain(`\`\`\`yaml\n${gitlabJob().text}\`\`\``);
});

test('the files are YAML, call commands that exist, and pass the doctor', async () => {
  await project.write(
    Object.fromEntries(githubWorkflows({ forks: true }).map(({ path, text }) => [path, text])),
  );
  const findings = await doctor();
  expect(findings.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok']);
  const texts = [...githubWorkflows({ forks: true }), gitlabJob()]
    .map(({ text }) => text)
    .concat(read('action.yml'));
  for (const text of texts) {
    expect(parse(text)).toBeTypeOf('object');
    for (const [, name = ''] of text.matchAll(/(?:--no-install pawl|pawl\.js") (\w+)/g))
      expect(Object.keys(commands)).toContain(name);
  }
  const action = parse(read('action.yml')) as {
    inputs: object;
    runs: { steps: { uses?: string; shell?: string; run?: string }[] };
  };
  for (const step of action.runs.steps) expect(step.uses ?? step.shell).toBeTypeOf('string');
  for (const { text } of githubWorkflows({ forks: true })) {
    const { jobs } = parse(text) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
    const uses = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter((step) => step.uses?.endsWith('/pawl')),
    );
    for (const step of uses)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
  // What runs a stranger's code has no secret and may write nothing; what may write runs none.
  const [, measure, comment] = githubWorkflows({ forks: true });
  expect(measure!.text).not.toMatch(/secrets\.|write/);
  expect(comment!.text).not.toMatch(/secrets\.|head\.(sha|ref)|head_ref/);
});

test('pawl doctor flags workflows that are unsafe or unfit', async () => {
  for (const { path } of githubWorkflows({ forks: true })) await project.write({ [path]: null });
  const unsafe = `on: { pull_request_target: {} }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { ref: "\${{ github.event.pull_request.head.sha }}" }
      - run: npx pawl gate support
`;
  await project.write({ '.github/workflows/ci.yml': unsafe });
  const findings = await doctor();
  expect(findings.map(({ state }) => state)).toEqual(['problem', 'warning', 'warning', 'warning', 'warning']);
  const all = findings.map(({ text }) => text).join('\n');
  for (const word of ['pull_request_target', 'no permissions', 'no timeout-minutes', 'shallow clone'])
    expect(all).toContain(word);
  expect((await project.pawl(['doctor', '--no-probe'])).code).toBe(2);

  const other = unsafe
    .replace('npx pawl gate support', 'make')
    .replace('{ pull_request_target: {} }', '[pull_request_target]');
  await project.write({ '.github/workflows/ci.yml': other });
  expect((await doctor()).map(({ state }) => state)).toEqual(['problem']);
  await project.write({ '.github/workflows/ci.yml': other.replace('[pull_request_target]', 'pull_request') });
  expect(await doctor()).toEqual([]);
  await project.write({
    '.github/workflows/ci.yml': 'jobs: { a: &a { steps: [{ run: pawl gate }] }, b: *a }\n',
  });
  expect((await doctor()).map(({ state }) => state)).toEqual(['warning']);
});

const FIT = `on:
  pull_request:
permissions: { contents: read }
concurrency: { group: "pawl-\${{ github.ref }}" }
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - run: npx pawl gate support
`;
const OTHER_STEP = '      - uses: acme/setup@v2\n      - run: npx pawl';

test.each([
  ['acme/setup@main', 'takes acme/setup@main'],
  ['acme/setup@master', 'takes acme/setup@master'],
  ['acme/setup@refs/heads/x', 'takes acme/setup@refs/heads/x'],
  ['acme/setup', 'takes acme/setup'],
  ['acme/setup@v2', null],
  [`acme/setup@${'0a'.repeat(20)}`, null],
  ['./.github/actions/setup', null],
  ['docker://alpine:3', null],
])('pawl doctor and the version of an action: %s', async (uses, words) => {
  await write(FIT.replace('      - run: npx pawl', OTHER_STEP.replace('acme/setup@v2', uses)));
  expectOne(await doctor(), words);
});

test.each([
  ['none', FIT.replace(/^concurrency.*\n/m, ''), 'no concurrency group'],
  [
    'without a group',
    FIT.replace(/^concurrency.*$/m, 'concurrency: { cancel-in-progress: true }'),
    'no concurrency group',
  ],
  ['a name', FIT.replace(/^concurrency.*$/m, 'concurrency: pawl'), null],
  [
    'of the job',
    FIT.replace(/^concurrency.*\n/m, '').replace('    timeout', '    concurrency: pawl\n    timeout'),
    null,
  ],
  [
    'none, at night',
    FIT.replace(/^concurrency.*\n/m, '').replace('pull_request:', 'schedule: [{ cron: "0 3 * * *" }]'),
    null,
  ],
])('pawl doctor and concurrency: %s', async (_, text, words) => {
  await write(text);
  expectOne(await doctor(), words);
});

test.each([
  ['echo "<< github.event.pull_request.title >>"', 'github.event.pull_request.title'],
  ['echo "<< github.event.pull_request.body >>"', 'github.event.pull_request.body'],
  ['git fetch origin <<github.event.pull_request.head.ref>>', 'github.event.pull_request.head.ref'],
  ['echo << github.head_ref || github.ref_name >>', 'github.head_ref'],
  ["echo << format('{0}', github.event['pull_request'].title) >>", 'github.event.pull_request.title'],
  ['echo << toJSON(github.event.commits.*.message) >>', 'github.event.commits.*.message'],
  [
    'echo << github.event.pull_request.number >> << github.sha >> << github.event.pull_request.head.sha >>',
    null,
  ],
])('pawl doctor and what a script is given: %s', async (text, name) => {
  const script = text.replaceAll('<<', '$'.concat('{{')).replaceAll('>>', '}}');
  await write(`${FIT}      - run: ${JSON.stringify(script)}\n`);
  expectOne(await doctor(), name && `puts \${{ ${name} }} into a script`);
  const elsewhere = `  other:\n    runs-on: ubuntu-latest\n    steps: [{ run: ${JSON.stringify(script)} }]\n`;
  await write(FIT + elsewhere);
  expectOne(await doctor(), name && 'job other puts');
  await write(`${FIT}      - run: echo "$TEXT"\n        env: { TEXT: ${JSON.stringify(script)} }\n`);
  expectOne(await doctor(), null);
});

function write(text: string): Promise<void> {
  return project.write({ '.github/workflows/ci.yml': text });
}

function expectOne(findings: { state: string; text: string }[], words: string | null): void {
  expect(findings.map(({ state }) => state)).toEqual([words === null ? 'ok' : 'warning']);
  if (words !== null) expect(findings[0]!.text).toContain(words);
}

test('the action itself is fit: versions are named, and no script is given a text of an event', () => {
  const { runs } = parse(read('action.yml')) as { runs: { steps: { uses?: string; run?: string }[] } };
  expect(unpinnedActions(runs.steps, {})).toEqual([]);
  expect(scriptInjections(runs.steps)).toEqual([]);
  for (const { run = '' } of runs.steps) expect(run).not.toMatch(/\$\{\{/);
});

/** GitHub's command as far as a job asks it: one pull request was merged, and its run has an artifact. */
const GH = `#!/bin/sh
case "$1 $2" in
  "api repos/acme/desk/commits/$GITHUB_SHA/pulls") echo "$GH_HEAD" ;;
  "api repos/acme/desk/actions/workflows/pawl.yml/runs?head_sha=$GH_HEAD") echo 77 ;;
  "run download") [ "$3" = 77 ] && [ -n "$GH_FILES" ] && mkdir -p "$9" && cp -r "$GH_FILES/." "$9" ;;
  *) exit 1 ;;
esac
`;

/** Runs a step of a workflow with bash as the runner does; `npx` there is the command of this repository. */
async function step(
  at: TestProject,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const bin = await mkdtemp(join(tmpdir(), 'pawl-bin-'));
  const npx = `#!/bin/sh\n[ "$1 $2" = "--no-install pawl" ] || exit 9\nshift 2\nexec node "${repository}/bin/pawl.js" "$@"\n`;
  await writeFile(join(bin, 'npx'), npx, { mode: 0o755 });
  await writeFile(join(bin, 'gh'), GH, { mode: 0o755 });
  const file = join(bin, 'step.sh');
  await writeFile(file, script);
  return new Promise((done) => {
    const PATH = `${bin}:${dirname(process.execPath)}:${process.env.PATH}`;
    const options = { cwd: at.root, env: { ...process.env, NO_COLOR: '1', ...env, PATH } };
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

interface Step {
  name?: string;
  id?: string;
  run?: string;
}

test('the job on the default branch promotes, pushes and keeps trials, and the action reads them and gates', async () => {
  await using models = await startModelServer(obey);
  await using github = await startGitHubServer();
  await using main = await createProject(
    deskFiles({ url: models.url, rules: says(asks), intents: { 'a/b/asks': asks } }),
  );
  const remote = join(main.root, '.pawl/remote.git');
  await main.git('init', '-q', '--bare', '-b', 'main', remote);
  await main.git('remote', 'add', 'origin', remote);
  await main.commit('base');
  const polite = `${prompt(says(asks))}Be kind.\n`;
  await main.commit('kind', { 'harnesses/desk/prompt.md': polite });
  await main.git('push', '-q', '-u', 'origin', 'main');
  const workflow = parse(githubWorkflows()[0]!.text) as { jobs: { baseline: { steps: Step[] } } };
  const runs = workflow.jobs.baseline.steps.flatMap(({ run }) => (run && run !== 'npm ci' ? [run] : []));
  expect(runs).toHaveLength(4);
  const temp = join(main.root, '.pawl/temp');
  const job = { GITHUB_REPOSITORY: 'acme/desk', GITHUB_SHA: 'none', RUNNER_TEMP: temp, GH_FILES: '' };
  for (const run of runs) expect(await step(main, run, job)).toMatchObject({ code: 0 });
  expect(await main.git('ls-remote', '--tags', remote)).toContain('refs/tags/pawl/desk/1');
  expect(await main.git('rev-parse', 'origin/main')).toBe(await main.git('rev-parse', 'HEAD'));

  await using clone = await createProject();
  await clone.git('remote', 'add', 'origin', remote);
  await clone.git('fetch', '-q', 'origin');
  await clone.git('checkout', '-q', '-f', '-B', 'edit', 'origin/main');
  const base = await clone.git('rev-parse', 'HEAD');
  const head = await clone.commit('kinder', { 'harnesses/desk/prompt.md': `${polite}Be brief.\n` });
  await clone.write({
    '.pawl/event.json': JSON.stringify({
      pull_request: { number: 3, head: { sha: head, repo: { full_name: 'acme/desk' } }, base: { sha: base } },
    }),
  });
  await copyFile(join(main.root, '.pawl/cache.jsonl.gz'), join(clone.root, '.pawl/cache.jsonl.gz'));
  const action = parse(read('action.yml')) as { runs: { steps: Step[] } };
  const measured = models.requests.length;
  const outputs: string[] = [];
  for (const { run } of action.runs.steps) {
    if (run === undefined) continue;
    const done = await step(clone, run, {
      GITHUB_ACTION_PATH: repository,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: TOKEN,
      GITHUB_REPOSITORY: 'acme/desk',
      GITHUB_EVENT_PATH: join(clone.root, '.pawl/event.json'),
      GITHUB_OUTPUT: join(clone.root, '.pawl/output'),
      PAWL_ARGS: '--max-calls 500',
      PAWL_COMMENT: 'true',
      PAWL_COMMENT_FROM: '',
    });
    expect(done).toMatchObject({ code: 0 });
    outputs.push(done.output);
  }
  expect(outputs.join('\n')).toMatch(/[1-9]\d* trials and .* were added/);
  expect(github.comments.map(({ number }) => number)).toEqual([3]);
  expect(github.checks.map(({ conclusion }) => conclusion)).toEqual(['success']);
  expect(models.requests.slice(measured).every(({ system }) => system.includes('Be brief.'))).toBe(true);
  const output = await clone.read('.pawl/output');
  expect(output).toContain('decision=promote');

  // Merged, squashed: what the pull request decided is fetched by its head, and is what it went in on.
  const merged = await main.commit('kinder', { 'harnesses/desk/prompt.md': `${polite}Be brief.\n` });
  const after = {
    ...job,
    GITHUB_SHA: merged,
    GH_HEAD: head,
    GH_FILES: join(clone.root, /report=(.*)/.exec(output)![1]!),
  };
  for (const run of runs) expect(await step(main, run, after)).toMatchObject({ code: 0 });
  const { stdout } = await main.pawl(['log']);
  expect(stdout).toMatch(/#2 promotion[\s\S]*Merged on the decision of run /);
  expect(await main.git('ls-remote', '--tags', remote)).toContain('refs/tags/pawl/desk/2');
});
