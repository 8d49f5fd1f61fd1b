import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VerdictFile } from '../src/core/verdict.ts';
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

describe('on a detached head', () => {
  test('the push names the branch, and a later promotion finds the tag before it asks a model', async () => {
    await using project = await desk('merge');
    await using remote = await createProject({});
    await project.git('remote', 'add', 'origin', remote.root);
    await remote.git('init', '-q', '--bare', 'there.git');
    await project.git('remote', 'set-url', 'origin', join(remote.root, 'there.git'));
    await project.git('push', '-q', 'origin', 'main');
    await project.git('checkout', '-q', '--detach');
    const { stdout } = await project.pawl(['promote', '--no-measure']);
    expect(stdout).toContain('HEAD is detached: until this is pushed');
    expect(stdout).toContain('git push origin HEAD:refs/heads/main pawl/desk/1\n');

    await project.git('checkout', '-q', 'main');
    const before = server.requests.length;
    const lost = await project.pawl(['promote']);
    expect(lost.code).toBe(2);
    expect(lost.stderr).toMatch(
      /The tag pawl\/desk\/1 is taken: commit \w{7} has that\s+promotion, and HEAD does not\s+contain it/,
    );
    expect(lost.stderr).toMatch(/git merge \w{7} brings it in/);
    expect(server.requests.length).toBe(before);

    await project.git('merge', '-q', 'pawl/desk/1');
    await project.git('checkout', '-q', '--detach');
    await project.commit('Pay, too', { [PROMPT]: prompt(says([...asks, ...pays])) });
    await promote(project, '--no-measure');
    const back = await revert(project);
    expect(back.push).toEqual({
      command: 'git push origin HEAD:refs/heads/main pawl/desk/3',
      detached: true,
    });
    await project.git(...back.push!.command.split(' ').slice(1));
    expect(await project.git('ls-remote', 'origin')).toMatch(
      /refs\/heads\/main[\s\S]*refs\/tags\/pawl\/desk\/3/,
    );
  });

  test('a job of CI names the branch that it is of, and nobody as author is said', async () => {
    await using project = await desk('explicit');
    await project.git('checkout', '-q', '--detach');
    const nobody = {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTOR: '',
      GITHUB_REF: '',
    };
    const env = { ...nobody, CI_COMMIT_BRANCH: 'trunk' };
    const { stdout } = await project.pawl(['promote', '--first', 'x'], env);
    expect(stdout).toContain('git push origin HEAD:refs/heads/trunk pawl/desk/1');
    expect((await project.pawl(['log'])).stdout).toMatch(/T\d\d:\d\d {2}unknown\n/);
  });
});

describe('the decision of a pull request, made in another clone', () => {
  const VERDICT = 'artifact/verdict.json';

  /** A merged edit whose gate ran elsewhere: its verdict is there, its trials are not. */
  async function merged(change?: (verdict: VerdictFile) => void): Promise<TestProject> {
    const project = await desk('merge');
    await project.write({ '.git/info/exclude': 'artifact\n' });
    await promote(project, '--no-measure');
    await project.write({ [PROMPT]: prompt(says([...asks, ...pays])) });
    const verdict = (await project.pawl(['gate', '--base', 'HEAD', '--json'])).verdict();
    change?.(verdict);
    await project.commit('Pay, too');
    await rm(join(project.root, '.pawl'), { recursive: true });
    await project.write({ [VERDICT]: JSON.stringify(verdict) });
    return project;
  }

  test('is what it was merged on; without one it was gated after the merge, which is no fault', async () => {
    await using project = await merged();
    const none = await project.pawl(['promote', '--no-measure', '--decision', 'nowhere', '--json']);
    expect(json<Promoted>(none)).toMatchObject({ line: { ungated: true, decision: 'promote' }, exitCode: 0 });
    expect(json<Promoted>(none).doubts).toEqual(['nowhere has no verdict of desk.']);
    expect((await project.pawl(['log'])).stdout).toContain('Gated on the default branch, after the merge');
    await project.git('reset', '-q', '--hard', 'HEAD~1');
    await rm(join(project.root, '.pawl'), { recursive: true });
    await project.git('tag', '-d', 'pawl/desk/2');

    const { run } = JSON.parse(await project.read(VERDICT)) as VerdictFile;
    const { code, stdout } = await project.pawl(['promote', '--no-measure', '--decision', 'artifact']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Merged on the decision of run ${run}.`);
    const [line] = (await log(project)).entries;
    expect(line).toMatchObject({ ungated: false, mergedOn: run, profile: 'standard' });
    expect((await project.pawl(['log', '--verify'])).code).toBe(0);
  });

  test.each<[string, (verdict: VerdictFile) => void, RegExp]>([
    [
      'another version',
      (verdict) => (verdict.candidate.hash = 'a'.repeat(64)),
      /decided on aaaaaaaaaaaa; HEAD/,
    ],
    [
      'another base',
      (verdict) => (verdict.base!.hash = 'b'.repeat(64)),
      /compared with bbbbbbbbbbbb; what was/,
    ],
    ['a commit of elsewhere', (verdict) => (verdict.base!.commit = 'c'.repeat(40)), /HEAD does not contain/],
    ['no commit', (verdict) => (verdict.base!.commit = '--help'), /did not compare two versions/],
    ['another suite', (verdict) => (verdict.suite.hash = 'd'.repeat(64)), /the suite is dddddddddddd here/],
    ['a block', (verdict) => (verdict.decision = 'block'), /no decision of a gate/],
    ['advice', (verdict) => (verdict.advisory = true), /no decision of a gate/],
    ['no verdict', (verdict) => delete (verdict as Partial<VerdictFile>).cells, /is no verdict: cells/],
  ])('does not count: %s', async (_, change, words) => {
    await using project = await merged(change);
    const done = await promote(project, '--no-measure', '--decision', VERDICT);
    expect(done).toMatchObject({ state: 'promoted', line: { ungated: true }, exitCode: 0 });
    expect(done.doubts.join()).toMatch(words);
  });

  test('does not count where its trials say otherwise, and not for an explicit promotion', async () => {
    await using project = await desk('merge');
    await promote(project, '--no-measure');
    await project.write({ '.git/info/exclude': 'artifact\n', [PROMPT]: prompt(says(pays)) });
    const verdict = (await project.pawl(['gate', '--base', 'HEAD', '--json', '--no-fail-fast'])).verdict();
    await project.write({ [VERDICT]: JSON.stringify({ ...verdict, decision: 'promote', exitCode: 0 }) });
    await project.commit('Pay only');
    const done = await promote(project, '--no-measure', '--decision', 'artifact');
    expect(done).toMatchObject({ line: { ungated: true, decision: 'block' }, exitCode: 1 });
    expect(done.doubts.join()).toContain('and "block" by its trials');

    await using explicit = await desk('explicit');
    const refused = await explicit.pawl(['promote', '--first', 'x', '--decision', 'artifact']);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('--decision is for release.mode: merge');
  });
});
