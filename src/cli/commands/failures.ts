import Table from 'cli-table3';
import { clip, terminalText } from '../../core/text.ts';
import { listFailures } from '../../pipeline.ts';
import type { CommandSpec } from '../command.ts';
import { wholeNumber } from '../numbers.ts';

/** `pawl failures`: where the agent fails its users, with the layer of the harness that each points to. */
export const failures: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--kind <kind>', 'list failures of this kind')
      .option('--limit <n>', 'failures to list', wholeNumber, 10)
      .option('--json', 'print everything as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl failures --kind tool-error');
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command, stdout, columns } = context;
    const found = await listFailures(
      { harness, kind: options.kind as string | undefined },
      { cwd, env, now, signal, command },
    );
    if (options.json) {
      stdout(JSON.stringify(found, null, 2));
      return 0;
    }
    const { conversations, failing, frustrated, abandoned, kinds } = found;
    const percent = (count: number): string => `${((count / conversations) * 100).toFixed(1)} %`;
    stdout(
      `${conversations} conversations: something went wrong in ${percent(failing)}, ${percent(frustrated)} of users grew frustrated, ${percent(abandoned)} left.`,
    );
    const table = new Table({
      head: ['failure', 'layer', 'conversations', 'share'],
      style: { head: [], border: [] },
    });
    for (const row of kinds)
      table.push([row.kind, row.layer, row.conversations, `${(row.share * 100).toFixed(1)} %`]);
    stdout(table.toString());
    for (const { id, conversation, kind, turn, evidence, counterfactual } of found.failures.slice(
      0,
      Number(options.limit),
    )) {
      stdout(
        terminalText(
          clip(
            `${id}  ${kind} in ${conversation}, message ${turn}: ${evidence.at(-1)?.quote ?? ''}`,
            columns,
          ),
        ),
      );
      if (counterfactual) stdout(terminalText(clip(`    should: ${counterfactual.should}`, columns)));
    }
    stdout('pawl show ID prints the conversation of a failure; pawl exemplars the few that stand for most.');
    return 0;
  },
};
