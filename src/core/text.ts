/**
 * Hostile text made safe for a terminal: control, escape and bidirectional-override characters are shown as
 * `\u{…}`; newlines stay only with `multiline`.
 */
export function terminalText(text: string, multiline = false): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (char) => {
      if (char === '\n') return multiline ? char : ' ';
      if (char === '\t') return ' ';
      return `\\u{${char.codePointAt(0)!.toString(16)}}`;
    },
  );
}

/** The text cut to at most `max` characters, never inside a surrogate pair; what was cut is marked with `…`. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text[max - 2] ?? '') ? max - 2 : max - 1;
  return `${text.slice(0, end)}…`;
}

/** Hostile text as one line of a terminal so wide; what is shown of its escapes counts. */
export function terminalLine(text: string, columns: number): string {
  return clip(terminalText(text), columns);
}

/** `1 case`, `2 cases`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
