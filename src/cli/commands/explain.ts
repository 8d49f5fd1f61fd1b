import { findRun } from '../../pipeline/find-run.ts';
import { explainIntent, renderExplain } from '../../report/explain.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl explain`: why an intent has its verdict, which cases show it, and what more it would take. */
export const explain: CommandSpec = {
  configure(command) {
    command
      .argument('<intent>', 'id, label or path of an intent or topic')
      .option('--run <id>', 'of this run (default: the last gate)')
      .option('--model <id>', 'only on this model')
      .option('--json', 'print cells and cases as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl explain where-is-it --model gpt-4o');
  },
  async run([intent = ''], options, context) {
    const id = options.run as string | undefined;
    const verdict = await findRun({ cwd: context.cwd, id, kind: 'gate' });
    const explained = explainIntent(verdict, intent, options.model as string | undefined);
    context.stdout(
      options.json
        ? JSON.stringify({ run: verdict.run, ...explained }, null, 2)
        : renderExplain(verdict, explained, context.columns),
    );
    return 0;
  },
};
