import { ModelError } from '../../../core/chat.ts';
import { isObject, type JsonObject } from '../../../core/json.ts';
import { fromOpenAiCalls } from '../../../core/openai-shape.ts';
import { findTool, type Tool } from '../../../core/tool.ts';
import type { TranscriptCall, TranscriptStep } from '../../../core/trial.ts';
import { readAnswer } from '../../../harness/protocols/protocols.ts';

/**
 * The step that a `step` agent answered: `{"text", "calls": [{"name", "args"}]}` or an OpenAI assistant message.
 * Throws ModelError of class `agent_protocol` when it is neither.
 */
export function readReply(value: unknown, tools: readonly Tool[]): TranscriptStep {
  if (!isObject(value)) throw protocolError(value, 'is not a JSON object');
  const text = value.text ?? value.content ?? null;
  if (text !== null && typeof text !== 'string') throw protocolError(value, 'has a text that is no string');
  if (value.tool_calls !== undefined && value.tool_calls !== null) {
    const toolCalls = fromOpenAiCalls(value.tool_calls);
    const usage = { inputTokens: 0, outputTokens: 0 };
    const answer = { content: text, toolCalls, finishReason: 'tool_calls', usage, latencyMs: 0 };
    return readAnswer('native', answer, tools);
  }
  const calls = value.calls ?? [];
  if (!Array.isArray(calls)) throw protocolError(value, 'has calls that are no list');
  if (text === null && calls.length === 0) throw protocolError(value, 'has neither text nor calls');
  return { text: text === '' ? null : text, calls: calls.map((call: unknown) => readCall(call, tools)) };
}

function readCall(value: unknown, tools: readonly Tool[]): TranscriptCall {
  if (!isObject(value) || typeof value.name !== 'string')
    throw protocolError(value, 'is a call without a name');
  const name = findTool(tools, value.name)?.name ?? value.name;
  const args = value.args ?? {};
  if (isObject(args)) return { name, args: args as JsonObject };
  return { name, args: undefined, raw: JSON.stringify(args) };
}

/** What the agent said cannot be understood: no trial, since nobody knows what it meant. */
export function protocolError(value: unknown, fault: string): ModelError {
  const got = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const allowed = '{"text": "…"} or {"calls": [{"name": "…", "args": {…}}]}';
  return new ModelError(
    'agent_protocol',
    `The agent's reply ${fault}: ${got.slice(0, 200)}. It answers ${allowed}.`,
  );
}
