import type { ChatAnswer, ChatMessage, ChatTool, ChatToolCall } from '../../core/chat.ts';
import type { Tool } from '../../core/tool.ts';
import type { TranscriptCall } from '../../core/trial.ts';

/** What a model's answer says: text, calls, or both. */
export interface ReadAnswer {
  text: string | null;
  calls: TranscriptCall[];
}

/** How tools are shown to a model and how its calls are read: native tool calling, or a form of text. */
export interface Protocol {
  /** Tools stand in the system prompt, and calls in the text of the answer. */
  inPrompt: boolean;
  /** How to call, in words, for the system prompt. */
  instructions: string;
  listTools(tools: readonly Tool[]): string;
  chatTools(tools: readonly Tool[]): ChatTool[];
  writeMessages(messages: readonly ChatMessage[]): ChatMessage[];
  read(answer: ChatAnswer, tools: readonly Tool[]): ReadAnswer;
}

/** `name(a: string, b?: integer): what it does`, then a line an argument. */
export function describeTools(tools: readonly Tool[]): string {
  return tools.map(describeTool).join('\n');
}

function describeTool(tool: Tool): string {
  const properties = Object.entries(
    (tool.parameters.properties ?? {}) as Record<string, Record<string, unknown>>,
  );
  const required = (tool.parameters.required ?? []) as string[];
  const names = properties.map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeName(schema)}`,
  );
  const details = properties.flatMap(([name, schema]) =>
    schema.description ? [`    ${name}: ${String(schema.description)}`] : [],
  );
  return [`- ${tool.name}(${names.join(', ')}): ${tool.description}`, ...details].join('\n');
}

function typeName(schema: Record<string, unknown>): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join('|');
  if (schema.type === 'array') return `list of ${typeName((schema.items ?? {}) as Record<string, unknown>)}`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

/** Earlier calls, those of one step in one text, and their results in the same order, for protocols without native calls. */
export function messagesAsText(
  messages: readonly ChatMessage[],
  writeCalls: (calls: readonly ChatToolCall[]) => string,
): ChatMessage[] {
  return messages.map((message): ChatMessage => {
    if (message.role === 'tool') return { role: 'user', content: `Result: ${message.content}` };
    if (message.role !== 'assistant' || !message.toolCalls?.length) return message;
    const calls = writeCalls(message.toolCalls);
    return { role: 'assistant', content: [message.content, calls].filter(Boolean).join('\n') };
  });
}

export function noTools(): ChatTool[] {
  return [];
}
