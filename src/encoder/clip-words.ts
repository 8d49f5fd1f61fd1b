/** The first `max` words of a text, with single spaces between them. */
export function clipWords(text: string, max: number): string {
  // A word is cut too: one without spaces could be of any length.
  const words = text
    .slice(0, max * 64)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words
    .slice(0, max)
    .map((word) => word.slice(0, 48))
    .join(' ');
}
