import type { ContextDocument } from '../core/harness.ts';

const STOP = new Set(
  'a an and are as at be by can do does for from have how i in is it me my of on or that the this to was what when where which who will with you your'.split(
    ' ',
  ),
);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const K1 = 1.2;
const B = 0.75;

interface Indexed {
  document: ContextDocument;
  terms: Map<string, number>;
  length: number;
}

const indexes = new WeakMap<
  readonly ContextDocument[],
  { items: Indexed[]; df: Map<string, number>; meanLength: number }
>();

/**
 * The documents that answer a query best, by BM25 over title, questions and text (Robertson & Zaragoza 2009; k1 1.2,
 * b .75); at most `top`, each above `minScore`; equal scores in the order of paths.
 */
export function retrieve(
  documents: readonly ContextDocument[],
  query: string,
  { top, minScore }: { top: number; minScore: number },
): ContextDocument[] {
  if (top === 0 || documents.length === 0) return [];
  const { items, df, meanLength } = indexOf(documents);
  const words = new Set(terms(query));
  const scored = items.map(({ document, terms: counts, length }) => {
    let score = 0;
    for (const word of words) {
      const count = counts.get(word);
      if (!count) continue;
      const containing = df.get(word)!;
      const idf = Math.log(1 + (items.length - containing + 0.5) / (containing + 0.5));
      score += (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / meanLength));
    }
    return { document, score };
  });
  return scored
    .filter(({ score }) => score > minScore)
    .sort((a, b) => b.score - a.score || (a.document.path < b.document.path ? -1 : 1))
    .slice(0, top)
    .map(({ document }) => document);
}

function indexOf(documents: readonly ContextDocument[]) {
  const known = indexes.get(documents);
  if (known) return known;
  const df = new Map<string, number>();
  const items = documents.map((document): Indexed => {
    const all = terms([document.title, ...document.questions, document.text].join('\n'));
    const counts = new Map<string, number>();
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) df.set(word, (df.get(word) ?? 0) + 1);
    return { document, terms: counts, length: all.length };
  });
  const meanLength = items.reduce((sum, item) => sum + item.length, 0) / items.length || 1;
  const index = { items, df, meanLength };
  indexes.set(documents, index);
  return index;
}

function terms(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !STOP.has(word))
    .flatMap((word) => (UNSPACED.test(word) ? pairs(word) : stem(word)));
}

/** Writing without spaces is compared by pairs of neighbouring characters. */
function pairs(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** Plural and common verb endings only; enough that "refunds" finds "refund". */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
