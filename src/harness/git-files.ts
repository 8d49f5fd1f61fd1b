import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import micromatch from 'micromatch';
import { PawlError } from '../core/errors.ts';
import { git, gitRoot, resolveBase } from './git.ts';
import { missingFile, type ProjectFiles } from './project-files.ts';

/** The project as it is at a git ref; the work tree and the index are not touched. Throws PAWL_GIT_REF. */
export async function gitFiles(root: string, ref: string): Promise<ProjectFiles> {
  const base = await resolveBase(root, ref);
  const top = await gitRoot(root);
  if (!base || !top) throw new PawlError('usage', 'PAWL_GIT_REF', `There is no commit "${ref}".`);
  const { commit } = base;
  const prefix = relative(top, root)
    .split(sep)
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');
  const paths = await listTree(root, commit, prefix);
  const known = new Set(paths);
  const files: ProjectFiles = {
    label: base.label,
    commit,
    list: async (globs) => micromatch(paths, [...globs]).sort(),
    async read(path) {
      const text = (await files.readMany([path])).get(path);
      if (text === undefined) throw missingFile(path, base.label);
      return text;
    },
    async readMany(wanted) {
      for (const path of wanted) if (!known.has(path)) throw missingFile(path, base.label);
      return readBlobs(root, commit, prefix, wanted);
    },
    exists: async (path) => known.has(path),
    codeRoot: () => layOut(root, commit, files, paths),
  };
  return files;
}

/** Plain files only: links and submodules are left out. */
async function listTree(root: string, commit: string, prefix: string): Promise<string[]> {
  const tree = await git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix ? ['--', prefix] : []),
  ]);
  if (tree === null)
    throw new PawlError('usage', 'PAWL_GIT_REF', `The tree of ${commit.slice(0, 7)} cannot be read.`);
  return tree
    .split('\0')
    .filter((line) => line.startsWith('100'))
    .map((line) => line.slice(line.indexOf('\t') + 1))
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((path) => !/(^|\/)(node_modules|\.pawl)\//.test(path));
}

/** Many files by one `git cat-file --batch`. */
async function readBlobs(
  root: string,
  commit: string,
  prefix: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const child = spawn('git', ['-C', root, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', () => resolve());
    child.on('error', reject);
  });
  child.stdin.end(paths.map((path) => `${commit}:${prefix}${path}\n`).join(''));
  await ended;
  const output = Buffer.concat(chunks);
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ')[2]);
    texts.set(path, output.subarray(lineEnd + 1, lineEnd + 1 + size).toString('utf8'));
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}

/** Code of a ref is imported from a read-only copy, made once. */
async function layOut(
  root: string,
  commit: string,
  files: ProjectFiles,
  paths: readonly string[],
): Promise<string> {
  const target = join(root, '.pawl', 'base', commit);
  if (existsSync(target)) return target;
  const part = `${target}.part-${process.pid}`;
  await rm(part, { recursive: true, force: true });
  for (const [path, text] of await files.readMany(paths.filter((path) => !path.includes('\n')))) {
    await mkdir(dirname(join(part, path)), { recursive: true });
    await writeFile(join(part, path), text);
    await chmod(join(part, path), 0o444);
  }
  await mkdir(part, { recursive: true });
  await rename(part, target).catch(async (error) => {
    // Another process laid out the same commit meanwhile.
    if (!existsSync(target)) throw error;
    await rm(part, { recursive: true, force: true });
  });
  return target;
}
