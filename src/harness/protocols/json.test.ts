import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toolSchema } from '../../core/tool.ts';
import { readAnswer } from './protocols.ts';

const tools = [toolSchema.parse({ name: 'pay' }), toolSchema.parse({ name: 'shop.find' })];

function read(content: string) {
  const usage = { inputTokens: 0, outputTokens: 0 };
  return readAnswer('json', { content, toolCalls: [], finishReason: 'stop', usage, latencyMs: 0 }, tools);
}

test.each([
  ['{"tool": "pay", "arguments": {"a": "}"}}', [{ name: 'pay', args: { a: '}' } }]],
  [
    '[{"tool": "pay", "arguments": {}}, {"tool": "shop_find", "arguments": {"q": 1}}]',
    [
      { name: 'pay', args: {} },
      { name: 'shop.find', args: { q: 1 } },
    ],
  ],
  [
    '{"tool": "pay"}\n{"tool": "pay", "arguments": {"a": 2}}',
    [
      { name: 'pay', args: {} },
      { name: 'pay', args: { a: 2 } },
    ],
  ],
  ['```json\n{"tool": "pay", "arguments": {"a": 1}}\n```', [{ name: 'pay', args: { a: 1 } }]],
  ["{'tool': 'pay', 'arguments': {'a': True,},}", [{ name: 'pay', args: { a: true } }]],
  ['{"name": "pay", "parameters": {"a": 1}}', [{ name: 'pay', args: { a: 1 } }]],
  ['{"tool": "pay", "arguments": "{\\"a\\": 1}"}', [{ name: 'pay', args: { a: 1 } }]],
  ['{"tool": "pay", "arguments": [1]}', [{ name: 'pay', args: undefined, raw: '[1]' }]],
  ['{"tool": "unknown", "arguments": {}}', [{ name: 'unknown', args: {} }]],
  ['{"tool": "pay", "arguments": {"a": "\\/\\ud83d\\ude00"}}', [{ name: 'pay', args: { a: '/😀' } }]],
])('%s is read as calls', (text, calls) => {
  expect(read(text)).toEqual({ text: null, calls });
});

test.each([
  'See [1] and {2}.',
  '{"name": "Ada", "age": 36}',
  '{"tool": "hammer"}',
  '{"tool": "pay", "arguments": {"a": 1',
  '[]',
  '{}',
  '[{"tool": "pay"}, 3]'.replace('"tool"', '"kind"'),
])('%j is no call, and stays as text', (text) => {
  expect(read(text)).toEqual({ text, calls: [] });
});

describe('words around a call', () => {
  test('are kept as text, without the fence', () => {
    expect(read('See [1].\n```json\n{"tool": "pay"}\n```\nDone.')).toEqual({
      text: 'See [1].\n\nDone.',
      calls: [{ name: 'pay', args: {} }],
    });
  });

  test('end the calls: what follows made-up results does not count', () => {
    const { calls } = read('{"tool": "pay"}\nResult: {"ok": true}\n{"tool": "shop.find"}');
    expect(calls.map((call) => call.name)).toEqual(['pay']);
  });
});

test('any object of arguments survives being written and read', () => {
  const values = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(values, (args) => {
      const plain = JSON.parse(JSON.stringify(args));
      const text = JSON.stringify([{ tool: 'pay', arguments: plain }], null, 1);
      expect(read(text).calls).toEqual([{ name: 'pay', args: plain }]);
    }),
  );
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '"',
    ':',
    ',',
    'tool',
    'a',
    '1',
    '\\',
    '\n',
    '```',
    "'",
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(''))),
    { numRuns: 1000 },
  );
  for (const piece of ['{', '[{', '{"a":', '}', '{]}', '```json ', '{"tool": "pay", "arguments": {"a": ['])
    expect(read(piece.repeat(5000)).calls).toEqual([]);
});
