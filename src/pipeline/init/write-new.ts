import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface WrittenFiles {
  /** Relative to the root, in the order given. */
  written: string[];
  /** Files that were there already and stay as they are. */
  kept: string[];
}

/** Writes files, by path relative to the root; what is there already is left as it is. */
export async function writeNew(root: string, files: ReadonlyMap<string, string>): Promise<WrittenFiles> {
  const result: WrittenFiles = { written: [], kept: [] };
  for (const [path, text] of files) {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    const done = await writeFile(full, text, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    (done ? result.written : result.kept).push(path);
  }
  return result;
}

/** Takes away the folders of these paths that hold nothing; the root stays. */
export async function removeEmpty(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (
        !(await rmdir(join(root, folder)).then(
          () => true,
          () => false,
        ))
      )
        break;
}

const IGNORED = ['node_modules/', '.pawl/', 'reports/*'];

/** Adds the lines to .gitignore that it lacks; gives these. */
export async function addIgnored(root: string): Promise<string[]> {
  const path = join(root, '.gitignore');
  const before = await readFile(path, 'utf8').catch(() => '');
  const has = new Set(before.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/\*?$/g, '')));
  const missing = IGNORED.filter((line) => !has.has(line.replace(/\/\*?$/, '')));
  if (missing.length === 0) return [];
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  await writeFile(path, `${before}${gap}${missing.join('\n')}\n`);
  return missing;
}
