import { RE2JS } from 're2js';
import type { JsonObject } from '../../core/json.ts';
import { withoutDates } from './dates.ts';
import { exampleOf, spaced } from './speech.ts';
import { type Candidate, chooseCandidate } from './wordings.ts';
import { stems, words } from './words.ts';

/** Finds a value of one form in a text. */
export type Finder = (text: string, meaning: string) => string | undefined;

/** How a code or an address is found: by the schema's pattern, as e-mail, by its example, or as a word with digits. */
export function codeFinder(name: string, schema: JsonObject): Finder | undefined {
  const shape = shapeOf(schema);
  if (shape) return (text, meaning) => findShape(shape, schema, text, meaning);
  const head = String(schema.description ?? '')
    .split(/\s+/)
    .slice(0, 3)
    .join(' ');
  if (schema.format || schema.type !== 'string' || !CODED.test(`${spaced(name)} ${head}`)) return undefined;
  return (text, meaning) =>
    chooseCandidate(
      text,
      [...text.matchAll(/(?<![\w-])[A-Za-z0-9][\w-]{2,}(?![\w-])/g)].flatMap((match) =>
        /\d/.test(match[0]) && !/^\d{4}-\d\d-\d\d$/.test(match[0])
          ? [{ value: match[0], index: match.index }]
          : [],
      ),
      meaning,
    )?.value;
}

const CODED = /\b(?:id|number|code|no|ref|reference)\b/i;

const SHAPES = new Map<string, RE2JS | undefined>();

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

function compile(source: string, flags = RE2JS.CASE_INSENSITIVE): RE2JS | undefined {
  const key = `${flags} ${source}`;
  if (!SHAPES.has(key)) {
    if (SHAPES.size > 500) SHAPES.clear();
    try {
      SHAPES.set(key, RE2JS.compile(source, flags));
    } catch {
      SHAPES.set(key, undefined);
    }
  }
  return SHAPES.get(key);
}

function findShape(shape: RE2JS, schema: JsonObject, text: string, meaning: string): string | undefined {
  const found: Candidate[] = [];
  const matcher = shape.matcher(text);
  while (found.length < 20 && matcher.find())
    found.push({ value: matcher.group() ?? '', index: matcher.start() });
  const value = chooseCandidate(text, found, meaning)?.value;
  if (value === undefined) return undefined;
  if (value.includes('@')) return value.replace(/[.]$/, '');
  return [value.toUpperCase(), value, value.toLowerCase()].find((form) => fitsPattern(form, schema)) ?? value;
}

/** Whether a value meets the schema's pattern; one that cannot be read excludes nothing. */
export function fitsPattern(value: string, schema: JsonObject): boolean {
  if (typeof schema.pattern !== 'string') return true;
  return compile(schema.pattern, 0)?.matcher(value).find() ?? true;
}

/** A number beside a word of the argument's name or description, at most `reach` words away; digits inside codes and dates are none. */
export function findNumber(text: string, meaning: string, reach: number): number | undefined {
  const near = stems(meaning);
  const tokens = withoutDates(text).split(/\s+/);
  let best: { value: number; distance: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    const plain = token.replace(/[$€£,;:!?]|\.$/g, '');
    const value = NUMBERS[plain.toLowerCase()] ?? (/^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined);
    if (value === undefined) continue;
    const distances = tokens.flatMap((other, at) =>
      words(other).some((word) => near.includes(stems(word)[0] ?? '')) ? [Math.abs(at - index)] : [],
    );
    const distance = Math.min(99, ...distances);
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best && best.distance <= reach ? best.value : undefined;
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

/** A name, title, address or telephone number that a sentence gives outright. */
export function findEntity(text: string, name: string, meaning: string): string | undefined {
  if (/\baddress\b/i.test(meaning)) return findAddress(text);
  if (/\b(?:phone|mobile|telephone)\b/i.test(meaning)) return /\+?\d[\d\s()/-]{5,}\d/.exec(text)?.[0];
  const label = spaced(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // "The tablets are running out" names nothing, "the author is Berg" does.
  const told = new RegExp(
    `\\b(?:(?:${label})(?:\\s+(?:is|was))?\\s*:?\\s+(?=${/\bname\b/i.test(name) ? '' : '(?-i:[\\p{Lu}\\d])'})|(?:called|titled|named)\\s+)([^.,;!?\\n]+)`,
    'iu',
  );
  return (
    /["“]([^"”]{2,80})["”]/.exec(text)?.[1] ??
    told.exec(text)?.[1]?.trim() ??
    /(?<=\S\s)(?:\p{Lu}[\p{L}.'-]*)(?:\s+(?:of|the|and|de|von|van)?\s*\p{Lu}[\p{L}.'-]+)+/u
      .exec(text)?.[0]
      .replace(/[.'-]+$/, '')
  );
}

/** An address is what follows "to" or "is" and has a house number. */
function findAddress(text: string): string | undefined {
  return /\b(?:to|is|address:)\s+((?:\d+\w?\s+\p{L}|\p{Lu}[\p{L}.]*\s+)[^?!\n]*\d[^?!\n]*|\d+\w?\s+\p{L}[^?!\n]*)/u
    .exec(text)?.[1]
    ?.replace(/[.,\s]+(?:please|thanks|thank you|thx)?[.\s]*$/i, '')
    .trim();
}
