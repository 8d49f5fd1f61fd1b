import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import micromatch from 'micromatch';
import { PawlError } from '../core/errors.ts';
import { git, resolveBase } from './git.ts';
import { missingFile, type ProjectFiles } from './project-files.ts';

/** The project as it is at a git ref; the work tree and the index are not touched. Throws PAWL_GIT_REF. */
export async function gitFiles(root: string, ref: string): Promise<ProjectFiles> {
  const base = await resolveBase(root, ref);
  if (!base) throw new PawlError('usage', 'PAWL_GIT_REF', `There is no commit "${ref}".`);
  const { commit } = base;
  const blobs = await listTree(root, commit);
  const paths = [...blobs.keys()].sort();
  const files: ProjectFiles = {
    label: base.label,
    commit,
    list: async (globs) => micromatch(paths, [...globs]).sort(),
    async read(path) {
      return (await files.readMany([path])).get(path)!;
    },
    async readMany(wanted) {
      const ids = wanted.map((path) => {
        const id = blobs.get(path);
        if (id === undefined) throw missingFile(path, base.label);
        return id;
      });
      const found = await readBlobs(root, ids);
      return new Map(wanted.map((path, index) => [path, found[index]!.toString('utf8')]));
    },
    exists: async (path) => blobs.has(path),
    codeRoot: () => layOut(root, commit, blobs),
  };
  return files;
}

/** The blobs of all plain files below the project's root, and of those that links inside it lead to. */
async function listTree(root: string, commit: string): Promise<Map<string, string>> {
  const prefix = (await git(root, ['rev-parse', '--show-prefix']))?.replace(/\n$/, '') ?? '';
  const pathspec = prefix === '' ? [] : ['--', prefix];
  const tree = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, ...pathspec]);
  if (tree === null)
    throw new PawlError('usage', 'PAWL_GIT_REF', `The tree of ${commit.slice(0, 7)} cannot be read.`);
  const blobs = new Map<string, string>();
  const links: { path: string; id: string }[] = [];
  for (const line of tree.split('\0')) {
    const [, mode = '', id = '', full = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
    const path = full.slice(prefix.length);
    if (!full.startsWith(prefix) || /(^|\/)(node_modules|\.pawl)\//.test(path)) continue;
    if (mode.startsWith('100')) blobs.set(path, id);
    else if (mode === '120000') links.push({ path, id });
  }
  await followLinks(root, blobs, links);
  return blobs;
}

/** A link to a file of the same tree stands for that file; any other is left out. */
async function followLinks(
  root: string,
  blobs: Map<string, string>,
  links: readonly { path: string; id: string }[],
): Promise<void> {
  if (links.length === 0) return;
  const targets = await readBlobs(
    root,
    links.map((link) => link.id),
  );
  const aim = new Map(
    links.map(({ path }, index) => [path, posix.join(posix.dirname(path), targets[index]!.toString('utf8'))]),
  );
  for (const { path } of links) {
    let end: string | undefined = path;
    for (let hops = 0; end !== undefined && !blobs.has(end) && hops < 10; hops++) end = aim.get(end);
    const id = end === undefined ? undefined : blobs.get(end);
    if (id !== undefined) blobs.set(path, id);
  }
}

/** Many blobs by one `git cat-file --batch`, in the order of their ids. */
async function readBlobs(root: string, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const child = spawn('git', ['-C', root, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  // When git ends early, what it did not answer is missed below.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', () => resolve());
    child.on('error', reject);
  });
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  await ended;
  const output = Buffer.concat(chunks);
  let at = 0;
  return ids.map((id) => {
    const lineEnd = output.indexOf(10, at);
    const header = output.subarray(at, Math.max(at, lineEnd)).toString();
    const size = /^\w+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      throw new PawlError('internal', 'PAWL_GIT_BLOB', `git cannot read the blob ${id}.`, {
        hint: 'git fsck; in a partial clone, git fetch --refetch.',
      });
    }
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    return output.subarray(start, at - 1);
  });
}

/** Code of a ref is imported from a read-only copy, made once. */
async function layOut(root: string, commit: string, blobs: ReadonlyMap<string, string>): Promise<string> {
  const target = join(root, '.pawl', 'base', commit);
  if (existsSync(target)) return target;
  const part = `${target}.part-${randomUUID()}`;
  await mkdir(part, { recursive: true });
  const entries = [...blobs];
  for (let from = 0; from < entries.length; from += 500) {
    const slice = entries.slice(from, from + 500);
    const contents = await readBlobs(
      root,
      slice.map(([, id]) => id),
    );
    await Promise.all(
      slice.map(async ([path], index) => {
        const file = join(part, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, contents[index]!);
        await chmod(file, 0o444);
      }),
    );
  }
  await rename(part, target).catch(async (error) => {
    // The same commit was laid out meanwhile.
    if (!existsSync(target)) throw error;
    await rm(part, { recursive: true, force: true });
  });
  return target;
}
