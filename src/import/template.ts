import type { JsonObject } from '../core/json.ts';

const PART = /\{\{-?\s*([\w$.[\]'"]+)\s*((?:\|\s*\w+\s*)*)-?\}\}/g;

const FILTERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  dump: (value) => JSON.stringify(value),
  lower: (value) => String(value).toLowerCase(),
  safe: (value) => value,
  trim: (value) => String(value).trim(),
  upper: (value) => String(value).toUpperCase(),
};

/** Names of the variables that a template fills in. */
export function variablesOf(template: string): string[] {
  return [...template.matchAll(PART)].map((match) => match[1]!.split(/[.[]/)[0]!);
}

/** A template whose braces are more than variables and simple filters: conditions, loops, calls. */
export function isProgram(template: string): boolean {
  const rest = template.replace(PART, (_, path: string, filters: string) =>
    path.startsWith('env.') || filterNames(filters).some((name) => !Object.hasOwn(FILTERS, name)) ? '{{' : '',
  );
  return /\{[{%#]/.test(rest);
}

/** The template with its variables filled in; one that has no value is nothing. Only for what `isProgram` lets pass. */
export function fill(template: string, vars: JsonObject): string {
  return template.replace(PART, (_, path: string, filters: string) => {
    const value = filterNames(filters).reduce<unknown>((at, name) => FILTERS[name]!(at), valueAt(vars, path));
    return value === undefined || value === null ? '' : String(value);
  });
}

function filterNames(filters: string): string[] {
  return filters
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function valueAt(vars: JsonObject, path: string): unknown {
  const keys = path.split(/[.[\]'"]+/).filter((key) => key !== '');
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    vars,
  );
}
