import { expect, test } from 'vitest';
import { toolSchema } from '../../core/tool.ts';
import { readAnswer } from './protocols.ts';

const tools = [toolSchema.parse({ name: 'shop.pay' })];

function read(name: string, args: string, content: string | null = null) {
  const usage = { inputTokens: 0, outputTokens: 0 };
  const toolCalls = [{ id: 'c', name, arguments: args }];
  return readAnswer('native', { content, toolCalls, finishReason: 'tool_calls', usage, latencyMs: 0 }, tools);
}

test('a name that was changed on the way out is the tool again', () => {
  expect(read('shop_pay', '{"a":1}').calls).toEqual([{ name: 'shop.pay', args: { a: 1 } }]);
  expect(read('other', '{}').calls).toEqual([{ name: 'other', args: {} }]);
});

test.each([
  ['', {}],
  ['  ', {}],
  ['"{\\"a\\": 1}"', { a: 1 }],
])('%j are arguments', (text, args) => {
  expect(read('shop_pay', text).calls[0]!.args).toEqual(args);
});

test.each(['{"a": 1', '[1]', '3', 'null', '"plain"'])(
  '%j are none, and kept as they were written',
  (text) => {
    expect(read('shop_pay', text).calls[0]).toEqual({ name: 'shop.pay', args: undefined, raw: text });
  },
);

test('words beside a call are kept, and nothing is no text', () => {
  expect(read('shop_pay', '{}', 'One moment.').text).toBe('One moment.');
  expect(read('shop_pay', '{}', '').text).toBeNull();
});

test('native calls count under any protocol', () => {
  const usage = { inputTokens: 0, outputTokens: 0 };
  const toolCalls = [{ id: 'c', name: 'shop_pay', arguments: '{}' }];
  const answer = { content: null, toolCalls, finishReason: 'tool_calls', usage, latencyMs: 0 };
  for (const protocol of ['pythonic', 'json'] as const)
    expect(readAnswer(protocol, answer, tools).calls).toEqual([{ name: 'shop.pay', args: {} }]);
});
