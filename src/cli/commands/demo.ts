import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VerdictFile } from '../../core/verdict.ts';
import { gateHarness, type PipelinePorts } from '../../pipeline.ts';
import { renderTerminal, wrap } from '../../report/terminal.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { packageRoot } from '../package-root.ts';
import { createProgressLine } from '../progress.ts';
import { runWeek } from './demo/week.ts';

/** The example's edits, and what each is meant to mend. */
const EDITS = [
  {
    name: 'narrow-coupon',
    motive: 'Customers whose coupon fails hear that there are none. Narrow that rule.',
  },
  {
    name: 'any-code',
    motive: 'The same complaint; and look up whatever is called a code, to be safe.',
  },
];

const COPIED = ['pawl.config.ts', 'harnesses', 'evals', 'examples'];

/**
 * `pawl demo`: a week of traffic, what goes wrong in it, cases that are proven to fail, and two edits at the gate; on the
 * built-in models, offline, in a temporary copy.
 */
export const demo: CommandSpec = {
  configure(command) {
    command
      .option('--json', 'print both verdicts as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl demo');
  },
  async run(_args, options, context) {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-demo-'));
    for (const name of COPIED) await cp(join(packageRoot(), name), join(folder, name), { recursive: true });
    const verdicts: VerdictFile[] = [];
    const tell = (text: string): void => {
      if (!options.json) context.stdout(wrap(text, context.columns));
    };
    tell('A support desk with a small shop behind it, built-in models, no network, no key.\n');
    const proven = await runWeek(portsOf(folder, 'pawl demo', context), tell);
    for (const [index, edit] of EDITS.entries()) {
      const verdict = await gateEdit(folder, edit.name, context);
      verdicts.push(verdict);
      if (options.json) continue;
      context.stdout(`━━ Edit ${index + 1} of ${EDITS.length}: ${edit.name}\n   ${edit.motive}\n`);
      context.stdout(
        `${renderTerminal(verdict, { width: context.columns, color: context.color, brief: true })}\n`,
      );
    }
    if (options.json) context.stdout(JSON.stringify(verdicts, null, 2));
    else context.stdout(ending(folder, verdicts));
    const [good, bad] = verdicts;
    return proven > 0 && good?.decision === 'promote' && bad?.decision === 'block' ? 0 : 1;
  },
};

async function gateEdit(folder: string, edit: string, context: CommandContext): Promise<VerdictFile> {
  const progress = createProgressLine(context);
  const options = { baseline: 'harnesses/support', candidate: `examples/edits/${edit}`, failFast: false };
  const command = `pawl gate --baseline ${options.baseline} --candidate ${options.candidate} --no-fail-fast`;
  const result = await gateHarness(options, {
    ...portsOf(folder, command, context),
    onProgress: (state) => progress.show(state),
  });
  progress.end();
  return result.verdict!;
}

function portsOf(cwd: string, command: string, { env, now, signal }: CommandContext): PipelinePorts {
  return { cwd, env, now, signal, command };
}

function ending(folder: string, verdicts: readonly VerdictFile[]): string {
  return [
    `Everything is in ${folder}`,
    ...verdicts.map((verdict) => `  reports/${verdict.run}/report.html   (${verdict.decision})`),
    '',
    'The built-in models are for trying pawl. With a key of your own, put your model',
    "into pawl.config.ts there, { id: 'gpt-4o-mini', provider: 'openai' }, and try:",
    `  cd ${folder}`,
    '  pawl run support --model gpt-4o-mini',
    '  pawl gate --baseline harnesses/support --candidate examples/edits/any-code',
    '  pawl case check support',
  ].join('\n');
}
