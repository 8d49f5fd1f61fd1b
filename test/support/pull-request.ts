import { mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHubServer, TOKEN } from './github-server.ts';
import type { CommandResult, TestProject } from './project.ts';

export const REPOSITORY = 'acme/desk';

export interface PullRequest {
  number: number;
  base: string;
  /** `owner/name` of where it comes from; default: the repository itself. */
  from?: string;
}

export interface JobResult extends CommandResult {
  summary: string;
  outputs: Record<string, string>;
  json: () => CiResult;
}

/** What `pawl ci github --json` prints. */
export interface CiResult {
  exitCode: number;
  decision: string;
  check: string;
  report: string;
  harnesses: {
    harness: string;
    decision: string | null;
    run: string | null;
    calls: number;
    problem: string | null;
  }[];
  crash: string | null;
  comments: { harness: string; done: string }[];
  warnings: string[];
}

interface JobOptions {
  args?: readonly string[];
  token?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs `pawl ci github` on a project as a job of GitHub Actions would: event file, GITHUB_*, files for outputs. */
export async function runJob(
  project: TestProject,
  server: GitHubServer,
  event: PullRequest | Record<string, unknown>,
  options: JobOptions = {},
): Promise<JobResult> {
  const { dir, env } = await prepareJob(project, server, event, options);
  const result = await project.pawl(['ci', 'github', ...(options.args ?? [])], env);
  const outputs = await readFile(join(dir, 'output'), 'utf8');
  return {
    ...result,
    summary: await readFile(join(dir, 'summary'), 'utf8'),
    outputs: Object.fromEntries(
      outputs
        .trim()
        .split('\n')
        .map((line) => line.split('=', 2)),
    ) as Record<string, string>,
    json: () => JSON.parse(result.stdout) as CiResult,
  };
}

/** The same job, running beside the test. */
export async function startJob(
  project: TestProject,
  server: GitHubServer,
  event: PullRequest,
  options: JobOptions = {},
): Promise<ReturnType<TestProject['start']>> {
  const { env } = await prepareJob(project, server, event, options);
  return project.start(['ci', 'github', ...(options.args ?? [])], env);
}

async function prepareJob(
  project: TestProject,
  server: GitHubServer,
  event: PullRequest | Record<string, unknown>,
  options: JobOptions,
): Promise<{ dir: string; env: Record<string, string> }> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'pawl-job-')));
  const head = await project.git('rev-parse', 'HEAD');
  const pull = event as PullRequest;
  const value =
    'number' in event
      ? {
          pull_request: {
            number: pull.number,
            head: { sha: head, repo: { full_name: pull.from ?? REPOSITORY } },
            base: { sha: pull.base },
          },
        }
      : event;
  await writeFile(join(dir, 'event.json'), JSON.stringify(value));
  for (const name of ['summary', 'output']) await writeFile(join(dir, name), '');
  const env = {
    GITHUB_API_URL: server.url,
    GITHUB_TOKEN: options.token ?? TOKEN,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: head,
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: project.root,
    GITHUB_EVENT_PATH: join(dir, 'event.json'),
    GITHUB_STEP_SUMMARY: join(dir, 'summary'),
    GITHUB_OUTPUT: join(dir, 'output'),
    ...options.env,
  };
  return { dir, env };
}
