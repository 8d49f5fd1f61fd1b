import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
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
  /** Files that match the globs, sorted; never one outside the root, in .git, .pawl or node_modules. */
  list(globs: readonly string[]): Promise<string[]>;
  /** Throws PAWL_FILE_MISSING. */
  read(path: string): Promise<string>;
  /** Throws PAWL_FILE_MISSING if one is missing. */
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

/** The project as it stands on disk; links are followed only to files inside it. Throws PAWL_PATH_OUTSIDE. */
export function workTreeFiles(root: string): ProjectFiles {
  const locate = createLocator(root);
  const files: ProjectFiles = {
    label: 'work tree',
    commit: null,
    list: (globs) => listDisk(root, globs),
    async read(path) {
      return readFile(await locate(path), 'utf8').catch(() => {
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

/** Files and links to files; a linked folder is not searched. */
async function listDisk(root: string, globs: readonly string[]): Promise<string[]> {
  const entries = await fastGlob([...globs], {
    cwd: root,
    dot: false,
    ignore: IGNORED,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
  });
  const paths: string[] = [];
  for (const { path, dirent } of entries) {
    // A glob without a wildcard is looked up as it is, also when it leads out.
    if (path.split('/').includes('..')) continue;
    const isFile = dirent.isSymbolicLink()
      ? await stat(join(root, path)).then(
          (found) => found.isFile(),
          () => false,
        )
      : dirent.isFile();
    if (isFile) paths.push(path);
  }
  return paths.sort();
}

/** Finds where a path really lies. Throws PAWL_FILE_MISSING, or PAWL_PATH_OUTSIDE when that is outside the root. */
function createLocator(root: string): (path: string) => Promise<string> {
  const folders = new Map<string, Promise<string | null>>();
  const realFolder = (folder: string): Promise<string | null> => {
    const known = folders.get(folder);
    if (known) return known;
    const found = realpath(folder).catch(() => {
      // It may be made later.
      folders.delete(folder);
      return null;
    });
    folders.set(folder, found);
    return found;
  };
  return async (path) => {
    const full = join(root, path);
    const [realRoot, folder] = await Promise.all([realFolder(root), realFolder(dirname(full))]);
    const found = folder === null ? undefined : await lstat(full).catch(() => undefined);
    if (!found || realRoot === null || folder === null) throw missingFile(path, 'work tree');
    const link = found.isSymbolicLink();
    const real = link ? await realpath(full).catch(() => null) : join(folder, basename(full));
    if (real === null) throw missingFile(path, 'work tree');
    if (!real.startsWith(realRoot + sep) || !(link || found.isFile())) {
      throw new PawlError('config', 'PAWL_PATH_OUTSIDE', `${path} is no plain file inside the project.`, {
        place: { file: path },
      });
    }
    return real;
  };
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
      const covered = await Promise.all(paths.map(covers));
      const own = paths.filter((_, index) => covered[index]);
      const edited = await above.readMany(own.map((path) => inner(path)!));
      const below = await base.readMany(paths.filter((_, index) => !covered[index]));
      return new Map(paths.map((path) => [path, (below.get(path) ?? edited.get(inner(path) ?? ''))!]));
    },
    exists: async (path) => (await covers(path)) || base.exists(path),
    codeRoot: () => base.codeRoot(),
  };
  return overlay;
}

/** A view in which these paths have other texts, or are gone where the text is null. */
export function filesWith(base: ProjectFiles, changes: ReadonlyMap<string, string | null>): ProjectFiles {
  const present = (path: string): boolean => changes.get(path) !== null;
  const files: ProjectFiles = {
    ...base,
    async list(globs) {
      const added = micromatch([...changes.keys()], [...globs]);
      return [...new Set([...(await base.list(globs)), ...added])].filter(present).sort();
    },
    async read(path) {
      const text = changes.get(path);
      if (text === null) throw missingFile(path, base.label);
      return text ?? base.read(path);
    },
    async readMany(paths) {
      return new Map(await Promise.all(paths.map(async (path) => [path, await files.read(path)] as const)));
    },
    exists: async (path) => (changes.has(path) ? present(path) : base.exists(path)),
  };
  return files;
}
