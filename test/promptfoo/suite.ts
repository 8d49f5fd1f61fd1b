/** What the agent says to each question: passing and failing answers for every kind of assertion. */
export interface SuiteTest {
  description: string;
  answer: string;
  assert: object[];
}

const refund = 'Your refund of 39.90 EUR is on its way, Ms. Larch.';
const person = '{"name": "Ada", "age": 36, "tags": ["x"]}';
const personSchema = {
  type: 'object',
  required: ['name', 'age'],
  properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 0 } },
};

/** 30 tests with 17 kinds of assertion; about half of them fail, some only by case, white space or a fence. */
export const suite: SuiteTest[] = [
  ['contains, found', refund, [{ type: 'contains', value: 'refund of 39.90' }]],
  ['contains, other case', refund, [{ type: 'contains', value: 'REFUND' }]],
  ['icontains, other case', refund, [{ type: 'icontains', value: 'YOUR REFUND' }]],
  ['icontains, broken line', 'your\nrefund', [{ type: 'icontains', value: 'your refund' }]],
  ['not-contains, other case', refund, [{ type: 'not-contains', value: 'your refund' }]],
  ['not-icontains, there', refund, [{ type: 'not-icontains', value: 'LARCH' }]],
  ['contains-any, one', refund, [{ type: 'contains-any', value: ['parcel', 'refund'] }]],
  ['contains-any, none', refund, [{ type: 'contains-any', value: 'parcel, Refund' }]],
  ['icontains-any in text', refund, [{ type: 'icontains-any', value: 'parcel, "REFUND OF"' }]],
  ['contains-all, all', refund, [{ type: 'contains-all', value: ['refund', 'EUR'] }]],
  ['contains-all, one missing', refund, [{ type: 'contains-all', value: ['refund', 'USD'] }]],
  ['not-contains-all, one missing', refund, [{ type: 'not-contains-all', value: ['refund', 'USD'] }]],
  ['equals, exactly', 'Yes.', [{ type: 'equals', value: 'Yes.' }]],
  ['equals, other case', 'yes.', [{ type: 'equals', value: 'Yes.' }]],
  ['equals, more text', 'Yes. Of course.', [{ type: 'equals', value: 'Yes.' }]],
  ['not-equals', 'No.', [{ type: 'not-equals', value: 'Yes.' }]],
  ['equals, JSON', '{"b": [1, 2], "a": null}', [{ type: 'equals', value: { a: null, b: [1, 2] } }]],
  ['starts-with, starts', refund, [{ type: 'starts-with', value: 'Your' }]],
  ['starts-with, later', refund, [{ type: 'starts-with', value: 'refund' }]],
  ['regex, found', refund, [{ type: 'regex', value: '\\d+\\.\\d{2} (?:EUR|USD)\\b' }]],
  ['regex, minds case', refund, [{ type: 'regex', value: '^your' }]],
  ['regex, look-ahead', refund, [{ type: 'regex', value: 'refund(?= of)' }]],
  ['is-json, plain', person, [{ type: 'is-json' }]],
  ['is-json, in a fence', `\`\`\`json\n${person}\n\`\`\``, [{ type: 'is-json' }]],
  ['is-json, of a schema', person, [{ type: 'is-json', value: personSchema }]],
  ['is-json, not of a schema', '{"name": "Ada"}', [{ type: 'is-json', value: personSchema }]],
  ['contains-json amid text', `Here: ${person}`, [{ type: 'contains-json', value: personSchema }]],
  [
    'levenshtein, near and far',
    'colour',
    [
      { type: 'levenshtein', value: 'color', threshold: 1 },
      { type: 'levenshtein', value: 'flavour', threshold: 1 },
    ],
  ],
  [
    'a set of which half must pass',
    refund,
    [
      {
        type: 'assert-set',
        threshold: 0.5,
        assert: [
          { type: 'contains', value: 'zzz' },
          { type: 'word-count', value: { min: 3 } },
        ],
      },
    ],
  ],
  [
    'rouge and a script',
    refund,
    [
      { type: 'rouge-n', value: refund, threshold: 0.9 },
      { type: 'javascript', value: 'output.includes(context.vars.question) === false' },
    ],
  ],
].map(([description, answer, assert]) => ({ description, answer, assert }) as SuiteTest);
