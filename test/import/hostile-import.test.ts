import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PawlError } from '../../src/core/errors.ts';
import { missingFile, type ProjectFiles } from '../../src/harness/project-files.ts';
import { parseCsv } from '../../src/import/csv.ts';
import { withoutReferences } from '../../src/import/source-files.ts';
import { sources } from '../../src/import/sources.ts';
import { memoryFiles } from '../support/memory-files.ts';

function filesOf(texts: Record<string, string>): ProjectFiles {
  const files = memoryFiles(texts);
  return {
    ...files,
    read: (path) =>
      texts[path] === undefined ? Promise.reject(missingFile(path, 'memory')) : files.read(path),
  };
}

const word = fc.constantFrom(
  'openai:gpt-x',
  '{{q}}',
  '{{ q | dump }}',
  '{% if x %}',
  'file://x.yaml',
  'file://../x',
  'file://rows.csv',
  '__proto__',
  'contains',
  'not-regex',
  'assert-set',
  'is-json',
  'is-valid-openai-tools-call',
  '',
  '(',
  '#/tests/0',
);
const leaf = fc.oneof(word, fc.constant(null), fc.integer(), fc.boolean());
const keys = fc.constantFrom(
  ...[
    'vars',
    'assert',
    'type',
    'value',
    'threshold',
    'options',
    'transform',
    'description',
    'prompts',
    'id',
    'raw',
  ],
  ...[
    'config',
    'tools',
    'label',
    'q',
    '$ref',
    'tests',
    'role',
    'content',
    'path',
    'function',
    'name',
    'weight',
  ],
  ...['metadata', 'provider', 'class', 'args', 'samples_jsonl', 'input', 'ideal', 'operation', 'reference'],
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
}));
const some = fc.array(value, { maxLength: 3 });
const oneTest = fc.record(
  {
    vars: value,
    assert: fc.oneof(value, fc.array(fc.record({ type: word, value }), { maxLength: 3 })),
    options: value,
  },
  { requiredKeys: ['assert'] },
);
const file = fc.record(
  {
    prompts: fc.oneof(value, fc.constant(['{{q}}'])),
    providers: fc.oneof(value, fc.array(fc.record({ id: word, config: value }), { maxLength: 2 })),
    tests: fc.oneof(value, fc.array(oneTest, { maxLength: 3 })),
    defaultTest: value,
    scenarios: fc.oneof(
      value,
      fc.array(fc.record({ config: some, tests: fc.array(oneTest) }), { maxLength: 2 }),
    ),
    testing_criteria: fc.array(
      fc.record({
        type: fc.constantFrom('string_check', 'text_similarity', 'label_model', 'score_model', 'python'),
        input: fc.oneof(value, fc.constant('{{sample.output_text}}')),
        operation: fc.constantFrom('eq', 'ilike', 'odd'),
        reference: value,
        range: value,
      }),
      { maxLength: 3 },
    ),
    data_source: value,
    one: fc.record({
      class: fc.constantFrom('a:Match', 'b:FuzzyMatch', 'c:JsonMatch', 'd:Odd'),
      args: value,
    }),
  },
  { requiredKeys: [] },
);

test.each([...sources.keys()])(
  'whatever stands in a file, %s reads it or says what is wrong with it',
  async (name) => {
    const source = sources.get(name)!;
    await fc.assert(
      fc.asyncProperty(file, value, async (config, other) => {
        const files = filesOf({
          'c/config.json': JSON.stringify(config),
          'c/x.yaml': JSON.stringify(other),
          'c/rows.csv': 'q,__expected,__config:__expected9:threshold\n"a",contains: b,1\n"c',
          'c/config.jsonl': `${JSON.stringify(other)}\n`,
        });
        try {
          const imported = await source.read({ path: 'c/config.json', files, name: 'h' });
          for (const row of imported.left) expect(row.place.file).toMatch(/^c\//);
          for (const { cases } of imported.harnesses)
            for (const item of cases) expect(item.name).toMatch(/^[a-z0-9-]+$/);
        } catch (error) {
          if (!(error instanceof PawlError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  },
);

test('references that multiply or go in circles end', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 19 }, (_, index) => [`k${index}`, Array(8).fill({ $ref: `#/k${index + 1}` })]),
  );
  expect(() => withoutReferences(doubling)).toThrow(/more than 200000 values/);
  expect(withoutReferences({ a: { $ref: '#/a' } })).toBeDefined();
  expect(withoutReferences({ a: { $ref: '#/__proto__/x' }, b: { $ref: '#/c' } })).toEqual({
    a: { $ref: '#/__proto__/x' },
    b: { $ref: '#/c' },
  });
});

test('a CSV cell of many megabytes is one cell', () => {
  const text = `${'a "" , \n'.repeat(1_000_000)}`;
  expect(parseCsv(`x,y\n"${text}",z`)[0]!.cells.x).toHaveLength(7_000_000);
});
