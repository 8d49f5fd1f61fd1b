import { z } from 'zod';
import type { Expectation } from '../core/case.ts';
import { isObject, type Json } from '../core/json.ts';
import { checkMatchers, compilePattern, describeValue, matches } from './match/match.ts';
import type { Scorer } from './scorer.ts';
import { isOver } from './transcript.ts';

const CHECKS = ['equals', 'matches', 'contains', 'exists'] as const;

const path = z.union([z.string().min(1), z.array(z.union([z.string(), z.int().min(0)])).min(1)]);

/** What the tools' handlers left behind has this at a path. Without a check: it has anything there. */
export const state: Scorer = {
  name: 'state',
  version: 1,
  schema: z.strictObject({
    state: path.describe('where: keys and list places with dots between, or a list of them'),
    equals: z.json().optional().describe('the value, or a matcher'),
    matches: z.string().optional().describe('a text like this regular expression (RE2)'),
    contains: z.json().optional().describe('a list with such an entry, or a text with this in it'),
    exists: z.boolean().optional(),
  }),
  check({ options }) {
    const given = CHECKS.filter((name) => options[name] !== undefined);
    if (given.length > 1) return [`it takes one of ${CHECKS.join(', ')}; got ${given.join(' and ')}`];
    return [
      ...checkMatchers([options.equals ?? null, options.contains ?? null]),
      ...(options.matches === undefined ? [] : checkMatchers({ matches: options.matches })),
    ];
  },
  describe: ({ value, options }) => `leaves ${pathOf(value).join('.')} ${describeCheck(options)}`,
  score({ value, options }, { transcript }) {
    const keys = pathOf(value);
    const got = valueAt(transcript.state ?? {}, keys);
    const seen = got === undefined ? 'nothing' : JSON.stringify(got).slice(0, 300);
    if (holds(got, options)) return { score: 1, reason: `${keys.join('.')} is ${seen}` };
    const reason = `${keys.join('.')} is ${seen}, expected ${describeCheck(options)}`;
    return { score: 0, open: !isOver(transcript), reason };
  },
};

function pathOf(value: Json): string[] {
  return typeof value === 'string' ? value.split('.') : [value].flat().map(String);
}

/** Own fields only: what a prototype has is not there. */
function valueAt(state: Json, keys: readonly string[]): Json | undefined {
  let at: Json | undefined = state;
  for (const key of keys) {
    if (Array.isArray(at)) at = /^\d+$/.test(key) ? at[Number(key)] : undefined;
    else at = isObject(at) && Object.hasOwn(at, key) ? (at[key] as Json) : undefined;
  }
  return at;
}

function holds(got: Json | undefined, options: Expectation['options']): boolean {
  if (options.exists === false) return got === undefined;
  if (got === undefined) return false;
  if (options.equals !== undefined) return matches(options.equals, got);
  if (options.matches !== undefined)
    return typeof got === 'string' && compilePattern(String(options.matches)).matcher(got).find();
  if (options.contains === undefined) return true;
  if (Array.isArray(got)) return got.some((item) => matches(options.contains!, item));
  const part = String(options.contains).toLowerCase();
  return typeof got === 'string' && got.toLowerCase().includes(part);
}

function describeCheck({ equals, matches: pattern, contains, exists }: Expectation['options']): string {
  if (equals !== undefined) return describeValue(equals);
  if (pattern !== undefined) return `text like /${pattern}/`;
  if (contains !== undefined) return `with ${describeValue(contains)}`;
  return exists === false ? 'nothing' : 'anything';
}
