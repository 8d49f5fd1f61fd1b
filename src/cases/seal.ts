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
  const isLines = places[0]?.file.endsWith('.jsonl') === true;
  if (!isLines) return sealDocuments(text, places);
  const lines = text.split('\n');
  for (const place of places) {
    const at = (place.line ?? 1) - 1;
    lines[at] = sealDocuments(lines[at] ?? '', [{ ...place, line: 1 }], place);
  }
  return lines.join('\n');
}

interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** `shown` is the place that an error names. */
function sealDocuments(source: string, places: readonly Place[], shown?: Place): string {
  const documents = documentsOf(source);
  const byLine = new Map(documents.map((item, index) => [lineOf(source, item), index]));
  const wanted = documents.map((item) => item.toJS() as Record<string, Json>);
  const edits = places.map((place): Edit => {
    const index = byLine.get(place.line ?? 1);
    const edit = index === undefined ? undefined : editOf(documents[index]!, source);
    if (index === undefined || !edit) throw unsealable(shown ?? place);
    wanted[index] = { ...wanted[index], sealed: true };
    return edit;
  });
  let result = source;
  for (const { start, end, insert } of edits.sort((x, y) => y.start - x.start))
    result = result.slice(0, start) + insert + result.slice(end);
  // What is read must be what was there, sealed, and nothing else.
  const read = documentsOf(result).map((item) => canonicalJson(item.toJS()));
  if (canonicalJson(read) !== canonicalJson(wanted.map(canonicalJson))) throw unsealable(shown ?? places[0]!);
  return result;
}

function documentsOf(source: string): Document[] {
  const documents = parseAllDocuments(source);
  return Array.isArray(documents) ? documents : [];
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

/** The line on which a document's first key stands, from 1; −1 for an empty one. */
function lineOf(source: string, { contents }: Document): number {
  const offset = contents?.range?.[0];
  return offset === undefined ? -1 : source.slice(0, offset).split('\n').length;
}

function unsealable(place: Place): PawlError {
  return new PawlError('config', 'PAWL_SEAL_FAILED', 'This case cannot be sealed in place.', {
    place,
    hint: 'Write `sealed: true` into it by hand.',
  });
}
