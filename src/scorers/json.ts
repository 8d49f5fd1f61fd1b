import { Ajv } from 'ajv';
import { z } from 'zod';
import type { Scorer } from './scorer.ts';
import { isOver, lastSpeech } from './transcript.ts';

/** The last speech is JSON (a fence around it is fine) that satisfies a JSON Schema. */
export const json: Scorer = {
  name: 'json',
  version: 1,
  schema: z.strictObject({
    json: z.record(z.string(), z.json()).describe('a JSON Schema'),
    bare: z.boolean().optional().describe('nothing may stand around the JSON, not even a fence'),
  }),
  check({ value }) {
    try {
      compile(value);
      return [];
    } catch (error) {
      return [`this is no JSON Schema: ${error instanceof Error ? error.message : error}`];
    }
  },
  describe: () => 'answers with JSON of the given schema',
  score({ value, options }, { transcript }) {
    const said = lastSpeech(transcript);
    if (said === null) return { score: 0, open: !isOver(transcript), reason: 'said nothing, expected JSON' };
    const fenced = options.bare === true ? null : /```(?:json)?\s*([\s\S]*?)```/.exec(said);
    const inner = fenced?.[1] ?? said;
    let parsed: unknown;
    try {
      parsed = JSON.parse(inner);
    } catch {
      return {
        score: 0,
        open: !isOver(transcript),
        reason: `said ${JSON.stringify(said.slice(0, 200))}, which is no JSON`,
      };
    }
    const check = compile(value);
    if (check(parsed)) return { score: 1, reason: 'answered with valid JSON' };
    const wrong = (check.errors ?? [])
      .map((error) => `${error.instancePath || 'it'} ${error.message}`)
      .join('; ');
    return { score: 0, reason: `its JSON is not as the schema says: ${wrong}` };
  },
};

function compile(schema: unknown) {
  return new Ajv({
    strict: false,
    ownProperties: true,
    allErrors: true,
    validateFormats: false,
    logger: false,
  }).compile(schema as object);
}
