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
    setUp: [
      ...setUpOf(options, await isInstalled(join(top, place.install)), keysOf(models)),
      ...inTheWay(options, top),
    ],
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
  const github = forks ? forkWorkflows(place) : githubWorkflows(place);
  return { top, place, files: host === 'gitlab' ? [gitlabJob(place)] : github };
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

async function isInstalled(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package-lock.json'), 'utf8').catch(() => '');
  return text.includes('"node_modules/pawl"');
}

/** Variables that the models of a project read a key from. */
function keysOf(models: readonly ModelConfig[]): string[] {
  const names = models
    .filter((model) => model.provider === 'openai')
    .map((model) => model.apiKeyEnv ?? (model.baseURL ? undefined : 'OPENAI_API_KEY'));
  return [...new Set(names)].filter((name) => name !== undefined);
}

function setUpOf({ host, forks }: CiOptions, installed: boolean, keys: readonly string[]): string[] {
  const lockfile = 'Lockfile: npm install --save-dev pawl, and commit package.json and package-lock.json.';
  const own = host === 'gitlab' ? gitlabSteps(keys) : forks ? pairSteps(keys) : ownSteps(keys);
  return installed ? own : [lockfile, ...own];
}

/** The pair and the single workflow would both gate the same pull request. */
function inTheWay({ host, forks }: CiOptions, top: string): string[] {
  if (host !== 'github') return [];
  const others = (forks ? githubWorkflows() : forkWorkflows()).map(({ path }) => path);
  const there = others.filter((path) => existsSync(join(top, path)));
  return there.length === 0 ? [] : [`One or the other: take ${there.join(' and ')} out.`];
}

function pairSteps(keys: readonly string[]): string[] {
  return [
    keys.length === 0
      ? 'Secrets: none, and none of yours is ever met by the code of a fork.'
      : `Secrets: the pair has none, so it cannot ask the models that need ${keys.join(', ')}. --no-forks writes a workflow with keys instead.`,
    'Permissions: each workflow names its own; "read" may stay the default of the repository (Settings, Actions, General).',
    'Branch protection: require the check "measure".',
    'Comments: they begin once both files are on the default branch.',
  ];
}

function ownSteps(keys: readonly string[]): string[] {
  const extra = keys.filter((name) => name !== 'OPENAI_API_KEY');
  return [
    keys.length === 0
      ? 'Secrets: none of the models in the config needs one; take the lines with OPENAI_API_KEY out if you like.'
      : `Secrets: gh secret set ${keys.join(', gh secret set ')}.${extra.length > 0 ? ` Add ${extra.join(', ')} beside OPENAI_API_KEY in the file.` : ''}`,
    'Permissions: each job names its own; the job "baseline" pushes the ledger and tags to main, so a rule on main must let it.',
    'Default branch: where it is not called main, change `branches`.',
    'Branch protection: require the check "gate".',
  ];
}

function gitlabSteps(keys: readonly string[]): string[] {
  return [
    ...(keys.length === 0 ? [] : [`CI/CD variables, masked: ${keys.join(', ')}.`]),
    'For the note: a project access token (role Reporter, scope api) as the masked variable PAWL_GITLAB_TOKEN.',
    'Required job "pawl": Settings, Merge requests, "Pipelines must succeed".',
  ];
}

async function filterAsync<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, index) => kept[index]);
}
