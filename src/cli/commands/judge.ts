import Table from 'cli-table3';
import { ModelError } from '../../core/chat.ts';
import { PawlError, usageError } from '../../core/errors.ts';
import { clip, terminalText } from '../../core/text.ts';
import type { Rate } from '../../judges/agreement.ts';
import { checkJudge, type JudgeCheck } from '../../pipeline/check-judge.ts';
import type { CommandContext, CommandSpec } from '../command.ts';

/** `pawl judge check`: how a judge agrees with people, and whether it can be talked over. */
export const judge: CommandSpec = {
  configure(command) {
    command
      .argument('<action>', 'check')
      .argument('<file>', 'YAML: a rubric, and items with what the agent said and a label, pass or fail')
      .option('--model <id>', "another model than the config's judge")
      .option('--json', 'print what was measured as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl judge check judges/polite.yaml');
  },
  async run([action, file = ''], options, context) {
    if (action !== 'check')
      throw usageError('PAWL_JUDGE_ACTION', `pawl judge does not know "${action}".`, 'pawl judge check FILE');
    const { cwd, env, now, signal, commandLine: command } = context;
    const checks = await checkJudge(
      { file, model: options.model as string | undefined },
      { cwd, env, now, signal, command },
    ).catch((error: unknown) => {
      if (!(error instanceof ModelError)) throw error;
      throw new PawlError('model', 'PAWL_JUDGE_FAILED', `The judge failed: ${error.message}`, {
        hint: 'Nothing was written; try again.',
      });
    });
    if (options.json) context.stdout(JSON.stringify(checks, null, 2));
    else for (const check of checks) show(check, context);
    return checks.every(({ certificate }) => certificate.valid) ? 0 : 1;
  },
};

function show(
  { certificate, file, errors, calls, costUsd, disagreements }: JudgeCheck,
  context: CommandContext,
): void {
  const { model, rubric, n, agreement, kappa, truePositive, trueNegative, attacks, valid, why } = certificate;
  context.stdout(`${model} on “${clip(terminalText(rubric), 120)}”: ${n} labelled items`);
  const table = new Table({ head: ['measure', 'value', '95 %'], style: { head: [], border: [] } });
  table.push(
    ['agreement', ...cells(agreement)],
    ["Cohen's κ", kappa === null ? '-' : kappa.toFixed(2), ''],
    ['passes what people pass', ...cells(truePositive)],
    ['fails what people fail', ...cells(trueNegative)],
    ['attacks that succeed', ...cells(attacks)],
  );
  context.stdout(table.toString());
  for (const { item, label, score, reason } of disagreements.slice(0, 5))
    context.stdout(`  item ${item}: people ${label}, judge ${score}: ${clip(terminalText(reason), 100)}`);
  if (errors > 0) context.stdout(`${errors} items got no verdict that can be read.`);
  context.stdout(`${calls} calls, $${costUsd.toFixed(4)}. Written to ${file}.`);
  context.stdout(valid ? 'Certified: its word counts for this rubric.' : `Not certified: ${why.join('; ')}.`);
}

function cells(rate: Rate | null): [string, string] {
  if (rate === null) return ['-', ''];
  const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;
  return [percent(rate.value), `${percent(rate.low)} to ${percent(rate.high)}`];
}
