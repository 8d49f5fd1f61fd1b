import Table from 'cli-table3';
import { seenIn } from '../../core/failure.ts';
import { count, terminalLine } from '../../core/text.ts';
import { listExemplars } from '../../pipeline.ts';
import type { CommandSpec } from '../command.ts';
import { wholeNumber } from '../numbers.ts';

/** `pawl exemplars`: the few failures that stand for most of what goes wrong. */
export const exemplars: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('-n, --count <n>', 'how many', wholeNumber, 10)
      .option('--json', 'print them as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl exemplars -n 5');
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command, stdout, columns } = context;
    const found = await listExemplars(
      { harness, count: Number(options.count) },
      { cwd, env, now, signal, command },
    );
    if (options.json) {
      stdout(JSON.stringify(found, null, 2));
      return 0;
    }
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    for (const [rank, item] of found.exemplars.entries()) {
      const where = item.intent === null ? 'no intent' : `in ${item.intent}`;
      stdout(
        terminalLine(
          `${rank + 1}. ${item.kind} (${item.layer}), ${where}: impact ${item.impact.toFixed(4)}, ${count(item.size, 'conversation')} (${percent(item.failureRate)})`,
          columns,
        ),
      );
      stdout(terminalLine(`   ${item.failure.id}  ${item.stratum}  ${seenIn(item.failure)}`, columns));
      if (item.failure.counterfactual)
        stdout(terminalLine(`   should: ${item.failure.counterfactual.should}`, columns));
    }
    const table = new Table({ head: ['users who', 'exemplars', 'traffic'], style: { head: [], border: [] } });
    for (const [stratum, { exemplars: own, traffic }] of Object.entries(found.mix))
      table.push([stratum, percent(own), percent(traffic)]);
    stdout(table.toString());
    return 0;
  },
};
