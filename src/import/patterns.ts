import { compilePattern } from '../scorers/match/match.ts';

/** A literal text as a pattern of `matches` that minds case. */
export function exactly(text: string): string {
  return `(?-i)${escapePattern(text)}`;
}

/** A literal text inside a pattern; texts are compared after NFKC, so it is brought to that form. */
export function escapePattern(text: string): string {
  return text.normalize('NFKC').replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}

/**
 * A regular expression of JavaScript that means the same in RE2, minding case; null when it may not: look-around,
 * back-references, Unicode escapes and whatever else the two read differently.
 */
export function sameInRe2(source: string): string | null {
  if (/\\(?![dDwWsSbBnrtfv^$.|?*+()[\]{}\\/-])/.test(source)) return null;
  if (/\(\?(?!:)|\[\[?:|\[\^?\]|[^\u0000-\u007f]/.test(source)) return null;
  const pattern = `(?-i)${source}`;
  try {
    compilePattern(pattern);
    return pattern;
  } catch {
    return null;
  }
}
