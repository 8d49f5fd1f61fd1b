import type { z } from 'zod';
import type { Problem } from './errors.ts';
import type { Place } from './place.ts';
import { didYouMean } from './suggest.ts';

/** Where the node at a path stands; the root when the path is empty. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

export type Validated<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * A value checked against a schema: the parsed value, or every problem with its place.
 * A key that the schema does not know gets a did-you-mean from the keys that it does.
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown, placeOf: PlaceOf): Validated<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, value, placeOf)),
  };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, schema: z.ZodType, value: unknown, placeOf: PlaceOf): Problem[] {
  const at = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      message: `${pathText([...issue.path, key])} is not a known key.${didYouMean(key, allowed)}`,
      place: placeOf([...issue.path, key]),
      hint: allowed.length > 0 ? `Known keys here: ${allowed.join(', ')}.` : undefined,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue);
    if (branch) {
      return branch.flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, value, placeOf),
      );
    }
  }
  const got = valueAt(value, issue.path);
  const seen = got === undefined ? 'nothing' : clip(JSON.stringify(got) ?? String(got));
  const suggestion =
    issue.code === 'invalid_value' && typeof got === 'string'
      ? didYouMean(got, issue.values.map(String))
      : '';
  return [
    {
      message: `${at || 'The document'}: ${sentence(issue.message)} Got ${seen}.${suggestion}`,
      place: placeOf(issue.path),
    },
  ];
}

/** The branch of a union whose problems lie deepest: the one that the writer most likely meant. */
function nearestBranch(issue: Issue & { code: 'invalid_union' }): Issue[] | undefined {
  const deepest = (branch: readonly Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const candidates = branches.filter(
    (branch) => deepest(branch) > 0 || branch.some((i) => i.code === 'unrecognized_keys'),
  );
  return candidates.sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0];
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let types: unknown[] = [schema];
  for (const key of path) types = types.flatMap((type) => stepInto(type, key));
  return [...new Set(types.flatMap((type) => Object.keys(shapeOf(type) ?? {})))];
}

interface ZodLike {
  def?: {
    type?: string;
    innerType?: unknown;
    options?: unknown[];
    element?: unknown;
    valueType?: unknown;
    in?: unknown;
    getter?: () => unknown;
  };
  shape?: Record<string, unknown>;
}

function unwrap(type: unknown): ZodLike[] {
  const def = (type as ZodLike).def;
  if (!def) return [];
  if (def.innerType) return unwrap(def.innerType);
  if (def.options) return def.options.flatMap(unwrap);
  if (def.type === 'pipe' && def.in) return unwrap(def.in);
  if (def.type === 'lazy' && def.getter) return unwrap(def.getter());
  return [type as ZodLike];
}

function shapeOf(type: unknown): Record<string, unknown> | undefined {
  const shapes = unwrap(type).flatMap((inner) => (inner.shape ? [inner.shape] : []));
  return shapes.length > 0 ? Object.assign({}, ...shapes) : undefined;
}

function stepInto(type: unknown, key: PropertyKey): unknown[] {
  return unwrap(type).flatMap((inner) => {
    if (typeof key === 'number') return inner.def?.element ? [inner.def.element] : [];
    const field = inner.shape?.[String(key)];
    if (field) return [field];
    return inner.def?.valueType ? [inner.def.valueType] : [];
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** `models[1].baseURL` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
