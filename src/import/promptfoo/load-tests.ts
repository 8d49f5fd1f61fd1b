import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Place } from '../../core/place.ts';
import { PROMPTFOO_TYPES } from '../../scorers/promptfoo/rules.ts';
import { parseCsv } from '../csv.ts';
import type { Leftover } from '../source.ts';
import { type Located, type SourceFiles, withoutReferences } from '../source-files.ts';
import { assertionFromText } from './assertion-text.ts';

export interface PromptfooAssertion {
  value: JsonObject;
  place: Place;
}

/** One test with what `defaultTest` and its scenario add to it. */
export interface PromptfooTest {
  test: JsonObject;
  vars: JsonObject;
  asserts: PromptfooAssertion[];
  place: Place;
  /** Its file. */
  from: string;
}

interface RawTest {
  value: JsonObject;
  placeOf: Located['placeOf'];
  from: string;
}

export interface ConfigFile {
  config: JsonObject;
  placeOf: Located['placeOf'];
  path: string;
}

/** All tests of a config, those of files and scenarios among them, in promptfoo's order. */
export async function loadTests(
  files: SourceFiles,
  { config, placeOf, path }: ConfigFile,
  left: Leftover[],
): Promise<PromptfooTest[]> {
  const at = (where: PropertyKey[]) => (inner: readonly PropertyKey[]) => placeOf([...where, ...inner]);
  const base = await readDefault(
    files,
    { value: config.defaultTest ?? {}, placeOf: at(['defaultTest']) },
    path,
  );
  const tests: RawTest[] = [];
  for (const [index, entry] of [config.tests ?? []].flat().entries())
    tests.push(...(await readTests(files, { value: entry, placeOf: at(['tests', index]) }, path, left)));
  const found = tests.map((test) => merge([base, test]));
  for (const [index, entry] of [config.scenarios ?? []].flat().entries())
    found.push(
      ...(await readScenario(files, { value: entry, placeOf: at(['scenarios', index]) }, path, {
        base,
        left,
      })),
    );
  return found;
}

async function readDefault(files: SourceFiles, { value, placeOf }: Located, from: string): Promise<RawTest> {
  if (typeof value !== 'string')
    return { value: isObject(value) ? (value as JsonObject) : {}, placeOf, from };
  const [path = ''] = await files.find(value, from);
  const [document] = await files.documents(path);
  const read = withoutReferences(document?.value ?? {});
  return {
    value: isObject(read) ? (read as JsonObject) : {},
    placeOf: document?.placeOf ?? placeOf,
    from: path,
  };
}

async function readScenario(
  files: SourceFiles,
  { value, placeOf }: Located,
  from: string,
  { base, left }: { base: RawTest; left: Leftover[] },
): Promise<PromptfooTest[]> {
  if (typeof value === 'string') {
    const found: PromptfooTest[] = [];
    for (const path of await files.find(value, from))
      for (const document of await files.documents(path))
        for (const [index, item] of [withoutReferences(document.value)].flat().entries()) {
          const inner = (at: readonly PropertyKey[]) =>
            document.placeOf(Array.isArray(document.value) ? [index, ...at] : at);
          found.push(...(await readScenario(files, { value: item, placeOf: inner }, path, { base, left })));
        }
    return found;
  }
  if (!isObject(value)) return [];
  const read = async (key: 'config' | 'tests'): Promise<RawTest[]> => {
    const raw: RawTest[] = [];
    for (const [index, entry] of [(value[key] ?? {}) as Json].flat().entries()) {
      const located = { value: entry, placeOf: (at: readonly PropertyKey[]) => placeOf([key, index, ...at]) };
      raw.push(...(await readTests(files, located, from, left)));
    }
    return raw;
  };
  const [data, tests] = [await read('config'), await read('tests')];
  return data.flatMap((row) => tests.map((test) => merge([base, row, test])));
}

