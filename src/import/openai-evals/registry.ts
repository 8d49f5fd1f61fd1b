import { posix } from 'node:path';
import { PawlError } from '../../core/errors.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { slug, uniqueName } from '../names.ts';
import { escapePattern } from '../patterns.ts';
import type { Imported, ImportedCase, ImportedHarness, ImportInput, Leftover } from '../source.ts';
import type { Located, SourceFiles } from '../source-files.ts';
import { caseOfSample, messagesOf, sharedSystem } from './sample-case.ts';

export interface EvalFile {
  value: JsonObject;
  placeOf: Located['placeOf'];
  path: string;
}

/** What a sample's ideal answers become. */
type Rule = (ideals: string[], args: JsonObject, sample: JsonObject) => JsonObject[] | null;

const RULES: Readonly<Record<string, { rule: Rule; note?: string }>> = {
  Match: { rule: (ideals) => [{ says: { matches: `(?-i)\\A${anyOf(ideals)}` } }] },
  Includes: {
    rule: (ideals, args) => [
      { says: { matches: `${args.ignore_case === true ? '' : '(?-i)'}${anyOf(ideals)}` } },
    ],
  },
  FuzzyMatch: {
    rule: (ideals) => [{ says: { matches: `(?:${ideals.map(fuzzy).join('|')})` } }],
    note: 'an answer that is only a part of the ideal one does not pass',
  },
  JsonMatch: { rule: jsonMatch },
};

/** Every eval of a registry file whose class has an equivalent; each is a harness with a suite of its own. */
export async function readRegistry(
  files: SourceFiles,
  input: ImportInput,
  file: EvalFile,
): Promise<Imported> {
  const left: Leftover[] = [];
  const harnesses: ImportedHarness[] = [];
  const taken = new Set<string>();
  const entries = Object.entries(file.value).filter(
    ([, entry]) => isObject(entry) && entry.class !== undefined,
  );
  let tests = 0;
  for (const [id, entry] of entries as [string, JsonObject][]) {
    const name = entries.length === 1 ? input.name : `${input.name}-${slug(id, 'eval')}`;
    const read = await readEval(files, file, { id, entry, left });
    tests += read.samples;
    if (read.cases.length > 0)
      harnesses.push({
        name: uniqueName(name, taken),
        prompt: read.system,
        vars: {},
        tools: [],
        cases: read.cases,
      });
  }
  return { models: [], harnesses, left, tests };
}

async function readEval(
  files: SourceFiles,
  { placeOf, path }: EvalFile,
  { id, entry, left }: { id: string; entry: JsonObject; left: Leftover[] },
): Promise<{ system: string; cases: ImportedCase[]; samples: number }> {
  const place = placeOf([id]);
  const nothing = { system: '', cases: [], samples: 0 };
  const kind = String(entry.class).split(/[:.]/).at(-1)!;
  const args = isObject(entry.args) ? (entry.args as JsonObject) : {};
  const graded = kind === 'ModelBasedClassify' ? await gradedRule(files, path, args) : undefined;
  const found = graded ?? (Object.hasOwn(RULES, kind) ? RULES[kind] : undefined);
  if (!found || typeof found === 'string') {
    left.push({
      what: id,
      why: typeof found === 'string' ? found : `pawl has nothing like its class ${kind}`,
      place,
    });
    return nothing;
  }
  if (found.note) left.push({ what: `${id} (${kind})`, why: found.note, place });
  for (const key of ['num_few_shot', 'few_shot_jsonl', 'eval_completion_fn', 'multicomp_n'])
    if (args[key] !== undefined)
      left.push({ what: `${key} of ${id}`, why: 'pawl has no such setting', place });
  const samples = await samplesOf(files, path, args);
  const read = samples.map(({ value }) => messagesOf(isObject(value) ? (value.input as Json) : undefined));
  const shared = sharedSystem(read.flatMap((messages) => (messages ? [messages] : [])));
  const cases: ImportedCase[] = [];
  for (const [index, { value, placeOf: at }] of samples.entries()) {
    const messages = read[index];
    const sample = isObject(value) ? (value as JsonObject) : {};
    const expect = found.rule(textsOf(sample.ideal), args, sample);
    const made =
      messages && expect
        ? caseOfSample(messages, expect, { place: at([]), number: index + 1, shared: shared !== null })
        : `it has no ${messages ? 'ideal answer' : 'input'} that can be read`;
    if (typeof made === 'string') left.push({ what: `sample of ${id}`, why: made, place: at([]) });
    else cases.push(made);
  }
  return { system: shared ?? '', cases, samples: samples.length };
}

