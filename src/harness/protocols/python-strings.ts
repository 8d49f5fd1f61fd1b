import { burn, type Cursor, match, NotPython, skipSpace } from './cursor.ts';

const STRING_START = /[rRbBfFuU]{0,2}('''|"""|'|")/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

/** One string, or several side by side, which are one. */
export function readStrings(cursor: Cursor): string | undefined {
  let text: string | undefined;
  for (;;) {
    const before = cursor.at;
    const start = match(cursor, STRING_START);
    if (!start) {
      if (text !== undefined) cursor.at = before;
      return text;
    }
    const raw = /r/i.test(start[0].slice(0, -start[1]!.length));
    text = (text ?? '') + readQuoted(cursor, start[1]!, raw);
    const end = cursor.at;
    skipSpace(cursor);
    if (!/['"]/.test(cursor.text[cursor.at] ?? '')) {
      cursor.at = end;
      return text;
    }
  }
}

function readQuoted(cursor: Cursor, quote: string, raw: boolean): string {
  let text = '';
  while (cursor.at < cursor.text.length) {
    burn(cursor);
    if (cursor.text.startsWith(quote, cursor.at)) {
      cursor.at += quote.length;
      return text;
    }
    const char = cursor.text[cursor.at++]!;
    if (char !== '\\') text += char;
    else text += raw ? `\\${cursor.text[cursor.at++] ?? ''}` : readEscape(cursor);
  }
  throw new NotPython();
}

function readEscape(cursor: Cursor): string {
  const code = match(cursor, /U([\da-fA-F]{8})|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y);
  if (code) return codePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16));
  const octal = match(cursor, /[0-7]{1,3}/y);
  if (octal) return codePoint(Number.parseInt(octal[0], 8));
  const char = cursor.text[cursor.at++] ?? '';
  return ESCAPES[char] ?? `\\${char}`;
}

function codePoint(code: number): string {
  if (code > 0x10ffff) throw new NotPython();
  return String.fromCodePoint(code);
}
