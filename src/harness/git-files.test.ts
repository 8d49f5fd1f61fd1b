import { lstat, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from '../../test/support/project.ts';
import { gitFiles } from './git-files.ts';
import { loadHarness } from './load-harness.ts';
import { workTreeFiles } from './project-files.ts';

test('a commit is read as the work tree was, whatever its files are called', async () => {
  const names = [
    'plain.md',
    'two words.md',
    'ünï — 日本.md',
    '"quoted".md',
    "it's (1) [x].md",
    'line\nbreak.md',
  ];
  await using project = await createProject(
    Object.fromEntries(names.map((name) => [`h/${name}`, `text of ${name}`])),
  );
  const commit = await project.commit('first');
  const [git, disk] = [await gitFiles(project.root, commit), workTreeFiles(project.root)];
  const paths = await disk.list(['h/*.md']);
  expect(paths).toHaveLength(names.length);
  expect(await git.list(['h/*.md'])).toEqual(paths);
  expect([...(await git.readMany(paths))]).toEqual([...(await disk.readMany(paths))]);
});

test('hundreds of files are read in one go, in the order that was asked for', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`d/${index}.md`, `text ${index}`]),
  );
  await using project = await createProject(files);
  const read = await (await gitFiles(project.root, await project.commit('first'))).readMany(
    Object.keys(files).reverse(),
  );
  expect([...read]).toEqual(Object.entries(files).reverse());
});

test('a harness has one hash in the work tree and in the commit, also with Windows line ends', async () => {
  await using project = await createProject({
    'h/harness.yaml': 'name: desk\n',
    'h/prompt.md': 'Be kind.\n',
    'h/context/a.md': 'Text\n',
  });
  const git = await loadHarness(await gitFiles(project.root, await project.commit('first')), 'h');
  await project.write({ 'h/prompt.md': '\ufeffBe kind.\r\n\r\n', 'h/context/a.md': 'Text' });
  expect((await loadHarness(workTreeFiles(project.root), 'h')).hash).toBe(git.hash);
});

test('a link stands for the file of the same commit that it leads to, and one that leads out is left out', async () => {
  await using project = await createProject({ 'shared/s.md': 'shared', 'h/a.md': 'a' });
  await symlink('../shared/s.md', join(project.root, 'h/link.md'));
  await symlink('link.md', join(project.root, 'h/twice.md'));
  await symlink('/etc/hostname', join(project.root, 'h/out.md'));
  await symlink('loop.md', join(project.root, 'h/loop.md'));
  const files = await gitFiles(project.root, await project.commit('first'));
  expect(await files.list(['h/*.md'])).toEqual(['h/a.md', 'h/link.md', 'h/twice.md']);
  expect(await files.read('h/twice.md')).toBe('shared');
});

test('code of a commit is laid out once, read-only and byte for byte', async () => {
  await using project = await createProject({ 'app/h/handlers.ts': 'export const a = 1;\n' });
  const bytes = Buffer.from([0, 255, 254, 13, 10, 128]);
  await writeFile(join(project.root, 'app/h/data.bin'), bytes);
  const commit = await project.commit('first');
  await project.write({ 'app/h/handlers.ts': 'export const a = 2;\n' });
  const files = await gitFiles(join(project.root, 'app'), commit);
  const [root, again] = await Promise.all([files.codeRoot(), files.codeRoot()]);
  expect([root, again]).toEqual([join(project.root, 'app/.pawl/base', commit), root]);
  expect(await readFile(join(root, 'h/data.bin'))).toEqual(bytes);
  const handlers = join(root, 'h/handlers.ts');
  expect((await lstat(handlers)).mode & 0o222).toBe(0);
  expect(((await import(handlers)) as { a: number }).a).toBe(1);
});

test('a folder of the repository that is reached by a link is read too', async () => {
  await using project = await createProject({ 'app/h/a.md': 'a' });
  const commit = await project.commit('first');
  await symlink('app', join(project.root, 'alias'));
  expect(await (await gitFiles(join(project.root, 'alias'), commit)).list(['h/*'])).toEqual(['h/a.md']);
});

test('a file that the commit does not have is named', async () => {
  await using project = await createProject({ 'a.md': 'a' });
  const files = await gitFiles(project.root, await project.commit('first'));
  expect(await files.exists('b.md')).toBe(false);
  const missing = { code: 'PAWL_FILE_MISSING', place: { file: 'b.md' } };
  await expect(files.readMany(['a.md', 'b.md'])).rejects.toMatchObject(missing);
});
