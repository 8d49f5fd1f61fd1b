import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { type SourceFiles, withoutReferences } from '../source-files.ts';
import { fill, isProgram } from '../template.ts';
import type { PromptfooTest } from './load-tests.ts';

const MAX_COMBINATIONS = 10_000;

/**
 * Every set of variables that a test is run with, or why they cannot be told. Files that values name are relative to the
 * config, whichever file the test stands in.
 */
export async function variablesOfTest(
  files: SourceFiles,
  test: PromptfooTest,
  config: string,
): Promise<JsonObject[] | string> {
  const vars = { ...(await varsOfFiles(files, test)), ...test.vars };
  const whole = (test.test.options as JsonObject).disableVarExpansion === true;
  let sets: JsonObject[] = [{}];
  for (const [name, value] of Object.entries(vars)) {
    const several = !whole && Array.isArray(value) && typeof value[0] === 'string';
    const values: Json[] = [];
    for (const item of several ? value : [value]) {
      const read = await valuesOf(files, item, config);
      if (typeof read === 'string') return `${name}: ${read}`;
      values.push(...read);
    }
    sets = sets.flatMap((set) => values.map((item) => ({ ...set, [name]: item })));
    if (sets.length > MAX_COMBINATIONS)
      return `its variables make more than ${MAX_COMBINATIONS} combinations`;
  }
  return sets.map(resolveNested);
}

/** `vars: file://common.yaml` or a list of such. */
async function varsOfFiles(files: SourceFiles, { test, from }: PromptfooTest): Promise<JsonObject> {
  const vars: JsonObject = {};
  for (const ref of [test.vars ?? []].flat()) {
    if (typeof ref !== 'string') continue;
    for (const path of await files.find(ref, from))
      for (const { value } of await files.documents(path))
        if (isObject(value)) Object.assign(vars, withoutReferences(value as Json));
  }
  return vars;
}

async function valuesOf(files: SourceFiles, value: Json, from: string): Promise<Json[] | string> {
  if (typeof value !== 'string') return [value];
  if (value.startsWith('package:')) return `${value} is a program`;
  if (!value.startsWith('file://')) return [value];
  const read: Json[] = [];
  const paths = await files.find(value, from);
  if (paths.length === 0) return `no file is ${value}`;
  for (const path of paths) {
    const text = await textOfVar(files, path);
    if (text === null) return `${value} is no text file`;
    read.push(text);
  }
  return read;
}

async function textOfVar(files: SourceFiles, path: string): Promise<string | null> {
  if (/\.(?:[cm]?[jt]s|py|pdf|png|jpe?g|gif|webp|svg|mp[34]|wav|m4a|mov|webm)$/i.test(path)) return null;
  if (!/\.ya?ml$/.test(path)) return (await files.text(path)).trim();
  const [document] = await files.documents(path);
  return JSON.stringify(document?.value ?? null);
}

/** A variable may name others; one newline at its end is not part of it. */
function resolveNested(vars: JsonObject): JsonObject {
  let resolved: JsonObject = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/\n$/, '') : value,
    ]),
  );
  for (let depth = 0; depth < 5; depth++) {
    const next: JsonObject = Object.fromEntries(
      Object.entries(resolved).map(([name, value]) => [
        name,
        typeof value === 'string' && value.includes('{{') && !isProgram(value)
          ? fill(value, resolved)
          : value,
      ]),
    );
    if (JSON.stringify(next) === JSON.stringify(resolved)) break;
    resolved = next;
  }
  return resolved;
}