/** One entry of `tests`: a test, or a file of them. */
async function readTests(
  files: SourceFiles,
  { value, placeOf }: Located,
  from: string,
  left: Leftover[],
): Promise<RawTest[]> {
  if (isObject(value) && typeof value.path !== 'string')
    return [{ value: value as JsonObject, placeOf, from }];
  const ref = isObject(value) ? value.path : value;
  const place = placeOf([]);
  if (typeof ref !== 'string') return [];
  if (/^https?:|^huggingface:|^az:/.test(ref) || /\.(?:[cm]?[jt]s|py|xlsx?)(?:[:#].*)?$/.test(ref)) {
    left.push({
      what: `tests of ${ref}`,
      why: 'they come out of a program, a service or a spreadsheet',
      place,
    });
    return [];
  }
  const tests: RawTest[] = [];
  for (const path of await files.find(ref, from)) tests.push(...(await readTestFile(files, path)));
  return tests;
}

async function readTestFile(files: SourceFiles, path: string): Promise<RawTest[]> {
  if (path.endsWith('.csv')) {
    return parseCsv(await files.text(path)).map(({ cells, line }) => ({
      value: testOfRow(cells),
      placeOf: () => ({ file: path, line }),
      from: path,
    }));
  }
  const found = path.endsWith('.jsonl') ? await files.lines(path) : await files.documents(path);
  return found.flatMap(({ value, placeOf }) => {
    const whole = withoutReferences(value);
    return [whole].flat().flatMap((item, index): RawTest[] => {
      if (!isObject(item)) return [];
      return [
        {
          value: item as JsonObject,
          placeOf: (at) => placeOf(Array.isArray(whole) ? [index, ...at] : at),
          from: path,
        },
      ];
    });
  });
}

/** Columns that begin with `__` are the test's own, all others are variables. */
function testOfRow(cells: Readonly<Record<string, string>>): JsonObject {
  const vars: JsonObject = {};
  const test: JsonObject = {};
  const asserts: JsonObject[] = [];
  const thresholds: [number, number][] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const text = cell.trim();
    const threshold = /^__config:__expected(\d*):threshold$/.exec(name);
    if (threshold) {
      if (text !== '') thresholds.push([Number(threshold[1] || 1) - 1, Number(text)]);
    } else if (name.startsWith('__expected')) {
      if (text !== '')
        asserts.push(assertionFromText(text, [...PROMPTFOO_TYPES, 'cost', 'latency', 'perplexity']));
    } else if (!name.startsWith('__')) vars[name] = cell;
    else if (text !== '') addColumn(test, name.slice(2), cell);
  }
  for (const [index, threshold] of thresholds) if (asserts[index]) asserts[index].threshold = threshold;
  return { vars, assert: asserts, ...test };
}

function addColumn(test: JsonObject, name: string, cell: string): void {
  if (name === 'prefix' || name === 'suffix')
    test.options = { ...(test.options as JsonObject), [name]: cell };
  else if (name === 'threshold') test.threshold = Number(cell);
  else if (name.startsWith('metadata:'))
    test.metadata = { ...(test.metadata as JsonObject), [name.slice(9)]: cell };
  else test[name] = cell;
}

/** Later ones win; variables, options and metadata by key, assertions one after the other. */
function merge(parts: readonly RawTest[]): PromptfooTest {
  const last = parts.at(-1)!;
  const options = parts.map(({ value }) => objectOf(value.options));
  const counted = objectOf(last.value.options).disableDefaultAsserts === true ? parts.slice(1) : parts;
  const asserts = counted.flatMap((part) => assertsOf(part));
  const test: JsonObject = Object.assign({}, ...parts.map(({ value }) => value));
  test.options = Object.assign({}, ...options);
  test.metadata = Object.assign({}, ...parts.map(({ value }) => objectOf(value.metadata)));
  const vars = parts.map(({ value }) => (isObject(value.vars) ? (value.vars as JsonObject) : {}));
  const named = parts.findLast(({ value }) => typeof value.vars === 'string' || Array.isArray(value.vars));
  // Variables of a file of their own are read where they are expanded.
  if (!named) delete test.vars;
  else test.vars = named.value.vars!;
  return { test, vars: Object.assign({}, ...vars), asserts, place: last.placeOf([]), from: last.from };
}

function assertsOf({ value, placeOf }: RawTest): PromptfooAssertion[] {
  return [value.assert ?? []].flat().flatMap((item, index): PromptfooAssertion[] => {
    const place = placeOf(Array.isArray(value.assert) ? ['assert', index] : ['assert']);
    if (typeof item === 'string') return [{ value: assertionFromText(item, PROMPTFOO_TYPES), place }];
    return isObject(item) ? [{ value: item as JsonObject, place }] : [];
  });
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}
