import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { PastCall } from './past-calls.ts';
import { dice } from './similarity.ts';
import { stems, words } from './words.ts';

/** One value that a tool gave. */
export interface Fact {
  key: string;
  value: string | number | boolean;
}

/** Everything that tools have answered so far, the latest first, as flat facts; a refused call tells nothing. */
export function readFacts(past: readonly PastCall[]): Fact[] {
  return past
    .toReversed()
    .flatMap((call) =>
      call.error === undefined ? [...flatten(call.result, ''), ...flatten(call.args, '')] : [],
    );
}

/** Whether a call was about the same things: no argument of the same name has another code in it. */
export function isAbout(call: PastCall, args: JsonObject): boolean {
  return Object.entries(args).every(([name, value]) => {
    const other = call.args[name];
    return other === undefined || typeof value !== 'string' || !/\d/.test(value) || String(other) === value;
  });
}

export function flatten(value: Json | undefined, key: string, depth = 0): Fact[] {
  if (value === undefined || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => flatten(item, key, depth + 1));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, item]) => flatten(item as Json, name, depth + 1));
  return [{ key, value }];
}

/** The fact whose key is meant by some words; a fact that is a date, a number or a word where one is asked for. */
export function factNamed(
  facts: readonly Fact[],
  subject: string,
  kind?: 'date' | 'number',
): Fact | undefined {
  const wanted = stems(subject);
  let best: Fact | undefined;
  let bestScore = 0;
  for (const fact of facts) {
    if (kind === 'number' && typeof fact.value !== 'number') continue;
    if (kind === 'date' && !isDate(fact.value)) continue;
    const names = stems(fact.key.replaceAll('_', ' '));
    const score =
      wanted.filter((word) => names.some((name) => name === word || dice(name, word) > 0.7)).length /
      Math.max(1, names.length);
    if (score > bestScore) [best, bestScore] = [fact, score];
  }
  return best;
}

export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** A fact that says the word: a value `shipped`, or a key `shipped` that is true or false. */
export function factSaying(facts: readonly Fact[], word: string): boolean | undefined {
  const wanted = stems(word);
  if (wanted.length === 0) return undefined;
  const says = (text: string): boolean => {
    const said = stems(text.replaceAll('_', ' '));
    return wanted.every((item) => said.includes(item));
  };
  let known: boolean | undefined;
  for (const { key, value } of facts) {
    if (typeof value === 'boolean' && says(key)) return value;
    if (typeof value === 'string' && words(value).length <= 4) {
      if (says(value)) return true;
      if (known === undefined && stems(key).includes('status')) known = false;
    }
  }
  return known;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
