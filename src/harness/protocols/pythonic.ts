import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import type { TranscriptCall } from '../../core/trial.ts';
import { type Cursor, NotPython, skipSpace, startOf } from './cursor.ts';
import { describeTools, messagesAsText, noTools, type Protocol } from './protocol.ts';
import { type PythonCall, readCall } from './python-values.ts';

/** Calls as Python-like text: `[f(a=1, b="x"), g.h(c=[1, 2.5, None])]`. */
export const pythonic: Protocol = {
  inPrompt: true,
  instructions:
    'To call tools, answer with nothing but a list of calls: [name(argument=value), other(argument="text")]. ' +
    'If no tool fits, answer in words.',
  listTools: (tools) => describeTools(tools.map((tool) => ({ ...tool, name: pythonName(tool.name) }))),
  chatTools: noTools,
  writeMessages: (messages) =>
    messagesAsText(
      messages,
      (calls) => `[${calls.map((call) => printCall(pythonName(call.name), call.arguments)).join(', ')}]`,
    ),
  read(answer, tools) {
    const text = answer.content ?? '';
    const found = findCalls(text, tools);
    if (!found) return { text: text === '' ? null : text, calls: [] };
    const around = text
      .replace(found.source, '')
      .replace(/^\s*```\w*\s*```\s*$/m, '')
      .trim();
    return { text: around === '' ? null : around, calls: found.calls.map((call) => toCall(call, tools)) };
  },
};

/** A name that Python takes: other characters become `_`. */
function pythonName(name: string): string {
  return name.replace(/[^A-Za-z0-9_.]/g, '_');
}

function toolNamed(tools: readonly Tool[], name: string): Tool | undefined {
  return findTool(tools, name) ?? tools.find((tool) => pythonName(tool.name) === name);
}

function findCalls(
  text: string,
  tools: readonly Tool[],
): { calls: PythonCall[]; source: string } | undefined {
  const cursor = startOf(text);
  for (const start of listStarts(text)) {
    if (cursor.fuel < 0) break;
    const list = tryList(cursor, start);
    if (list) return list;
  }
  return bareCalls(text, tools);
}

/** Where a list of calls may begin: a bracket before a name and a parenthesis. */
function listStarts(text: string): number[] {
  return [...text.matchAll(/\[\s*[A-Za-z_][\w.\s]*\(/g)].map((match) => match.index);
}

function tryList(cursor: Cursor, start: number): { calls: PythonCall[]; source: string } | undefined {
  const { text } = cursor;
  cursor.at = start + 1;
  const calls: PythonCall[] = [];
  try {
    for (;;) {
      skipSpace(cursor);
      calls.push(readCall(cursor));
      skipSpace(cursor);
      if (cursor.text[cursor.at] === ',' || cursor.text[cursor.at] === ';') cursor.at++;
      skipSpace(cursor);
      if (cursor.text[cursor.at] === ']') break;
      // The list may be cut off right behind a whole call.
      if (cursor.at >= cursor.text.length) return { calls, source: text.slice(start) };
    }
  } catch (error) {
    if (error instanceof NotPython) return undefined;
    throw error;
  }
  return { calls, source: text.slice(start, cursor.at + 1) };
}

/** Calls without brackets count only where they are all that the text or a fence has; of unknown tools, only with named arguments. */
function bareCalls(
  text: string,
  tools: readonly Tool[],
): { calls: PythonCall[]; source: string } | undefined {
  const fenced = /```(?:\w+)?\s*\n?([\s\S]*?)```/.exec(text);
  const body = fenced ? fenced[1]! : text;
  const cursor = startOf(body);
  const calls: PythonCall[] = [];
  try {
    for (;;) {
      skipSpace(cursor);
      if (cursor.at >= body.length) break;
      calls.push(readCall(cursor));
      skipSpace(cursor);
      if (body[cursor.at] === ',') cursor.at++;
      else if (cursor.at < body.length) return undefined;
    }
  } catch (error) {
    if (error instanceof NotPython) return undefined;
    throw error;
  }
  const known =
    calls.length > 0 &&
    calls.every((call) => toolNamed(tools, call.name) !== undefined || Object.keys(call.named).length > 0);
  return known ? { calls, source: fenced ? fenced[0] : text } : undefined;
}

/** The call under the tool's own name; arguments without a name get those of the schema, in its order. */
function toCall({ name, positional, named }: PythonCall, tools: readonly Tool[]): TranscriptCall {
  const tool = toolNamed(tools, name);
  if (positional.length === 0) return { name: tool?.name ?? name, args: named };
  const names = Object.keys((tool?.parameters.properties ?? {}) as object).filter(
    (key) => !Object.hasOwn(named, key),
  );
  const args: JsonObject = {};
  for (const [index, value] of positional.entries()) args[names[index] ?? `arg${index + 1}`] = value;
  return { name: tool?.name ?? name, args: { ...args, ...named } };
}

/** The call as Python; arguments that are no JSON object stay as the model wrote them. */
function printCall(name: string, args: string): string {
  const parsed = parseObject(args);
  if (!parsed) return `${name}(${args})`;
  const printed = Object.entries(parsed).map(([key, value]) =>
    /^[A-Za-z_]\w*$/.test(key)
      ? `${key}=${printValue(value)}`
      : `**{${JSON.stringify(key)}: ${printValue(value)}}`,
  );
  return `${name}(${printed.join(', ')})`;
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** A JSON value as Python source. */
export function printValue(value: Json): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${printValue(item)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
