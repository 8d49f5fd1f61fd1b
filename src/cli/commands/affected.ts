import { terminalText } from '../../core/text.ts';
import { findAffected } from '../../pipeline/affected.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl affected`: the harnesses that a change could make behave otherwise, a name a line. */
export const affected: CommandSpec = {
  configure(command) {
    command
      .option(
        '--base <ref>',
        'git ref to compare the work tree with (default: the merge base with the default branch)',
      )
      .option('--all', 'the names of all harnesses, affected or not')
      .option('--json', 'print names, reasons and files as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl affected --base origin/main');
  },
  async run(_args, options, context) {
    const found = await findAffected({ cwd: context.cwd, base: options.base as string | undefined });
    if (options.json) {
      context.stdout(JSON.stringify(found, null, 2));
      return 0;
    }
    if (options.all) {
      const names = [...found.affected.map(({ harness }) => harness), ...found.untouched];
      for (const name of names.sort()) context.stdout(terminalText(name));
      return 0;
    }
    for (const { harness, why, files } of found.affected) {
      context.stdout(terminalText(harness));
      const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
      context.stderr(
        terminalText(
          `${harness}: ${why}${files.length > 0 ? `: ${files.slice(0, 3).join(', ')}${more}` : ''}`,
        ),
      );
    }
    if (found.affected.length === 0)
      context.stderr(`No harness is affected by what differs from ${found.base}.`);
    return 0;
  },
};
