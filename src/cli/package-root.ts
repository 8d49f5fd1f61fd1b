import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the running package, where its example lies. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'harnesses', 'support')) && existsSync(join(folder, 'package.json')))
      return folder;
    if (dirname(folder) === folder) throw new Error('the example of the package is missing');
  }
}
