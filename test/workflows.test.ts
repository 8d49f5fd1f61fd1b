import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/cli/commands.ts';
import { GITLAB_JOB, githubWorkflows } from '../src/github/workflows.ts';
import { deskFiles, says, words } from './support/desk.ts';
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
  expect(read('docs/gitlab.md')).toContain(`\`\`\`yaml\n${GITLAB_JOB.text}\`\`\``);
});

test('the files are YAML, call commands that exist, and pass the doctor', async () => {
  await project.write(
    Object.fromEntries(githubWorkflows({ forks: true }).map(({ path, text }) => [path, text])),
  );
  const findings = await doctor();
  expect(findings.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok']);
  const texts = [...githubWorkflows({ forks: true }), GITLAB_JOB]
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
  expect(findings.map(({ state }) => state)).toEqual(['problem', 'warning', 'warning', 'warning']);
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
