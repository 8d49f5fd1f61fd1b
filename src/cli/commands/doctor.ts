import { terminalText } from '../../core/text.ts';
import { examine, type Finding } from '../../pipeline/doctor.ts';
import { measureFalseBlocks } from '../../pipeline.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { list, positiveNumber, wholeNumber } from '../numbers.ts';
import { createProgressLine } from '../progress.ts';

const SIGNS: Readonly<Record<Finding['state'], string>> = { ok: '✓', warning: '!', problem: '✗' };

/** `pawl doctor`: whether everything that a gate needs is there. */
export const doctor: CommandSpec = {
  configure(command) {
    command
      .option('--no-probe', 'send no request to any model')
      .option('--aa', "measure how often the gate blocks the work tree's harness compared with itself")
      .option('--harness <name>', 'with --aa: which harness, where there are several')
      .option('--model <id>', 'with --aa: only this model; may be repeated', list)
      .option('--max-calls <n>', 'with --aa: requests at most', wholeNumber)
      .option('--max-cost <usd>', 'with --aa: US dollars at most', positiveNumber)
      .option('--json', 'print the findings as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl doctor --no-probe\n  pawl doctor --aa --max-cost 5');
  },
  async run(_args, options, context) {
    if (options.aa) return measure(options, context);
    const findings = await examine({
      cwd: context.cwd,
      env: context.env,
      nodeVersion: context.nodeVersion,
      probe: options.probe !== false,
    });
    if (options.json) context.stdout(JSON.stringify(findings, null, 2));
    else {
      for (const { what, state, text, todo } of findings) {
        context.stdout(`${SIGNS[state]} ${what}: ${terminalText(text, true)}`);
        if (todo) context.stdout(`    ${todo}`);
      }
    }
    return findings.some((finding) => finding.state === 'problem') ? 2 : 0;
  },
};

/** `--aa`: prints the false-block rate; the reports of later gates on this suite print it too. */
async function measure(options: Readonly<Record<string, unknown>>, context: CommandContext): Promise<number> {
  const progress = createProgressLine(context);
  const found = await measureFalseBlocks(
    {
      harness: options.harness as string | undefined,
      models: options.model as string[] | undefined,
      budget: {
        calls: options.maxCalls as number | undefined,
        cost: options.maxCost as number | undefined,
      },
    },
    {
      cwd: context.cwd,
      env: context.env,
      now: context.now,
      signal: context.signal,
      command: context.commandLine,
      onProgress: (state) => progress.show(state),
    },
  ).finally(() => progress.end());
  if (options.json) context.stdout(JSON.stringify(found, null, 2));
  else {
    const { blocked, splits, rate, trials, calls, costUsd } = found;
    context.stdout(
      `A/A: the gate blocked ${blocked} of ${splits} comparisons of the harness with itself (${(rate * 100).toFixed(1)} %).`,
    );
    context.stdout(
      `Each deals ${trials} trials of every case out to two arms; ${calls} calls, $${costUsd.toFixed(2)}. Later decisions on this suite say so.`,
    );
  }
  return 0;
}
