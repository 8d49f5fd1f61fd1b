import Table from 'cli-table3';
import { seenIn } from '../../core/failure.ts';
import { count, terminalLine, terminalText } from '../../core/text.ts';
import type { Judged } from '../../pipeline/judge-failures.ts';
import { listFailures } from '../../pipeline.ts';
import { prose } from '../../report/prose.ts';
import type { CommandSpec } from '../command.ts';
import { positiveNumber, wholeNumber } from '../numbers.ts';

/** `pawl failures`: where the agent fails its users, with the layer of the harness that each points to. */
export const failures: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--kind <kind>', 'list failures of this kind')
      .option('--judge <model>', 'let this model look at a sample for what rules cannot see')
      .option('--sample <n>', 'conversations that the model looks at', wholeNumber, 50)
      .option('--max-cost <usd>', 'US dollars at most for the model', positiveNumber)
      .option('--limit <n>', 'failures to list', wholeNumber, 10)
      .option('--json', 'print everything as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl failures --kind tool-error');
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command, stdout, columns } = context;
    const found = await listFailures(
      {
        harness,
        kind: options.kind as string | undefined,
        judge:
          options.judge === undefined
            ? undefined
            : {
                model: String(options.judge),
                sample: Number(options.sample),
                maxCost: options.maxCost as number | undefined,
              },
      },
      { cwd, env, now, signal, command },
    );
    if (options.json) {
      stdout(JSON.stringify(found, null, 2));
      return 0;
    }
    const { conversations, failing, frustrated, abandoned, kinds, off, judged } = found;
    const percent = (part: number): string => `${((part / Math.max(1, conversations)) * 100).toFixed(1)} %`;
    const say = (text: string): void => stdout(prose(text, columns));
    say(
      `${count(conversations, 'conversation')}: something went wrong in ${percent(failing)}, ${percent(frustrated)} of users grew frustrated, ${percent(abandoned)} left.`,
    );
    const table = new Table({
      head: ['failure', 'layer', 'conversations', 'share'],
      style: { head: [], border: [] },
    });
    for (const row of kinds)
      table.push([row.kind, row.layer, row.conversations, `${(row.share * 100).toFixed(1)} %`]);
    stdout(table.toString());
    if (off.conversations > 0)
      say(
        `${count(off.conversations, 'conversation')} ${off.conversations === 1 ? 'does' : 'do'} not look English; not looked for there: ${off.kinds.join(', ')}.`,
      );
    if (judged) say(judgedWords(judged));
    for (const failure of found.failures.slice(0, Number(options.limit))) {
      const { id, conversation, kind, turn, counterfactual } = failure;
      stdout(terminalLine(`${id}  ${kind} in ${conversation}, message ${turn}: ${seenIn(failure)}`, columns));
      if (counterfactual) stdout(terminalLine(`    should: ${counterfactual.should}`, columns));
    }
    say('pawl show ID prints the conversation of a failure; pawl exemplars the few that stand for most.');
    return 0;
  },
};

function judgedWords({ model, asked, failed, errors, costUsd, stopped, precision, base }: Judged): string {
  const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
  const worth =
    precision === null || base === null
      ? 'nothing that it called failed has a known outcome, so its word is not measured'
      : `of what it called failed and has a known outcome ${percent(precision.value)} had failed (95 %: ${percent(precision.low)}–${percent(precision.high)}; ${percent(base)} of all)`;
  const rest = [errors > 0 ? `${errors} without a verdict` : '', stopped ? `stopped: ${stopped}` : ''].filter(
    (text) => text !== '',
  );
  return `${terminalText(model)} looked at ${count(asked, 'conversation')} and called ${failed} failed; ${worth}. $${costUsd.toFixed(4)}.${rest.length > 0 ? ` ${rest.join('; ')}.` : ''}`;
}
