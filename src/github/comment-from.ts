import { usageError } from '../core/errors.ts';
import { readVerdicts } from '../pipeline/verdict-artifact.ts';
import type { ApiClient } from './client.ts';
import { clearedBody, crashBody, verdictBody } from './comment-body.ts';
import { keyOf, markStale, WHOLE_RUN } from './comment-keys.ts';
import type { GitHubEnvironment } from './environment.ts';
import { type Commented, githubComments, openStickyComments, type StickyComments } from './sticky-comment.ts';

export interface CommentedFrom {
  /** Number of the pull request; null where none is open at that commit any more. */
  pullRequest: number | null;
  comments: { harness: string; done: Commented }[];
}

/**
 * Comments with verdicts that another workflow measured. The files are data from a stranger: each is checked against the
 * schema before anything is written, and the pull request is looked up by the commit that GitHub says was run. Throws
 * PAWL_GITHUB_ARTIFACT for files that are no verdicts.
 */
export async function commentFrom(
  dir: string,
  {
    environment,
    client,
    folder,
    now,
  }: {
    environment: GitHubEnvironment;
    client: ApiClient;
    folder: string;
    now: number;
  },
): Promise<CommentedFrom> {
  const verdicts = await readVerdicts(dir);
  const { repository, workflowRun, runUrl } = environment;
  if (!workflowRun)
    throw usageError(
      'PAWL_GITHUB_ENV',
      '--comment-from needs the event workflow_run: it says which commit was measured.',
      'docs/github.md has both workflows of the recipe.',
    );
  const number = await pullRequestOf(client, repository, workflowRun);
  if (number === null) return { pullRequest: null, comments: [] };
  const sticky = await openStickyComments(githubComments(client, { repository, number }));
  const comments: CommentedFrom['comments'] = [];
  for (const verdict of verdicts) {
    const key = keyOf(folder, verdict.harness);
    const stamp = { headSha: workflowRun.headSha, at: now, runUrl };
    const done = await sticky.write(key, verdictBody(verdict, stamp, { key, fromFork: true }));
    comments.push({ harness: verdict.harness, done });
  }
  if (verdicts.length === 0 && !workflowRun.succeeded) {
    const stamp = { headSha: workflowRun.headSha, at: now, runUrl };
    comments.push(...(await markStale(sticky, folder, [], stamp)));
  }
  const ended = await tellEnd(sticky, folder, environment, { verdicts: verdicts.length, now });
  if (ended !== 'none') comments.push({ harness: WHOLE_RUN, done: ended });
  return { pullRequest: number, comments };
}

/** A run that failed without a verdict is told; one that came to its end takes that back. */
async function tellEnd(
  sticky: StickyComments,
  folder: string,
  { workflowRun, runUrl }: GitHubEnvironment,
  { verdicts, now }: { verdicts: number; now: number },
): Promise<Commented> {
  const stamp = { headSha: workflowRun!.headSha, at: now, runUrl };
  const key = keyOf(folder, WHOLE_RUN);
  if (verdicts === 0 && !workflowRun!.succeeded)
    return sticky.write(key, crashBody(WHOLE_RUN, 'The run that measures ended without a verdict.', stamp));
  return sticky.write(key, clearedBody(WHOLE_RUN, stamp), { onlyExisting: true });
}

/** The open pull request whose head is this commit. A fork's is not always listed with the commit, so its branch is asked for. */
async function pullRequestOf(
  client: ApiClient,
  repository: string,
  { headSha, branch, owner }: NonNullable<GitHubEnvironment['workflowRun']>,
): Promise<number | null> {
  const paths = [`/repos/${repository}/commits/${headSha}/pulls`];
  if (branch !== null && owner !== null)
    paths.push(`/repos/${repository}/pulls?state=open&head=${encodeURIComponent(`${owner}:${branch}`)}`);
  for (const path of paths) {
    for await (const item of client.list(path)) {
      const pull = item as { number: number; state?: string; head?: { sha?: string } };
      if (pull.state === 'open' && pull.head?.sha === headSha) return pull.number;
    }
  }
  return null;
}
