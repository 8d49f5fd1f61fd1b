import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { parseYaml } from '../core/yaml.ts';
import { caseText } from './case-text.ts';

const HIDDEN = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\u00ad',
  '\u{e0041}',
  '\u0007',
  '\u001b',
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HIDDEN),
      fc.constantFrom('\n', '  ', ': ', '# ', "'", '"', '\\', '- ', '\t', '\\u202e'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('what is written is read back, and no hidden character stands in the file', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), text, (entries, title) => {
      const document: JsonObject = {
        title,
        given: entries.map(([key, value]) => ({ [`k${key}`]: value, list: [value, key] })),
      };
      const written = caseText(document, 'schema/case.json');
      for (const hidden of HIDDEN) expect(written).not.toContain(hidden);
      expect(parseYaml(written, 'c.yaml')[0]!.value).toEqual(document);
    }),
    { numRuns: 400 },
  );
});

test('long lines with hidden characters are folded and read back', () => {
  const said = `${'word \u202e and '.repeat(60)}\nend\u200b`;
  const written = caseText({ title: said }, 'c.yaml');
  expect(written).toContain('\\u202e');
  expect(parseYaml(written, 'c.yaml')[0]!.value).toEqual({ title: said });
});
