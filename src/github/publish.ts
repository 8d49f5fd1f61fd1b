import { appendFile } from 'node:fs/promises';
import { PawlError } from '../core/errors.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { inline } from '../report/markdown-text.ts';
import { headline } from '../report/words.ts';
import { writeCheck } from './check.ts';
import type { ApiClient } from './client.ts';
import { clearedBody, crashBody, type Stamp, verdictBody } from './comment-body.ts';
import { keyOf, markStale, WHOLE_RUN } from './comment-keys.ts';
import type { GitHubEnvironment } from './environment.ts';
import type { CiHarness, CiRun } from './gate-pull-request.ts';
import { type Commented, type CommentPort, githubComments, openStickyComments } from './sticky-comment.ts';
import { writeSummary } from './summary.ts';

export interface Published {
  comments: { harness: string; done: Commented }[];
  /** What could not be told, and why; none of it changes the verdict. */
  warnings: string[];
}

/** Writes summary, outputs, check and comments; each on its own, so that one that fails takes none of the others along. */
export async function publish(
  run: CiRun,
  environment: GitHubEnvironment,
  client: ApiClient | 'unwanted' | null,
  now: number,
): Promise<Published> {
  const stamp: Stamp = { headSha: environment.headSha, at: now, runUrl: environment.runUrl };
  const warnings: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      warnings.push(warningOf(what, error, environment));
      return otherwise;
    }
  };
  await attempt('summary of the step', () => summarise(run, environment, stamp), undefined);
  await attempt('outputs of the step', () => writeOutputs(run, environment), undefined);
  if (client === 'unwanted') return { comments: [], warnings };
  if (client === null) {
    warnings.push('Without GITHUB_TOKEN there is neither a comment nor a check: pass `token` to the action.');
    return { comments: [], warnings };
  }
  const { repository, pullRequest } = environment;
  const comments =
    pullRequest === null
      ? []
      : await attempt(
          'comment',
          () => writeComments(run, githubComments(client, { repository, number: pullRequest }), stamp),
          [],
        );
  await attempt('check', () => check(run, environment, client), undefined);
  return { comments, warnings };
}

/** One comment for each harness; what an earlier push said of others is taken back. */
export async function writeComments(
  run: CiRun,
  port: CommentPort,
  stamp: Stamp,
): Promise<Published['comments']> {
  const sticky = await openStickyComments(port);
  const comments: Published['comments'] = [];
  const write = async (harness: string, body: string, onlyExisting = false): Promise<void> => {
    const done = await sticky.write(keyOf(run.folder, harness), body, { onlyExisting });
    if (done !== 'none') comments.push({ harness, done });
  };
  for (const row of run.harnesses) await write(row.harness, bodyOf(run, row, stamp));
  for (const harness of run.untouched) await write(harness, clearedBody(harness, stamp), true);
  if (run.crash) {
    await write(WHOLE_RUN, crashBody(WHOLE_RUN, run.crash.message, stamp));
    const told = run.harnesses.map(({ harness }) => harness);
    comments.push(...(await markStale(sticky, run.folder, told, stamp)));
  } else await write(WHOLE_RUN, clearedBody(WHOLE_RUN, stamp), true);
  return comments;
}

/** What is known of a run that was stopped: verdicts that were reached, and that other comments are of an earlier commit. */
export async function writeStopped(
  finished: readonly CiHarness[],
  folder: string,
  port: CommentPort,
  stamp: Stamp,
): Promise<Published['comments']> {
  const sticky = await openStickyComments(port);
  const comments: Published['comments'] = [];
  for (const row of finished) {
    const body = bodyOf({ folder }, row, stamp);
    comments.push({ harness: row.harness, done: await sticky.write(keyOf(folder, row.harness), body) });
  }
  const told = finished.map(({ harness }) => harness);
  return [...comments, ...(await markStale(sticky, folder, told, stamp))];
}

function bodyOf(run: Pick<CiRun, 'folder'>, { harness, verdict, problem }: CiHarness, stamp: Stamp): string {
  if (verdict) return verdictBody(verdict, stamp, { key: keyOf(run.folder, harness) });
  return crashBody(harness, problem ?? '', stamp);
}

async function summarise(run: CiRun, { summaryFile }: GitHubEnvironment, stamp: Stamp): Promise<void> {
  if (summaryFile === null) return;
  const reports = run.harnesses.map(({ harness, verdict, problem }) =>
    verdict ? renderMarkdown(verdict) : crashBody(harness, problem ?? '', stamp),
  );
  if (run.crash) reports.push(crashBody(WHOLE_RUN, run.crash.message, stamp));
  if (reports.length === 0)
    reports.push('## pawl\n\nNo harness is affected by this change; nothing was measured.');
  await writeSummary(summaryFile, reports);
}

async function writeOutputs(run: CiRun, { outputFile }: GitHubEnvironment): Promise<void> {
  if (outputFile === null) return;
  const line = (name: string, value: string): string => `${name}=${value.replace(/[\r\n]/g, ' ')}\n`;
  await appendFile(
    outputFile,
    line('decision', run.decision) +
      line('exit-code', String(run.exitCode)) +
      line('check', run.conclusion) +
      line('report', run.reports),
  );
}

async function check(
  run: CiRun,
  { repository, headSha }: GitHubEnvironment,
  client: ApiClient,
): Promise<void> {
  const lines = run.harnesses.map(({ harness, verdict, problem }) =>
    verdict ? inline(headline(verdict)) : `${inline(harness)}: not gated. ${inline(problem ?? '')}`,
  );
  if (run.crash) lines.push(inline(run.crash.message));
  const titles = {
    success: 'May go in',
    failure: 'Must not go in, or not decided',
    neutral: 'No verdict that binds',
  };
  await writeCheck(client, repository, {
    name: checkName(run.folder),
    headSha,
    conclusion: run.conclusion,
    title: run.harnesses.length === 0 && !run.crash ? 'Nothing to measure' : titles[run.conclusion],
    summary: lines.join('\n\n').slice(0, 60_000) || 'No harness is affected by this change.',
  });
}

export function checkName(folder: string): string {
  return folder === '' ? 'pawl' : `pawl (${folder.slice(0, -1)})`;
}

export function warningOf(what: string, error: unknown, { fromFork }: { fromFork: boolean }): string {
  const why = error instanceof Error ? error.message : String(error);
  const refused = error instanceof PawlError && error.code === 'PAWL_CI_PERMISSION';
  const hint =
    refused && fromFork
      ? 'A pull request from a fork has a token that only reads: a second workflow comments (pawl ci github --comment-from).'
      : error instanceof PawlError
        ? (error.hint ?? '')
        : '';
  return `The ${what} could not be written; the verdict stands. ${why} ${hint}`.trim();
}