/** Samples lie in registry/data, beside registry/evals, or relative to the YAML file. */
async function samplesOf(files: SourceFiles, path: string, args: JsonObject): Promise<Located[]> {
  const ref = String(args.samples_jsonl ?? '');
  for (const from of [posix.join(posix.dirname(path), '..', 'data', 'x'), path]) {
    try {
      const [found = ''] = from.startsWith('..') ? [] : await files.find(ref, from);
      if (found !== '') return await files.lines(found);
    } catch (error) {
      if (!(error instanceof PawlError) || error.code !== 'PAWL_FILE_MISSING') throw error;
    }
  }
  throw new PawlError(
    'config',
    'PAWL_IMPORT_SAMPLES',
    `There is no file of samples ${JSON.stringify(ref)}.`,
    {
      place: { file: path },
      hint: 'It is looked for in ../data, as in a registry, and beside the YAML file. In git-lfs: git lfs pull.',
    },
  );
}

/** A grading prompt with its choices as a rubric; the sample's own fields are filled in. */
async function gradedRule(
  files: SourceFiles,
  path: string,
  args: JsonObject,
): Promise<{ rule: Rule; note: string } | string> {
  const spec = String(args.modelgraded_spec ?? '');
  const [file = ''] = await files.find(`../modelgraded/${spec}.yaml`, path).catch(() => ['']);
  const document = file === '' ? undefined : (await files.documents(file).catch(() => []))[0];
  const found = isObject(document?.value) ? (document.value[spec] ?? document.value) : undefined;
  if (!isObject(found) || typeof found.prompt !== 'string')
    return `its grading prompt ${spec} is not in ../modelgraded`;
  const prompt = found.prompt;
  const scores = isObject(found.choice_scores) ? found.choice_scores : {};
  const choices = Object.entries(scores).map(([choice, score]) => `${choice} = ${String(score)}`);
  const scale = choices.length > 0 ? `\n\nScores of the choices: ${choices.join(', ')}.` : '';
  return {
    rule: (_, own, sample) => {
      const given = { ...(isObject(own.modelgraded_spec_args) ? own.modelgraded_spec_args : {}), ...sample };
      const text = prompt.replace(/\{(\w+)\}/g, (whole, name: string) => {
        if (name === 'completion') return "(the agent's answer)";
        const value = given[name as keyof typeof given] as Json | undefined;
        return value === undefined ? whole : typeof value === 'string' ? value : plainInput(value);
      });
      return [{ judge: `${text.trim()}${scale}` }];
    },
    note: 'the judge of the config scores it; it counts with a certificate only',
  };
}

function plainInput(value: Json): string {
  const messages = messagesOf(value);
  return messages
    ? messages.map(({ role, content }) => `${role}: ${content}`).join('\n')
    : JSON.stringify(value);
}

function textsOf(ideal: Json | undefined): string[] {
  return [ideal ?? []].flat().map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
}

function anyOf(ideals: readonly string[]): string {
  return `(?:${ideals.map(escapePattern).join('|')})`;
}

/** Case, punctuation, white space and English articles do not count. */
function fuzzy(ideal: string): string {
  const words = ideal
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !['a', 'an', 'the'].includes(word));
  return words.map(escapePattern).join('(?:[^\\p{L}\\p{N}]|\\b(?:a|an|the)\\b)+');
}

function jsonMatch(ideals: string[]): JsonObject[] | null {
  try {
    return [{ json: { enum: ideals.map((ideal) => JSON.parse(ideal) as Json) }, bare: true }];
  } catch {
    return null;
  }
}
