import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { caseText } from '../cases/case-text.ts';
import { parseCase } from '../cases/parse-case.ts';
import { loadConfig } from '../config/load-config.ts';
import { PawlError, usageError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { Place } from '../core/place.ts';
import { didYouMean } from '../core/suggest.ts';
import { yamlText } from '../core/yaml.ts';
import { workTreeFiles } from '../harness/project-files.ts';
import { slug, uniqueName } from '../import/names.ts';
import type { Imported, ImportedHarness, Leftover } from '../import/source.ts';
import { sources } from '../import/sources.ts';
import { schemaFor } from './schema-path.ts';

/** Above this many, cases of a suite stand in one JSONL file. */
const MANY = 100;
const INTENT = /^[\w.-]+(?:\/[\w.-]+){0,2}$/;

export interface ImportOptions {
  source: string;
  path: string;
  harness?: string | undefined;
  /** Folder of the cases below the suite: one to three segments. */
  intent?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface ImportResult {
  source: string;
  path: string;
  tests: number;
  harnesses: { name: string; cases: number; tools: number }[];
  /** Expectations by name. */
  expectations: Record<string, number>;
  models: JsonObject[];
  /** Files written, or that would be; relative to the project. */
  files: string[];
  /** The config that is there already, below the root, and what to add to it, in its language; null when one was written. */
  config: string | null;
  snippet: string | null;
  left: Leftover[];
}

/**
 * Reads another tool's suite and writes it as harnesses and cases. Nothing that exists is overwritten.
 * Throws PAWL_IMPORT_SOURCE, PAWL_IMPORT_EXISTS, PAWL_IMPORT_INTENT and what the source itself throws.
 */
export async function importSuite(options: ImportOptions, ports: { cwd: string }): Promise<ImportResult> {
  const source = sources.get(options.source);
  if (!source) {
    throw usageError(
      'PAWL_IMPORT_SOURCE',
      `pawl cannot import from "${options.source}".${didYouMean(options.source, sources.keys())}`,
      `Sources: ${[...sources.keys()].join(', ')}.`,
    );
  }
  const intent = options.intent ?? 'imported';
  if (!INTENT.test(intent) || intent.split('/').some((part) => /^\.+$/.test(part)))
    throw usageError(
      'PAWL_IMPORT_INTENT',
      `--intent takes one to three plain folder names; got "${intent}".`,
      'As in orders/refunds/late-refund.',
    );
  const place = await findProject(ports.cwd);
  const path = await pathInside(place.root, resolve(ports.cwd, options.path), options.path);
  const name = slug(options.harness ?? nameFrom(path), 'imported');
  const imported = loadable(await source.read({ path, files: workTreeFiles(place.root), name }));
  const files = filesOf(imported, { ...place, intent });
  await checkFree(place.root, files);
  if (!options.dryRun) await writeAll(place.root, files);
  const cases = imported.harnesses.flatMap((harness) => harness.cases);
  return {
    source: source.name,
    path,
    tests: imported.tests,
    harnesses: imported.harnesses.map(({ name: own, cases: list, tools }) => ({
      name: own,
      cases: list.length,
      tools: tools.length,
    })),
    expectations: countExpectations(cases.map(({ value }) => value.expect as JsonObject[])),
    models: imported.models,
    files: [...files.keys()],
    config: place.config,
    snippet:
      place.config !== null && imported.models.length > 0 ? snippetFor(place.config, imported.models) : null,
    left: imported.left,
  };
}

/** The models in the language of the config that they are for. */
function snippetFor(config: string, models: readonly JsonObject[]): string {
  if (/\.ya?ml$/.test(config)) return yamlText({ models }).trimEnd();
  const rows = JSON.stringify(models, null, 2);
  return config.endsWith('.json')
    ? `"models": ${rows},`
    : `models: ${rows.replace(/"([A-Za-z_]\w*)":/g, '$1:')},`;
}

interface Project {
  root: string;
  harnesses: string;
  evals: string;
  /** Its config, below the root; null where there is none. */
  config: string | null;
}

async function findProject(cwd: string): Promise<Project> {
  try {
    const { config, root, file } = await loadConfig(cwd);
    return {
      root,
      harnesses: config.harnesses,
      evals: config.evals,
      config: relative(root, resolve(root, file)),
    };
  } catch (error) {
    if (!(error instanceof PawlError) || error.code !== 'PAWL_CONFIG_NONE') throw error;
    return { root: cwd, harnesses: 'harnesses', evals: 'evals', config: null };
  }
}

async function pathInside(root: string, full: string, asWritten: string): Promise<string> {
  const path = relative(root, full).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || resolve(root, path) !== full)
    throw usageError(
      'PAWL_PATH_OUTSIDE',
      `${asWritten} lies outside the project ${root}.`,
      'Copy it and the files that it names into the project.',
    );
  const found = await stat(full).catch(() => undefined);
  if (!found?.isFile()) throw usageError('PAWL_IMPORT_FILE', `There is no file ${asWritten}.`);
  return path;
}

function nameFrom(path: string): string {
  const stem = posix.basename(path).replace(/\.\w+$/, '');
  const folder = posix.basename(posix.dirname(path));
  return /^(?:promptfooconfig|eval)$/.test(stem) && folder !== '.' ? folder : stem;
}

function filesOf(
  imported: Imported,
  { root, harnesses, evals, config, intent }: Project & { intent: string },
): Map<string, string> {
  const files = new Map<string, string>();
  const filled = imported.harnesses.filter(({ cases }) => cases.length > 0);
  for (const harness of filled) {
    const own = `${harnesses}/${harness.name}`;
    if (!isThere(root, own, imported.left)) addHarness(files, own, harness);
    const dir = `${evals}/${harness.name}/${intent}`;
    if (harness.cases.length > MANY)
      files.set(
        `${dir}/cases.jsonl`,
        `${harness.cases.map(({ value }) => JSON.stringify(value)).join('\n')}\n`,
      );
    else
      for (const { name, value } of harness.cases) {
        const file = `${dir}/${name}.yaml`;
        files.set(file, caseText(value, schemaFor(root, file, 'case')));
      }
  }
  if (config === null && filled.length > 0)
    files.set('pawl.config.yaml', yamlText({ models: modelsOf(imported) }));
  return files;
}

/** A config needs a model: without one of the source, a built-in one that needs no key. */
function modelsOf({ models, left }: Imported): JsonObject[] {
  if (models.length > 0) return models;
  left.push({
    what: 'models',
    why: 'none could be taken over, so the config has reference/keyword, which only shows that the suite runs',
    place: { file: 'pawl.config.yaml' },
  });
  return [{ id: 'reference/keyword', provider: 'reference' }];
}

function addHarness(files: Map<string, string>, dir: string, harness: ImportedHarness): void {
  const { name, vars } = harness;
  files.set(`${dir}/harness.yaml`, yamlText({ name, ...(Object.keys(vars).length > 0 ? { vars } : {}) }));
  files.set(`${dir}/prompt.md`, `${harness.prompt.trimEnd()}\n`);
  const taken = new Set<string>();
  for (const tool of harness.tools)
    files.set(`${dir}/tools/${uniqueName(slug(String(tool.name), 'tool'), taken)}.yaml`, yamlText(tool));
}

/** What is written must load again: a case that would not is listed instead. */
function loadable(imported: Imported): Imported {
  const left = [...imported.left];
  const harnesses = imported.harnesses.map((harness) => ({
    ...harness,
    cases: harness.cases.filter(({ name, value }) => {
      const [[kind, from] = ['', '']] = Object.entries(value.origin ?? {});
      const place = placeOf(String(from));
      const parsed = parseCase(value, () => place, { defaultId: name, path: 'imported' });
      if (parsed.ok) return true;
      left.push({
        what: `${kind} case ${name}`,
        why: parsed.problems.map(({ message }) => message).join(' '),
        place,
      });
      return false;
    }),
  }));
  return { ...imported, harnesses, left };
}

function placeOf(text: string): Place {
  const match = /^(.*):(\d+)$/.exec(text);
  return match ? { file: match[1]!, line: Number(match[2]) } : { file: text };
}

/** Cases may join a harness that is there: its own files stay as they are. */
function isThere(root: string, dir: string, left: Leftover[]): boolean {
  const file = `${dir}/harness.yaml`;
  if (!existsSync(join(root, file))) return false;
  left.push({
    what: `harness ${posix.basename(dir)}`,
    why: 'it is there already: cases were added, and its prompt and tools stay as they are',
    place: { file },
  });
  return true;
}

async function checkFree(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (taken.length === 0) return;
  const more = taken.length > 1 ? ` and ${taken.length - 1} more` : '';
  throw usageError(
    'PAWL_IMPORT_EXISTS',
    `${taken[0]}${more} exist${taken.length > 1 ? '' : 's'} already; nothing was written.`,
    'Choose another name with --harness, another folder with --intent, or move the old files away.',
  );
}

async function writeAll(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
  }
}

function countExpectations(cases: readonly (readonly JsonObject[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of cases.flat()) {
    const [name = ''] = Object.keys(entry);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
