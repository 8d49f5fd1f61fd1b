/** A place in Python-like source. */
export interface Cursor {
  text: string;
  at: number;
  /** Characters that may still be looked at, going back included: what a model writes must not take quadratic time. */
  fuel: number;
}

/** It is not the Python that was looked for. */
export class NotPython extends Error {}

/** At the beginning of a text, with fuel in proportion to its length. */
export function startOf(text: string): Cursor {
  return { text, at: 0, fuel: 10_000 + 30 * text.length };
}

/** Counts characters; throws NotPython when the fuel is used up. */
export function burn(cursor: Cursor, characters = 1): void {
  cursor.fuel -= characters;
  if (cursor.fuel < 0) throw new NotPython();
}

export function skipSpace(cursor: Cursor): void {
  for (;;) {
    while (/\s/.test(cursor.text[cursor.at] ?? '')) {
      burn(cursor);
      cursor.at++;
    }
    if (cursor.text[cursor.at] !== '#') return;
    while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '\n') {
      burn(cursor);
      cursor.at++;
    }
  }
}

/** What the sticky pattern finds here; the cursor moves behind it. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found;
}
