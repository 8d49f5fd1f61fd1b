import { terminalText } from '../../core/text.ts';
import { promotionLog } from '../../pipeline/promotion-log.ts';
import { candidateLines, logLines } from '../../report/log.ts';
import { wrap } from '../../report/terminal.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl log`: what was promoted, taken back, held and blocked, for what, what the gate said, who and when. */
export const log: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option(
        '--verify',
        'decide every promotion again from stored trials, without a model; exit 1 when a line or a decision differs',
      )
      .option('--candidates', 'only what was gated in this store and did not go in, and why')
      .option('--json', 'print the ledger as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl log support');
  },
  async run([harness], options, { cwd, env, stdout, columns }) {
    const only = options.candidates === true;
    const verify = options.verify === true && !only;
    const found = await promotionLog({ cwd, harness, verify, env });
    const { candidates } = found;
    if (options.json) stdout(JSON.stringify(only ? { harness: found.harness, candidates } : found, null, 2));
    else {
      const lines = only ? candidates.flatMap(candidateLines) : logLines(found);
      if (only && lines.length === 0)
        lines.push(`No candidate of ${found.harness} was held or blocked in this store.`);
      for (const line of lines) stdout(wrap(terminalText(line), columns));
    }
    const differs = found.entries.some((entry) => entry.recomputed?.state === 'differs');
    return verify && (found.problems.length > 0 || differs) ? 1 : 0;
  },
};
