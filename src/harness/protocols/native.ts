import type { ChatTool } from '../../core/chat.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import { findTool, type Tool, wireName } from '../../core/tool.ts';
import { describeTools, type Protocol } from './protocol.ts';

/** The same list for the same tools, so that requests can share what is worked out about it. */
const offered = new WeakMap<readonly Tool[], ChatTool[]>();

/** The provider's own tool calling; a name that it does not take is sent with `_` and mapped back. */
export const native: Protocol = {
  inPrompt: false,
  instructions: '',
  listTools: describeTools,
  chatTools(tools) {
    const known = offered.get(tools);
    if (known) return known;
    const list = tools.map(({ name, description, parameters }) => ({
      name: wireName(name),
      description,
      parameters: parameters as JsonObject,
    }));
    offered.set(tools, list);
    return list;
  },
  writeMessages: (messages) =>
    messages.map((message) =>
      message.role === 'assistant' && message.toolCalls
        ? { ...message, toolCalls: message.toolCalls.map((call) => ({ ...call, name: wireName(call.name) })) }
        : message,
    ),
  read: (answer, tools) => ({
    text: answer.content === '' ? null : answer.content,
    calls: answer.toolCalls.map((call) => {
      const name = findTool(tools, call.name)?.name ?? call.name;
      const args = readArguments(call.arguments);
      return args ? { name, args } : { name, args: undefined, raw: call.arguments };
    }),
  }),
};

/** An object, or undefined; no text at all stands for no arguments. */
function readArguments(text: string): JsonObject | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value as JsonObject;
    // Some servers wrap the object in a string once more.
    return typeof value === 'string' && value !== text ? readArguments(value) : undefined;
  } catch {
    return undefined;
  }
}
