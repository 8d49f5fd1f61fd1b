import { posix } from 'node:path';
import { PawlError } from '../../core/errors.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { resolveInside } from '../../core/resolve-inside.ts';
import { slug, uniqueName, withUniqueNames } from '../names.ts';
import type { Imported, ImportedCase, ImportInput, ImportSource, Leftover } from '../source.ts';
import { createSourceFiles, type SourceFiles, withoutReferences } from '../source-files.ts';
import { fill, isProgram } from '../template.ts';
import { caseOf } from './case-of.ts';
import { mapAssertion, verbatim } from './expectations.ts';
import { loadPrompts, type PromptfooPrompt } from './load-prompts.ts';
import { type ConfigFile, loadTests, type PromptfooAssertion, type PromptfooTest } from './load-tests.ts';
import { loadProviders } from './providers.ts';
import { splitPrompt } from './split-prompt.ts';
import { variablesOfTest } from './vars.ts';

/** Keys of a config that are read; `$schema` and templates for `$ref` among them. */
const READ = [
  '$schema',
  'description',
  'prompts',
  'providers',
  'targets',
  'tests',
  'scenarios',
  'defaultTest',
  'assertionTemplates',
];
const WHY: Readonly<Record<string, string>> = {
  derivedMetrics: 'pawl has no named metrics',
  extensions: 'hooks are programs',
  nunjucksFilters: 'filters are programs',
  redteam: 'pawl makes no attacks up',
  env: 'keys stand in environment variables',
};

/** promptfooconfig.yaml or .json, with the files that it names. */
export const promptfoo: ImportSource = {
  name: 'promptfoo',
  summary: 'promptfooconfig.yaml or .json, with the files that it names',
  async read(input) {
    const files = createSourceFiles(input.files);
    const left: Leftover[] = [];
    const config = await readConfig(files, input.path);
    for (const key of Object.keys(config.config).filter((name) => !READ.includes(name)))
      left.push({
        what: key,
        why: WHY[key] ?? "it steers promptfoo's own runs",
        place: config.placeOf([key]),
      });
    const { models, tools } = await loadProviders(files, config, left);
    const prompts = await loadPrompts(files, config, left);
    const tests = await loadTests(files, config, left);
    if (tools.length > 0)
      left.push({
        what: 'assertions on text, where the agent has tools',
        why: 'promptfoo also reads a tool call as text; says and never_says read what was said',
        place: config.placeOf(['providers']),
      });
    const ready = await prepare(files, tests, { left, config: config.path });
    const taken = new Set<string>();
    const harnesses = prompts.map((prompt) => {
      const name = prompts.length === 1 ? input.name : `${input.name}-${slug(prompt.label, 'prompt')}`;
      return harnessOf(uniqueName(name, taken), prompt, ready, tools, left);
    });
    return { models, harnesses, left, tests: tests.length } satisfies Imported;
  },
};

async function readConfig(files: SourceFiles, path: ImportInput['path']): Promise<ConfigFile> {
  if (!/\.(?:ya?ml|json)$/.test(path)) {
    throw new PawlError(
      'usage',
      'PAWL_IMPORT_FILE',
      `${path} is a program, and pawl only reads YAML and JSON.`,
      {
        hint: 'Write what it comes to as JSON: promptfoo export, or JSON.stringify of its default export.',
      },
    );
  }
  const [document] = await files.documents(path);
  const config = withoutReferences(document?.value ?? null);
  if (
    !document ||
    !isObject(config) ||
    !['prompts', 'tests', 'providers', 'targets', 'scenarios'].some((key) => key in config)
  ) {
    throw new PawlError('config', 'PAWL_IMPORT_SHAPE', `${path} is no promptfoo config.`, {
      place: { file: path },
      hint: 'It has prompts, providers and tests.',
    });
  }
  return { config: config as JsonObject, placeOf: document.placeOf, path };
}

/** A test with one set of variables and its assertions, before a prompt is chosen. */
interface ReadyTest {
  test: PromptfooTest;
  vars: JsonObject;
  expect: JsonObject[];
  number: number;
}

async function prepare(
  files: SourceFiles,
  tests: readonly PromptfooTest[],
  { left, config }: { left: Leftover[]; config: string },
): Promise<ReadyTest[]> {
  const ready: ReadyTest[] = [];
  for (const test of tests) {
    const why = untestable(test, left);
    const sets = why ?? (await variablesOfTest(files, test, config));
    if (typeof sets === 'string') {
      left.push({ what: `test ${titleOf(test)}`, why: sets, place: test.place });
      continue;
    }
    for (const vars of sets) {
      const expect = await expectationsOf(files, test, vars, { left, config });
      if (expect.length > 0) ready.push({ test, vars, expect, number: ready.length + 1 });
      else
        left.push({
          what: `test ${titleOf(test)}`,
          why: 'nothing that it asserts can be imported',
          place: test.place,
        });
    }
  }
  return ready;
}

