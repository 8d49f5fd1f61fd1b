import { STOP_WORDS } from './stop-words.ts';

/** Words in lower case without stop words; a word with a digit is `#`, since one order number is as good as another. */
export function contentWords(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|[\p{L}\p{N}]+/gu);
  return (words ?? []).flatMap((word) => {
    if (/\p{N}/u.test(word)) return ['#'];
    return STOP_WORDS.has(word) ? [] : [word];
  });
}

/** Whether a text has an English function word in it; texts of three words and less are given the benefit of the doubt. */
export function looksEnglish(text: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= 3 || words.some((word) => word.length > 1 && STOP_WORDS.has(word));
}

/** Content words and the pairs of words that follow each other. */
export function terms(text: string): string[] {
  const words = contentWords(text);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}
