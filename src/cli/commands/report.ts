import { Option } from 'commander';
import { findRun, listRuns } from '../../pipeline/find-run.ts';
import { renderReports, reporters } from '../../report/reporters.ts';
import { renderTerminal } from '../../report/terminal.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl report`: a finished run as the store has it, rendered again. */
export const report: CommandSpec = {
  configure(command) {
    command
      .argument('[run]', 'id of the run (default: the last one)')
      .addOption(
        new Option('--format <name>', 'how to show it').choices(Object.keys(reporters)).default('terminal'),
      )
      .option('--json', 'the same as --format json')
      .option('--list', 'list the latest runs instead')
      .addHelpText('after', '\nExample:\n  pawl report --format markdown > comment.md');
  },
  async run([id], options, context) {
    if (options.list) {
      const runs = await listRuns(context.cwd, 20);
      const rows = runs.map(
        (run) =>
          `${run.id}  ${run.kind.padEnd(4)}  ${run.harness}  ${run.decision ?? 'unfinished'}  ${run.startedAt.slice(0, 16)}`,
      );
      const records = runs.map(({ verdict: _, ...run }) => run);
      context.stdout(
        options.json ? JSON.stringify(records, null, 2) : rows.join('\n') || 'There are no runs yet.',
      );
      return 0;
    }
    const verdict = await findRun({ cwd: context.cwd, id });
    const format = options.json ? 'json' : String(options.format);
    if (format === 'terminal')
      context.stdout(renderTerminal(verdict, { width: context.columns, color: context.color }));
    else context.stdout((await renderReports([format], verdict))[0]!.text.trimEnd());
    return 0;
  },
};
