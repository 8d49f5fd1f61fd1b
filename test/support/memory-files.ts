import micromatch from 'micromatch';
import type { ProjectFiles } from '../../src/harness/project-files.ts';

/** A project that is only in memory. */
export function memoryFiles(files: Readonly<Record<string, string>>): ProjectFiles {
  return {
    label: 'memory',
    commit: null,
    list: async (globs) => micromatch(Object.keys(files), [...globs]).sort(),
    read: async (path) => {
      if (files[path] === undefined) throw new Error(`no ${path}`);
      return files[path];
    },
    readMany: async (paths) => new Map(paths.map((path) => [path, files[path]!])),
    exists: async (path) => files[path] !== undefined,
    codeRoot: async () => '/nowhere',
  };
}
