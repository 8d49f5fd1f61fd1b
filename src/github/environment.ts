import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PawlError, usageError } from '../core/errors.ts';

const sha = z.string().regex(/^[0-9a-f]{7,64}$/);
const pullRequest = z.object({
  number: z.int().min(1),
  head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ sha }),
});
const eventSchema = z.object({
  pull_request: pullRequest.optional(),
  merge_group: z.object({ head_sha: sha, base_sha: sha }).optional(),
  workflow_run: z
    .object({
      head_sha: sha,
      conclusion: z.string().nullish(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
    })
    .optional(),
  before: z.string().optional(),
});

/** What the runner says of the job, read once. */
export interface GitHubEnvironment {
  apiURL: string;
  token: string | null;
  /** `owner/name` */
  repository: string;
  headSha: string;
  /** The commit that the change is against, where the event names one. */
  baseSha: string | null;
  /** Number of the pull request; null for a push and a merge queue. */
  pullRequest: number | null;
  fromFork: boolean;
  workflowRun: { headSha: string; succeeded: boolean; branch: string | null; owner: string | null } | null;
  summaryFile: string | null;
  outputFile: string | null;
  workspace: string | null;
  runUrl: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the event file and GITHUB_*. Throws PAWL_GITHUB_ENV where it is no job of GitHub Actions. */
export async function readEnvironment(env: Env): Promise<GitHubEnvironment> {
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw missing('GITHUB_REPOSITORY', repository);
  const event = await readEvent(env.GITHUB_EVENT_PATH);
  const { pull_request: pull, merge_group: group, workflow_run: run } = event;
  const headSha = pull?.head.sha ?? group?.head_sha ?? env.GITHUB_SHA ?? '';
  if (!sha.safeParse(headSha).success) throw missing('GITHUB_SHA', headSha);
  const before = sha.safeParse(event.before).success && !/^0+$/.test(event.before!) ? event.before! : null;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    apiURL: env.GITHUB_API_URL || 'https://api.github.com',
    token: env.GITHUB_TOKEN || null,
    repository,
    headSha,
    baseSha: pull?.base.sha ?? group?.base_sha ?? before,
    pullRequest: pull?.number ?? null,
    fromFork: pull !== undefined && pull.head.repo?.full_name !== repository,
    workflowRun: run
      ? {
          headSha: run.head_sha,
          succeeded: run.conclusion === 'success',
          branch: run.head_branch ?? null,
          owner: run.head_repository?.owner.login ?? null,
        }
      : null,
    summaryFile: env.GITHUB_STEP_SUMMARY || null,
    outputFile: env.GITHUB_OUTPUT || null,
    workspace: env.GITHUB_WORKSPACE || null,
    runUrl: /^\d+$/.test(env.GITHUB_RUN_ID ?? '')
      ? `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`
      : undefined,
  };
}

async function readEvent(path: string | undefined): Promise<z.infer<typeof eventSchema>> {
  if (!path) throw missing('GITHUB_EVENT_PATH', '');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const message = `The event file cannot be read: ${(cause as Error).message}`;
    throw new PawlError('usage', 'PAWL_GITHUB_ENV', message, { place: { file: path }, cause });
  }
  const parsed = eventSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const message = `The event file is not as GitHub writes it: ${issue!.path.join('.')}: ${issue!.message}.`;
  throw new PawlError('usage', 'PAWL_GITHUB_ENV', message, { place: { file: path } });
}

function missing(name: string, got: string): PawlError {
  return usageError(
    'PAWL_GITHUB_ENV',
    `${name} is ${got === '' ? 'not set' : `not as GitHub sets it: ${JSON.stringify(got)}`}.`,
    'pawl ci github is for a job of GitHub Actions; elsewhere call pawl gate.',
  );
}
