import { Option } from 'commander';
import { PROFILES, type ProfileName } from '../../core/config.ts';
import { type GateOptions, gateHarness } from '../../pipeline.ts';
import { renderPlan } from '../../report/plan.ts';
import type { CommandSpec } from '../command.ts';
import { execute } from '../execute.ts';
import { list, positiveNumber, wholeNumber } from '../numbers.ts';

/** `pawl gate`: compares an edit with its base and decides; the exit code is the decision. */
export const gate: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option(
        '--base <ref>',
        'git ref to compare the work tree with (default: the merge base with the default branch)',
      )
      .option('--baseline <dir>', 'compare two folders: the whole harness before the edit …')
      .option('--candidate <dir>', '… and after it, or only its changed files')
      .option('--swap <A=B>', 'the same harness on model B instead of model A')
      .option('--model <id>', 'only this model; may be repeated', list)
      .addOption(new Option('--profile <name>', 'how much is ruled out').choices(PROFILES))
      .option('--target <case|intent>', 'what the edit is meant to mend; may be repeated', list)
      .option('--require-target', 'block unless every target went green')
      .option('--accept-suite-change <digest>', 'accept exactly these changes of the exam')
      .option('--no-fail-fast', 'go on after the first regression')
      .option('--advisory', 'report, and exit 0 whatever the decision')
      .option('--max-calls <n>', 'requests at most', wholeNumber)
      .option('--max-cost <usd>', 'US dollars at most', positiveNumber)
      .option('--max-minutes <n>', 'minutes at most', positiveNumber)
      .option('--concurrency <n>', 'requests in flight per endpoint', wholeNumber)
      .option(
        '--report <format>',
        'report to write: json, markdown, junit; may be repeated (default: json, markdown)',
        list,
      )
      .option('--dry-run', 'print the plan and stop')
      .option('--verbose', 'print what it waits for: requests at once, retries, notes of servers')
      .option('--json', 'print verdict.json on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl gate support --base origin/main --target orders/refunds/late-refund',
      );
  },
  async run([harness], options, context) {
    const gateOptions: GateOptions = {
      harness,
      base: options.base as string | undefined,
      baseline: options.baseline as string | undefined,
      candidate: options.candidate as string | undefined,
      swap: options.swap as string | undefined,
      models: options.model as string[] | undefined,
      profile: options.profile as ProfileName | undefined,
      targets: options.target as string[] | undefined,
      requireTarget: options.requireTarget === true,
      acceptSuiteChange: options.acceptSuiteChange as string | undefined,
      failFast: options.failFast === false ? false : undefined,
      advisory: options.advisory === true,
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
      { json: options.json === true, dryRun: gateOptions.dryRun === true, verbose: options.verbose === true },
      (ports) => gateHarness(gateOptions, ports),
      renderPlan,
    );
  },
};
