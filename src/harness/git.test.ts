import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProject } from '../../test/support/project.ts';
import { commitMessages, resolveBase } from './git.ts';

describe('the commit to compare with', () => {
  test('is none outside a repository and before the first commit', async () => {
    await using project = await createProject();
    expect(await resolveBase(project.root)).toBeNull();
    const bare = await mkdtemp(join(tmpdir(), 'pawl-nogit-'));
    expect(await resolveBase(bare)).toBeNull();
    await expect(resolveBase(bare, 'main')).rejects.toMatchObject({ code: 'PAWL_GIT_REF' });
    await rm(bare, { recursive: true });
  });

  test('is the merge base with the main branch, also with a detached HEAD and after main moved on', async () => {
    await using project = await createProject({ a: '1' });
    const fork = await project.commit('first');
    await project.git('checkout', '-q', '-b', 'edit');
    await project.commit('edit', { a: '2' });
    await project.git('checkout', '-q', 'main');
    await project.commit('elsewhere', { b: '1' });
    await project.git('checkout', '-q', '--detach', 'edit');
    expect(await resolveBase(project.root)).toEqual({ commit: fork, label: `main (${fork.slice(0, 7)})` });
  });

  test('is HEAD where there is no main branch', async () => {
    await using project = await createProject({ a: '1' });
    const head = await project.commit('first');
    await project.git('branch', '-m', 'trunk');
    expect(await resolveBase(project.root)).toEqual({ commit: head, label: `HEAD (${head.slice(0, 7)})` });
  });

  test('is what was asked for: a branch, a tag or a part of a hash', async () => {
    await using project = await createProject({ a: '1' });
    const first = await project.commit('first');
    await project.git('tag', 'v1');
    await project.commit('second', { a: '2' });
    expect((await resolveBase(project.root, 'v1'))?.label).toBe(`v1 (${first.slice(0, 7)})`);
    expect(await resolveBase(project.root, first.slice(0, 9))).toEqual({
      commit: first,
      label: first.slice(0, 7),
    });
    await expect(resolveBase(project.root, 'gone')).rejects.toMatchObject({ code: 'PAWL_GIT_REF' });
  });

  test('is not guessed in a shallow clone: the error has the line that mends it', async () => {
    await using project = await createProject({ a: '1' });
    await project.commit('first');
    await project.git('checkout', '-q', '-b', 'edit');
    const head = await project.commit('second', { a: '2' });
    const clone = await mkdtemp(join(tmpdir(), 'pawl-shallow-'));
    const from = `file://${project.root}`;
    await project.git('clone', '-q', '--depth', '1', '--branch', 'edit', from, clone);
    await project.git('-C', clone, 'remote', 'set-head', 'origin', '-d').catch(() => undefined);
    const shallow = {
      code: 'PAWL_GIT_SHALLOW',
      hint: expect.stringContaining('git fetch --unshallow'),
    };
    await expect(resolveBase(clone)).rejects.toMatchObject(shallow);
    await expect(resolveBase(clone, 'v1')).rejects.toMatchObject(shallow);
    expect((await resolveBase(clone, 'HEAD'))?.commit).toBe(head);
    await rm(clone, { recursive: true });
  });
});

test('the messages of the commits after the base come newest first and whole', async () => {
  await using project = await createProject({ a: '1' });
  const base = await project.commit('first');
  await project.commit('second\n\nFixes: orders/refunds', { a: '2' });
  await project.commit('third', { a: '3' });
  expect(await commitMessages(project.root, base)).toEqual(['third', 'second\n\nFixes: orders/refunds']);
  expect(await commitMessages(project.root, 'HEAD')).toEqual([]);
});
