import { join, relative, sep } from 'node:path';
import { formatError, PawlError } from '../core/errors.ts';
import { shellWord } from '../core/shell-word.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { git, gitRoot } from '../harness/git.ts';
import { openProject, type Project } from '../pipeline/project.ts';
import { type GatedHarness, type GateOptions, gateAffected, type PipelinePorts } from '../pipeline.ts';
import { type Conclusion, conclusionOf, worstConclusion } from './check.ts';
import type { GitHubEnvironment } from './environment.ts';

/** What came of one harness: a verdict, or why there is none. */
export interface CiHarness {
  harness: string;
  verdict: VerdictFile | null;
  /** Why it could not be gated; null with a verdict. */
  problem: string | null;
  conclusion: Conclusion;
  exitCode: number;
}

/** What a gate needs to know of the job that it runs in. */
export type CiJob = Pick<GitHubEnvironment, 'baseSha' | 'fromFork' | 'workspace'>;

export interface CiRun {
  harnesses: CiHarness[];
  untouched: string[];
  /** Why the run did not come to its end; null where it did. */
  crash: { message: string; exitCode: number; cause: unknown } | null;
  decision: 'promote' | 'block' | 'first' | 'none' | 'error';
  conclusion: Conclusion;
  exitCode: number;
  /** Folder of the project in its repository, as `apps/desk/`; empty at the root. */
  folder: string;
  /** Folder that the reports lie in, relative to where the command was called. */
  reports: string;
}

/** Gates what the change affects, and never throws for what went wrong on the way: that, too, has to be told. */
export async function gatePullRequest(
  environment: CiJob,
  options: Omit<GateOptions, 'harness'>,
  ports: PipelinePorts,
  onResult: (gated: GatedHarness, row: CiHarness) => void,
): Promise<CiRun> {
  const done: CiHarness[] = [];
  const folder = await folderOf(ports.cwd, environment.workspace);
  try {
    const project = await openProject(ports.cwd);
    const base = options.base ?? (await baseOf(project, environment));
    const command = commandOf({ ...options, base });
    const all = await gateAffected({ ...options, base }, { ...ports, command }, (gated) => {
      const row = gatedRow(gated);
      done.push(row);
      onResult(gated, row);
    });
    for (const { harness, error } of all.ungated) done.push(ungatedRow(harness, error, environment));
    const exitCode = worstExit(done.map((row) => row.exitCode));
    return {
      ...{ harnesses: done, untouched: all.change.untouched, crash: null, exitCode, folder },
      decision: decisionOf(done),
      conclusion: worstConclusion(done.map((row) => row.conclusion)),
      reports: reportsOf(project, done, ports.cwd),
    };
  } catch (error) {
    const expected = error instanceof PawlError && error.kind !== 'internal';
    const message = expected ? formatError(error) : `pawl itself failed: ${(error as Error).message}`;
    const exitCode = expected && error.kind === 'model' ? 4 : 2;
    return {
      ...{ harnesses: done, untouched: [], crash: { message, exitCode, cause: error }, exitCode, folder },
      ...{ decision: 'error', conclusion: 'failure', reports: '' },
    };
  }
}

function gatedRow({ harness, result }: GatedHarness): CiHarness {
  const verdict = result.verdict!;
  return { harness, verdict, problem: null, conclusion: conclusionOf(verdict), exitCode: verdict.exitCode };
}

/** A fork has no secrets: that nothing could be measured is neither its fault nor a reason to be green. */
function ungatedRow(harness: string, error: PawlError, { fromFork }: CiJob): CiHarness {
  const unmeasured = fromFork && /_KEY$/.test(error.code);
  const row = { harness, verdict: null, problem: formatError(error) };
  return unmeasured
    ? { ...row, conclusion: 'neutral', exitCode: 4 }
    : { ...row, conclusion: 'failure', exitCode: error.kind === 'model' ? 4 : 2 };
}

/** What gives the same verdict on a person's own machine. */
function commandOf({ base, targets = [], requireTarget, acceptSuiteChange }: GateOptions): string {
  const words = [
    ...['pawl', 'gate'],
    ...(base === undefined ? [] : ['--base', base]),
    ...targets.flatMap((target) => ['--target', target]),
    ...(requireTarget ? ['--require-target'] : []),
    ...(acceptSuiteChange === undefined ? [] : ['--accept-suite-change', acceptSuiteChange]),
  ];
  return words.map(shellWord).join(' ');
}

/** Where several hold: stopped by a signal, usage, block, incomplete, undecided. */
function worstExit(codes: readonly number[]): number {
  return [130, 143, 2, 1, 4, 3].find((code) => codes.includes(code)) ?? 0;
}

function decisionOf(rows: readonly CiHarness[]): CiRun['decision'] {
  if (rows.length === 0) return 'none';
  if (rows.some((row) => row.verdict === null)) return 'error';
  const all = rows.map((row) => row.verdict!.decision);
  return (['block', 'first', 'promote'] as const).find((one) => all.includes(one))!;
}

/** The merge base with what the event names, so that commits that landed on the base meanwhile are not taken for edits. */
async function baseOf({ root }: Project, { baseSha }: CiJob): Promise<string | undefined> {
  if (baseSha === null) return undefined;
  return (await git(root, ['merge-base', 'HEAD', baseSha]))?.trim() || baseSha;
}

/** Where a folder lies in its repository, as `apps/desk/`; empty at the root. */
export async function folderOf(cwd: string, workspace: string | null): Promise<string> {
  const top = (await gitRoot(cwd).catch(() => null)) ?? workspace ?? cwd;
  const path = relative(top, cwd).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

function reportsOf(project: Project, rows: readonly CiHarness[], cwd: string): string {
  const folder = join(project.root, project.config.reports);
  const [only] = rows;
  const dir = rows.length === 1 && only?.verdict ? join(folder, only.verdict.run) : folder;
  return relative(cwd, dir).split(sep).join('/');
}
