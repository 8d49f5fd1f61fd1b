/** A key that stands twice in one object of a JSON text. */
export interface DuplicateKey {
  key: string;
  /** Columns of both, from 1. */
  first: number;
  again: number;
}

/**
 * The first key that an object of the text has twice, which JSON.parse would let pass in silence; linear in its length.
 * The text must be valid JSON on one line.
 */
export function duplicateJsonKey(text: string): DuplicateKey | undefined {
  const objects: (Map<string, number> | null)[] = [];
  let atKey = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '{' || char === '[') {
      objects.push(char === '{' ? new Map() : null);
      atKey = char === '{';
    } else if (char === '}' || char === ']') {
      objects.pop();
      atKey = false;
    } else if (char === ',') atKey = objects.at(-1) !== null;
    else if (char === '"') {
      const end = endOfString(text, at);
      const keys = objects.at(-1);
      if (atKey && keys) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        const first = keys.get(key);
        if (first !== undefined) return { key, first, again: at + 1 };
        keys.set(key, at + 1);
        atKey = false;
      }
      at = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
