import { usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { CommandSpec } from '../command.ts';
import { list, wholeNumber } from '../numbers.ts';

/** Every action of `pawl case`; each is one file. */
const ACTIONS: Readonly<Record<string, () => Promise<CommandSpec['run']>>> = {
  add: async () => (await import('./case/add.ts')).addCase,
  accept: async () => (await import('./case/accept.ts')).acceptDrafts,
  new: async () => (await import('./case/new.ts')).newCase,
  check: async () => (await import('./case/check.ts')).checkSuite,
  seal: async () => (await import('./case/seal.ts')).sealSuiteFiles,
};

/** `pawl case add`, `accept`, `new`, `check` and `seal`: from a failure to a case, a case by hand, whether cases can be trusted. */
export const caseCommand: CommandSpec = {
  configure(command) {
    command
      .argument('<action>', 'add, accept, new, check or seal')
      .argument(
        '[names...]',
        'add: failures, exemplars, conversations or CONVERSATION@TURN; accept: cases; new: intent and name; check and seal: harness; check --against: a case',
      )
      .option('--harness <name>', 'name of the harness; may be left out where there is only one')
      .option('--intent <path>', 'add: the intent that it belongs to, where nobody knows it')
      .option('--trace <file#id>', 'add: a conversation straight from a trace')
      .option('--guard <intent>', 'add: hold on to what goes well in this intent')
      .option('-n <count>', 'add --guard: how many', wholeNumber, 5)
      .option('-k <trials>', 'trials of the proof on each model that is not deterministic', wholeNumber, 5)
      .option(
        '--model <id>',
        'add: this model improves the title and the expectations; check --prove: on this model only, may be repeated',
        list,
      )
      .option('--prove-on <id>', 'add: prove on this model only; may be repeated', list)
      .option('--yes', 'add, accept: every case without showing it; add --model leaves it a draft')
      .option('--prove', 'check: run the cases on the promoted harness again')
      .option(
        '--against <conversation>',
        'check: judge recorded conversations by a case; may be repeated',
        list,
      )
      .option('--self-test', 'check: whether every lint still fires on its own example')
      .option('--dry-run', 'seal: list what is due and write nothing')
      .option('--json', 'print what was done or found as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl case add f-1a2b3c4d5e6f\n  pawl case add --trace traces.jsonl#c-20931 --intent orders/refunds/late-refund --yes\n  pawl case add f-1a2b3c4d5e6f --model gpt-4o\n  pawl case accept orders/refunds/late-refund/late\n  pawl case add --guard where-is-it -n 5\n  pawl case check support',
      );
  },
  async run([action = '', ...names], options, context) {
    const load = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!load)
      throw usageError(
        'PAWL_CASE_ACTION',
        `pawl case does not know "${action}".${didYouMean(action, Object.keys(ACTIONS))}`,
        `Actions: ${Object.keys(ACTIONS).join(', ')}.`,
      );
    return (await load())(names.flat(), options, context);
  },
};
