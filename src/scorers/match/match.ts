import { RE2JS } from 're2js';
import { z } from 'zod';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { recordingKey } from '../../core/recording.ts';
import type { ToolCode } from '../../core/tool-code.ts';
import { sameText } from './text.ts';

/** The keys that make an object a matcher instead of a literal. */
const matcherSchema = z.union([
  z.strictObject({ one_of: z.array(z.json()).min(1) }),
  z.strictObject({ matches: z.string() }),
  z.strictObject({ near: z.number(), within: z.number().min(0).default(0) }),
  z.strictObject({ any: z.literal(true) }),
  z.strictObject({ optional: z.json() }),
  z.strictObject({ exact: z.json() }),
]);

export const MATCHER_KEYS = ['one_of', 'matches', 'near', 'within', 'any', 'optional', 'exact'] as const;

export interface MatchOptions {
  /** Also drop `,./-_*^` and spaces when texts are compared. */
  loose: boolean;
}

const STRICT: MatchOptions = { loose: false };
const patterns = new Map<string, RE2JS>();

/** A regular expression in RE2 syntax, which takes linear time whatever the text. Throws RE2JS's syntax error. */
export function compilePattern(source: string): RE2JS {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    patterns.set(source, pattern);
  }
  return pattern;
}

type Matcher = z.infer<typeof matcherSchema>;

function asMatcher(value: Json): Matcher | undefined {
  if (!isObject(value)) return undefined;
  const [key] = Object.keys(value);
  if (key === undefined || !(MATCHER_KEYS as readonly string[]).includes(key)) return undefined;
  const parsed = matcherSchema.safeParse(value);
  if (!parsed.success) return undefined;
  // Values as they were written: zod's copies leave a key `__proto__` out.
  const written = ['one_of', 'optional', 'exact'].filter((name) => Object.hasOwn(value, name));
  return { ...parsed.data, ...Object.fromEntries(written.map((name) => [name, value[name]])) } as Matcher;
}

/**
 * Whether a value is what was expected: a literal, a matcher, or an object or list of them.
 * Literal text compares after NFKC, case folding and collapsing white space, and as the number, date or amount that it
 * reads as; a number never equals a text; an object has exactly the expected fields; a list matches as a whole.
 */
export function matches(expected: Json, got: Json, options: MatchOptions = STRICT): boolean {
  const matcher = asMatcher(expected);
  if (matcher) return matchesMatcher(matcher, got, options);
  if (typeof expected === 'string') return typeof got === 'string' && sameText(expected, got, options.loose);
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, index) => matches(item, got[index]!, options))
    );
  }
  if (isObject(expected)) {
    return (
      isObject(got) &&
      compareArguments(expected as JsonObject, got as JsonObject, { ...options, others: false }).length === 0
    );
  }
  return Object.is(expected, got) || (expected === 0 && got === 0);
}

function matchesMatcher(matcher: Matcher, got: Json, options: MatchOptions): boolean {
  if ('one_of' in matcher) return matcher.one_of.some((item) => matches(item as Json, got, options));
  if ('matches' in matcher)
    return typeof got === 'string' && compilePattern(matcher.matches).matcher(got).find();
  if ('near' in matcher) {
    const value = typeof got === 'string' && got.trim() !== '' ? Number(got) : got;
    return (
      typeof value === 'number' &&
      Math.abs(value - matcher.near) <= matcher.within + 1e-12 * Math.abs(matcher.near)
    );
  }
  if ('any' in matcher) return true;
  if ('optional' in matcher) return matches(matcher.optional as Json, got, options);
  return JSON.stringify(matcher.exact) === JSON.stringify(got);
}

/** One argument that is not as expected. */
export interface ArgumentDifference {
  name: string;
  text: string;
}

/** What is wrong with a call's arguments: wrong ones, missing ones, and, unless `others`, ones that nobody expected. */
export function compareArguments(
  expected: JsonObject,
  got: JsonObject,
  options: MatchOptions & { others: boolean },
): ArgumentDifference[] {
  const differences: ArgumentDifference[] = [];
  for (const [name, value] of Object.entries(expected)) {
    if (!Object.hasOwn(got, name)) {
      if (!isOptional(value))
        differences.push({ name, text: `${name} is missing, expected ${describeValue(value)}` });
    } else if (!matches(value, got[name]!, options)) {
      differences.push({
        name,
        text: `${name} ${JSON.stringify(got[name])}, expected ${describeValue(value)}`,
      });
    }
  }
  if (options.others) return differences;
  for (const name of Object.keys(got)) {
    if (!Object.hasOwn(expected, name))
      differences.push({ name, text: `${name} ${JSON.stringify(got[name])}, which was not expected` });
  }
  return differences;
}

/** Whether a call with `got` is the call that a replay entry or fixture answers. */
export function sameArguments(expected: JsonObject, got: JsonObject): boolean {
  return compareArguments(expected, got, { loose: false, others: false }).length === 0;
}

/** As `sameArguments`, of what the tool's own key makes of them. Throws PAWL_TOOL_KEY. */
export function sameCall(code: ToolCode | undefined, expected: JsonObject, got: JsonObject): boolean {
  if (!code?.key) return sameArguments(expected, got);
  return sameArguments({ key: recordingKey(code, expected) }, { key: recordingKey(code, got) });
}

/** The values that an expected one stands for where they can be counted: itself, its alternatives; else undefined. */
export function literalsOf(value: Json): Json[] | undefined {
  const matcher = asMatcher(value);
  if (!matcher) return isObject(value) || Array.isArray(value) ? undefined : [value];
  if ('exact' in matcher) return [matcher.exact as Json];
  if ('optional' in matcher) return literalsOf(matcher.optional as Json);
  if (!('one_of' in matcher)) return undefined;
  const lists = matcher.one_of.map((item) => literalsOf(item as Json));
  return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

export function isOptional(value: Json): boolean {
  const matcher = asMatcher(value);
  return matcher !== undefined && 'optional' in matcher;
}

/** The expected value as a person reads it: `"A-1042"`, `one of "a", "b"`, `5 ± 0.1`. */
export function describeValue(value: Json): string {
  const matcher = asMatcher(value);
  if (!matcher) return JSON.stringify(value);
  if ('one_of' in matcher)
    return `one of ${matcher.one_of.map((item) => describeValue(item as Json)).join(', ')}`;
  if ('matches' in matcher) return `text like /${matcher.matches}/`;
  if ('near' in matcher) return `${matcher.near} ± ${matcher.within}`;
  if ('any' in matcher) return 'anything';
  if ('optional' in matcher) return `${describeValue(matcher.optional as Json)} or nothing`;
  return `exactly ${JSON.stringify(matcher.exact)}`;
}

/** Faults of the matchers in an expected value: bad regular expressions and unknown matcher shapes. */
export function checkMatchers(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(checkMatchers);
  if (!isObject(value)) return [];
  const matcher = asMatcher(value as Json);
  if (matcher && 'matches' in matcher) {
    try {
      compilePattern(matcher.matches);
      return [];
    } catch (error) {
      return [
        `/${matcher.matches}/ is no regular expression: ${error instanceof Error ? error.message : error}`,
      ];
    }
  }
  if (matcher && 'exact' in matcher) return [];
  return Object.values(value).flatMap((item) => checkMatchers(item as Json));
}
