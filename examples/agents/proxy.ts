// Unchanged code: it reads OPENAI_BASE_URL as any program does, streams, and runs its own tools.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';

const orders: Record<string, object> = { 'A-1042': { status: 'shipped', carrier: 'DHL' } };
const tools: OpenAI.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_order',
      description: 'Look up an order: its status, carrier and where the parcel is.',
      parameters: {
        type: 'object',
        properties: { order_id: { type: 'string', description: 'The order number, like A-1042' } },
        required: ['order_id'],
      },
    },
  },
];

const client = new OpenAI();
const { messages: conversation } = JSON.parse(readFileSync(0, 'utf8')) as {
  messages: OpenAI.ChatCompletionMessageParam[];
};
const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: readFileSync('prompt.md', 'utf8') },
  ...conversation,
];
for (;;) {
  const stream = client.chat.completions.stream({ model: 'gpt-4o', messages, tools });
  const { message } = (await stream.finalChatCompletion()).choices[0]!;
  messages.push(message);
  if (!message.tool_calls?.length) {
    console.log(message.content);
    break;
  }
  for (const call of message.tool_calls) {
    if (call.type !== 'function') continue;
    const { order_id } = JSON.parse(call.function.arguments) as { order_id: string };
    const content = JSON.stringify(orders[order_id] ?? { error: 'no such order' });
    messages.push({ role: 'tool', tool_call_id: call.id, content });
  }
}
