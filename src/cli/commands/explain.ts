import { type PawlError, usageError } from '../../core/errors.ts';
import type { VerdictFile } from '../../core/verdict.ts';
import { findRun } from '../../pipeline/find-run.ts';
import { explainIntent, renderExplain } from '../../report/explain.ts';
import { regressedFirst } from '../../report/words.ts';
import type { CommandSpec } from '../command.ts';

/** Intents that are named, worst first. */
const SHOWN = 12;

/** `pawl explain`: why an intent has its verdict, which cases show it, and what more it would take. */
export const explain: CommandSpec = {
  configure(command) {
    command
      .argument('[intent]', 'id, label or path of an intent or topic; without one, they are listed')
      .option('--run <id>', 'of this run (default: the last gate)')
      .option('--model <id>', 'only on this model')
      .option('--json', 'print cells and cases as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl explain where-is-it --model gpt-4o');
  },
  async run([intent], options, context) {
    const id = options.run as string | undefined;
    const verdict = await findRun({ cwd: context.cwd, id, kind: 'gate' });
    if (intent === undefined) throw whichIntent(verdict);
    const explained = explainIntent(verdict, intent, options.model as string | undefined);
    context.stdout(
      options.json
        ? JSON.stringify({ run: verdict.run, ...explained }, null, 2)
        : renderExplain(verdict, explained, context.columns),
    );
    return 0;
  },
};

function whichIntent({ run, cells }: VerdictFile): PawlError {
  const known = [
    ...new Set(regressedFirst(cells.filter((cell) => cell.level === 'intent')).map((cell) => cell.cluster)),
  ];
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
  return usageError(
    'PAWL_INTENT_WHICH',
    `pawl explain takes an intent. Run ${run} judged ${known.slice(0, SHOWN).join(', ')}${more}.`,
    `Name one: pawl explain ${known[0] ?? '<intent>'}`,
  );
}
