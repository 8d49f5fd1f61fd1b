import Table from 'cli-table3';
import { count as plural } from '../../core/text.ts';
import { type Ingested, ingest as ingestTraces } from '../../pipeline.ts';
import { prose } from '../../report/prose.ts';
import type { CommandContext, CommandSpec } from '../command.ts';

/** `pawl ingest`: conversations from traces into the store, redacted. */
export const ingest: CommandSpec = {
  configure(command) {
    command
      .argument('<files...>', 'files, folders or globs; - for stdin; .gz is unpacked')
      .option('--format <name>', 'the format, where the shape of a record does not tell')
      .option('--harness <name>', 'whose traffic it is, where there are several harnesses')
      .option('--strict', 'exit 2 if any record could not be read')
      .option('--allow-pii <reason>', 'keep personal data; the reason is printed')
      .option('--json', 'print the fidelity table as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl ingest traces/*.jsonl.gz');
  },
  async run(files, options, context) {
    const { cwd, env, now, signal, commandLine: command, stdin } = context;
    const found = await ingestTraces(
      {
        files,
        format: options.format as string | undefined,
        harness: options.harness as string | undefined,
        allowPii: options.allowPii as string | undefined,
        stdin,
      },
      { cwd, env, now, signal, command },
    );
    if (options.json) context.stdout(JSON.stringify(found, null, 2));
    else show(found, context);
    const dropped = found.formats.some((table) => Object.keys(table.dropped).length > 0);
    return options.strict && dropped ? 2 : 0;
  },
};

function show({ harness, files, formats, conversations }: Ingested, context: CommandContext): void {
  const { stdout, columns } = context;
  const say = (text: string): void => stdout(prose(text, columns));
  const table = new Table({
    head: ['format', 'records', 'conversations', 'new', 'changed', 'dropped'],
    style: { head: [], border: [] },
  });
  for (const row of formats) {
    const dropped = Object.values(row.dropped).reduce((sum, { count }) => sum + count, 0);
    table.push([row.format, row.records, row.conversations, row.added, row.changed, dropped]);
  }
  stdout(table.toString());
  for (const { format, dropped, guessed, redacted, renamed, garbled, warnings } of formats) {
    for (const [why, { count, where }] of Object.entries(dropped))
      say(`dropped ${count} of ${format}: ${why} (${where.join(', ')}${count > where.length ? ', …' : ''})`);
    if (renamed.count > 0) {
      const names = renamed.first.map(({ id, as }) => `${id} as ${as}`);
      if (renamed.count > names.length) names.push('…');
      say(`renamed ${renamed.count} of ${format}, whose ids are no plain words: ${names.join(', ')}`);
    }
    if (garbled.count > 0)
      say(
        `bytes that are no UTF-8 stand as � in ${garbled.count} of ${format} (${garbled.where.join(', ')}${garbled.count > garbled.where.length ? ', …' : ''})`,
      );
    const kinds = Object.entries(redacted).map(([kind, count]) => (count > 0 ? `${count} × ${kind}` : kind));
    if (kinds.length > 0) say(`redacted in ${format}: ${kinds.join(', ')}`);
    if (guessed.length > 0) {
      const names = guessed.slice(0, 12).join(', ') + (guessed.length > 12 ? ', …' : '');
      say(
        `guessed by ${guessed.length === 1 ? 'its name what 1 tool does' : `their names what ${guessed.length} tools do`}: ${names} (signal.tools in the config says it)`,
      );
    }
    for (const text of warnings.slice(0, 5)) say(`warning: ${text}`);
  }
  say(`${plural(files, 'file')}; the store holds ${plural(conversations, 'conversation')} of ${harness}.`);
}
