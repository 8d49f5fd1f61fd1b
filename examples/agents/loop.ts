// A loop agent: it asks the model and calls its tools over MCP until it can answer, and prints what it says.
import OpenAI from 'openai';

interface Turn {
  system: string;
  messages: OpenAI.ChatCompletionMessageParam[];
  tools: OpenAI.ChatCompletionTool[];
}

let input = '';
for await (const chunk of process.stdin) input += chunk;
const turn = JSON.parse(input) as Turn;

async function callTool(name: string, args: unknown): Promise<string> {
  const response = await fetch(`${process.env.PAWL_TOOLS_URL}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } }),
  });
  const { result } = (await response.json()) as { result: { content: { text: string }[] } };
  return result.content.map((part) => part.text).join('\n');
}

// Reads OPENAI_BASE_URL and OPENAI_API_KEY.
const client = new OpenAI();
const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: turn.system },
  ...turn.messages,
];
for (;;) {
  const { choices } = await client.chat.completions.create({
    model: process.env.PAWL_MODEL ?? '',
    messages,
    ...(turn.tools.length > 0 ? { tools: turn.tools } : {}),
  });
  const message = choices[0]!.message;
  messages.push(message);
  if (!message.tool_calls) {
    console.log(JSON.stringify({ text: message.content }));
    break;
  }
  for (const call of message.tool_calls) {
    if (call.type !== 'function') continue;
    const content = await callTool(call.function.name, JSON.parse(call.function.arguments));
    messages.push({ role: 'tool', tool_call_id: call.id, content });
  }
}
