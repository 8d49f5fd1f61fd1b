import type { ChatMessage, ChatTool, ChatToolCall } from './chat.ts';
import { isObject, type JsonObject } from './json.ts';

/** A message as OpenAI's chat completions take it. */
export function toOpenAiMessage(message: ChatMessage): JsonObject {
  if (message.role === 'tool')
    return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  if (message.role !== 'assistant') return { role: message.role, content: message.content };
  const { content, toolCalls = [] } = message;
  if (toolCalls.length === 0) return { role: 'assistant', content };
  return { role: 'assistant', content, tool_calls: toolCalls.map(toOpenAiCall) };
}

export function toOpenAiCall({ id, name, arguments: args }: ChatToolCall): JsonObject {
  return { id, type: 'function', function: { name, arguments: args } };
}

export function toOpenAiTool(tool: ChatTool): JsonObject {
  const { name, description, parameters } = tool;
  return { type: 'function', function: { name, description, parameters } };
}

/** Reads a message of a chat completion request; parts of content that are no text are left out. Undefined: no message. */
export function fromOpenAiMessage(value: unknown): ChatMessage | undefined {
  if (!isObject(value)) return undefined;
  const content = textOf(value.content);
  switch (value.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content };
    case 'user':
      return { role: 'user', content };
    case 'tool':
      return { role: 'tool', toolCallId: String(value.tool_call_id ?? ''), content };
    case 'assistant': {
      const toolCalls = fromOpenAiCalls(value.tool_calls);
      const said = value.content === null || value.content === undefined ? null : content;
      return { role: 'assistant', content: said, ...(toolCalls.length > 0 ? { toolCalls } : {}) };
    }
    default:
      return undefined;
  }
}

/** Function calls of an assistant message; arguments may come as text or as an object. */
export function fromOpenAiCalls(value: unknown): ChatToolCall[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((call: unknown, index): ChatToolCall[] => {
    if (!isObject(call) || !isObject(call.function) || typeof call.function.name !== 'string') return [];
    const { name, arguments: args } = call.function;
    const text = typeof args === 'string' ? args : JSON.stringify(args ?? {});
    return [{ id: typeof call.id === 'string' ? call.id : `call_${index}`, name, arguments: text }];
  });
}

export function fromOpenAiTool(value: unknown): ChatTool | undefined {
  if (!isObject(value) || !isObject(value.function) || typeof value.function.name !== 'string')
    return undefined;
  const { name, description, parameters } = value.function;
  return {
    name,
    description: typeof description === 'string' ? description : '',
    parameters: (isObject(parameters) ? parameters : { type: 'object', properties: {} }) as JsonObject,
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : ''))
    .join('');
}
