import { resolve } from 'node:path';
import { usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import { terminalText } from '../../core/text.ts';
import { exportCache, importCache } from '../../pipeline/cache.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { positiveNumber } from '../numbers.ts';

const ACTIONS = ['export', 'import'];

/** `pawl cache`: takes measured trials from one machine to another, so that they are paid for once. */
export const cache: CommandSpec = {
  configure(command) {
    command
      .argument('<action>', 'export or import')
      .argument('<file>', 'gzip JSONL')
      .option(
        '--max-mb <n>',
        'export: size of the file at most; the oldest are left out',
        positiveNumber,
        500,
      )
      .option('--max-days <n>', 'export: leave out trials that are older', positiveNumber, 30)
      .option('--json', 'print what was done as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl cache export trials.jsonl.gz --max-mb 200\n  pawl cache import trials.jsonl.gz',
      );
  },
  async run([action = '', file = ''], options, context) {
    const path = resolve(context.cwd, file);
    const json = options.json === true;
    if (action === 'export') return exportTo(path, options, json, context);
    if (action === 'import') {
      const added = await importCache({ cwd: context.cwd, file: path });
      if (json) context.stdout(JSON.stringify(added, null, 2));
      else
        context.stdout(
          `${added.trials} trials and ${added.scores} scores were added from ${terminalText(file)}.`,
        );
      return 0;
    }
    throw usageError(
      'PAWL_CACHE_ACTION',
      `pawl cache does not "${action}".${didYouMean(action, ACTIONS)}`,
      'pawl cache export FILE, pawl cache import FILE.',
    );
  },
};

async function exportTo(
  file: string,
  options: Readonly<Record<string, unknown>>,
  json: boolean,
  { cwd, now, stdout }: CommandContext,
): Promise<number> {
  const maxMb = options.maxMb as number;
  const done = await exportCache({ cwd, file, maxMb, maxDays: options.maxDays as number, now: now() });
  if (json) stdout(JSON.stringify(done, null, 2));
  else {
    const size = (done.bytes / 2 ** 20).toFixed(1);
    stdout(`${done.trials} trials and ${done.scores} scores are in ${terminalText(file)}, ${size} MiB.`);
    if (done.full) stdout(`There was more than ${maxMb} MiB have room for; the oldest were left out.`);
  }
  return 0;
}
