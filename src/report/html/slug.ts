import { hashText } from '../../core/hash.ts';

/** A name that is safe in a link, an id and a file name, and another one for every other text. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${plain}-${hashText(text).slice(0, 6)}`;
}
