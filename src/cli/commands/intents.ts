import { count, terminalLine, terminalText } from '../../core/text.ts';
import { type IntentsResult, refreshTaxonomy } from '../../pipeline.ts';
import { prose } from '../../report/prose.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { wholeNumber } from '../numbers.ts';

/** `pawl intents`: what users come for, by domain, topic and intent. */
export const intents: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--refresh', 'fit the taxonomy to the latest week of conversations')
      .option('--apply', 'refresh, and carry out the moves and merges that are proposed')
      .option('--as-of <date>', 'last day of the week (default: of the latest conversation)')
      .option('--seed <n>', 'of everything drawn at random', wholeNumber)
      .option('--json', 'print the result as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl intents --refresh --as-of 2026-11-22');
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command } = context;
    const found = await refreshTaxonomy(
      {
        harness,
        refresh: options.refresh === true,
        apply: options.apply === true,
        asOf: options.asOf as string | undefined,
        seed: options.seed as number | undefined,
      },
      { cwd, env, now, signal, command },
    );
    if (options.json) context.stdout(JSON.stringify(found, null, 2));
    else show(found, context);
    return 0;
  },
};

function show({ taxonomy, file, refreshed }: IntentsResult, { stdout, columns }: CommandContext): void {
  const entries = Object.entries(taxonomy).filter(([, entry]) => entry.status !== 'retired');
  entries.sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
  let shown: string[] = [];
  for (const [id, { path, label, share, status }] of entries) {
    const folders = path.split('/');
    for (const [depth, name] of folders.slice(0, -1).entries())
      if (shown.slice(0, depth + 1).join('/') !== folders.slice(0, depth + 1).join('/')) {
        stdout(`${'  '.repeat(depth)}${terminalText(name)}`);
        shown = folders.slice(0, depth + 1);
      }
    shown = folders;
    const percent = share === undefined ? '' : `${(share * 100).toFixed(1)} %`;
    const name = label ?? folders.at(-1) ?? id;
    const line = `${'  '.repeat(folders.length - 1)}${percent.padStart(7)}  ${name}${status === 'emergent' ? '  (emergent)' : ''}`;
    stdout(terminalLine(line, columns));
  }
  if (!refreshed) return;
  const { conversations, changes, proposals, applied, agreement, outOfScope, notes, asOf, costUsd } =
    refreshed;
  stdout('');
  for (const { kind, text } of changes.slice(0, 20)) stdout(terminalLine(`${kind}: ${text}`, columns));
  if (changes.length > 20) stdout(`… and ${changes.length - 20} more changes`);
  for (const proposal of proposals.slice(0, 10)) stdout(terminalLine(proposed(proposal), columns));
  if (proposals.length > 0 && !applied)
    stdout('pawl intents --apply carries out the moves and merges; ids are kept.');
  if (agreement !== null) stdout(`agreement with encoding every request: ${(agreement * 100).toFixed(1)} %`);
  if (costUsd > 0) stdout(`the model that wrote summaries or labels cost $${costUsd.toFixed(4)}`);
  for (const note of notes) stdout(prose(note, columns));
  const when = asOf === null ? 'without a time' : `up to ${asOf}`;
  stdout(
    prose(
      `${count(conversations, 'conversation')} ${when}, ${outOfScope} of them like none of the intents; written to ${file}.`,
      columns,
    ),
  );
}

function proposed(proposal: NonNullable<IntentsResult['refreshed']>['proposals'][number]): string {
  if (proposal.kind === 'move') return `proposed: move ${proposal.from} to ${proposal.to} (${proposal.why})`;
  if (proposal.kind === 'merge')
    return `proposed: merge ${proposal.intent} into ${proposal.into} (${proposal.why})`;
  return `proposed: split ${proposal.intent} (${proposal.why})`;
}
