import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { formatPlace, type Place } from '../../core/place.ts';
import { slug } from '../names.ts';
import type { ImportedCase } from '../source.ts';
import { fill } from '../template.ts';
import type { PromptMessage } from './load-prompts.ts';
import type { PromptfooTest } from './load-tests.ts';

/** A test as a case file, or why it cannot be one. */
export function caseOf(
  { test, place }: PromptfooTest,
  input: {
    number: number;
    vars: JsonObject;
    messages: readonly PromptMessage[];
    expect: JsonObject[];
    tools: boolean;
  },
): ImportedCase | string {
  const given = givenOf(input.messages, input.vars);
  if (typeof given === 'string') return given;
  const description = typeof test.description === 'string' ? fill(test.description, input.vars) : undefined;
  const metadata = isObject(test.metadata) ? (test.metadata as JsonObject) : {};
  return {
    name: slug(description ?? '', `test-${String(input.number).padStart(2, '0')}`),
    value: {
      ...(description === undefined ? {} : { title: description }),
      origin: originOf(place, metadata),
      given,
      // promptfoo makes one request a test and answers no call.
      ...(input.tools ? { ends: 'step' } : {}),
      expect: input.expect,
    },
  };
}

function originOf(place: Place, metadata: JsonObject): JsonObject {
  const plain = { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) };
  return { promptfoo: formatPlace(plain), ...(Object.keys(metadata).length > 0 ? { metadata } : {}) };
}

/** Messages as `given`, or why they are none. */
export function givenOf(messages: readonly PromptMessage[], vars: JsonObject): JsonObject[] | string {
  const given: JsonObject[] = [];
  for (const [index, message] of messages.entries()) {
    const content = fill(message.content ?? '', vars);
    if (message.role === 'user') given.push({ user: content });
    else if (message.role === 'assistant') {
      if (content !== '') given.push({ assistant: content });
      for (const call of message.toolCalls ?? []) {
        const made = callOf(call, messages.slice(index + 1), vars);
        if (!made) return 'a tool call in its prompt has no result or cannot be read';
        given.push(made);
      }
    } else if (message.role !== 'tool')
      return `its prompt has a message of ${message.role} amid the conversation`;
  }
  const last = given.at(-1);
  if (!last) return 'its prompt has no message of the user';
  return 'assistant' in last
    ? "its prompt ends with the agent's own words, and it would go on from them"
    : given;
}

function callOf(call: JsonObject, later: readonly PromptMessage[], vars: JsonObject): JsonObject | undefined {
  const result = later.find(({ role, toolCallId }) => role === 'tool' && toolCallId === call.id);
  const made = isObject(call.function) ? call.function : undefined;
  if (!result || typeof made?.name !== 'string') return undefined;
  try {
    const args = JSON.parse(fill(String(made.arguments ?? '{}'), vars)) as Json;
    return isObject(args)
      ? { call: made.name, with: args as JsonObject, returns: readJson(fill(result.content ?? '', vars)) }
      : undefined;
  } catch {
    return undefined;
  }
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
