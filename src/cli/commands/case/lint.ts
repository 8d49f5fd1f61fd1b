import { formatPlace } from '../../../core/place.ts';
import { count } from '../../../core/text.ts';
import { checkSuite, selfTestSuiteLints } from '../../../pipeline/check-suite.ts';
import type { PipelinePorts } from '../../../pipeline.ts';
import { prose } from '../../../report/prose.ts';
import { wrap } from '../../../report/terminal.ts';
import type { CommandContext } from '../../command.ts';

type Options = Readonly<Record<string, unknown>>;

/** `pawl case check`: every finding with its place, its lint and what to do; `--self-test` checks the lints themselves. */
export async function caseCheck(
  harness: string | undefined,
  options: Options,
  context: CommandContext,
): Promise<number> {
  if (options.selfTest) return selfTest(options, context);
  const { stdout, columns } = context;
  const checked = await checkSuite({ harness }, portsOf(context));
  const errors = checked.findings.filter((finding) => finding.level === 'error').length;
  if (options.json) {
    stdout(JSON.stringify(checked, null, 2));
    return errors > 0 ? 2 : 0;
  }
  for (const { level, lint, place, caseId, text, hint } of checked.findings) {
    // Where a file is one case, its path says which.
    const id = place.file.replace(/\.ya?ml$/, '').endsWith(`/${caseId}`) ? '' : `${caseId}: `;
    stdout(prose(`${formatPlace(place)}: ${level}: ${id}${text} [${lint}]`, columns));
    stdout(prose(`  Hint: ${hint}`, columns));
  }
  stdout(
    `${count(checked.cases, 'case')} in ${count(checked.intents, 'intent')}; ${count(errors, 'error')}, ${count(checked.findings.length - errors, 'warning')}.`,
  );
  return errors > 0 ? 2 : 0;
}

async function selfTest(options: Options, { stdout, columns }: CommandContext): Promise<number> {
  const tests = await selfTestSuiteLints();
  const bad = tests.filter(({ fires, silent }) => !fires || !silent).length;
  if (options.json) stdout(JSON.stringify({ lints: tests, failed: bad }, null, 2));
  else {
    for (const { lint, about, fires, silent } of tests) {
      const state = fires ? (silent ? 'fires' : 'fires on a suite that is fine') : 'DOES NOT FIRE';
      stdout(wrap(`${lint}: ${state} (${about})`, columns));
    }
    stdout(`${tests.length - bad} of ${tests.length} lints do their work.`);
  }
  return bad > 0 ? 2 : 0;
}

export function portsOf({ cwd, env, now, signal, commandLine: command }: CommandContext): PipelinePorts {
  return { cwd, env, now, signal, command };
}
