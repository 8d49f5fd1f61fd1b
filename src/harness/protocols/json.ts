import { isObject, type JsonObject } from '../../core/json.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import type { TranscriptCall } from '../../core/trial.ts';
import { type Cursor, NotPython, startOf } from './cursor.ts';
import { describeTools, messagesAsText, noTools, type Protocol } from './protocol.ts';
import { readLiteral } from './python-values.ts';

/** What may stand between two calls: commas and fences. */
const BETWEEN = /^[\s,;]*(?:```\w*[\s,;]*)*$/;

/** Calls as JSON text: `{"tool": name, "arguments": {…}}`, or a list of them. */
export const json: Protocol = {
  inPrompt: true,
  instructions:
    'To call tools, answer with nothing but JSON: {"tool": "name", "arguments": {"a": 1}}, or a list of such objects.',
  listTools: describeTools,
  chatTools: noTools,
  writeMessages: (messages) =>
    messagesAsText(messages, (calls) => {
      const written = calls.map(
        (call) => `{"tool": ${JSON.stringify(call.name)}, "arguments": ${call.arguments}}`,
      );
      return written.length === 1 ? written[0]! : `[${written.join(', ')}]`;
    }),
  read(answer, tools) {
    const text = answer.content ?? '';
    const { calls, around } = findCalls(text, tools);
    return { text: around === '' ? null : around, calls };
  },
};

/**
 * The first value in the text that is a call and those right behind it, with what stands around them. Calls after
 * further words do not count: a model that writes on makes up the results that it would have got.
 */
function findCalls(text: string, tools: readonly Tool[]): { calls: TranscriptCall[]; around: string } {
  const cursor = startOf(text);
  const calls: TranscriptCall[] = [];
  let around = '';
  let from = 0;
  for (const { index } of text.matchAll(/\[\s*\{|\{/g)) {
    if (index < from) continue;
    if (cursor.fuel < 0) break;
    cursor.at = index;
    if (calls.length > 0 && !BETWEEN.test(text.slice(from, index))) break;
    const found = readCalls(cursor, tools);
    if (!found) continue;
    calls.push(...found);
    around += text.slice(from, index);
    from = cursor.at;
  }
  if (calls.length === 0) return { calls, around: text };
  around += text.slice(from);
  return { calls, around: around.replace(/```\w*[\s,]*```/g, '').replace(/^[\s,]+|[\s,]+$/g, '') };
}

/** The calls of the value that begins here; read as Python does, it may have trailing commas or single quotes. */
function readCalls(cursor: Cursor, tools: readonly Tool[]): TranscriptCall[] | undefined {
  const start = cursor.at;
  let value: unknown;
  try {
    value = readLiteral(cursor, 0);
  } catch (error) {
    if (error instanceof NotPython) return undefined;
    throw error;
  }
  try {
    value = JSON.parse(cursor.text.slice(start, cursor.at));
  } catch {
    // Not quite JSON: what was read as Python stands.
  }
  const calls = (Array.isArray(value) ? value : [value]).map((item) => asCall(item, tools));
  return calls.length > 0 && calls.every((call) => call !== undefined) ? calls : undefined;
}

function asCall(value: unknown, tools: readonly Tool[]): TranscriptCall | undefined {
  if (!isObject(value)) return undefined;
  const given = value.arguments ?? value.parameters;
  const name = value.tool ?? (given === undefined ? undefined : value.name);
  if (typeof name !== 'string') return undefined;
  const tool = findTool(tools, name);
  // An object that merely has a field "tool" is a call only of a tool that there is.
  if (given === undefined && !tool) return undefined;
  return { name: tool?.name ?? name, ...readArguments(given ?? {}) };
}

/** An object, also one that is written as a string. */
function readArguments(given: unknown): { args: JsonObject | undefined; raw?: string } {
  if (isObject(given)) return { args: given as JsonObject };
  const raw = typeof given === 'string' ? given : JSON.stringify(given);
  try {
    const value: unknown = JSON.parse(raw);
    if (isObject(value)) return { args: value as JsonObject };
  } catch {
    // Kept as it was written.
  }
  return { args: undefined, raw };
}
