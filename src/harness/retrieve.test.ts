import { expect, test } from 'vitest';
import { parseDocument } from './front-matter.ts';
import { retrieve } from './retrieve.ts';

const documents = [
  parseDocument('care.md', '# Care\nWash wool by hand at 30 degrees.'),
  parseDocument('cafe.md', '# Café\nCoffee is served until six.'),
  parseDocument(
    'returns.md',
    '---\nquestions: [How do I send something back?]\n---\n# Returns\nWithin 30 days.',
  ),
  parseDocument('ja.md', '# 返品\n返品は三十日以内に受け付けます。'),
];

const found = (query: string, top = 3, minScore = 0) =>
  retrieve(documents, query, { top, minScore }).map((document) => document.path);

test('a document is found by its title, its questions and its text, whatever the case, accents or number', () => {
  expect(found('WASHING WOOL')).toEqual(['care.md']);
  expect(found('cafe')).toEqual(['cafe.md']);
  expect(found('sending it back')).toEqual(['returns.md']);
  expect(found('return')).toEqual(['returns.md']);
});

test('a document in writing without spaces is found by a part of a sentence', () => {
  expect(found('返品したい')).toEqual(['ja.md']);
});

test('what fits nothing, or only by stop words, finds nothing', () => {
  expect(found('the of and is')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('parachute')).toEqual([]);
});

test('top and min_score bound what is found, and equal scores come in the order of paths', () => {
  expect(found('30', 1)).toHaveLength(1);
  expect(found('30', 0)).toEqual([]);
  expect(found('30', 3, 100)).toEqual([]);
  const twins = ['b.md', 'a.md'].map((path) => parseDocument(path, 'Same text.'));
  expect(retrieve(twins, 'same', { top: 2, minScore: 0 }).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
});
