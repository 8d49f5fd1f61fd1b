import type { Json, JsonObject } from '../../core/json.ts';
import { burn, type Cursor, match, NotPython, skipSpace } from './cursor.ts';
import { readStrings } from './python-strings.ts';

export interface PythonCall {
  name: string;
  positional: Json[];
  named: JsonObject;
  source: string;
}

const NAME = /[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/y;
const NUMBER = /[+-]?(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;
const CONSTANTS = new Map<string, Json>([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
  ['None', null],
  ['null', null],
]);
const MAX_DEPTH = 60;

/** `name.of.it(1, a=2, "b"=3,)`; throws NotPython. */
export function readCall(cursor: Cursor, depth = 0): PythonCall {
  const start = cursor.at;
  const name = match(cursor, NAME)?.[0].replace(/\s+/g, '');
  skipSpace(cursor);
  if (!name || cursor.text[cursor.at] !== '(') throw new NotPython();
  cursor.at++;
  const call: PythonCall = { name, positional: [], named: Object.create(null) as JsonObject, source: '' };
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ')') break;
    readArgument(cursor, call, depth);
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ',') cursor.at++;
    else if (cursor.text[cursor.at] !== ')') throw new NotPython();
  }
  cursor.at++;
  call.named = { ...call.named };
  call.source = cursor.text.slice(start, cursor.at);
  return call;
}

function readArgument(cursor: Cursor, call: PythonCall, depth: number): void {
  const keyword = match(cursor, /(?:\*\*\s*)?(?:(["'])([\w.-]+)\1|([A-Za-z_][\w.-]*))\s*(?:=(?!=))\s*/y);
  if (keyword) {
    const name = keyword[2] ?? keyword[3]!;
    Object.defineProperty(call.named, name, {
      value: readValue(cursor, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return;
  }
  if (cursor.text.startsWith('**', cursor.at)) {
    cursor.at += 2;
    const spread = readValue(cursor, depth + 1);
    if (typeof spread === 'object' && spread !== null && !Array.isArray(spread))
      Object.assign(call.named, spread);
    return;
  }
  // `f(...)` shows how to call; it calls nothing.
  if (cursor.text.startsWith('...', cursor.at)) throw new NotPython();
  call.positional.push(readValue(cursor, depth + 1));
}

/** A literal; an expression that is none (a sum, a nested call, a lambda) becomes its source text. */
export function readValue(cursor: Cursor, depth: number): Json {
  if (depth > MAX_DEPTH) throw new NotPython();
  skipSpace(cursor);
  const start = cursor.at;
  try {
    const value = readLiteral(cursor, depth);
    const end = cursor.at;
    skipSpace(cursor);
    if (cursor.at >= cursor.text.length || /[,)\]}:]/.test(cursor.text[cursor.at]!)) {
      cursor.at = end;
      return value;
    }
  } catch (error) {
    if (!(error instanceof NotPython)) throw error;
    // Going back costs more than going on.
    burn(cursor, 100);
  }
  cursor.at = start;
  return readSource(cursor);
}

/** A literal, whatever follows it; throws NotPython. */
export function readLiteral(cursor: Cursor, depth: number): Json {
  const char = cursor.text[cursor.at] ?? '';
  if (char === '[') return readItems(cursor, ']', depth);
  if (char === '(') return readItems(cursor, ')', depth);
  if (char === '{') return readBraces(cursor, depth);
  if (match(cursor, /\.\.\./y)) return '...';
  const text = readStrings(cursor);
  if (text !== undefined) return text;
  const number = match(cursor, NUMBER)?.[0];
  if (number !== undefined && /\d/.test(number)) {
    const plain = number.replaceAll('_', '');
    const value = /^[+-]/.test(plain) ? Number(plain.slice(1)) * (plain[0] === '-' ? -1 : 1) : Number(plain);
    if (Number.isFinite(value)) return value === 0 ? 0 : value;
  }
  const word = match(cursor, /[A-Za-z_]\w*/y)?.[0];
  const constant = word === undefined ? undefined : CONSTANTS.get(word);
  if (constant === undefined) throw new NotPython();
  return constant;
}

/** A list, or a tuple; one value in parentheses without a comma is that value. */
function readItems(cursor: Cursor, close: string, depth: number): Json {
  cursor.at++;
  const items: Json[] = [];
  let commas = 0;
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] === close) break;
    items.push(readValue(cursor, depth + 1));
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ',') {
      cursor.at++;
      commas++;
    } else if (cursor.text[cursor.at] !== close) throw new NotPython();
  }
  cursor.at++;
  return close === ')' && commas === 0 && items.length === 1 ? items[0]! : items;
}

/** A dictionary, or a set as a list. */
function readBraces(cursor: Cursor, depth: number): Json {
  cursor.at++;
  const entries: [string, Json][] = [];
  const items: Json[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] === '}') break;
    const key = readValue(cursor, depth + 1);
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ':') {
      cursor.at++;
      entries.push([typeof key === 'string' ? key : JSON.stringify(key), readValue(cursor, depth + 1)]);
    } else items.push(key);
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ',') cursor.at++;
    else if (cursor.text[cursor.at] !== '}') throw new NotPython();
  }
  cursor.at++;
  return items.length > 0 ? items : Object.fromEntries(entries);
}

/** The source up to the comma or bracket that ends this value. */
function readSource(cursor: Cursor): string {
  const start = cursor.at;
  let depth = 0;
  while (cursor.at < cursor.text.length) {
    burn(cursor);
    const char = cursor.text[cursor.at]!;
    if (/['"]/.test(char)) {
      if (readStrings(cursor) === undefined) cursor.at++;
      continue;
    }
    if (/[([{]/.test(char)) depth++;
    if (/[)\]}]/.test(char) && depth-- === 0) break;
    if (depth === 0 && char === ',') break;
    cursor.at++;
  }
  const source = cursor.text.slice(start, cursor.at).trim();
  // A placeholder such as <value> is no expression.
  if (source === '' || /^[<>]|^\W+$/.test(source) || cursor.at >= cursor.text.length) throw new NotPython();
  return source;
}
