import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/import/csv.ts';
import { exactly, sameInRe2 } from '../../src/import/patterns.ts';
import { mapAssertion } from '../../src/import/promptfoo/expectations.ts';
import { compilePattern } from '../../src/scorers/match/match.ts';

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });

describe('patterns of imported assertions', () => {
  test('a literal text is found exactly where JavaScript finds it', () => {
    fc.assert(
      fc.property(ascii, ascii, ascii, (before, text, after) => {
        fc.pre(text !== '');
        const pattern = compilePattern(exactly(text));
        for (const said of [before + text + after, before + after, text.toUpperCase(), text.toLowerCase()])
          expect(pattern.matcher(said).find()).toBe(said.includes(text));
      }),
    );
  });

  test('a regular expression that is taken over finds what JavaScript finds', () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '.',
      '\\d',
      '\\w+',
      '\\s*',
      '[a-c]',
      '(?:x|y)',
      '^',
      '$',
      '\\.',
      'a{2}',
      '\\b',
    );
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'b', '1', ' ', 'x', '.', '_', '\n'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), text, (parts, said) => {
        const source = parts.join('');
        const own = sameInRe2(source);
        fc.pre(own !== null);
        expect(compilePattern(own!).matcher(said).find(), source).toBe(new RegExp(source).test(said));
      }),
    );
  });

  test.each([
    'a(?=b)',
    '(a)\\1',
    '\\u0041',
    '\\p{L}',
    '(?<n>a)',
    '[[:alpha:]]',
    '[^]',
    '\\Qa\\E',
    'a(?!b)',
    '\\x41',
  ])('%s is left to promptfoo', (source) => {
    expect(sameInRe2(source)).toBeNull();
    expect(mapAssertion({ type: 'regex', value: source }, {})).toEqual({
      expect: [{ promptfoo: { type: 'regex', value: source } }],
      verbatim: true,
    });
  });
});

test('CSV cells keep commas, quotes and lines', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\n');
      const filled = rows.filter((row) => row.some((item) => item !== ''));
      expect(parseCsv(text).map(({ cells }) => [cells.x, cells.y])).toEqual(filled);
    }),
  );
});
