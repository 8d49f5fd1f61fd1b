import { terminalText } from '../../core/text.ts';
import { examine, type Finding } from '../../pipeline/doctor.ts';
import type { CommandSpec } from '../command.ts';

const SIGNS: Readonly<Record<Finding['state'], string>> = { ok: '✓', warning: '!', problem: '✗' };

/** `pawl doctor`: whether everything that a gate needs is there. */
export const doctor: CommandSpec = {
  configure(command) {
    command
      .option('--no-probe', 'send no request to any model')
      .option('--json', 'print the findings as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl doctor --no-probe');
  },
  async run(_args, options, context) {
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
