import { posix } from 'node:path';
import { z } from 'zod';
import { type Case, type Fixtures, type Replay, replaySchema, type Suite } from '../core/case.ts';
import { PawlError, type Problem, problemsError } from '../core/errors.ts';
import { hashJson } from '../core/hash.ts';
import { duplicateJsonKey } from '../core/json-keys.ts';
import { formatPlace, type Place } from '../core/place.ts';
import { type Taxonomy, taxonomySchema } from '../core/taxonomy.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { type CaseCache, cacheKey, openCaseCache } from './case-cache.ts';
import { caseHash } from './case-hash.ts';
import { parseCase } from './parse-case.ts';
import { type Cluster, clusterSchema, intentsOf, readYamlFile } from './taxonomy.ts';

/** The folder of a suite that holds no cases but what simulated users come for. */
export const SCENARIOS = 'scenarios';

const MAX_LINE = 1 << 20;
const SHOWN = 50;

export const fixturesSchema = z.array(replaySchema.omit({ call: true }));

export interface LoadSuiteOptions {
  files: ProjectFiles;
  /** `evals/<harness>`, relative to the project root. */
  dir: string;
  harness: string;
  /** Folder for parsed cases; none = no cache. */
  cacheDir?: string | undefined;
}

/**
 * Loads a suite: cases in folders that are the taxonomy, fixtures, taxonomy.yaml and cluster.yaml files.
 * Throws PAWL_SUITE_INVALID with every problem of every file, each with its place.
 */
export async function loadSuite(options: LoadSuiteOptions): Promise<Suite> {
  const { files, dir, harness } = options;
  const problems: Problem[] = [];
  const listed = await files.list([`${dir}/**/*.yaml`, `${dir}/**/*.yml`, `${dir}/**/*.jsonl`]);
  // Scenarios are traffic to come, no cases.
  const paths = listed.filter((path) => !path.startsWith(`${dir}/${SCENARIOS}/`));
  const texts = await files.readMany(paths);
  const cache = await openCaseCache(options.cacheDir, `${dir}@${files.commit ?? 'work tree'}`);
  const cases: Case[] = [];
  const fixtures: Fixtures = {};
  const clusters = new Map<string, Cluster>();
  let taxonomy: Taxonomy = {};
  for (const [path, text] of texts) {
    const below = path.slice(dir.length + 1);
    try {
      if (below === 'taxonomy.yaml') taxonomy = readYamlFile(taxonomySchema, text, path, problems) ?? {};
      else if (posix.basename(below) === 'cluster.yaml') {
        const cluster = readYamlFile(clusterSchema, text, path, problems);
        if (cluster) clusters.set(posix.dirname(below), cluster);
      } else if (below.startsWith('fixtures/'))
        fixtures[posix.parse(below).name] = readFixtures(text, path, problems);
      else cases.push(...readCases(text, path, below, cache, problems));
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      problems.push({ message: error.message, place: error.place ?? { file: path }, hint: error.hint });
    }
  }
  problems.push(...duplicates(cases));
  if (problems.length > 0) throw suiteError(dir, problems);
  await cache.save();
  const folders = new Set(cases.map((item) => item.path));
  const intents = intentsOf(taxonomy, folders, clusters);
  const hash = hashJson([
    cases.map((item) => [item.id, item.path, caseHash(item)]),
    fixtures,
    intents.map(({ id, path, margin }) => [id, path, margin]),
  ]);
  return { harness, cases, intents, fixtures, hash };
}

function suiteError(dir: string, problems: readonly Problem[]): PawlError {
  const more = problems.length > SHOWN ? ` The first ${SHOWN} of them:` : '';
  return problemsError(
    'PAWL_SUITE_INVALID',
    `The suite in ${dir} has ${problems.length} problems:${more}`,
    problems.slice(0, SHOWN),
  );
}

function readFixtures(text: string, path: string, problems: Problem[]): Replay[] {
  const call = posix.parse(path).name;
  const [document] = parseYaml(text, path);
  const checked = validate(
    fixturesSchema,
    document?.value ?? [],
    (at) => document?.placeOf(at) ?? { file: path },
  );
  if (checked.ok) return checked.value.map((entry) => ({ ...entry, call }));
  problems.push(...checked.problems);
  return [];
}

function readCases(text: string, path: string, below: string, cache: CaseCache, problems: Problem[]): Case[] {
  const folder = posix.dirname(below);
  if (folder === '.' || folder.split('/').length > 3) {
    problems.push({
      message: `${below} is no place for a case.`,
      place: { file: path },
      hint: 'Cases lie in folders of one to three levels: domain/topic/intent.',
    });
    return [];
  }
  const key = cacheKey(path, text);
  const cached = cache.get(key);
  if (cached) return cached;
  const before = problems.length;
  const cases = path.endsWith('.jsonl')
    ? readLines(text, path, below, problems)
    : readDocuments(text, path, below, problems);
  if (problems.length === before) cache.set(key, cases);
  return cases;
}

function readDocuments(text: string, path: string, below: string, problems: Problem[]): Case[] {
  const documents = parseYaml(text, path);
  return documents.flatMap((document, index) => {
    const defaultId = stem(below) + (documents.length > 1 ? `#${index + 1}` : '');
    const parsed = parseCase(document.value, document.placeOf, { defaultId, path: posix.dirname(below) });
    if (parsed.ok) return [parsed.item];
    problems.push(...parsed.problems);
    return [];
  });
}

function readLines(text: string, path: string, below: string, problems: Problem[]): Case[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const filled = lines.filter((line) => line.trim() !== '').length;
  const cases: Case[] = [];
  let number = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    number++;
    const place: Place = { file: path, line: index + 1 };
    const value = readLine(line, place, problems);
    if (value === undefined) continue;
    const defaultId = stem(below) + (filled > 1 ? `#${number}` : '');
    const parsed = parseCase(value, () => place, { defaultId, path: posix.dirname(below) });
    if (parsed.ok) cases.push(parsed.item);
    else problems.push(...parsed.problems);
  }
  return cases;
}

function readLine(line: string, place: Place, problems: Problem[]): unknown {
  if (line.length > MAX_LINE) {
    problems.push({ message: `The line has ${line.length} characters; ${MAX_LINE} are allowed.`, place });
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(line);
    const twice = duplicateJsonKey(line);
    if (!twice) return value;
    problems.push({
      message: `The key ${twice.key} is not unique: it stands at ${formatPlace({ ...place, column: twice.first })} already.`,
      place: { ...place, column: twice.again },
      hint: 'Rename or remove one of them; each case has a line of its own.',
    });
    return undefined;
  } catch (error) {
    problems.push({
      message: `This line is no JSON: ${error instanceof Error ? error.message : error}.`,
      place,
    });
    return undefined;
  }
}

function stem(below: string): string {
  return below.slice(0, -posix.extname(below).length);
}

function duplicates(cases: readonly Case[]): Problem[] {
  const first = new Map<string, Case>();
  return cases.flatMap((item) => {
    const other = first.get(item.id);
    if (!other) {
      first.set(item.id, item);
      return [];
    }
    return [
      {
        message: `Two cases have the id ${item.id}; the other is in ${formatPlace(other.place)}.`,
        place: item.place,
      },
    ];
  });
}
