import { count } from '../../../core/text.ts';
import { sealSuite } from '../../../pipeline/seal-suite.ts';
import { prose } from '../../../report/prose.ts';
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
  const { stdout, columns } = context;
  if (options.json) {
    stdout(JSON.stringify(result, null, 2));
    return 0;
  }
  for (const { caseId, place } of result.chosen)
    stdout(prose(`${dryRun ? 'to be sealed' : 'sealed'}: ${caseId} (${place})`, columns));
  const { chosen, sealed, cases } = result;
  if (chosen.length === 0)
    stdout(`Nothing is due: ${sealed} of ${count(cases, 'case')} ${sealed === 1 ? 'is' : 'are'} sealed.`);
  else if (dryRun)
    stdout(`${count(chosen.length, 'case')} ${chosen.length === 1 ? 'is' : 'are'} due; nothing was written.`);
  else
    stdout(
      prose(
        `${sealed} of ${count(cases, 'case')} ${sealed === 1 ? 'is' : 'are'} sealed now. Commit the files; no proposal is shown ${sealed === 1 ? 'this case' : 'these cases'}.`,
        columns,
      ),
    );
  return 0;
}