function titleOf({ test }: PromptfooTest): string {
  return typeof test.description === 'string' ? test.description : '';
}

/** Why a test cannot be taken over; what of it is only left out is listed. */
function untestable({ test, asserts, place }: PromptfooTest, left: Leftover[]): string | undefined {
  const options = test.options as JsonObject;
  for (const key of ['transform', 'postprocess', 'transformVars', 'prefix', 'suffix'])
    if (options[key] !== undefined)
      return `options.${key} changes what is asked or judged, and pawl judges what was said`;
  if (test.assertScoringFunction !== undefined) return 'its scoring function is a program';
  if (test.providerOutput !== undefined) return 'its output is written in the test, so no agent is asked';
  if (asserts.length === 0) return 'it asserts nothing';
  for (const key of ['provider', 'providers'])
    if (test[key] !== undefined)
      left.push({ what: `${key} of a test`, why: 'every case runs on every model', place });
  for (const key of ['provider', 'rubricPrompt', 'storeOutputAs', 'runSerially'])
    if (options[key] !== undefined)
      left.push({
        what: `options.${key}`,
        why: key === 'provider' ? 'who judges stands in the config: judge.model' : 'pawl has no such option',
        place,
      });
  return undefined;
}

async function expectationsOf(
  files: SourceFiles,
  { test, asserts, place }: PromptfooTest,
  vars: JsonObject,
  { left, config }: { left: Leftover[]; config: string },
): Promise<JsonObject[]> {
  const rendered: { value: JsonObject; item: PromptfooAssertion }[] = [];
  for (const item of asserts)
    rendered.push({ value: await renderAssertion(files, item.value, { vars, config }), item });
  if (typeof test.threshold === 'number') {
    const set = { type: 'assert-set', threshold: test.threshold, assert: rendered.map(({ value }) => value) };
    const mapped = mapAssertion(set, vars);
    if ('expect' in mapped) return [verbatim(set, vars)];
    left.push({ what: `threshold ${test.threshold}`, why: mapped.why, place });
    return [];
  }
  return rendered.flatMap(({ value, item }) => {
    const what = String(value.type);
    const mapped = mapAssertion(value, vars);
    if (value.metric !== undefined)
      left.push({ what: 'metric', why: 'pawl has no named metrics', place: item.place });
    if (typeof value.weight === 'number' && value.weight !== 0 && value.weight !== 1)
      left.push({ what: 'weight', why: 'every expectation of a case must be met', place: item.place });
    if ('why' in mapped) left.push({ what, why: mapped.why, place: item.place });
    else if (mapped.note) left.push({ what, why: mapped.note, place: item.place });
    return 'expect' in mapped ? mapped.expect : [];
  });
}

/** Variables filled in, files of data written out; a program's path is made relative to the project. */
async function renderAssertion(
  files: SourceFiles,
  value: JsonObject,
  { vars, config }: { vars: JsonObject; config: string },
): Promise<JsonObject> {
  const render = async (item: Json): Promise<Json> => {
    if (Array.isArray(item)) return Promise.all(item.map(render));
    if (isObject(item)) {
      const entries = Object.entries(item).map(
        async ([key, inner]) => [key, await render(inner as Json)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    }
    if (typeof item !== 'string') return item;
    const text = isProgram(item) ? item : fill(item, vars);
    return text.startsWith('file://') ? inlined(files, text, config) : text;
  };
  return (await render(value)) as JsonObject;
}

async function inlined(files: SourceFiles, ref: string, from: string): Promise<Json> {
  const path = resolveInside(posix.dirname(from), ref.slice('file://'.length));
  if (/\.(?:json|ya?ml)$/.test(path)) return (await files.documents(path))[0]?.value ?? null;
  return /\.(?:txt|md)$/.test(path) ? (await files.text(path)).trim() : `file://${path}`;
}

function harnessOf(
  name: string,
  prompt: PromptfooPrompt,
  ready: readonly ReadyTest[],
  tools: JsonObject[],
  left: Leftover[],
): Imported['harnesses'][number] {
  const chosen = ready.filter(({ test }) => wants(test.test.prompts, prompt.label));
  const split = splitPrompt(
    prompt,
    chosen.map(({ vars }) => vars),
    left,
  );
  const cases: ImportedCase[] = [];
  for (const { test, vars, expect, number } of chosen) {
    const made = caseOf(test, { number, vars, messages: split.messages, expect, tools: tools.length > 0 });
    if (typeof made === 'string') left.push({ what: `test ${titleOf(test)}`, why: made, place: test.place });
    else cases.push(made);
  }
  return { name, prompt: split.system, vars: split.vars, tools, cases: withUniqueNames(cases) };
}

/** `prompts` of a test: labels, with `*` for any ending. */
function wants(prompts: Json | undefined, label: string): boolean {
  if (prompts === undefined) return true;
  return [prompts].flat().some((item) => {
    const text = String(item);
    return text.endsWith('*') ? label.startsWith(text.slice(0, -1)) : label === text;
  });
}
