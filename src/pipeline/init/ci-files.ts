import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { ModelConfig } from '../../core/config.ts';
import { usageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import {
  type CiPlace,
  forkWorkflows,
  githubWorkflows,
  gitlabJob,
  type WorkflowFile,
} from '../../github/workflows.ts';
import { git, gitRoot } from '../../harness/git.ts';
import { inTheWay, setUpOf } from './ci-set-up.ts';
import { writeNew } from './write-new.ts';

export const CI_HOSTS = ['github', 'gitlab'] as const;

export interface CiOptions {
  host: (typeof CI_HOSTS)[number];
  /** github: the pair that is safe for forks, which has no secrets; false: one workflow with the models' keys. */
  forks: boolean;
}

/** What became of the files that CI reads, and what a person has to set up besides; paths are relative to `top`. */
export interface CiWritten {
  host: CiOptions['host'];
  forks: boolean;
  /** The folder of the project, and the root of its repository. */
  root: string;
  top: string;
  written: string[];
  /** There already, and just so. */
  same: string[];
  /** There already, and not overwritten. */
  differs: string[];
  setUp: string[];
}

/** Throws PAWL_INIT_CI for a host that pawl has no files for. */
export function checkCiHost(host: string): CiOptions['host'] {
  const known = CI_HOSTS.find((name) => name === host);
  if (known) return known;
  throw usageError(
    'PAWL_INIT_CI',
    `There are no CI files for "${host}".${didYouMean(host, CI_HOSTS)}`,
    `--ci ${CI_HOSTS.join(', --ci ')}.`,
  );
}

/** Writes the files of a CI for the project in `root`; a file that is there stays as it is. */
export async function writeCi(
  options: CiOptions,
  root: string,
  models: readonly ModelConfig[],
): Promise<CiWritten> {
  const { top, place, files } = await ciFiles(options, root);
  const { written, kept } = await writeNew(top, new Map(files.map(({ path, text }) => [path, text])));
  const differs = await filterAsync(
    files,
    async (file) => kept.includes(file.path) && !(await isThere(top, file)),
  );
  return {
    ...options,
    root,
    top,
    written,
    same: kept.filter((path) => !differs.some((file) => file.path === path)),
    differs: differs.map(({ path }) => path),
    setUp: [...(await setUpOf(options, join(top, place.install), models)), ...inTheWay(options, top)],
  };
}

/** What would change if the files that differ were pawl's, as a patch that `git apply` takes; empty where none does. */
export async function ciPatch(options: CiOptions, root: string): Promise<string> {
  const { top, files } = await ciFiles(options, root);
  const patches: string[] = [];
  for (const { path, text } of files) {
    const before = await readFile(join(top, path), 'utf8').catch(() => null);
    if (before === null || sameText(before, text)) continue;
    const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text, '', '', {
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    });
    patches.push(patch.replaceAll(/^((?:---|\+\+\+) .*)\t$/gm, '$1'));
  }
  return patches.join('');
}

async function ciFiles(
  { host, forks }: CiOptions,
  root: string,
): Promise<{ top: string; place: CiPlace; files: WorkflowFile[] }> {
  const prefix = await git(root, ['rev-parse', '--show-prefix']).catch(() => null);
  const top = prefix === null ? root : ((await gitRoot(root)) ?? root);
  const folder = (prefix ?? '').trim().replace(/\/$/, '');
  const place = { folder, install: lockfileFolder(top, folder) };
  if (host === 'github') return { top, place, files: forks ? forkWorkflows(place) : githubWorkflows(place) };
  const { path, text } = gitlabJob(place);
  const before = await readFile(join(top, path), 'utf8').catch(() => '');
  return { top, place, files: [{ path, text: withJob(before.replaceAll('\r\n', '\n'), text) }] };
}

/** GitLab reads one file for all jobs: pawl's comes last, or where a job of its name stands. */
function withJob(before: string, job: string): string {
  const lines = before.split('\n');
  const start = lines.findIndex((line) => /^pawl\s*:/.test(line));
  if (start === -1) return before.trim() === '' ? job : `${before.trimEnd()}\n\n${job}`;
  const next = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  let end = next === -1 ? lines.length : next;
  while (lines[end - 1]!.trim() === '') end--;
  return [...lines.slice(0, start), job.trimEnd(), ...lines.slice(end)].join('\n');
}

/** The nearest folder upwards with a lockfile, which is what `npm ci` needs; the project's own where there is none yet. */
function lockfileFolder(top: string, folder: string): string {
  for (let path = folder; ; path = posix.dirname(path)) {
    const at = path === '.' ? '' : path;
    if (existsSync(join(top, at, 'package-lock.json'))) return at;
    if (at === '') return folder;
  }
}

async function isThere(top: string, { path, text }: WorkflowFile): Promise<boolean> {
  return sameText(await readFile(join(top, path), 'utf8').catch(() => ''), text);
}

/** Git may have written the lines with the ends that the system likes. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other;
}

async function filterAsync<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, index) => kept[index]);
}
