import { z } from 'zod';
import type { Case, Expectation } from '../core/case.ts';
import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { didYouMean } from '../core/suggest.ts';
import { clip } from '../core/text.ts';
import type { Tool } from '../core/tool.ts';
import type { Transcript } from '../core/trial.ts';
import { aboutCalls, baseType, executableText, PROMPTFOO_TYPES, unmeasured } from './promptfoo/rules.ts';
import type { PromptfooRequest, Scorer } from './scorer.ts';
import { callsOf, isOver, lastSpeech } from './transcript.ts';

const assertion = z.looseObject({
  type: z.string().min(1).describe('as in promptfoo: levenshtein, not-regex, assert-set…'),
  value: z.json().optional(),
  threshold: z.number().optional(),
});

/** Any assertion of promptfoo, judged by promptfoo itself over what the agent said last, or over its tool calls. */
export const promptfoo: Scorer = {
  name: 'promptfoo',
  version: 1,
  schema: z.strictObject({
    promptfoo: assertion,
    vars: z
      .record(z.string(), z.json())
      .optional()
      .describe("the test's variables, for assertions that read them"),
  }),
  check(expectation) {
    const found = assertionOf(expectation);
    const type = String(found.type);
    const why = unmeasured(found);
    if (why) return [`${type} cannot be judged here: ${why}`];
    if (PROMPTFOO_TYPES.includes(baseType(type)) || type.startsWith('promptfoo:')) return [];
    return [`promptfoo has no assertion "${type}"${didYouMean(type, PROMPTFOO_TYPES)}`];
  },
  describe: (expectation) => describeAssertion(assertionOf(expectation)),
  async score(expectation, { promptfoo: port, case: item, transcript, tools }) {
    if (!port) return { score: null, reason: 'promptfoo was not started' };
    const request = requestOf(expectation, item, transcript, tools);
    if (typeof request === 'string') return { score: null, reason: request };
    const { verdict, reason } = await port.assert(request);
    if (!verdict) return { score: null, reason: `promptfoo could not judge it: ${reason}` };
    const share = Math.max(0, Math.min(1, verdict.score));
    // With `at_least` promptfoo's own score counts; without it, whether promptfoo lets it pass.
    const score =
      typeof expectation.options.at_least === 'number' ? share : verdict.pass ? 1 : Math.min(share, 0.99);
    if (verdict.pass) return { score, reason: `promptfoo: ${describeAssertion(assertionOf(expectation))}` };
    return { score, open: !isOver(transcript), reason: `promptfoo: ${clip(reason, 500)}` };
  },
};

export function assertionOf(expectation: Expectation): JsonObject {
  return expectation.value as JsonObject;
}

/** What promptfoo is asked, or why it cannot be. */
function requestOf(
  expectation: Expectation,
  { given, simulate }: Pick<Case, 'given' | 'simulate'>,
  transcript: Transcript,
  tools: readonly Tool[],
): PromptfooRequest | string {
  const found = assertionOf(expectation);
  const calls = callsOf(transcript).map((call, index) => ({
    id: `call_${index + 1}`,
    type: 'function',
    function: { name: call.name, arguments: call.raw ?? JSON.stringify(call.args ?? {}) },
  }));
  const said = lastSpeech(transcript);
  const byCalls = calls.length > 0 && (said === null || aboutCalls(String(found.type)));
  const schemas = tools.map(({ name, parameters }) => ({
    type: 'function',
    function: { name, parameters: bare(parameters as Json) },
  }));
  // promptfoo renders templates in tools, and a tool's text is the candidate's.
  const odd = executableText(schemas);
  if (odd !== undefined && aboutCalls(String(found.type)))
    return `the schema of a tool has ${odd}, which promptfoo would follow`;
  const last = given.findLast((entry) => 'user' in entry);
  return {
    assertion: found,
    output: byCalls ? calls : (said ?? ''),
    vars: { ...simulate?.facts, ...(isObject(expectation.options.vars) ? expectation.options.vars : {}) },
    tools: odd === undefined ? schemas : [],
    prompt: last?.user ?? '',
  };
}

/** A schema without the texts that only a model reads. */
function bare(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(['description', 'title', '$comment'].includes(key) && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value as Json)]));
}

function describeAssertion(found: JsonObject): string {
  const value = found.value === undefined ? '' : ` ${clip(JSON.stringify(found.value), 80)}`;
  const from = found.threshold === undefined ? '' : ` (threshold ${found.threshold})`;
  return `${String(found.type)}${value}${from}`;
}
