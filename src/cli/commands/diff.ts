import { findRun } from '../../pipeline/find-run.ts';
import { diffRuns, renderRunDiff } from '../../report/run-diff.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl diff`: what is another one in the second of two runs. */
export const diff: CommandSpec = {
  configure(command) {
    command
      .argument('<before>', 'id of a run')
      .argument('<after>', 'id of a run')
      .option('--json', 'print the difference as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl diff run-20261124-1 run-20261125-2');
  },
  async run([before, after], options, context) {
    const { cwd } = context;
    const found = diffRuns(await findRun({ cwd, id: before }), await findRun({ cwd, id: after }));
    context.stdout(options.json ? JSON.stringify(found, null, 2) : renderRunDiff(found, context.columns));
    return 0;
  },
};
