import { randomBytes } from 'node:crypto';

/** A word that nobody who wrote what stands inside could have known. */
export function fenceWord(): string {
  return `DATA-${randomBytes(16).toString('hex')}`;
}

/** Hostile text between two lines of the same word; the instruction beside it says that what is inside is data. */
export function fenced(text: string, word: string = fenceWord()): string {
  return `${word}\n${text}\n${word}`;
}
