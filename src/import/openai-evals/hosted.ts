import { posix } from 'node:path';
import { PawlError } from '../../core/errors.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { escapePattern, exactly } from '../patterns.ts';
import type { Imported, ImportedCase, ImportInput, Leftover } from '../source.ts';
import type { Located, SourceFiles } from '../source-files.ts';
import { fill } from '../template.ts';
import type { EvalFile } from './registry.ts';
import { caseOfSample, messagesOf, sharedSystem } from './sample-case.ts';

const OUTPUT = /^\{\{\s*sample\.output_text\s*\}\}$/;

/** A criterion for one item, or why there is none. */
type Criterion = ((scope: JsonObject) => JsonObject) | string;

/** An eval of the hosted product, as its API gives it: criteria, the template of a run, and the items. */
export async function readHosted(files: SourceFiles, input: ImportInput, file: EvalFile): Promise<Imported> {
  const left: Leftover[] = [];
  const { value, placeOf } = file;
  const definition = isObject(value.eval) ? (value.eval as JsonObject) : value;
  const run = isObject(value.run) ? (value.run as JsonObject) : value;
  const source = isObject(run.data_source) ? (run.data_source as JsonObject) : {};
  const inEval = isObject(value.eval) ? ['eval'] : [];
  const criteria = [definition.testing_criteria as Json].flat().flatMap((item, index) => {
    const place = placeOf([...inEval, 'testing_criteria', index]);
    const criterion = criterionOf(item);
    const what = isObject(item) ? `${String(item.type)} ${String(item.name ?? '')}`.trim() : 'a criterion';
    if (typeof criterion === 'string') left.push({ what, why: criterion, place });
    else if (isObject(item) && NOTES[String(item.type)])
      left.push({ what, why: NOTES[String(item.type)]!, place });
    return typeof criterion === 'string' ? [] : [criterion];
  });
  const items = await itemsOf(files, file, source);
  const scopes = items.map(({ value: line }) => scopeOf(line));
  const read = scopes.map((scope) => messagesFor(scope, source));
  const shared = sharedSystem(read.flatMap((messages) => (messages ? [messages] : [])));
  const cases: ImportedCase[] = [];
  for (const [index, { placeOf: at }] of items.entries()) {
    const messages = read[index];
    const place = at([]);
    const expect = criteria.map((criterion) => criterion(scopes[index]!));
    const made =
      messages && expect.length > 0
        ? caseOfSample(messages, expect, { place, number: index + 1, shared: shared !== null })
        : messages
          ? 'none of the criteria can be imported'
          : 'nothing says what the agent is asked: no template of a run, no input, question or messages';
    if (typeof made === 'string') left.push({ what: 'item', why: made, place });
    else cases.push(made);
  }
  const harnesses =
    cases.length > 0 ? [{ name: input.name, prompt: shared ?? '', vars: {}, tools: [], cases }] : [];
  return { models: modelsOf(source), harnesses, left, tests: items.length };
}

const JUDGED = 'the judge of the config scores it; it counts with a certificate only';
const NOTES: Readonly<Record<string, string>> = {
  label_model: JUDGED,
  score_model: JUDGED,
  text_similarity: 'measured by the overlap of words (F1) whatever its metric: look at at_least',
};

function criterionOf(item: Json): Criterion {
  if (!isObject(item)) return 'it cannot be read';
  const criterion = item as JsonObject;
  switch (criterion.type) {
    case 'string_check':
      return OUTPUT.test(String(criterion.input))
        ? stringCheck(criterion)
        : 'it checks something else than the output';
    case 'text_similarity':
      if (!OUTPUT.test(String(criterion.input))) return 'it checks something else than the output';
      return (scope) => ({
        says: { similar: fill(String(criterion.reference), scope) },
        ...(typeof criterion.pass_threshold === 'number' ? { at_least: criterion.pass_threshold } : {}),
      });
    case 'label_model':
    case 'score_model':
      return (scope) => judged(criterion, scope);
    default:
      return criterion.type === 'python'
        ? 'it is a program'
        : `pawl has nothing like ${String(criterion.type)}`;
  }
}

