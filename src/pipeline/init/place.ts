import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadConfigAt } from '../../config/load-config.ts';
import type { Config, ModelConfig } from '../../core/config.ts';
import { PawlError, usageError } from '../../core/errors.ts';
import { harnessFileSchema } from '../../core/harness.ts';
import { git, gitRoot } from '../../harness/git.ts';

/** The folder that becomes a project, and what is there already. */
export interface InitPlace {
  root: string;
  name: string;
  /** Folders of harnesses and suites: those of a config that is there, else pawl's own. */
  harnesses: string;
  evals: string;
  hasConfig: boolean;
  /** Of a config that is there; those of a new project need no key. */
  models: readonly ModelConfig[];
  /** A harness or a suite of this name is there, and stays as it is. */
  hasHarness: boolean;
  hasEvals: boolean;
  /** new: there is none, and the first commit makes one; none: there is no git. */
  repository: 'existing' | 'new' | 'none';
}

/** Throws PAWL_INIT_FOLDER where the folder is a file, and PAWL_INIT_NAME for a name that no harness may have. */
export async function openPlace(folder: string, cwd: string, name: string): Promise<InitPlace> {
  const why = checkInitName(name);
  if (why !== null) throw usageError('PAWL_INIT_NAME', why, 'As in --name support.');
  const root = resolve(cwd, folder);
  const found = await stat(root).catch(() => undefined);
  if (found && !found.isDirectory())
    throw usageError('PAWL_INIT_FOLDER', `${folder} is a file.`, 'Name a folder; it need not exist yet.');
  await mkdir(root, { recursive: true });
  const config = await configAt(root);
  const { harnesses, evals } = config ?? { harnesses: 'harnesses', evals: 'evals' };
  return {
    root,
    name,
    harnesses,
    evals,
    hasConfig: config !== undefined,
    models: config?.models ?? [],
    hasHarness: existsSync(join(root, harnesses, name)),
    hasEvals: existsSync(join(root, evals, name)),
    repository: await findRepository(root),
  };
}

/** The config in exactly this folder; undefined where there is none. */
export async function configAt(root: string): Promise<Config | undefined> {
  try {
    return (await loadConfigAt(root)).config;
  } catch (error) {
    if (error instanceof PawlError && error.code === 'PAWL_CONFIG_NONE') return undefined;
    throw error;
  }
}

/** Why a harness may not be called so, or null. */
export function checkInitName(name: string): string | null {
  const checked = harnessFileSchema.shape.name.safeParse(name);
  return checked.success ? null : `The name of a harness ${checked.error.issues[0]?.message}; got "${name}".`;
}

/** Without git, a project is made all the same. */
async function findRepository(root: string): Promise<InitPlace['repository']> {
  try {
    if ((await gitRoot(root)) !== null) return 'existing';
    return (await git(root, ['--version'])) === null ? 'none' : 'new';
  } catch (error) {
    if (error instanceof PawlError && error.code === 'PAWL_GIT_MISSING') return 'none';
    throw error;
  }
}
