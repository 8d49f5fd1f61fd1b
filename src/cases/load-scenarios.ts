import type { Expectation } from '../core/case.ts';
import { PawlError, type Problem, problemsError, usageError } from '../core/errors.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Place } from '../core/place.ts';
import { type ScenarioFile, scenarioSchema, type Weakness } from '../core/scenario.ts';
import type { Facts, Simulate } from '../core/simulate.ts';
import { didYouMean } from '../core/suggest.ts';
import { type PlaceOf, validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { scorers } from '../scorers/scorers.ts';
import { SCENARIOS } from './load-suite.ts';
import { parseExpectation } from './parse-case.ts';

const SHOWN = 50;

/** One user of a scenario, with its facts filled in everywhere. */
export interface ScenarioUser {
  /** The opening message, and other ways to say it. */
  openings: string[];
  weight: number;
  simulate: Simulate;
  expect: Expectation[];
  memory: string[];
  at: string | undefined;
}

export interface Scenario {
  /** Its file below the folder, and `#n` where it is the n-th of several documents. */
  id: string;
  intent: string;
  weight: number;
  weakness: Weakness | undefined;
  users: ScenarioUser[];
  place: Place;
}

/**
 * Every scenario of a harness. `tools` are the names that its expectations may use.
 * Throws PAWL_SCENARIOS_NONE, or PAWL_SCENARIO_INVALID with every problem of every file, each with its place.
 */
export async function loadScenarios(
  files: ProjectFiles,
  dir: string,
  tools: readonly string[],
): Promise<Scenario[]> {
  const folder = `${dir}/${SCENARIOS}`;
  const paths = await files.list([`${folder}/**/*.yaml`, `${folder}/**/*.yml`]);
  const problems: Problem[] = [];
  const scenarios: Scenario[] = [];
  for (const [path, text] of await files.readMany(paths)) {
    const id = path.slice(folder.length + 1).replace(/\.ya?ml$/, '');
    try {
      const documents = parseYaml(text, path);
      for (const [index, { value, placeOf }] of documents.entries()) {
        const scenario = readScenario(value, placeOf, { tools, problems });
        const own = documents.length > 1 ? `${id}#${index + 1}` : id;
        if (scenario) scenarios.push({ id: own, place: placeOf([]), ...scenario });
      }
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      problems.push({ message: error.message, place: error.place ?? { file: path }, hint: error.hint });
    }
  }
  if (problems.length > 0)
    throw problemsError(
      'PAWL_SCENARIO_INVALID',
      `The scenarios in ${folder} have ${problems.length} problems:`,
      problems.slice(0, SHOWN),
    );
  if (scenarios.length === 0)
    throw usageError(
      'PAWL_SCENARIOS_NONE',
      `There is no scenario below ${folder}/.`,
      'A scenario says what users come for: pawl schema scenario, docs/simulate.md.',
    );
  return scenarios;
}

interface Reading {
  tools: readonly string[];
  problems: Problem[];
}

function readScenario(
  value: unknown,
  placeOf: PlaceOf,
  reading: Reading,
): Omit<Scenario, 'id' | 'place'> | undefined {
  const checked = validate(scenarioSchema, value, placeOf);
  if (!checked.ok) {
    reading.problems.push(...checked.problems);
    return undefined;
  }
  const { intent, weight, weakness, users } = checked.value;
  const before = reading.problems.length;
  const read = users.map((_, index) => readUser(checked.value, index, placeOf, reading));
  return reading.problems.length > before ? undefined : { intent, weight, weakness, users: read };
}

function readUser(file: ScenarioFile, index: number, placeOf: PlaceOf, reading: Reading): ScenarioUser {
  const user = file.users[index]!;
  const { facts, style, patience, turns } = user;
  const filler = createFiller({ ...facts, ...user.knows }, `user ${index + 1}`, reading.problems);
  const text = (from: string, path: readonly PropertyKey[]): string =>
    String(filler(from, placeOf(['users', index, ...path])));
  const expect = file.expect.flatMap((entry, at) => {
    const known = reading.problems.length;
    const filled = filler(entry, placeOf(['expect', at])) as JsonObject;
    if (reading.problems.length > known) return [];
    const parsed = parseExpectation(filled, (path) => placeOf(['expect', at, ...path]));
    if ('problems' in parsed) {
      // The same entry is read for every user; what is wrong with it is told once.
      if (index === 0) reading.problems.push(...parsed.problems);
      return [];
    }
    if (index === 0) reading.problems.push(...faults(parsed.expectation, placeOf(['expect', at]), reading));
    return [parsed.expectation];
  });
  return {
    openings: [text(user.says, ['says']), ...user.variants.map((item, at) => text(item, ['variants', at]))],
    weight: user.weight,
    simulate: { goal: file.goal, facts, style, patience, turns },
    expect,
    memory: user.memory.map((item, at) => text(item, ['memory', at])),
    at: user.at ?? file.at,
  };
}

function faults(expectation: Expectation, place: Place, { tools }: Reading): Problem[] {
  if (expectation.name === 'judge')
    return [{ message: 'A goal check asks no judge: its word is not sure enough to be the truth.', place }];
  const named = scorers.get(expectation.name)?.tools?.(expectation) ?? [];
  return named
    .filter((name) => !tools.includes(name))
    .map((name) => ({
      message: `It names the tool ${name}, which the harness does not have.${didYouMean(name, tools)}`,
      place,
    }));
}

/** Where a value that is nothing but `{{name}}` is the fact itself, a number for example; elsewhere it is text. */
const VALUES: ReadonlySet<string> = new Set(['equals', 'contains']);

/** Puts facts in the place of `{{name}}`, in keys and values. */
function createFiller(facts: Facts, whose: string, problems: Problem[]): (value: Json, place: Place) => Json {
  const lookUp = (name: string, place: Place): Json => {
    if (Object.hasOwn(facts, name)) return facts[name]!;
    problems.push({
      message: `{{${name}}} is no fact of ${whose}.${didYouMean(name, Object.keys(facts))}`,
      place,
      hint: 'What the user knows stands under `facts`, what only the goal check knows under `knows`.',
    });
    return '';
  };
  const fill = (value: Json, place: Place, typed: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => fill(item, place, typed));
    if (typeof value === 'object' && value !== null) {
      // `says: { equals: … }` compares texts, `state: …, equals: …` values.
      const isText = !('state' in value);
      const entries = Object.entries(value).map(([key, item]): [string, Json] => [
        String(fill(key, place, false)),
        fill(item, place, typed || key === 'with' || (VALUES.has(key) && !isText)),
      ]);
      return Object.fromEntries(entries);
    }
    if (typeof value !== 'string') return value;
    const [, whole] = /^\{\{\s*([\w.-]+)\s*\}\}$/.exec(value) ?? [];
    if (whole !== undefined && typed) return lookUp(whole, place);
    return value.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => String(lookUp(name, place)));
  };
  return (value, place) => fill(value, place, false);
}
