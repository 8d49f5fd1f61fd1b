import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeShared } from '../../../test/support/shared.ts';
import { canonicalJson, type Json } from '../../core/json.ts';
import { type Tool, toolSchema, wireName } from '../../core/tool.ts';
import { protocols, readAnswer } from './protocols.ts';
import { printValue } from './pythonic.ts';

const tools = [
  toolSchema.parse({ name: 'f', parameters: { type: 'object', properties: { a: {}, b: {} } } }),
  toolSchema.parse({ name: 'math.gcd' }),
];

function read(content: string, offered: readonly Tool[] = tools) {
  const usage = { inputTokens: 0, outputTokens: 0 };
  return readAnswer(
    'pythonic',
    { content, toolCalls: [], finishReason: 'stop', usage, latencyMs: 0 },
    offered,
  );
}

test.each([
  ['[f(a=1, b="x")]', [{ a: 1, b: 'x' }]],
  ['Sure!\n```python\n[f(a=1,)]\n```\nThat is all.', [{ a: 1 }]],
  [
    '[f(a=True, b=None), f(a=true, b=null)]',
    [
      { a: true, b: null },
      { a: true, b: null },
    ],
  ],
  ["[f(a=[1, 2.5, -3e2, 0x10], b={'k': (1, 2)})]", [{ a: [1, 2.5, -300, 16], b: { k: [1, 2] } }]],
  ['[f(a="it\'s", b=\'say "hi"\')]', [{ a: "it's", b: 'say "hi"' }]],
  ['[f(a=r"\\d+", b="""two\nlines""")]', [{ a: '\\d+', b: 'two\nlines' }]],
  ['[f(a="one " "two")]', [{ a: 'one two' }]],
  ['[f(1, "x")]', [{ a: 1, b: 'x' }]],
  ['[f(a=math.gcd(x=1, y=2))]', [{ a: 'math.gcd(x=1, y=2)' }]],
  ['[f(a=3*4)]', [{ a: '3*4' }]],
  ['f(a=1)', [{ a: 1 }]],
  ['[f(**{"a": 1})]', [{ a: 1 }]],
  ['[f()]', [{}]],
  ["[f(a='\\x41\\u00e9\\U0001F600\\101\\0', b=r'it\\'s')]", [{ a: 'Aé😀A\0', b: "it\\'s" }]],
  ['[f(a=[...], b=.5)]', [{ a: ['...'], b: 0.5 }]],
  ['[\n  f(\n    a=1,  # one\n  ),\n]', [{ a: 1 }]],
  ['[f("a"=1)]', [{ a: 1 }]],
  ['f(a=1),\nf(a=2)', [{ a: 1 }, { a: 2 }]],
  ['[f(a={1, 2}, b=(3,))]', [{ a: [1, 2], b: [3] }]],
])('%s is read as calls', (text, args) => {
  expect(read(text).calls.map((call) => call.args)).toEqual(args);
});

test.each([
  'See [1] and (above).',
  'I would call f but cannot.',
  '[f(a=1',
  '[f(a=<value>)]',
  'f(a=1)\nf(a=2)',
  'Answer in the form [f(...)].',
  '',
  '[]',
  'The list [a, b] has f(x) in it.',
])('%j is no call', (text) => {
  expect(read(text).calls).toEqual([]);
});

test('dotted names, their wire form and unknown names are told apart', () => {
  expect(read('[math.gcd(a=1)]').calls[0]!.name).toBe('math.gcd');
  expect(read('[math_gcd(a=1)]').calls[0]!.name).toBe('math.gcd');
  expect(read('[other.tool(a=1)]').calls[0]!.name).toBe('other.tool');
});

test('what stands around a list of calls is kept as text', () => {
  expect(read('Let me look. [f(a=1)]')).toMatchObject({ text: 'Let me look.', calls: [{ name: 'f' }] });
});

test('only the first list counts: what a model writes behind it was written without the results', () => {
  const answer = read('[f(a=1)]\nResult: {"ok": true}\n[f(a=2)]');
  expect(answer.calls.map((call) => call.args)).toEqual([{ a: 1 }]);
});

test('__proto__ as an argument is only an argument', () => {
  const [call] = read('[f(__proto__={"polluted": 1})]').calls;
  expect(Object.hasOwn(call!.args!, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const value = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  .filter((item) => !JSON.stringify(item).includes('__proto__')) as fc.Arbitrary<Json>;

test('every JSON value survives being printed and read', () => {
  fc.assert(
    fc.property(value, (item) => {
      const [call] = read(`[f(a=${printValue(item)})]`).calls;
      expect(canonicalJson(call!.args!.a)).toBe(canonicalJson(JSON.parse(JSON.stringify(item))));
    }),
  );
});

test('every call survives being written into the conversation and read from it', () => {
  const args = fc.dictionary(fc.string({ unit: 'grapheme' }), value).filter((item) => !('__proto__' in item));
  fc.assert(
    fc.property(args, (item) => {
      const plain = JSON.parse(JSON.stringify(item));
      const call = { id: 'c', name: 'math.gcd', arguments: JSON.stringify(plain) };
      const [message] = protocols.pythonic.writeMessages([
        { role: 'assistant', content: null, toolCalls: [call, call] },
      ]);
      expect(read(message!.content!).calls).toEqual([
        { name: 'math.gcd', args: plain },
        { name: 'math.gcd', args: plain },
      ]);
    }),
  );
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    'f',
    '=',
    ',',
    '"',
    "'",
    '\\',
    'a',
    '1',
    '-',
    '.',
    '\n',
    '```',
    '#',
    '**',
    'None',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(''))),
    { numRuns: 2000 },
  );
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void read(text)));
  expect(read('['.repeat(5000)).calls).toEqual([]);
  expect(read(`[f(a=${'['.repeat(5000)}`).calls).toEqual([]);
  for (const piece of ['[f(', '[f(a="', '[f(a=[x', '[f( # ', '[a. '])
    expect(read(piece.repeat(5000)).calls).toEqual([]);
});

describeShared('recorded real outputs', 'bfcl', (data) => {
  interface Row {
    id: string;
    content: string;
    parsed_calls?: { name: string; arguments: string }[];
  }
  const lines = <T>(file: string): T[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  const files = readdirSync(`${data}/outputs`).filter((file) => file.endsWith('.prompt.jsonl'));

  /** Of several lists pawl reads the first, and the leaderboard none; neither has all the calls. */
  const hasSeveralLists = ({ content, parsed_calls: calls }: Row): boolean =>
    !calls?.length && (content.match(/\[\s*[A-Za-z_][\w.]*\(/g) ?? []).length > 1;

  test.each(files)('%s: nearly every row is read as the leaderboard reads it', (file) => {
    const cases = new Map(
      lines<{ id: string; tools: { function: { name: string; parameters: object } }[] }>(
        `${data}/cases.jsonl`,
      ).map((row) => [row.id, row]),
    );
    const rows = lines<Row>(`${data}/outputs/${file}`).filter((row) => !hasSeveralLists(row));
    const agreed = rows.filter((row) => {
      const offered = cases
        .get(row.id)!
        .tools.map((tool) =>
          toolSchema.parse({ name: tool.function.name, parameters: tool.function.parameters }),
        );
      const got = read(row.content, offered).calls.map((call) => [wireName(call.name), call.args]);
      const expected = (row.parsed_calls ?? []).map((call) => [
        wireName(call.name),
        JSON.parse(call.arguments),
      ]);
      return canonicalJson(got) === canonicalJson(expected);
    });
    expect(agreed.length / rows.length).toBeGreaterThanOrEqual(0.99);
  });
});
