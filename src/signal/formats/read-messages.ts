import type { ConversationCall, ConversationMessage } from '../../core/conversation.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';

const ROLES: Readonly<Record<string, ConversationMessage['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  ai: 'assistant',
  model: 'assistant',
  tool: 'tool',
  function: 'tool',
};

/**
 * Reads messages of any vendor's shape: OpenAI chat, Responses items, typed parts (OTel GenAI, Vercel), Anthropic blocks and
 * LangChain's serialised form. What is no message is left out.
 */
export function readMessages(list: unknown): ConversationMessage[] {
  const value = decodeTwice(list);
  if (typeof value === 'string') return value === '' ? [] : [{ role: 'user', content: value }];
  if (isObject(value) && 'messages' in value) return readMessages(value.messages);
  if (isObject(value)) return readMessage(value);
  return Array.isArray(value) ? value.flatMap((item) => readMessage(item)) : [];
}

/** JSON inside a string, or inside a string inside a string, as some exporters write it, is read. */
export function decodeTwice(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{"]/.test(value)) return value;
  try {
    const once: unknown = JSON.parse(value);
    return typeof once === 'string' && /^\s*[[{]/.test(once) ? JSON.parse(once) : once;
  } catch {
    return value;
  }
}

function readMessage(given: unknown): ConversationMessage[] {
  const raw = plain(given);
  if (!isObject(raw)) return [];
  const item = readItem(raw);
  if (item) return item;
  const role = ROLES[String(raw.role ?? '').toLowerCase()];
  if (!role) return [];
  const at = timeOf(raw);
  const parts = partsOf(raw.parts ?? raw.content ?? raw.contents);
  const calls = [...parts.calls, ...callsOf(raw)];
  const results: ConversationMessage[] = parts.results.map((result) => ({ ...result, ...at }));
  if (role === 'tool') {
    if (results.length > 0) return results;
    const callId = raw.tool_call_id ?? raw.toolCallId ?? raw.id ?? raw.name;
    return [toolMessage(callId, parts.text, raw.is_error === true || raw.status === 'error', at)];
  }
  const own = parts.text !== '' || calls.length > 0 || results.length === 0;
  const message: ConversationMessage = {
    role,
    content: parts.text,
    ...(calls.length > 0 ? { calls } : {}),
    ...at,
  };
  return own ? [...results, message] : results;
}

/** LangChain wraps its messages: `{lc, id: […, "HumanMessage"], kwargs}` or `{type: "human", data}`. */
function plain(value: unknown): unknown {
  const message = isObject(value) && isObject(value.message) ? value.message : value;
  if (!isObject(message)) return message;
  if (isObject(message.kwargs) && Array.isArray(message.id)) {
    const kind = String(message.id.at(-1) ?? '')
      .replace(/Message(Chunk)?$/, '')
      .toLowerCase();
    return { role: kind, ...message.kwargs };
  }
  if (isObject(message.data) && typeof message.type === 'string')
    return { role: message.type, ...message.data };
  if (message.role === undefined && typeof message.type === 'string' && ROLES[message.type])
    return { ...message, role: message.type };
  return message;
}

/** Items of OpenAI's Responses, which have a type in place of a role. */
function readItem(raw: Record<string, unknown>): ConversationMessage[] | undefined {
  if (raw.type === 'function_call')
    return [
      { role: 'assistant', content: '', calls: [callOf(raw.call_id ?? raw.id, raw.name, raw.arguments)] },
    ];
  if (raw.type === 'function_call_output') return [toolMessage(raw.call_id, textOf(raw.output), false, {})];
  return raw.type === 'reasoning' ? [] : undefined;
}

interface Parts {
  text: string;
  calls: ConversationCall[];
  results: ConversationMessage[];
}

function partsOf(content: unknown): Parts {
  const found: Parts = { text: '', calls: [], results: [] };
  if (!Array.isArray(content)) return { ...found, text: textOf(content) };
  const texts: string[] = [];
  for (const part of content) {
    if (typeof part === 'string') texts.push(part);
    if (!isObject(part)) continue;
    switch (part.type) {
      case 'tool_call':
      case 'tool_use':
      case 'tool-call':
        found.calls.push(
          callOf(
            part.id ?? part.toolCallId,
            part.name ?? part.toolName,
            part.arguments ?? part.input ?? part.args,
          ),
        );
        break;
      case 'tool_call_response':
      case 'tool_result':
      case 'tool-result':
        found.results.push(
          toolMessage(
            part.id ?? part.tool_use_id ?? part.toolCallId,
            textOf(part.result ?? part.response ?? part.output ?? part.content),
            part.is_error === true || part.isError === true,
            {},
          ),
        );
        break;
      case 'thinking':
      case 'reasoning':
        break;
      default:
        texts.push(textOf(part.text ?? part.content));
    }
  }
  return { ...found, text: texts.filter(Boolean).join('\n') };
}

function callsOf(raw: Record<string, unknown>): ConversationCall[] {
  const list = raw.tool_calls ?? raw.toolCalls;
  const calls = Array.isArray(list) ? list.filter(isObject) : [];
  const read = calls.map((call) => {
    const inner = isObject(call.tool_call) ? call.tool_call : call;
    const { function: fn, custom } = inner;
    if (isObject(fn)) return callOf(inner.id, fn.name, fn.arguments);
    if (isObject(custom)) return callOf(inner.id, custom.name, custom.input);
    return callOf(inner.id, inner.name, inner.args ?? inner.arguments ?? inner.input);
  });
  const old = raw.function_call;
  return isObject(old) ? [...read, callOf(old.name, old.name, old.arguments)] : read;
}

/** A call with its arguments read; what is no object stays as it was written. */
export function callOf(id: unknown, name: unknown, args: unknown): ConversationCall {
  const base = { id: String(id ?? ''), name: String(name ?? '') };
  if (args === undefined || args === null || args === '') return { ...base, args: {} };
  if (isObject(args)) return { ...base, args: args as JsonObject };
  const value = decodeTwice(args);
  if (isObject(value)) return { ...base, args: value as JsonObject };
  return { ...base, args: null, raw: typeof args === 'string' ? args : JSON.stringify(args) };
}

export function toolMessage(
  callId: unknown,
  content: string,
  failed: boolean,
  at: { at?: string },
): ConversationMessage {
  return { role: 'tool', content, callId: String(callId ?? ''), ...(failed ? { failed } : {}), ...at };
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((part) => isObject(part) && 'text' in part))
    return value.map((part) => textOf((part as { text: unknown }).text)).join('\n');
  return JSON.stringify(value as Json);
}

function timeOf(raw: Record<string, unknown>): { at?: string } {
  const time = isoTime(raw.at ?? raw.timestamp ?? raw.created_at ?? raw.createdAt);
  return time === null ? {} : { at: time };
}

/** ISO 8601 of a date, or of a number of seconds, milliseconds or nanoseconds since 1970; null for anything else. */
export function isoTime(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d{9,}$/.test(value) ? nanoToMs(value) : value;
  if (typeof number === 'number' && Number.isFinite(number) && number > 0) {
    const ms = number > 1e17 ? number / 1e6 : number > 1e11 ? number : number * 1000;
    return dateText(new Date(ms));
  }
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? dateText(new Date(value)) : null;
}

/** Digits beyond what a number holds are cut, not rounded. */
function nanoToMs(digits: string): number {
  return digits.length > 16 ? Number(BigInt(digits) / 1_000_000n) : Number(digits);
}

function dateText(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
