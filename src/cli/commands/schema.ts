import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { CommandSpec } from '../command.ts';
import { SCHEMA_NAMES, schemaText } from '../schemas.ts';

/** `pawl schema`: the JSON Schema of a file format, for editors. */
export const schema: CommandSpec = {
  configure(command) {
    command
      .argument('[name]', `one of: ${SCHEMA_NAMES.join(', ')}`)
      .option('--write <dir>', 'write all of them into this folder')
      .addHelpText('after', '\nExample:\n  pawl schema case > case.schema.json');
  },
  async run([name], options, context) {
    if (typeof options.write === 'string') {
      const folder = resolve(context.cwd, options.write);
      await mkdir(folder, { recursive: true });
      for (const each of SCHEMA_NAMES) await writeFile(join(folder, `${each}.json`), schemaText(each));
      context.stdout(`Wrote ${SCHEMA_NAMES.length} schemas to ${options.write}.`);
      return 0;
    }
    if (name === undefined) {
      context.stdout(SCHEMA_NAMES.join('\n'));
      return 0;
    }
    if (!SCHEMA_NAMES.includes(name)) {
      throw usageError(
        'PAWL_SCHEMA_UNKNOWN',
        `There is no schema "${name}".${didYouMean(name, SCHEMA_NAMES)}`,
        `Schemas: ${SCHEMA_NAMES.join(', ')}.`,
      );
    }
    context.stdout(schemaText(name).trimEnd());
    return 0;
  },
};
