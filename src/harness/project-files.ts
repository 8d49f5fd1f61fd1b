import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import fastGlob from 'fast-glob';
import micromatch from 'micromatch';
import { PawlError } from '../core/errors.ts';

/** Folders that never belong to a harness or a suite. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.pawl/**'];

/** The files of a project as they stand in the work tree or at a git ref; paths are relative to its root, with `/`. */
export interface ProjectFiles {
  /** `work tree`, or a short commit. */
  readonly label: string;
  readonly commit: string | null;
  /** Files that match the globs, sorted. */
  list(globs: readonly string[]): Promise<string[]>;
  /** Throws PAWL_FILE_MISSING. */
  read(path: string): Promise<string>;
  readMany(paths: readonly string[]): Promise<Map<string, string>>;
  exists(path: string): Promise<boolean>;
  /** A folder on disk from which code of this version can be imported. */
  codeRoot(): Promise<string>;
}

export function missingFile(path: string, label: string): PawlError {
  return new PawlError('config', 'PAWL_FILE_MISSING', `There is no file ${path} in the ${label}.`, {
    place: { file: path },
  });
}

/** The project as it stands on disk. */
export function workTreeFiles(root: string): ProjectFiles {
  const files: ProjectFiles = {
    label: 'work tree',
    commit: null,
    list: async (globs) =>
      (
        await fastGlob([...globs], { cwd: root, dot: false, ignore: IGNORED, followSymbolicLinks: false })
      ).sort(),
    async read(path) {
      await checkInside(root, path);
      return readFile(join(root, path), 'utf8').catch(() => {
        throw missingFile(path, 'work tree');
      });
    },
    async readMany(paths) {
      const texts = new Map<string, string>();
      for (let from = 0; from < paths.length; from += 64) {
        const slice = paths.slice(from, from + 64);
        const read = await Promise.all(slice.map((path) => files.read(path)));
        for (const [index, path] of slice.entries()) texts.set(path, read[index]!);
      }
      return texts;
    },
    exists: (path) =>
      stat(join(root, path)).then(
        (found) => found.isFile(),
        () => false,
      ),
    codeRoot: async () => root,
  };
  return files;
}

/** A link is followed only to a file inside the project. */
async function checkInside(root: string, path: string): Promise<void> {
  const full = join(root, path);
  const found = await lstat(full).catch(() => undefined);
  if (!found) throw missingFile(path, 'work tree');
  const real = found.isSymbolicLink() ? await realpath(full).catch(() => full) : full;
  const inside =
    real === full ||
    !relative(await realpath(root), real)
      .split(sep)
      .includes('..');
  if (!inside || !(found.isFile() || found.isSymbolicLink())) {
    throw new PawlError('config', 'PAWL_PATH_OUTSIDE', `${path} is no plain file inside the project.`, {
      place: { file: path },
    });
  }
}

/** A view in which each file of `folder` stands at `dir/…`, and everything else is the base's. */
export function folderOverlay(base: ProjectFiles, dir: string, folder: string): ProjectFiles {
  const above = workTreeFiles(folder);
  const inner = (path: string): string | undefined =>
    path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : undefined;
  const covers = async (path: string): Promise<boolean> => {
    const own = inner(path);
    return own !== undefined && (await above.exists(own));
  };
  const overlay: ProjectFiles = {
    label: folder,
    commit: null,
    async list(globs) {
      const below = await base.list(globs);
      const own = (await above.list(['**/*'])).map((path) => `${dir}/${path}`);
      return [...new Set([...below, ...micromatch(own, [...globs])])].sort();
    },
    read: async (path) => ((await covers(path)) ? above.read(inner(path)!) : base.read(path)),
    async readMany(paths) {
      const texts = new Map<string, string>();
      for (const path of paths) texts.set(path, await overlay.read(path));
      return texts;
    },
    exists: async (path) => (await covers(path)) || base.exists(path),
    codeRoot: () => base.codeRoot(),
  };
  return overlay;
}
