import { usageError } from '../core/errors.ts';
import { type ApiClient, createApiClient } from './client.ts';
import type { Stamp } from './comment-body.ts';
import type { CiHarness, CiJob, CiRun } from './gate-pull-request.ts';
import { type Published, warningOf, writeComments, writeStopped } from './publish.ts';
import type { CommentPort } from './sticky-comment.ts';

/** What GitLab says of the job, read once. */
export interface GitLabEnvironment extends CiJob {
  apiURL: string;
  token: string | null;
  project: string;
  headSha: string;
  mergeRequest: string | null;
  jobUrl: string | undefined;
}

/** Reads CI_*. Throws PAWL_GITLAB_ENV where it is no job of GitLab. */
export function readGitLabEnvironment(env: Readonly<Record<string, string | undefined>>): GitLabEnvironment {
  const need = (name: string, pattern: RegExp): string => {
    const value = env[name] ?? '';
    if (pattern.test(value)) return value;
    throw usageError(
      'PAWL_GITLAB_ENV',
      `${name} is ${value === '' ? 'not set' : `not as GitLab sets it: ${JSON.stringify(value)}`}.`,
      'pawl ci gitlab is for a job of GitLab CI; elsewhere call pawl gate.',
    );
  };
  const project = need('CI_PROJECT_ID', /^\d+$/);
  const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
  return {
    apiURL: need('CI_API_V4_URL', /^https?:\/\//),
    token: env.PAWL_GITLAB_TOKEN || null,
    project,
    headSha: need('CI_COMMIT_SHA', /^[0-9a-f]{7,64}$/),
    baseSha: env.CI_MERGE_REQUEST_DIFF_BASE_SHA || null,
    mergeRequest: /^\d+$/.test(env.CI_MERGE_REQUEST_IID ?? '') ? env.CI_MERGE_REQUEST_IID! : null,
    fromFork: source !== undefined && source !== project,
    workspace: env.CI_PROJECT_DIR || null,
    jobUrl: env.CI_JOB_URL,
  };
}

/** Writes one note for each harness; without a token the verdict stands and a warning says why there is none. */
export async function publishNotes(
  run: CiRun,
  environment: GitLabEnvironment,
  { now, signal }: { now: number; signal: AbortSignal },
): Promise<Published> {
  return withNotes(environment, signal, (port) => writeComments(run, port, stampOf(environment, now)));
}

/** Says in the merge request that the run was stopped, while the rest of it still comes to its end. */
export async function publishStoppedNotes(
  finished: readonly CiHarness[],
  folder: string,
  environment: GitLabEnvironment,
  { now, signal }: { now: number; signal: AbortSignal },
): Promise<Published> {
  return withNotes(environment, signal, (port) =>
    writeStopped(finished, folder, port, stampOf(environment, now)),
  );
}

function stampOf({ headSha, jobUrl }: GitLabEnvironment, at: number): Stamp {
  return { headSha, at, runUrl: jobUrl };
}

async function withNotes(
  { apiURL, token, project, mergeRequest }: GitLabEnvironment,
  signal: AbortSignal,
  work: (port: CommentPort) => Promise<Published['comments']>,
): Promise<Published> {
  if (mergeRequest === null) return { comments: [], warnings: [] };
  if (token === null)
    return {
      comments: [],
      warnings: ['Without PAWL_GITLAB_TOKEN there is no note: a project access token with the scope api.'],
    };
  const client = createApiClient({ service: 'GitLab', baseURL: apiURL, token, signal });
  try {
    return { comments: await work(notesOf(client, project, mergeRequest)), warnings: [] };
  } catch (error) {
    return { comments: [], warnings: [warningOf('note', error, { fromFork: false })] };
  }
}

function notesOf(client: ApiClient, project: string, mergeRequest: string): CommentPort {
  const path = `/projects/${project}/merge_requests/${mergeRequest}/notes`;
  return {
    login: async () => String(((await client.get('/user')) as { username?: unknown }).username),
    async *comments() {
      for await (const item of client.list(`${path}?sort=asc&order_by=created_at`)) {
        const { id, body, author } = item as { id: number; body?: string; author?: { username?: string } };
        yield { id, body: body ?? '', login: author?.username };
      }
    },
    create: async (body) => ((await client.post(path, { body })) as { id: number }).id,
    update: async (id, body) => void (await client.put(`${path}/${id}`, { body })),
  };
}
