import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { GITLAB_TOKEN, startGitLabServer } from './support/gitlab-server.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const asks = words('ask', 6);

test('a merge request has one note for each harness, and the next push edits it', async () => {
  await using models = await startModelServer(obey);
  await using gitlab = await startGitLabServer();
  await using project = await createProject(
    deskFiles({ url: models.url, rules: says(asks), intents: { 'a/b/asks': asks } }),
  );
  const base = await project.commit('base');
  const planted = Array.from({ length: 45 }, (_, index) => ({
    id: 100 + index,
    body: '<!-- pawl:.%2F%23desk -->\nplanted',
    username: 'mallory',
  }));
  gitlab.notes.push(...planted);
  const variables = async (token: string) => ({
    CI_API_V4_URL: `${gitlab.url}/api/v4`,
    CI_PROJECT_ID: '1',
    CI_PROJECT_DIR: project.root,
    CI_MERGE_REQUEST_IID: '3',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_COMMIT_SHA: await project.git('rev-parse', 'HEAD'),
    CI_JOB_URL: 'https://gitlab.example/jobs/1',
    PAWL_GITLAB_TOKEN: token,
  });
  const job = async (token: string) => project.pawl(['ci', 'gitlab'], await variables(token));
  await project.commit('break', { 'harnesses/desk/prompt.md': prompt(says(asks.slice(2))) });
  const first = await job(GITLAB_TOKEN);
  expect(first.code).toBe(1);
  expect(first.stdout).toContain('Comment on desk: created.');
  await project.commit('mend', { 'harnesses/desk/prompt.md': `${prompt(says(asks))}Be kind.\n` });
  expect((await job(GITLAB_TOKEN)).code).toBe(0);
  const own = gitlab.notes.filter(({ username }) => username !== 'mallory');
  expect(own).toHaveLength(1);
  expect(own[0]!.body).toMatch(/^<!-- pawl:\S+ -->\n## ✅ pawl: desk/);
  expect(gitlab.notes.slice(0, 45)).toEqual(planted);

  const release = Promise.withResolvers<void>();
  models.hold = release.promise;
  await project.commit('more', { 'harnesses/desk/prompt.md': `${prompt(says(asks))}Be kinder.\n` });
  const asked = models.requests.length;
  const running = project.start(['ci', 'gitlab'], await variables(GITLAB_TOKEN));
  await expect.poll(() => models.requests.length, { timeout: 20_000 }).toBeGreaterThan(asked);
  running.kill('SIGTERM');
  const note = (): string => gitlab.notes.find(({ username }) => username !== 'mallory')!.body;
  await expect.poll(note, { timeout: 5000 }).toContain('no verdict on this commit');
  models.hold = null;
  release.resolve();
  expect(await running.done).toMatchObject({ code: 143 });
  expect(note()).toContain('no verdict on this commit');

  const refused = await job('glpat-wrong');
  expect(refused.code).toBe(0);
  expect(refused.stderr).toMatch(
    /Warning: The note could not be written; the verdict stands\. .*401.*scope api/,
  );
  expect((await job('')).stderr).toContain('Without PAWL_GITLAB_TOKEN');
  expect(await project.grep('glpat-wrong')).toEqual([]);
  const bare = await project.pawl(['ci', 'gitlab'], { CI_PROJECT_ID: 'x' });
  expect(bare.code).toBe(2);
  expect(bare.stderr).toContain('CI_PROJECT_ID is not as GitLab sets it');
});
