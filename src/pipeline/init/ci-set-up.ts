import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelConfig } from '../../core/config.ts';
import { forkWorkflows, githubWorkflows } from '../../github/workflows.ts';
import type { CiOptions } from './ci-files.ts';

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

/** What a person has to set up besides the files: the lockfile, secrets, permissions, the check to require. */
export async function setUpOf(
  { host, forks }: CiOptions,
  install: string,
  models: readonly ModelConfig[],
): Promise<string[]> {
  const keys = keysOf(models);
  const lockfile = 'Lockfile: npm install --save-dev pawl, and commit package.json and package-lock.json.';
  const own = host === 'gitlab' ? gitlabSteps(keys) : forks ? pairSteps(keys) : ownSteps(keys);
  return (await isInstalled(install)) ? own : [lockfile, ...own];
}

/** The pair and the single workflow would both gate the same pull request. */
export function inTheWay({ host, forks }: CiOptions, top: string): string[] {
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
