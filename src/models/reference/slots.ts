import type { ChatTool } from '../../core/chat.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import { codeFinder, fitsPattern } from './argument-values.ts';
import type { Fact } from './facts.ts';
import type { Similarity } from './similarity.ts';
import { nameInWords, spaced } from './speech.ts';
import { stems } from './words.ts';

/** One turn of the user and the question before it. */
export interface Said {
  said: string;
  asked: string | undefined;
}

export interface FillInput {
  /** What the user said about this wish, the latest turn first. */
  own: readonly Said[];
  /** What the user said about other things before, the latest turn first. */
  others: readonly string[];
  /** The wish is one that was served before: only codes are taken over. */
  again: boolean;
  facts: readonly Fact[];
  memory: readonly string[];
  today: string | undefined;
  similarity: Similarity;
}

/** An argument to fill. */
export interface Slot {
  name: string;
  schema: JsonObject;
  needed: boolean;
  /** Its name and description. */
  meaning: string;
  /** All arguments of the tool. */
  all: readonly Slot[];
}

export function slotsOf(tool: ChatTool): Slot[] {
  const properties = isObject(tool.parameters.properties) ? tool.parameters.properties : {};
  const required = Array.isArray(tool.parameters.required) ? tool.parameters.required : [];
  const all: Slot[] = [];
  for (const [name, property] of Object.entries(properties)) {
    const schema = isObject(property) ? (property as JsonObject) : {};
    const meaning = `${spaced(name)} ${typeof schema.description === 'string' ? schema.description : ''}`;
    all.push({ name, schema, needed: required.includes(name), meaning, all });
  }
  return all;
}

export function isDate({ schema, meaning }: Slot): boolean {
  return (
    schema.format === 'date' || (schema.format === undefined && !schema.pattern && /\bdate\b/i.test(meaning))
  );
}

export function isAddress({ name, schema, meaning }: Slot): boolean {
  return /\baddress\b/i.test(meaning) && !codeFinder(name, schema);
}

export function asksFor({ name, schema }: Slot, asked: string): boolean {
  if (asked.includes(nameInWords(name, schema))) return true;
  const wanted = stems(spaced(name));
  const said = stems(asked);
  return wanted.length > 0 && wanted.every((word) => said.includes(word));
}

/** Names of the tool's arguments that a question asks for. */
export function askedArguments(tool: ChatTool, asked: string): string[] {
  return slotsOf(tool).flatMap((slot) => (asksFor(slot, asked) ? [slot.name] : []));
}

/** What a tool gave under the same name earlier. */
export function factFor({ name, schema }: Slot, { facts }: FillInput): string | undefined {
  const fact = facts.find(
    ({ key, value }) => key === name && typeof value === 'string' && fitsPattern(value, schema),
  );
  return fact ? String(fact.value) : undefined;
}

export function findFirst<S, T>(items: readonly S[], find: (item: S) => T | undefined): T | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