function stringCheck(criterion: JsonObject): Criterion {
  const reference = (scope: JsonObject): string => fill(String(criterion.reference), scope);
  switch (criterion.operation) {
    case 'eq':
      return (scope) => ({ says: { matches: `(?-i)\\A${escapePattern(reference(scope))}\\z` } });
    case 'ne':
      return (scope) => ({ never_says: { matches: `(?-i)\\A${escapePattern(reference(scope))}\\z` } });
    case 'like':
      return (scope) => ({ says: { matches: exactly(reference(scope)) } });
    case 'ilike':
      return (scope) => ({ says: { matches: escapePattern(reference(scope)) } });
    default:
      return `pawl has no operation like ${String(criterion.operation)}`;
  }
}

/** The grader's own messages as a rubric; what it would be shown of the answer, the judge sees anyway. */
function judged(criterion: JsonObject, scope: JsonObject): JsonObject {
  const sample = { ...scope, sample: { output_text: "(the agent's answer)" } };
  const text = (messagesOf(criterion.input) ?? []).map(({ content }) => fill(content, sample)).join('\n\n');
  const labels = [criterion.passing_labels ?? []].flat().map(String);
  if (labels.length > 0) return { judge: `${text}\n\nIt is met where the label is ${labels.join(' or ')}.` };
  const [low, high] = Array.isArray(criterion.range) ? criterion.range.map(Number) : [0, 1];
  const span = (high ?? 1) - (low ?? 0);
  const pass = typeof criterion.pass_threshold === 'number' ? criterion.pass_threshold : undefined;
  return {
    judge: span === 1 && low === 0 ? text : `${text}\n\n${low} is a score of 0 and ${high} a score of 1.`,
    ...(pass === undefined || !(span > 0)
      ? {}
      : { at_least: Math.max(0, Math.min(1, (pass - (low ?? 0)) / span)) }),
  };
}

async function itemsOf(
  files: SourceFiles,
  { path, placeOf }: EvalFile,
  source: JsonObject,
): Promise<Located[]> {
  const content = isObject(source.source) ? source.source.content : undefined;
  if (Array.isArray(content)) {
    return content.map((value, index) => ({
      value: value as Json,
      placeOf: () => ({ ...placeOf(['run', 'data_source', 'source', 'content', index]) }),
    }));
  }
  const stem = posix.basename(path).replace(/\.\w+$/, '');
  for (const name of [`${stem}.jsonl`, 'items.jsonl', 'data.jsonl']) {
    try {
      return await files.lines(posix.join(posix.dirname(path), name));
    } catch (error) {
      if (!(error instanceof PawlError) || error.code !== 'PAWL_FILE_MISSING') throw error;
    }
  }
  throw new PawlError('config', 'PAWL_IMPORT_SAMPLES', `There are no items for ${path}.`, {
    place: { file: path },
    hint: `Put them beside it as ${stem}.jsonl, one {"item": {…}} a line.`,
  });
}

function scopeOf(line: Json): JsonObject {
  const item = isObject(line) && isObject(line.item) ? line.item : line;
  return { item: isObject(item) ? (item as JsonObject) : {} };
}

function messagesFor(scope: JsonObject, source: JsonObject): ReturnType<typeof messagesOf> {
  const input = isObject(source.input_messages) ? source.input_messages : {};
  const template = messagesOf(input.template as Json | undefined);
  if (template) return template.map(({ role, content }) => ({ role, content: fill(content, scope) }));
  const item = scope.item as JsonObject;
  return messagesOf(item.messages ?? item.input ?? item.question ?? item.prompt);
}

function modelsOf(source: JsonObject): JsonObject[] {
  if (typeof source.model !== 'string') return [];
  const parameters = isObject(source.sampling_params) ? (source.sampling_params as JsonObject) : {};
  return [
    { id: source.model, provider: 'openai', ...(Object.keys(parameters).length > 0 ? { parameters } : {}) },
  ];
}
