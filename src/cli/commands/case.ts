import { usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { CommandContext, CommandSpec } from '../command.ts';

type Action = (
  harness: string | undefined,
  options: Readonly<Record<string, unknown>>,
  context: CommandContext,
) => Promise<number>;

/** Every action by its name; each is loaded when it is called. */
const actions: Readonly<Record<string, () => Promise<Action>>> = {
  check: async () => (await import('./case-check.ts')).caseCheck,
  seal: async () => (await import('./case-seal.ts')).caseSeal,
};

/** `pawl case check|seal`: what can be done with the cases of a suite. */
export const caseCommand: CommandSpec = {
  configure(command) {
    command
      .argument('<action>', 'check: can every case do its work; seal: set a fifth of them apart')
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--self-test', 'check: whether every lint still fires on its own example')
      .option('--dry-run', 'seal: list what is due and write nothing')
      .option('--json', 'print the result as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl case check support');
  },
  async run([action = '', harness], options, context) {
    const load = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!load)
      throw usageError(
        'PAWL_CASE_ACTION',
        `pawl case does not know "${action}".${didYouMean(action, Object.keys(actions))}`,
        `pawl case ${Object.keys(actions).join('|')} [harness]`,
      );
    return (await load())(harness, options, context);
  },
};
