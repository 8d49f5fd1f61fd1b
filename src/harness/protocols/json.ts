import { isObject, type JsonObject } from '../../core/json.ts';
import { findTool } from '../../core/tool.ts';
import type { TranscriptCall } from '../../core/trial.ts';
import { describeTools, messagesAsText, noTools, type Protocol } from './protocol.ts';

/** Calls as JSON text: `{"tool": name, "arguments": {…}}`, or a list of them. */
export const json: Protocol = {
  inPrompt: true,
  instructions:
    'To call tools, answer with nothing but JSON: {"tool": "name", "arguments": {"a": 1}}, or a list of such objects.',
  listTools: describeTools,
  chatTools: noTools,
  writeMessages: (messages) =>
    messagesAsText(messages, (name, args) => `{"tool": ${JSON.stringify(name)}, "arguments": ${args}}`),
  read(answer, tools) {
    const text = answer.content ?? '';
    const found = findCalls(text);
    if (!found) return { text: text === '' ? null : text, calls: [] };
    const calls = found.calls.map((call) => ({
      ...call,
      name: findTool(tools, call.name)?.name ?? call.name,
    }));
    return { text: found.around === '' ? null : found.around, calls };
  },
};

function findCalls(text: string): { calls: TranscriptCall[]; around: string } | undefined {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(text);
  const candidates = fenced ? [fenced[0]] : [text.slice(Math.max(0, text.search(/[{[]/)))];
  for (const candidate of candidates) {
    const inner = fenced ? fenced[1]!.trim() : candidate.trim();
    const value = parseLeading(inner);
    const calls = (Array.isArray(value) ? value : [value]).map(asCall);
    if (calls.length > 0 && calls.every((call) => call !== undefined)) {
      return { calls, around: text.replace(candidate, '').trim() };
    }
  }
  return undefined;
}

/** The JSON value at the beginning of a text; what follows it is prose. */
function parseLeading(text: string): unknown {
  for (
    let end = text.length;
    end > 0;
    end = Math.max(text.lastIndexOf('}', end - 1), text.lastIndexOf(']', end - 1)) + 1
  ) {
    try {
      return JSON.parse(text.slice(0, end));
    } catch {
      if (text.lastIndexOf('}', end - 2) < 0 && text.lastIndexOf(']', end - 2) < 0) return undefined;
      end--;
    }
  }
  return undefined;
}

function asCall(value: unknown): TranscriptCall | undefined {
  if (!isObject(value)) return undefined;
  const name = value.tool ?? value.name;
  const args = value.arguments ?? value.parameters ?? {};
  return typeof name === 'string' && isObject(args) ? { name, args: args as JsonObject } : undefined;
}
