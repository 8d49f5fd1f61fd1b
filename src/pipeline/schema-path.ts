import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where an editor finds a format, from the folder of `file`: the project's own copy, else the installed package's. */
export function schemaFor(root: string, file: string, format: 'case' | 'taxonomy'): string {
  const own = `schema/${format}.json`;
  const path = existsSync(join(root, own)) ? own : `node_modules/pawl/${own}`;
  return posix.relative(posix.dirname(file), path);
}
