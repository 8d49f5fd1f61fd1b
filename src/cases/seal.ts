import { type Document, isMap, isScalar, parseAllDocuments } from 'yaml';
import type { Case } from '../core/case.ts';
import { PawlError } from '../core/errors.ts';
import { hashText } from '../core/hash.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { Place } from '../core/place.ts';

/** One case in so many of an intent's is sealed. */
const ONE_IN = 5;

/**
 * Cases that are to be sealed now: of each intent's ⌊n/5⌋, those with the smallest hash of their id, as many as are not
 * sealed yet. A sealed case stays sealed, so an intent may have more. Drafts and retired cases are no cases of an intent.
 */
export function sealDue(cases: readonly Case[]): Case[] {
  const active = cases.filter((item) => !item.draft && item.status !== 'retired');
  return [...Map.groupBy(active, (item) => item.path).values()].flatMap((group) => {
    const open = group.filter((item) => !item.sealed);
    const due = Math.floor(group.length / ONE_IN) - (group.length - open.length);
    return open
      .map((item) => ({ item, order: hashText(item.id) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .slice(0, Math.max(0, due))
      .map(({ item }) => item);
  });
}

/**
 * The text of a case file (YAML or JSONL) with `sealed: true` in the cases that begin at these places; all else stays as
 * it is, byte for byte. Throws PAWL_SEAL_FAILED for a case that is not where it should be.
 */
export function sealInText(text: string, places: readonly Place[]): string {
  if (text.startsWith('\ufeff')) return `\ufeff${sealInText(text.slice(1), places)}`;
  const edits = places.map((place) => editFor(text, place));
  let result = text;
  for (const { start, end, insert } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + insert + result.slice(end);
  return result;
}

interface Edit {
  start: number;
  end: number;
  insert: string;
}

function editFor(text: string, place: Place): Edit {
  const isLine = place.file.endsWith('.jsonl');
  const lineStart = offsetOfLine(text, place.line ?? 1);
  const base = isLine ? lineStart : 0;
  const source = isLine ? text.slice(base).split('\n', 1)[0]! : text;
  const documents = parseAllDocuments(source);
  const document = (Array.isArray(documents) ? documents : []).find(
    (item) => isLine || lineOf(text, item.contents?.range?.[0] ?? -1) === place.line,
  );
  const edit = document && editOf(document, source);
  if (!document || !edit || !isSealedBy(document, source, edit)) throw unsealable(place);
  return { ...edit, start: edit.start + base, end: edit.end + base };
}

/** `sealed: false` becomes true; else a line before the first key of a block, or an entry after a brace. */
function editOf(document: Document, source: string): Edit | undefined {
  const root = document.contents;
  if (!isMap(root) || !root.range) return undefined;
  const own = root.items.find(({ key }) => isScalar(key) && key.value === 'sealed');
  if (own) {
    if (!isScalar(own.value) || !own.value.range) return undefined;
    const [start, end] = own.value.range;
    return { start, end, insert: 'true' };
  }
  if (root.flow) {
    const at = root.range[0] + 1;
    const isJson = /^\s*"/.test(source.slice(at));
    return { start: at, end: at, insert: isJson ? '"sealed":true,' : ' sealed: true,' };
  }
  // Before what is judged, so that id, title and origin stay on top.
  const keys = root.items.flatMap(({ key }) => (isScalar(key) && key.range ? [key] : []));
  const before = keys.find((key) => key.value === 'given') ?? keys[0];
  if (!before?.range) return undefined;
  let lineStart = source.lastIndexOf('\n', before.range[0] - 1) + 1;
  const indent = ' '.repeat(before.range[0] - lineStart);
  // A comment above the key is about the key; above the first one it is about the file.
  if (before !== keys[0]) lineStart = aboveComments(source, lineStart);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  return { start: lineStart, end: lineStart, insert: `${indent}sealed: true${eol}` };
}

function aboveComments(source: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const previous = source.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*#/.test(source.slice(previous, start))) break;
    start = previous;
  }
  return start;
}

/** The edit seals this document and changes nothing else that is read. */
function isSealedBy(document: Document, source: string, { start, end, insert }: Edit): boolean {
  const read = (text: string): string[] => {
    const documents = parseAllDocuments(text);
    return (Array.isArray(documents) ? documents : []).map((item) => canonicalJson(item.toJS()));
  };
  const after = read(source.slice(0, start) + insert + source.slice(end));
  const value = document.toJS() as Record<string, Json>;
  const wanted = canonicalJson({ ...value, sealed: true });
  const before = read(source);
  const index = before.indexOf(canonicalJson(value));
  return canonicalJson(before.with(index, wanted)) === canonicalJson(after);
}

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

function lineOf(text: string, offset: number): number {
  return offset < 0 ? -1 : text.slice(0, offset).split('\n').length;
}

function unsealable(place: Place): PawlError {
  return new PawlError('config', 'PAWL_SEAL_FAILED', 'This case cannot be sealed in place.', {
    place,
    hint: 'Write `sealed: true` into it by hand.',
  });
}
