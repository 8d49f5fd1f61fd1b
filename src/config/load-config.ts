import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, configSchema } from '../core/config.ts';
import { PawlError, type Problem, problemsError, usageError } from '../core/errors.ts';
import type { Place } from '../core/place.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { resolvePawlToThisPackage } from './resolve-pawl.ts';

const NAMES = ['ts', 'mts', 'js', 'mjs', 'yaml', 'yml', 'json'].map((ending) => `pawl.config.${ending}`);

export interface LoadedConfig {
  config: Config;
  /** Absolute path of the file. */
  file: string;
  /** Its folder: what paths in it are relative to. */
  root: string;
}

/**
 * The config of the project that a folder lies in: the nearest pawl.config.{ts,js,yaml,json} upwards, as far as the git
 * root. Throws PAWL_CONFIG_NONE, or PAWL_CONFIG_INVALID with every problem at once.
 */
export async function loadConfig(cwd: string): Promise<LoadedConfig> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (file) return { config: await readConfig(file), file, root: folder };
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) break;
  }
  throw usageError(
    'PAWL_CONFIG_NONE',
    `There is no pawl.config.ts (or .js, .yaml) in ${cwd} or above it.`,
    'pawl init starts a project here. To see pawl at work first: pawl demo.',
  );
}

/** The config in exactly this folder. */
export async function loadConfigAt(folder: string): Promise<LoadedConfig> {
  const file = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!file) throw usageError('PAWL_CONFIG_NONE', `There is no pawl.config.ts (or .js, .yaml) in ${folder}.`);
  return { config: await readConfig(file), file, root: folder };
}

async function readConfig(file: string): Promise<Config> {
  const shown = relative(process.cwd(), file) || file;
  const { value, placeOf } = /\.(ya?ml|json)$/.test(file)
    ? await readYaml(file, shown)
    : await importConfig(file, shown);
  const checked = validate(configSchema, value, placeOf);
  const problems = checked.ok ? checkModels(checked.value, placeOf) : checked.problems;
  if (!checked.ok || problems.length > 0) {
    throw problemsError(
      'PAWL_CONFIG_INVALID',
      `${basename(file)} has ${problems.length} problems:`,
      problems,
    );
  }
  return checked.value;
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

async function readYaml(file: string, shown: string): Promise<{ value: unknown; placeOf: PlaceOf }> {
  const [document] = parseYaml(await readFile(file, 'utf8'), shown);
  return { value: document?.value ?? {}, placeOf: (path) => document?.placeOf(path) ?? { file: shown } };
}

async function importConfig(file: string, shown: string): Promise<{ value: unknown; placeOf: PlaceOf }> {
  resolvePawlToThisPackage();
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new PawlError('config', 'PAWL_CONFIG_UNREADABLE', `The config cannot be loaded: ${message}`, {
      place: { file: shown },
      cause,
    });
  }
  if (module.default === undefined) {
    throw new PawlError('config', 'PAWL_CONFIG_INVALID', 'The config has no default export.', {
      place: { file: shown },
      hint: 'Write `export default defineConfig({ … })`.',
    });
  }
  return { value: module.default, placeOf: () => ({ file: shown }) };
}

/** What a schema cannot say: ids are used once, and somebody must be able to block. */
function checkModels(config: Config, placeOf: PlaceOf): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, model] of config.models.entries()) {
    const place = placeOf(['models', index, 'id']);
    if (seen.has(model.id))
      problems.push({ message: `models[${index}].id: two models have the id "${model.id}".`, place });
    if (model.id.includes('='))
      problems.push({ message: `models[${index}].id: "${model.id}" must not contain "=".`, place });
    seen.add(model.id);
  }
  if (config.models.every((model) => model.role === 'shadow')) {
    problems.push({
      message: 'models: every model is a shadow, so none could block.',
      place: placeOf(['models']),
    });
  }
  return problems;
}
