import { isObject, type JsonObject } from '../../core/json.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_INDEX = 10_000;

/** Attributes of a span as one flat record: OTLP's list of typed values, or an object as it is. */
export function readAttributes(value: unknown): Record<string, unknown> {
  const flat: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const entries = Array.isArray(value)
    ? value.filter(isObject).map((item) => [String(item.key), typedValue(item.value)] as const)
    : Object.entries(isObject(value) ? value : {});
  // Headers may hold keys; nothing in them is a conversation's.
  for (const [key, item] of entries) if (!/request\.headers|authorization/i.test(key)) flat[key] = item;
  return flat;
}

/** `{stringValue}`, `{intValue}`, `{arrayValue}`, `{kvlistValue}`… as a plain value. */
function typedValue(value: unknown): unknown {
  if (!isObject(value)) return value;
  if ('stringValue' in value) return value.stringValue;
  if ('intValue' in value) return Number(value.intValue);
  if ('doubleValue' in value) return Number(value.doubleValue);
  if ('boolValue' in value) return value.boolValue;
  const list = value.arrayValue;
  if (isObject(list)) return (Array.isArray(list.values) ? list.values : []).map(typedValue);
  const pairs = value.kvlistValue;
  if (isObject(pairs)) return readAttributes(pairs.values);
  return value;
}

/**
 * The list below a prefix of flat keys: `p.0.a.b` → `[{a: {b}}]`; gaps are closed. A key that would reach a prototype, or
 * an index above 10,000, is left out and named in `rejected`.
 */
export function unflattenList(
  flat: Readonly<Record<string, unknown>>,
  prefix: string,
  rejected: string[] = [],
): JsonObject[] {
  const items = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(flat)) {
    if (!key.startsWith(`${prefix}.`)) continue;
    const [first = '', ...path] = key.slice(prefix.length + 1).split('.');
    const index = /^\d{1,6}$/.test(first) ? Number(first) : Number.NaN;
    if (
      !(index <= MAX_INDEX) ||
      path.length === 0 ||
      path.length > 12 ||
      path.some((part) => FORBIDDEN.has(part))
    ) {
      rejected.push(key);
      continue;
    }
    const item = items.get(index) ?? {};
    items.set(index, item);
    put(item, path, value);
  }
  return [...items].sort(([a], [b]) => a - b).map(([, item]) => lists(item) as JsonObject);
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const next = isObject(target[head]) ? target[head] : {};
  target[head] = next;
  put(next, rest, value);
}

/** Objects whose keys are all numbers are lists. */
function lists(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, lists(item)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,5}$/.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
  return Object.fromEntries(entries);
}

/** The first of these that is a text with something in it. */
export function firstText(...values: unknown[]): string | null {
  const found = values.find(
    (value) => (typeof value === 'string' && value !== '') || typeof value === 'number',
  );
  return found === undefined ? null : String(found);
}
