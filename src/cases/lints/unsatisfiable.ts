import { canonicalJson, isObject, type Json } from '../../core/json.ts';

/** Lower and upper bounds of JSON Schema that may cross. */
const BOUNDS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

const DEPTH = 20;

/** Why nothing is of this JSON Schema, where that can be seen at a glance; undefined when something may be. */
export function unsatisfiable(schema: Json | undefined, depth = 0): string | undefined {
  if (schema === false) return 'it is `false`';
  if (!isObject(schema) || depth > DEPTH) return undefined;
  const rules = schema as Record<string, Json>;
  if (isObject(rules.not) && Object.keys(rules.not).length === 0) return '`not: {}` refuses everything';
  if (rules.not === true) return '`not: true` refuses everything';
  return (
    valuesProblem(rules) ?? boundsProblem(rules) ?? fieldsProblem(rules, depth) ?? partsProblem(rules, depth)
  );
}

function valuesProblem(rules: Record<string, Json>): string | undefined {
  const allowed = allowedValues(rules);
  if (!allowed) return undefined;
  if (allowed.length === 0) return '`enum` and `const` leave no value';
  const types = typesOf(rules);
  if (!types || allowed.some((value) => types.some((type) => isOfType(value, type)))) return undefined;
  return `no allowed value is of type ${types.join(' or ')}`;
}

function allowedValues(rules: Record<string, Json>): Json[] | undefined {
  const list = Array.isArray(rules.enum) ? rules.enum : undefined;
  if (!Object.hasOwn(rules, 'const')) return list;
  const only = rules.const!;
  if (!list) return [only];
  return list.filter((value) => canonicalJson(value) === canonicalJson(only));
}

function typesOf(rules: Record<string, Json>): string[] | undefined {
  return rules.type === undefined ? undefined : [rules.type].flat().map(String);
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** Bounds say something of one type only, so they exclude everything only where that is the type. */
function boundsProblem(rules: Record<string, Json>): string | undefined {
  const type: Readonly<Record<string, string[]>> = {
    minimum: ['number', 'integer'],
    minLength: ['string'],
    minItems: ['array'],
    minProperties: ['object'],
  };
  const types = typesOf(rules);
  if (!types) return undefined;
  for (const [low, high] of BOUNDS) {
    const [from, to] = [rules[low], rules[high]];
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) continue;
    if (types.every((name) => type[low]!.includes(name))) return `${low} ${from} is above ${high} ${to}`;
  }
  return undefined;
}

function fieldsProblem(rules: Record<string, Json>, depth: number): string | undefined {
  if (!Array.isArray(rules.required) || typesOf(rules)?.join() !== 'object') return undefined;
  const fields = isObject(rules.properties) ? (rules.properties as Record<string, Json>) : {};
  for (const name of rules.required.map(String)) {
    if (Object.hasOwn(fields, name)) {
      const why = unsatisfiable(fields[name], depth + 1);
      if (why) return `its field ${name} is required, and ${why}`;
    } else if (rules.additionalProperties === false && !isObject(rules.patternProperties))
      return `its field ${name} is required, and not among \`properties\``;
  }
  return undefined;
}

function partsProblem(rules: Record<string, Json>, depth: number): string | undefined {
  for (const key of ['anyOf', 'oneOf'] as const) {
    const list = rules[key];
    if (Array.isArray(list) && list.every((item) => unsatisfiable(item, depth + 1) !== undefined))
      return `every schema of ${key} refuses everything`;
  }
  if (!Array.isArray(rules.allOf)) return undefined;
  const parts = [rules, ...rules.allOf].filter(isObject) as Record<string, Json>[];
  for (const part of rules.allOf) {
    const why = unsatisfiable(part, depth + 1);
    if (why) return why;
  }
  const types = parts.flatMap((part) => (typesOf(part) ? [typesOf(part)!] : []));
  const shared = (a: string, b: string): boolean =>
    a === b || (a === 'integer' && b === 'number') || (a === 'number' && b === 'integer');
  const apart = types.some((a, index) =>
    types.slice(index + 1).some((b) => !a.some((one) => b.some((other) => shared(one, other)))),
  );
  if (apart) return 'allOf wants several types at once';
  const consts = new Set(
    parts.filter((part) => Object.hasOwn(part, 'const')).map((part) => canonicalJson(part.const)),
  );
  return consts.size > 1 ? 'allOf wants several values at once' : undefined;
}
