import { expect, test } from 'vitest';
import { memoryFiles } from '../../test/support/memory-files.ts';
import type { ChatMessage } from '../core/chat.ts';
import { loadHarness } from './load-harness.ts';
import { renderRequest } from './render.ts';

const conversation: ChatMessage[] = [
  { role: 'user', content: 'Pay 1 and 2' },
  {
    role: 'assistant',
    content: 'Right away.',
    toolCalls: [
      { id: 'c1', name: 'shop.pay', arguments: '{"order":"1","deep":{"a":[true,null]}}' },
      { id: 'c2', name: 'shop.pay', arguments: '{"order": ' },
    ],
  },
  { role: 'tool', toolCallId: 'c1', content: '{"ok":true}' },
];

async function render(files: Record<string, string> = {}, memory: string[] = []) {
  const harness = await loadHarness(
    memoryFiles({
      'h/harness.yaml': 'name: desk\n',
      'h/prompt.md': 'Be kind.\n',
      'h/tools/pay.yaml':
        'name: shop.pay\ndescription: Pays.\nparameters:\n  type: object\n  properties: { order: { type: string, description: its number } }\n  required: [order]\n',
      ...files,
    }),
    'h',
  );
  const input = { tools: harness.tools, messages: conversation, memory, at: undefined, query: 'Pay 1 and 2' };
  return renderRequest(harness, input);
}

test('native calls go under names that providers take, in the tools and in what was called before', async () => {
  const request = await render();
  expect(request.tools[0]).toMatchObject({ name: 'shop_pay', description: 'Pays.' });
  expect(request.messages[2]).toMatchObject({ toolCalls: [{ name: 'shop_pay' }, { name: 'shop_pay' }] });
});

test('pythonic calls of one step are one list, in the form that the prompt asks for', async () => {
  const { messages, tools } = await render({ 'h/workflow.yaml': 'tool_protocol: pythonic\n' });
  expect(tools).toEqual([]);
  expect(messages[0]!.content).toBe(
    'Be kind.\n\n- shop.pay(order: string): Pays.\n    order: its number\n\nTo call tools, answer with nothing but a list of calls: [name(argument=value), other(argument="text")]. If no tool fits, answer in words.',
  );
  expect(messages.slice(2)).toEqual([
    {
      role: 'assistant',
      content: 'Right away.\n[shop.pay(order="1", deep={"a": [True, None]}), shop.pay({"order": )]',
    },
    { role: 'user', content: 'Result: {"ok":true}' },
  ]);
});

test('json calls of one step are one list', async () => {
  const { messages } = await render({
    'h/workflow.yaml': 'tool_protocol: json\n',
    'h/prompt.md': 'Tools:\n{{tools}}\n',
  });
  expect(messages[0]!.content).toMatch(
    /^Tools:\n- shop\.pay\(order: string\): Pays\.\n {4}order: its number\n\nTo call/,
  );
  expect(messages[2]!.content).toBe(
    'Right away.\n[{"tool": "shop.pay", "arguments": {"order":"1","deep":{"a":[true,null]}}}, {"tool": "shop.pay", "arguments": {"order": }]',
  );
});

test('memory shows the newest entries that the policy allows, and none for nobody', async () => {
  const prompt = { 'h/prompt.md': '[{{memory}}] [{{now}}] [{{steps}}]' };
  const shown = async (policy: string) =>
    (await render({ ...prompt, 'h/memory.yaml': policy }, ['a', 'b', 'c'])).messages[0]!.content;
  expect(await shown('max_entries: 2')).toBe('[- b\n- c] [unknown] []');
  expect(await shown('max_entries: 0')).toBe('[] [unknown] []');
  expect(await shown('scope: none')).toBe('[] [unknown] []');
});
