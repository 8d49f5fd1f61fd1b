import { writeCheck } from './check.ts';
import type { ApiClient } from './client.ts';
import type { GitHubEnvironment } from './environment.ts';
import type { CiHarness } from './gate-pull-request.ts';
import { checkName, type Published, warningOf, writeStopped } from './publish.ts';
import { githubComments } from './sticky-comment.ts';

/** A cancelled job is killed some seconds after it was told. */
const GRACE_MS = 6000;

/** Aborts a while after the signal did, so that there is time to say that the run was stopped. */
export function withGrace(signal: AbortSignal): AbortSignal {
  const late = new AbortController();
  signal.addEventListener('abort', () => setTimeout(() => late.abort(), GRACE_MS).unref(), { once: true });
  return late.signal;
}

/** Does the work at once where the signal aborts before `end` is called, and then `end` gives what came of it. */
export function whenStopped<T>(signal: AbortSignal, work: () => Promise<T>): { end(): Promise<T> | null } {
  let done: Promise<T> | null = null;
  const onAbort = (): void => {
    done = work();
    done.catch(() => {});
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return {
    end() {
      signal.removeEventListener('abort', onAbort);
      return done;
    },
  };
}

/** Says in the pull request that the run was stopped, while the rest of it still comes to its end; never throws. */
export async function publishStopped(
  finished: readonly CiHarness[],
  folder: string,
  environment: GitHubEnvironment,
  client: ApiClient,
  now: number,
): Promise<Published> {
  const { repository, pullRequest, headSha, runUrl } = environment;
  const published: Published = { comments: [], warnings: [] };
  try {
    if (pullRequest !== null) {
      const port = githubComments(client, { repository, number: pullRequest });
      published.comments = await writeStopped(finished, folder, port, { headSha, at: now, runUrl });
    }
    await writeCheck(client, repository, {
      name: checkName(folder),
      headSha,
      conclusion: 'cancelled',
      title: 'Stopped before a verdict',
      summary: 'The run was stopped. Run it again for a verdict on this commit.',
    });
  } catch (error) {
    published.warnings.push(warningOf('comment or check', error, environment));
  }
  return published;
}
