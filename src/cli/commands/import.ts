import { formatPlace } from '../../core/place.ts';
import { count, terminalText } from '../../core/text.ts';
import type { Leftover } from '../../import/source.ts';
import { sources } from '../../import/sources.ts';
import { type ImportResult, importSuite } from '../../pipeline.ts';
import { prose } from '../../report/prose.ts';
import type { CommandContext, CommandSpec } from '../command.ts';

/** `pawl import`: another tool's suite as harnesses and cases, with a list of what has no equivalent. */
export const importCommand: CommandSpec = {
  configure(command) {
    const known = [...sources.values()].map(({ name, summary }) => `  ${name}: ${summary}`).join('\n');
    command
      .argument('<source>', [...sources.keys()].join(' or '))
      .argument('<file>', 'its file, inside the project')
      .option('--harness <name>', 'name of the harness; default: by the file')
      .option('--intent <path>', 'folder of the cases below the suite (default: imported)')
      .option('--dry-run', 'show what would be written')
      .option('--json', 'print it as JSON on stdout')
      .addHelpText(
        'after',
        `\nSources:\n${known}\n\nExample:\n  pawl import promptfoo promptfooconfig.yaml --intent orders/refunds --dry-run`,
      );
  },
  async run([source = '', path = ''], options, context) {
    const dryRun = options.dryRun === true;
    const result = await importSuite(
      {
        source,
        path,
        dryRun,
        harness: options.harness as string | undefined,
        intent: options.intent as string | undefined,
      },
      { cwd: context.cwd },
    );
    if (options.json) context.stdout(JSON.stringify(result, null, 2));
    else show(result, dryRun, context);
    return result.harnesses.some(({ cases }) => cases > 0) ? 0 : 2;
  },
};

function show(result: ImportResult, dryRun: boolean, { stdout, columns }: CommandContext): void {
  const cases = result.harnesses.reduce((sum, harness) => sum + harness.cases, 0);
  for (const { name, cases: made, tools } of result.harnesses)
    stdout(`harness ${name}: ${count(made, 'case')}${tools > 0 ? `, ${count(tools, 'tool')}` : ''}`);
  const kinds = Object.entries(result.expectations).map(([name, uses]) => `${uses} × ${name}`);
  if (kinds.length > 0) stdout(prose(`expectations: ${kinds.join(', ')}`, columns));
  if (result.expectations.promptfoo)
    stdout('promptfoo judges its own: npm install --save-dev --omit=optional promptfoo');
  if (result.snippet !== null)
    stdout(`\nFor ${terminalText(result.config ?? 'your config')}:\n\n${terminalText(result.snippet, true)}`);
  if (result.files.length > 0) {
    const shown =
      result.files.length > 8
        ? [...result.files.slice(0, 7), `… ${result.files.length - 7} more`]
        : result.files;
    stdout(`\n${dryRun ? 'Would write' : 'Wrote'} ${count(result.files.length, 'file')}:`);
    for (const file of shown) stdout(`  ${terminalText(file)}`);
  }
  showLeft(result.left, columns, stdout);
  stdout(
    cases > 0
      ? `\n${count(result.tests, 'test')} read, ${count(cases, 'case')} ${dryRun ? 'would be' : ''} written.`.replace(
          '  ',
          ' ',
        )
      : `\n${count(result.tests, 'test')} read; nothing could be imported.`,
  );
  const [first] = result.harnesses.filter((harness) => harness.cases > 0);
  if (first && !dryRun) stdout(`Next: pawl case check ${first.name}`);
}

/** What was left out or means something else, one entry for the same thing at many places. */
function showLeft(left: readonly Leftover[], columns: number, stdout: (text: string) => void): void {
  if (left.length === 0) return;
  stdout('\nLeft out, or not quite the same:');
  for (const group of Map.groupBy(left, ({ what, why }) => `${what}\n${why}`).values()) {
    const [{ what, why, place }] = group as [Leftover];
    const { file, line } = place;
    const where = formatPlace(line === undefined ? { file } : { file, line });
    const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
    stdout(prose(`- ${what}`, columns));
    stdout(prose(`  ${why} (${where}${more})`, columns));
  }
}
