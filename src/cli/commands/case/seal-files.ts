import { terminalText } from '../../../core/text.ts';
import { sealSuite } from '../../../pipeline/seal-suite.ts';
import type { CommandContext } from '../../command.ts';
import { portsOf } from './lint.ts';

/** `pawl case seal`: a fifth of each intent's cases is sealed in its files, and stays so. */
export async function caseSeal(
  harness: string | undefined,
  options: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Promise<number> {
  const dryRun = options.dryRun === true;
  const result = await sealSuite({ harness, dryRun }, portsOf(context));
  const { stdout } = context;
  if (options.json) {
    stdout(JSON.stringify(result, null, 2));
    return 0;
  }
  for (const { caseId, place } of result.chosen)
    stdout(`${dryRun ? 'to be sealed' : 'sealed'}: ${terminalText(caseId)} (${terminalText(place)})`);
  const { chosen, sealed, cases } = result;
  if (chosen.length === 0) stdout(`Nothing is due: ${sealed} of ${cases} cases are sealed.`);
  else if (dryRun) stdout(`${chosen.length} cases are due; nothing was written.`);
  else
    stdout(`${sealed} of ${cases} cases are sealed now. Commit the files; no proposal is shown these cases.`);
  return 0;
}
