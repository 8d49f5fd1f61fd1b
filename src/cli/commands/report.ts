import { join } from 'node:path';
import { Option } from 'commander';
import { loadConfig } from '../../config/load-config.ts';
import { usageError } from '../../core/errors.ts';
import { readVerdict } from '../../core/verdict.ts';
import { renderReports } from '../../report/reporters.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl report`: a finished run as the store has it, rendered again. */
export const report: CommandSpec = {
  configure(command) {
    command
      .argument('[run]', 'id of the run (default: the last one)')
      .addOption(
        new Option('--format <name>', 'how to show it')
          .choices(['terminal', 'markdown', 'json', 'junit'])
          .default('terminal'),
      )
      .option('--json', 'the same as --format json')
      .option('--list', 'list the latest runs instead')
      .addHelpText('after', '\nExample:\n  pawl report --format markdown > comment.md');
  },
  async run([id], options, context) {
    const { config, root } = await loadConfig(context.cwd);
    await using store = await openStore(join(root, config.store));
    const runs = (await store.listRuns({ limit: 50 })).filter((run) => run.kind !== 'aa').slice(0, 20);
    if (options.list) {
      const rows = runs.map(
        (run) =>
          `${run.id}  ${run.kind.padEnd(4)}  ${run.harness}  ${run.decision ?? 'unfinished'}  ${run.startedAt.slice(0, 16)}`,
      );
      context.stdout(
        options.json
          ? JSON.stringify(
              runs.map(({ verdict: _, ...run }) => run),
              null,
              2,
            )
          : rows.join('\n') || 'There are no runs yet.',
      );
      return 0;
    }
    const found = id === undefined ? runs.find((run) => run.verdict !== null) : await store.getRun(id);
    if (!found?.verdict || found.kind === 'aa') {
      throw usageError(
        'PAWL_RUN_UNKNOWN',
        id === undefined ? 'There is no finished run yet.' : `There is no finished run "${id}".`,
        'pawl report --list shows the latest ones.',
      );
    }
    const verdict = readVerdict(found.verdict);
    const format = options.json ? 'json' : String(options.format);
    if (format === 'terminal')
      context.stdout(renderTerminal(verdict, { width: context.columns, color: context.color }));
    else context.stdout((await renderReports([format], verdict))[0]!.text.trimEnd());
    return 0;
  },
};
