import { RE2JS } from 're2js';
import type { ChatTool } from '../../core/chat.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { readDate } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Similarity } from './similarity.ts';
import { stems, words } from './words.ts';

export interface FillInput {
  /** What the user said, the latest turn first. */
  said: readonly string[];
  facts: readonly Fact[];
  today: string | undefined;
  similarity: Similarity;
}

export interface Filled {
  args: JsonObject;
  /** Required arguments that nothing in the conversation gives, in words. */
  missing: string[];
}

/** Fills the arguments of a tool from the conversation by its JSON Schema; optional ones only where they were said. */
export function fillArguments(tool: ChatTool, input: FillInput): Filled {
  const properties = (isObject(tool.parameters.properties) ? tool.parameters.properties : {}) as Record<
    string,
    JsonObject
  >;
  const required = Array.isArray(tool.parameters.required) ? tool.parameters.required : [];
  const args: JsonObject = {};
  const missing: string[] = [];
  for (const [name, schema] of Object.entries(properties)) {
    const needed = required.includes(name);
    const value = fillOne(name, schema, needed, input);
    if (value !== undefined) args[name] = value;
    else if (needed) missing.push(nameInWords(name, schema));
  }
  return { args, missing };
}

function nameInWords(name: string, schema: JsonObject): string {
  const example = exampleOf(schema);
  return `${name.replaceAll('_', ' ')}${example ? ` (for example ${example})` : ''}`;
}

function fillOne(name: string, schema: JsonObject, needed: boolean, input: FillInput): Json | undefined {
  if (Array.isArray(schema.enum)) return fillEnum(schema.enum, input);
  if (schema.type === 'boolean') return fillBoolean(name, schema, input);
  if (schema.type === 'integer' || schema.type === 'number') return fillNumber(name, schema, input);
  const shape = shapeOf(schema);
  if (shape) return findShape(shape, input) ?? factFor(name, input);
  if (schema.format === 'date') return findFirst(input.said, (text) => readDate(text, input.today));
  const known = factFor(name, input);
  if (known !== undefined) return known;
  return freeText(name, schema, needed, input);
}

/** The pattern of a code or address: the schema's own, that of an e-mail address, or that of the example it gives. */
function shapeOf(schema: JsonObject): RE2JS | undefined {
  if (typeof schema.pattern === 'string') return compile(`\\b${schema.pattern.replace(/^\^|\$$/g, '')}\\b`);
  if (schema.format === 'email') return compile('[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+');
  const example = exampleOf(schema);
  if (!example || !/\d/.test(example) || /\s/.test(example)) return undefined;
  const source = example
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d+/g, (digits) => `\\d{${digits.length}}`)
    .replace(/(?<!\\)[A-Z]+/g, (letters) => `[A-Z]{${letters.length}}`);
  return compile(`\\b${source}\\b`);
}

function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch {
    return undefined;
  }
}

function exampleOf(schema: JsonObject): string | undefined {
  const [first] = Array.isArray(schema.examples) ? schema.examples : [];
  if (typeof first === 'string') return first;
  const text = typeof schema.description === 'string' ? schema.description : '';
  return /(?:e\.g\.|for example|such as|like) ["“]?([\w-]*\d[\w-]*)/i.exec(text)?.[1];
}

function findShape(shape: RE2JS, { said }: FillInput): string | undefined {
  return findFirst(said, (text) => {
    const matcher = shape.matcher(text);
    if (!matcher.find()) return undefined;
    const found = matcher.group() ?? '';
    return found.includes('@') ? found.replace(/[.]$/, '') : found.toUpperCase();
  });
}

/** The value whose words were said; words of the values that several share do not tell. */
function fillEnum(values: readonly Json[], { said, similarity }: FillInput): Json | undefined {
  const options = values.map((value) => String(value).replaceAll('_', ' '));
  return findFirst(said, (text) => {
    const exact = options.findIndex((option) => similarity.mentions(text, option));
    if (exact >= 0) return values[exact];
    const scores = similarity.scores(text, options);
    const best = Math.max(...scores);
    return best > 0 ? values[scores.indexOf(best)] : undefined;
  });
}

function fillBoolean(name: string, schema: JsonObject, { said, similarity }: FillInput): boolean | undefined {
  const phrase = name.replaceAll('_', ' ');
  const description = typeof schema.description === 'string' ? schema.description : '';
  const meant = said.some(
    (text) =>
      similarity.mentions(text, phrase) || (description !== '' && similarity.mentions(text, description)),
  );
  return meant ? true : undefined;
}

/** A number beside a word of the argument's name or description; digits inside codes and dates are none. */
function fillNumber(name: string, schema: JsonObject, { said }: FillInput): number | undefined {
  const near = stems(
    `${name.replaceAll('_', ' ')} ${typeof schema.description === 'string' ? schema.description : ''}`,
  );
  return findFirst(said, (text) => {
    const tokens = text.split(/\s+/);
    let best: { value: number; distance: number } | undefined;
    for (const [index, token] of tokens.entries()) {
      const plain = token.replace(/[$€£,;:!?]|\.$/g, '');
      const value =
        NUMBERS[plain.toLowerCase()] ?? (/^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined);
      if (value === undefined) continue;
      const distances = tokens.flatMap((other, at) =>
        words(other).some((word) => near.includes(stems(word)[0] ?? '')) ? [Math.abs(at - index)] : [],
      );
      const distance = Math.min(99, ...distances);
      if (!best || distance < best.distance) best = { value, distance };
    }
    return best?.value;
  });
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** What a tool gave under the same name earlier. */
function factFor(name: string, { facts }: FillInput): string | undefined {
  const fact = facts.find(({ key, value }) => key === name && typeof value === 'string');
  return fact ? String(fact.value) : undefined;
}

/** Free text that must be given is what the user wrote; an address is what follows "to". */
function freeText(
  name: string,
  schema: JsonObject,
  needed: boolean,
  { said }: FillInput,
): string | undefined {
  const meaning = `${name} ${typeof schema.description === 'string' ? schema.description : ''}`.toLowerCase();
  if (/\baddress\b/.test(meaning)) {
    return findFirst(said, (text) =>
      /\b(?:to|is|address:)\s+((?:\d+\w?\s+\p{L}|\p{Lu}[\p{L}.]*\s+)[^?!\n]*\d[^?!\n]*|\d+\w?\s+\p{L}[^?!\n]*)/u
        .exec(text)?.[1]
        ?.replace(/[.,\s]+(?:please|thanks|thank you|thx)?[.\s]*$/i, '')
        .trim(),
    );
  }
  return needed ? said[0]?.trim() || undefined : undefined;
}

function findFirst<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
