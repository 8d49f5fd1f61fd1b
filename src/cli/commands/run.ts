import { type RunOptions, runSuite } from '../../pipeline.ts';
import { renderPlan } from '../../report/plan.ts';
import type { CommandSpec } from '../command.ts';
import { execute } from '../execute.ts';
import { list, positiveNumber, wholeNumber } from '../numbers.ts';

/** `pawl run`: the suite on the harness as it stands in the work tree, without a comparison. */
export const run: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--model <id>', 'only this model; may be repeated', list)
      .option('--trials <n>', 'trials of each case', wholeNumber)
      .option('--only <case|intent>', 'only cases whose id or intent begins like this; may be repeated', list)
      .option('--max-calls <n>', 'requests at most', wholeNumber)
      .option('--max-cost <usd>', 'US dollars at most', positiveNumber)
      .option('--max-minutes <n>', 'minutes at most', positiveNumber)
      .option('--concurrency <n>', 'requests in flight per endpoint', wholeNumber)
      .option(
        '--report <format>',
        'report to write: json, markdown, html, junit; may be repeated (default: json, markdown, html)',
        list,
      )
      .option('--dry-run', 'print the plan and stop')
      .option('--verbose', 'print what it waits for: requests at once, retries, notes of servers')
      .option('--json', 'print verdict.json on stdout')
      .addHelpText('after', '\nExample:\n  pawl run support --model gpt-4o --trials 3 --only orders/refunds');
  },
  async run([harness], options, context) {
    const runOptions: RunOptions = {
      harness,
      models: options.model as string[] | undefined,
      trials: options.trials as number | undefined,
      only: options.only as string[] | undefined,
      budget: {
        calls: options.maxCalls as number | undefined,
        cost: options.maxCost as number | undefined,
        minutes: options.maxMinutes as number | undefined,
      },
      concurrency: options.concurrency as number | undefined,
      reports: options.report as string[] | undefined,
      dryRun: options.dryRun === true,
    };
    return execute(
      context,
      { json: options.json === true, dryRun: runOptions.dryRun === true, verbose: options.verbose === true },
      (ports) => runSuite(runOptions, ports),
      renderPlan,
    );
  },
};
