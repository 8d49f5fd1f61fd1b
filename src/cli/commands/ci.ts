import { resolve } from 'node:path';
import { PawlError, usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import { annotations, errorCommand, warningCommand } from '../../github/annotations.ts';
import { createApiClient } from '../../github/client.ts';
import { commentFrom } from '../../github/comment-from.ts';
import { type GitHubEnvironment, readEnvironment } from '../../github/environment.ts';
import {
  type CiHarness,
  type CiJob,
  type CiRun,
  folderOf,
  gatePullRequest,
} from '../../github/gate-pull-request.ts';
import { publishNotes, publishStoppedNotes, readGitLabEnvironment } from '../../github/gitlab.ts';
import { logText } from '../../github/log-text.ts';
import { type Published, publish } from '../../github/publish.ts';
import { publishStopped, whenStopped, withGrace } from '../../github/stopped.ts';
import { renderPlan } from '../../report/plan.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { printResult, withProgress } from '../execute.ts';
import { list, positiveNumber, wholeNumber } from '../numbers.ts';

const HOSTS = ['github', 'gitlab'];

/** `pawl ci`: what the GitHub Action and GitLab's job call; the exit code is the decision. */
export const ci: CommandSpec = {
  configure(command) {
    command
      .argument('<host>', 'github or gitlab')
      .option('--base <ref>', 'what to compare with (default: where the pull request left its base)')
      .option(
        '--comment-from <dir>',
        'github: only comment, with the verdicts that another workflow measured',
      )
      .option('--no-comment', 'github: write neither comment nor check, since another workflow does')
      .option('--target <case|intent>', 'what the edit is meant to mend; may be repeated', list)
      .option('--require-target', 'block unless every target went green')
      .option('--accept-suite-change <digest>', 'accept exactly these changes of the exam')
      .option('--advisory', 'report, and exit 0 whatever the decision')
      .option('--max-calls <n>', 'requests at most', wholeNumber)
      .option('--max-cost <usd>', 'US dollars at most', positiveNumber)
      .option('--max-minutes <n>', 'minutes at most', positiveNumber)
      .option('--json', 'print what was decided and written as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample, in a job of GitHub Actions:\n  pawl ci github --max-cost 5\n  pawl ci github --comment-from artifact\nIn a job of GitLab CI:\n  pawl ci gitlab',
      );
  },
  async run([host = ''], options, context) {
    if (!HOSTS.includes(host))
      throw usageError(
        'PAWL_CI_HOST',
        `There is no host "${host}".${didYouMean(host, HOSTS)}`,
        'pawl ci github, pawl ci gitlab.',
      );
    const json = options.json === true;
    if (host === 'gitlab') return onGitLab(options, json, context);
    const environment = await readEnvironment(context.env);
    if (options.commentFrom !== undefined)
      return commentOnly(resolve(context.cwd, String(options.commentFrom)), environment, json, context);
    const inert = inertContext(context, json);
    const client = options.comment === false ? 'unwanted' : clientOf(environment, context);
    const finished: CiHarness[] = [];
    const stopped = whenStopped(context.signal, async () => {
      if (client === null || client === 'unwanted') return { comments: [], warnings: [] };
      const folder = await folderOf(context.cwd, environment.workspace);
      return publishStopped([...finished], folder, environment, client, context.now());
    });
    const run = await measure(environment, options, json, inert, finished);
    const told = await stopped.end();
    const published = await publish(run, environment, told ? 'unwanted' : client, context.now());
    if (told) {
      published.comments.push(...told.comments);
      published.warnings.push(...told.warnings);
    }
    tellCrash(run, inert);
    // The runner reads both streams; stdout is left to the JSON.
    for (const line of commandsOf(run, published)) (json ? context.stderr : context.stdout)(line);
    if (json) context.stdout(JSON.stringify(resultOf(run, published), null, 2));
    else for (const line of closing(run, published)) inert.stdout(line);
    return run.exitCode;
  },
};

/** GitLab knows no annotations: the log, JUnit and a note say it all. */
async function onGitLab(
  options: Readonly<Record<string, unknown>>,
  json: boolean,
  context: CommandContext,
): Promise<number> {
  const environment = readGitLabEnvironment(context.env);
  const inert = inertContext(context, json);
  const finished: CiHarness[] = [];
  const how = { now: context.now(), signal: withGrace(context.signal) };
  const stopped = whenStopped(context.signal, async () => {
    const folder = await folderOf(context.cwd, environment.workspace);
    return publishStoppedNotes([...finished], folder, environment, how);
  });
  const run = await measure(environment, options, json, inert, finished);
  const published =
    (await stopped.end()) ?? (await publishNotes(run, environment, { ...how, now: context.now() }));
  tellCrash(run, inert);
  for (const { harness, problem } of run.harnesses)
    if (problem !== null) inert.stderr(`${harness}: not gated. ${problem}`);
  for (const warning of published.warnings) inert.stderr(`Warning: ${warning}`);
  if (json) context.stdout(JSON.stringify(resultOf(run, published), null, 2));
  else for (const line of closing(run, published)) inert.stdout(line);
  return run.exitCode;
}

/** A fault of pawl itself with its stack; what is expected has said all that there is. */
function tellCrash({ crash }: CiRun, { stderr }: CommandContext): void {
  if (!crash) return;
  const expected = crash.cause instanceof PawlError && crash.cause.kind !== 'internal';
  const stack = crash.cause instanceof Error ? crash.cause.stack : undefined;
  stderr(expected ? crash.message : (stack ?? crash.message));
}

/** The same context, whose lines the runner never takes for commands. */
function inertContext(context: CommandContext, json: boolean): CommandContext {
  return {
    ...context,
    color: false,
    stdout: (text) => (json ? context.stderr : context.stdout)(logText(text)),
    stderr: (text) => context.stderr(logText(text)),
    progress: () => {},
    terminal: { stdout: false, stderr: false },
  };
}

function measure(
  environment: CiJob,
  options: Readonly<Record<string, unknown>>,
  json: boolean,
  context: CommandContext,
  finished: CiHarness[],
): Promise<CiRun> {
  const how = { json, dryRun: false, verbose: false };
  const gateOptions = {
    base: options.base as string | undefined,
    targets: options.target as string[] | undefined,
    requireTarget: options.requireTarget === true,
    acceptSuiteChange: options.acceptSuiteChange as string | undefined,
    advisory: options.advisory === true,
    budget: {
      calls: options.maxCalls as number | undefined,
      cost: options.maxCost as number | undefined,
      minutes: options.maxMinutes as number | undefined,
    },
    reports: ['json', 'markdown', 'html', 'junit'],
  };
  return withProgress(
    context,
    how,
    (ports) =>
      gatePullRequest(environment, gateOptions, ports, ({ result }, row) => {
        if (!context.signal.aborted) finished.push(row);
        if (!json) printResult(context, how, result, renderPlan);
      }),
    renderPlan,
  );
}

function clientOf({ token, apiURL }: GitHubEnvironment, { signal }: CommandContext) {
  return token === null
    ? null
    : createApiClient({ service: 'GitHub', baseURL: apiURL, token, signal: withGrace(signal) });
}

function commandsOf(run: CiRun, { warnings }: Published): string[] {
  const verdicts = run.harnesses.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const problems = run.harnesses.flatMap(({ harness, problem }) =>
    problem === null ? [] : [`${harness}: not gated. ${problem}`],
  );
  if (run.crash) problems.push(run.crash.message);
  return [
    ...problems.slice(0, 2).map(errorCommand),
    ...annotations(verdicts, run.folder, 10 - Math.min(2, problems.length)),
    ...warnings.map(warningCommand),
  ];
}

function resultOf(run: CiRun, { comments, warnings }: Published): unknown {
  return {
    exitCode: run.exitCode,
    decision: run.decision,
    check: run.conclusion,
    report: run.reports,
    harnesses: run.harnesses.map(({ harness, verdict, problem, conclusion, exitCode }) => ({
      harness,
      run: verdict?.run ?? null,
      decision: verdict?.decision ?? null,
      check: conclusion,
      exitCode,
      calls: verdict?.totals.calls ?? 0,
      problem,
    })),
    crash: run.crash?.message ?? null,
    comments,
    warnings,
  };
}

function closing(run: CiRun, { comments }: Published): string[] {
  const none =
    run.harnesses.length === 0 && !run.crash
      ? ['No harness is affected by this change; nothing was measured.']
      : [];
  const written = comments.map(({ harness, done }) => `Comment on ${harness}: ${done}.`);
  return [...none, ...written, `Check: ${run.conclusion}.`];
}

async function commentOnly(
  dir: string,
  environment: GitHubEnvironment,
  json: boolean,
  context: CommandContext,
): Promise<number> {
  const client = clientOf(environment, context);
  if (client === null)
    throw usageError('PAWL_GITHUB_ENV', 'GITHUB_TOKEN is not set.', 'Pass `token` to the action.');
  const folder = await folderOf(context.cwd, environment.workspace);
  const done = await commentFrom(dir, { environment, client, folder, now: context.now() });
  if (json) context.stdout(JSON.stringify(done, null, 2));
  else if (done.pullRequest === null)
    context.stdout(
      warningCommand('No pull request is open at the commit that was measured; nothing was commented.'),
    );
  else
    for (const { harness, done: what } of done.comments)
      context.stdout(logText(`Comment on ${harness} in #${done.pullRequest}: ${what}.`));
  return 0;
}
