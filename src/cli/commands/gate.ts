import { Option } from 'commander';
import { PROFILES, type ProfileName } from '../../core/config.ts';
import { terminalText } from '../../core/text.ts';
import { findHarnesses } from '../../harness/load-harness.ts';
import { openProject } from '../../pipeline/project.ts';
import { type GatedAll, type GateOptions, gateAffected, gateHarness } from '../../pipeline.ts';
import { renderPlan } from '../../report/plan.ts';
import { headline } from '../../report/words.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { execute, printResult, withProgress } from '../execute.ts';
import { list, positiveNumber, wholeNumber } from '../numbers.ts';

/** `pawl gate`: compares an edit with its base and decides; the exit code is the decision. */
export const gate: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; without one, every harness that the change affects')
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
      .option('--why <text>', 'what the edit is for, for pawl log (default: the first line of its commit)')
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
        'report to write: json, markdown, html, junit; may be repeated (default: json, markdown, html)',
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
      why: options.why as string | undefined,
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
    const how = {
      json: options.json === true,
      dryRun: gateOptions.dryRun === true,
      verbose: options.verbose === true,
    };
    if (await gatesSeveral(gateOptions, context)) return gateEach(gateOptions, how, context);
    return execute(context, how, (ports) => gateHarness(gateOptions, ports), renderPlan);
  },
};

/** Without a name, where there are several: those that the change affects. */
async function gatesSeveral(
  { harness, baseline, candidate, swap }: GateOptions,
  { cwd }: CommandContext,
): Promise<boolean> {
  if ([harness, baseline, candidate, swap].some((value) => value !== undefined)) return false;
  const project = await openProject(cwd);
  return (await findHarnesses(project.files, project.config.harnesses)).length > 1;
}

async function gateEach(
  options: GateOptions,
  how: { json: boolean; dryRun: boolean; verbose: boolean },
  context: CommandContext,
): Promise<number> {
  const all = await withProgress(
    context,
    how,
    (ports) =>
      gateAffected(options, ports, ({ harness, result }) => {
        if (how.json) return;
        context.stdout(`━━ ${terminalText(harness)}\n`);
        printResult(context, how, result, renderPlan);
        context.stdout('');
      }),
    renderPlan,
  );
  if (how.json) {
    const verdicts = all.gated.map(({ result }) => result.verdict ?? result.plan);
    const errors = all.ungated.map(({ harness, error }) => ({
      harness,
      code: error.code,
      message: error.message,
    }));
    context.stdout(JSON.stringify({ exitCode: all.exitCode, ...all.change, verdicts, errors }, null, 2));
  } else for (const line of summaryLines(all)) context.stdout(line);
  return all.exitCode;
}

function summaryLines({ change, gated, ungated }: GatedAll): string[] {
  if (change.affected.length === 0)
    return [`No harness is affected by what differs from ${change.base}; nothing was measured.`];
  const rows = gated.map(({ harness, result }) =>
    terminalText(`${harness}: ${result.verdict ? headline(result.verdict) : 'planned'}`),
  );
  for (const { harness, error } of ungated)
    rows.push(terminalText(`${harness}: not gated. ${error.message} ${error.hint ?? ''}`));
  const rest = change.untouched.length > 0 ? [`Not affected: ${change.untouched.join(', ')}.`] : [];
  return ['━━ Summary', ...rows, ...rest];
}
