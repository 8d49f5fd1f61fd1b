import { terminalText } from '../../core/text.ts';
import { type Reverted, revert as revertPromotion } from '../../pipeline/revert.ts';
import { pushLines } from '../../report/log.ts';
import { wrap } from '../../report/terminal.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl revert`: takes a promotion back, as a new commit. */
export const revert: CommandSpec = {
  configure(command) {
    command
      .argument('[id]', 'number of a promotion, or <harness>/<number> (default: the last one)')
      .option('--harness <name>', 'name of the harness, where there are several and no id names it')
      .option('--why <text>', 'why it is taken back')
      .option('--json', 'print what was done as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl revert support/3 --why "Refunds fail more often since"');
  },
  async run([id], options, context) {
    const { cwd, env, now, signal, commandLine: command } = context;
    const named = id?.includes('/') ? id.replace(/^pawl\//, '').replace(/\/[^/]*$/, '') : undefined;
    const done = await revertPromotion(
      {
        id,
        harness: (options.harness as string | undefined) ?? named,
        why: options.why as string | undefined,
      },
      { cwd, env, now, signal, command },
    );
    if (options.json) context.stdout(JSON.stringify(done, null, 2));
    else for (const line of linesOf(done)) context.stdout(wrap(terminalText(line), context.columns));
    return 0;
  },
};

function linesOf({ state, harness, n, tag, files, push }: Reverted): string[] {
  if (state === 'already') return [`Promotion ${n} of ${harness} was taken back already: ${tag}.`];
  if (state === 'finished')
    return [`A call that was cut off is finished: ${tag}. Nothing else was done.`, ...pushLines(push)];
  return [
    `Promotion ${n} of ${harness} is taken back: ${tag}.`,
    ...files.map((file) => `- ${file}`),
    ...pushLines(push),
  ];
}
