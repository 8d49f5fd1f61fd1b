import type { ChatMessage, ChatRequest, ChatTool } from '../../core/chat.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { readListing } from './listing.ts';

/** A call made earlier in the conversation, and what it gave. */
export interface PastCall {
  name: string;
  args: JsonObject;
  result: Json | undefined;
  error: string | undefined;
  /** It was made after the last thing that the user said. */
  fresh: boolean;
}

export interface Passage {
  title: string;
  text: string;
}

/** What a reference model sees: nothing but the chat request, taken apart. */
export interface Situation {
  tools: ChatTool[];
  /** Tools stand in the prompt as a listing, and calls are written as text. */
  pythonic: boolean;
  /** Lines of the system prompt that are no document and no listing. */
  lines: string[];
  passages: Passage[];
  today: string | undefined;
  userTurns: string[];
  lastUser: string;
  past: PastCall[];
  /** Whether the last message is a tool's answer. */
  answered: boolean;
  /** The agent's last question, if the user's last message answers one. */
  asked: string | undefined;
}

export function readSituation(request: ChatRequest): Situation {
  const system = request.messages.find((message) => message.role === 'system')?.content ?? '';
  const { lines, passages } = readPrompt(system);
  const listed = request.tools.length === 0 ? readListing(lines) : { tools: [], rest: lines };
  const turns = request.messages.filter((message) => message.role !== 'system');
  const users = turns.filter(isUserTurn).map((message) => message.content ?? '');
  const lastUserAt = turns.findLastIndex(isUserTurn);
  const before = turns[lastUserAt - 1];
  return {
    tools: request.tools.length > 0 ? request.tools : listed.tools,
    pythonic: request.tools.length === 0 && listed.tools.length > 0,
    lines: listed.rest,
    passages,
    today: /\btoday is (\d{4}-\d{2}-\d{2})/i.exec(system)?.[1],
    userTurns: users,
    lastUser: users.at(-1) ?? '',
    past: readCalls(turns, lastUserAt),
    answered: lastUserAt < turns.length - 1,
    asked:
      before?.role === 'assistant' && /\?\s*$/.test(before.content ?? '')
        ? (before.content ?? undefined)
        : undefined,
  };
}

/** Where calls are text, results come back as user messages that begin with "Result:". */
function isUserTurn(message: ChatMessage): boolean {
  return message.role === 'user' && !message.content.startsWith('Result: ');
}

/** Documents are the sections under second-level headings; what is above them is the prompt proper. */
function readPrompt(system: string): { lines: string[]; passages: Passage[] } {
  const lines: string[] = [];
  const passages: Passage[] = [];
  let current: Passage | undefined;
  for (const line of system.split('\n')) {
    const heading = /^(#{1,2})\s+(.*)$/.exec(line);
    if (heading?.[1] === '##') {
      current = { title: heading[2]!, text: '' };
      passages.push(current);
    } else if (heading) current = undefined;
    else if (current) current.text += `${line}\n`;
    else if (line.trim() !== '') lines.push(line.trim());
  }
  return { lines, passages };
}

function readCalls(turns: readonly ChatMessage[], lastUserAt: number): PastCall[] {
  const calls: PastCall[] = [];
  for (const [index, message] of turns.entries()) {
    if (message.role !== 'assistant') continue;
    const fresh = index > lastUserAt;
    for (const call of message.toolCalls ?? []) {
      const reply = turns.find((other) => other.role === 'tool' && other.toolCallId === call.id);
      calls.push({
        name: call.name,
        args: readObject(call.arguments),
        ...readResult(reply?.content ?? undefined),
        fresh,
      });
    }
    const written = /^\[(\w[\w.]*)\((.*)\)\]$/.exec((message.content ?? '').split('\n').at(-1) ?? '');
    const next = turns[index + 1];
    if (written && next?.role === 'user' && next.content.startsWith('Result: ')) {
      calls.push({ name: written[1]!, args: {}, ...readResult(next.content.slice(8)), fresh });
    }
  }
  return calls;
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
