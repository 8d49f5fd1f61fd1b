import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderOverlay, workTreeFiles } from './project-files.ts';

let outer: string;
let root: string;

async function write(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

beforeEach(async () => {
  outer = await realpath(await mkdtemp(join(tmpdir(), 'pawl-files-')));
  root = join(outer, 'project');
  await write(outer, ['secret/key.md']);
  await write(root, ['h/a.md', 'h/deep/b.md', 'h/c.txt', 'shared/s.md']);
});

afterEach(() => rm(outer, { recursive: true, force: true }));

describe('the work tree', () => {
  test('lists what matches, sorted, without what lies in .git, .pawl or node_modules', async () => {
    await write(root, ['h/node_modules/x.md', '.git/x.md', '.pawl/x.md', 'h/.hidden.md']);
    expect(await workTreeFiles(root).list(['**/*.md', '!h/a.md'])).toEqual(['h/deep/b.md', 'shared/s.md']);
  });

  test('follows a link to a file inside, and lists it', async () => {
    await symlink('../shared/s.md', join(root, 'h/link.md'));
    await symlink('../shared/gone.md', join(root, 'h/broken.md'));
    const files = workTreeFiles(root);
    expect(await files.list(['h/*.md'])).toEqual(['h/a.md', 'h/link.md']);
    expect(await files.read('h/link.md')).toBe('shared/s.md');
    await expect(files.read('h/broken.md')).rejects.toMatchObject({ code: 'PAWL_FILE_MISSING' });
  });

  test('never reads or lists what lies outside, not even through a linked folder', async () => {
    await symlink('../../secret', join(root, 'h/out'));
    await symlink('../../secret/key.md', join(root, 'h/key.md'));
    const files = workTreeFiles(root);
    expect(await files.list(['../secret/*.md', '../secret/key.md', 'h/../../secret/key.md'])).toEqual([]);
    for (const path of ['h/out/key.md', 'h/key.md', '../secret/key.md', 'h/../../secret/key.md'])
      await expect(files.read(path), path).rejects.toMatchObject({ code: 'PAWL_PATH_OUTSIDE' });
  });

  test('says which file is missing, and reads one that is made later', async () => {
    const files = workTreeFiles(root);
    const missing = { code: 'PAWL_FILE_MISSING', place: { file: 'new/n.md' } };
    await expect(files.readMany(['h/a.md', 'new/n.md'])).rejects.toMatchObject(missing);
    await write(root, ['new/n.md']);
    expect(await files.read('new/n.md')).toBe('new/n.md');
  });

  test('can itself lie behind a link', async () => {
    await symlink('project', join(outer, 'alias'));
    expect(await workTreeFiles(join(outer, 'alias')).read('h/a.md')).toBe('h/a.md');
  });

  test('takes a folder for no file', async () => {
    expect(await workTreeFiles(root).exists('h/deep')).toBe(false);
    await expect(workTreeFiles(root).read('h/deep')).rejects.toMatchObject({ code: 'PAWL_PATH_OUTSIDE' });
  });
});

describe('a folder laid over a harness', () => {
  test('covers what it has, adds what is new, and leaves the rest', async () => {
    const edit = join(outer, 'edit');
    await write(edit, ['a.md', 'deep/new.md']);
    const files = folderOverlay(workTreeFiles(root), 'h', edit);
    expect(await files.list(['h/**/*.md'])).toEqual(['h/a.md', 'h/deep/b.md', 'h/deep/new.md']);
    const texts = await files.readMany(['h/a.md', 'h/deep/b.md', 'shared/s.md', 'h/deep/new.md']);
    expect([...texts]).toEqual([
      ['h/a.md', 'a.md'],
      ['h/deep/b.md', 'h/deep/b.md'],
      ['shared/s.md', 'shared/s.md'],
      ['h/deep/new.md', 'deep/new.md'],
    ]);
    expect([await files.exists('h/deep/new.md'), await files.exists('h/none.md')]).toEqual([true, false]);
  });

  test('reads nothing outside by a link', async () => {
    const edit = join(outer, 'edit');
    await mkdir(edit);
    await symlink('../secret/key.md', join(edit, 'a.md'));
    const files = folderOverlay(workTreeFiles(root), 'h', edit);
    await expect(files.read('h/a.md')).rejects.toMatchObject({ code: 'PAWL_PATH_OUTSIDE' });
  });
});
