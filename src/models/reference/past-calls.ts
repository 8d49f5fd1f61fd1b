import type { ChatMessage } from '../../core/chat.ts';
import { canonicalJson, isObject, type Json, type JsonObject } from '../../core/json.ts';

/** A call made earlier in the conversation, and what it gave. */
export interface PastCall {
  name: string;
  args: JsonObject;
  result: Json | undefined;
  error: string | undefined;
  /** It was made after the last thing that the user said. */
  fresh: boolean;
}

/** The calls of a conversation in order, native ones and those written as text. */
export function readCalls(
  turns: readonly ChatMessage[],
  isUserTurn: (message: ChatMessage) => boolean,
): PastCall[] {
  const lastUserAt = turns.findLastIndex(isUserTurn);
  const calls: PastCall[] = [];
  for (const [index, message] of turns.entries()) {
    if (message.role !== 'assistant') continue;
    const fresh = index > lastUserAt;
    for (const call of message.toolCalls ?? []) {
      // Ids may come back in a later turn: the answer is the next one of that id.
      const reply = turns.find(
        (other, at) => at > index && other.role === 'tool' && other.toolCallId === call.id,
      );
      const args = readObject(call.arguments);
      calls.push({ name: call.name, args, ...readResult(reply?.content ?? undefined), fresh });
    }
    const written = readWrittenCall(message.content ?? '');
    const next = turns[index + 1];
    if (written && next?.role === 'user' && next.content.startsWith('Result: '))
      calls.push({ ...written, ...readResult(next.content.slice(8)), fresh });
  }
  return calls;
}

/** `[name(argument="value", …)]` at the end of a text. */
export function readWrittenCall(text: string): { name: string; args: JsonObject } | undefined {
  const written = /^\[([\w.-]+)\((.*)\)\]$/.exec(text.trimEnd().split('\n').at(-1) ?? '');
  if (!written) return undefined;
  const args: JsonObject = {};
  for (const [, name, value] of written[2]!.matchAll(/([\w.-]+)=("(?:[^"\\]|\\.)*"|[^,]+)/g))
    args[name!] = readValue(value!.trim());
  return { name: written[1]!, args };
}

function readValue(text: string): Json {
  const named = { True: true, False: false, None: null }[text];
  if (named !== undefined) return named;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function readObject(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}

function readResult(content: string | undefined): { result: Json | undefined; error: string | undefined } {
  if (content === undefined) return { result: undefined, error: undefined };
  try {
    const value = JSON.parse(content) as Json;
    const keys = isObject(value) ? Object.keys(value) : [];
    if (isObject(value) && keys.length === 1 && typeof value.error === 'string')
      return { result: undefined, error: value.error };
    return { result: value, error: undefined };
  } catch {
    return { result: content, error: undefined };
  }
}

export function isSameCall(past: PastCall, name: string, args: JsonObject): boolean {
  return past.name === name && canonicalJson(past.args) === canonicalJson(args);
}
