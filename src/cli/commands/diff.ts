import { PawlError, usageError } from '../../core/errors.ts';
import type { VerdictFile } from '../../core/verdict.ts';
import { findRun, listVerdicts } from '../../pipeline/find-run.ts';
import { comparable, diffRuns, type RunDiff, renderRunDiff } from '../../report/run-diff.ts';
import type { CommandSpec } from '../command.ts';

/** Runs that are looked at for two that can be compared. */
const LATEST = 40;

/** `pawl diff`: what is another one in the second of two runs. */
export const diff: CommandSpec = {
  configure(command) {
    command
      .argument('[before]', 'id of a run')
      .argument('[after]', 'id of a run')
      .option('--json', 'print the difference as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl diff run-20261124-1 run-20261125-2');
  },
  async run([before, after], options, context) {
    const { cwd } = context;
    if (before === undefined || after === undefined)
      throw usageError('PAWL_DIFF_RUNS', 'pawl diff takes the ids of two runs.', await advice(cwd, before));
    const found = await compare(cwd, await findRun({ cwd, id: before }), await findRun({ cwd, id: after }));
    context.stdout(options.json ? JSON.stringify(found, null, 2) : renderRunDiff(found, context.columns));
    return 0;
  },
};

async function compare(cwd: string, before: VerdictFile, after: VerdictFile): Promise<RunDiff> {
  try {
    return diffRuns(before, after);
  } catch (error) {
    if (!(error instanceof PawlError) || error.code !== 'PAWL_RUNS_NOT_COMPARABLE') throw error;
    throw usageError(error.code, error.message, await advice(cwd, after.run));
  }
}

/** Two of the latest runs that can be compared, this one among them if there is another for it. */
async function advice(cwd: string, wanted: string | undefined): Promise<string> {
  const verdicts = await listVerdicts(cwd, LATEST);
  const mine = verdicts.filter(({ run }) => run === wanted);
  for (const after of [...mine, ...verdicts]) {
    const before = verdicts.find((other) => other.run !== after.run && comparable(other, after));
    if (!before) continue;
    const [first, second] = [before, after].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    return `These two can be compared: pawl diff ${first!.run} ${second!.run}`;
  }
  return 'No two of the latest runs can be compared. What can: gates of two edits of the same base, or two plain runs (pawl run) of the same suite; pawl report --list shows what there is.';
}
