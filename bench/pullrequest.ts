import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskFiles, obey, prompt, says, words } from '../test/support/desk.ts';
import { type GitHubServer, startGitHubServer } from '../test/support/github-server.ts';
import { type ModelServer, startModelServer } from '../test/support/model-server.ts';
import { createProject, type TestProject } from '../test/support/project.ts';
import { type CiResult, REPOSITORY, runJob } from '../test/support/pull-request.ts';

interface Row {
  case: string;
  exitCode: number;
  check: string;
  comments: number;
  decision: string;
  modelCalls: number;
}

interface Edit {
  name: string;
  files: Record<string, string>;
  fork?: boolean;
}

const READ_ONLY = 'ghs_fork';
const asks = words('ask', 6);
const pays = words('pay', 6);
const opens = words('open', 6);
const all = [...asks, ...pays];

const edits: readonly Edit[] = [
  { name: 'helps', files: { 'harnesses/desk/prompt.md': prompt(says([...all, ...opens])) } },
  {
    name: 'breaks one intent',
    files: { 'harnesses/desk/prompt.md': prompt(says([...asks, ...pays.slice(3)])) },
  },
  {
    name: 'changes the suite',
    files: {
      'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n`,
      'evals/desk/a/b/pays/pay1.yaml':
        'title: A user says pay1\ngiven:\n  - user: please pay1\nexpect:\n  - says: { contains: ok }\n',
    },
  },
  {
    name: 'changes only a comment',
    files: { 'harnesses/desk/harness.yaml': '# Owned by the support team.\nname: desk\n' },
  },
  {
    name: 'from a fork',
    files: { 'harnesses/desk/prompt.md': `${prompt(says(all))}Be brief.\n` },
    fork: true,
  },
];

/**
 * Five pull requests through the entry point of the action, each in a fresh clone of a bare remote, against a GitHub on
 * loopback with its real limits; the default branch has measured the baseline before and kept it.
 */
export async function benchPullRequest(): Promise<Row[]> {
  await using models = await startModelServer(obey);
  await using github = await startGitHubServer();
  github.tokens.set(READ_ONLY, { login: 'github-actions[bot]' });
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'pawl-bench-')));
  try {
    const remote = await seed(dir, models);
    const rows: Row[] = [];
    for (const [index, edit] of edits.entries())
      rows.push(await pullRequest(edit, { number: index + 1, remote, dir, models, github }));
    return rows;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The default branch, its baseline measured and kept as the job of the recipe does. */
async function seed(dir: string, models: ModelServer): Promise<string> {
  const files = deskFiles({
    url: models.url,
    rules: says(all),
    intents: { 'a/b/asks': asks, 'a/b/pays': pays, 'a/c/opens': opens },
  });
  await using main = await createProject(files);
  await main.commit('base');
  const remote = join(dir, 'remote.git');
  await main.git('init', '-q', '--bare', '-b', 'main', remote);
  await main.git('remote', 'add', 'origin', remote);
  await main.git('push', '-q', 'origin', 'main');
  for (const args of [
    ['gate', '--base', 'HEAD'],
    ['cache', 'export', join(dir, 'kept.jsonl.gz')],
  ]) {
    const { code, stderr } = await main.pawl(args);
    if (code !== 0) throw new Error(`pawl ${args.join(' ')}: ${stderr}`);
  }
  return remote;
}

async function pullRequest(
  edit: Edit,
  at: { number: number; remote: string; dir: string; models: ModelServer; github: GitHubServer },
): Promise<Row> {
  const { number, remote, dir, models, github } = at;
  await using clone = await createProject();
  await clone.git('remote', 'add', 'origin', remote);
  await clone.git('fetch', '-q', 'origin');
  await clone.git('checkout', '-q', '-f', '-B', 'edit', 'origin/main');
  const base = await clone.git('rev-parse', 'HEAD');
  const head = await clone.commit(edit.name, edit.files);
  await clone.git('push', '-q', 'origin', `HEAD:refs/pull/${number}/head`);
  await clone.pawl(['cache', 'import', join(dir, 'kept.jsonl.gz')]);
  const before = models.requests.length;
  const from = edit.fork ? 'someone/desk' : REPOSITORY;
  const token = edit.fork ? { token: READ_ONLY } : {};
  const job = await runJob(clone, github, { number, base, from }, { args: ['--json'], ...token });
  const result: CiResult = job.json();
  if (edit.fork) await secondWorkflow(clone, github, { number, head, report: result.report });
  return {
    case: edit.name,
    exitCode: job.code,
    check: result.check,
    comments: github.comments.filter((comment) => comment.number === number).length,
    decision: result.decision,
    modelCalls: models.requests.length - before,
  };
}

/** What a fork's run may not do itself: the job of the default branch comments with its verdict. */
async function secondWorkflow(
  clone: TestProject,
  github: GitHubServer,
  { number, head, report }: { number: number; head: string; report: string },
): Promise<void> {
  github.pulls.push({ number, state: 'open', sha: head, head: 'someone:edit', listed: false });
  const event = {
    workflow_run: {
      head_sha: head,
      conclusion: 'success',
      head_branch: 'edit',
      head_repository: { owner: { login: 'someone' } },
    },
  };
  await runJob(clone, github, event, { args: ['--comment-from', report] });
}
