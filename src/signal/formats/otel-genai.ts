import type { ConversationMessage, ConversationTool } from '../../core/conversation.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import { firstText, readAttributes, unflattenList } from './attributes.ts';
import type { Format, Piece } from './format.ts';
import { decodeTwice, isoTime, readMessages, textOf } from './read-messages.ts';

const EVENT_ROLES: Readonly<Record<string, string>> = {
  'gen_ai.system.message': 'system',
  'gen_ai.user.message': 'user',
  'gen_ai.assistant.message': 'assistant',
  'gen_ai.tool.message': 'tool',
  'gen_ai.choice': 'assistant',
};

/**
 * OpenTelemetry's GenAI conventions, as OTLP JSON, span or log lines: 1.37 and later (messages with parts), the events
 * of 1.36 and before, Traceloop's flat keys, and what the Vercel AI SDK emits.
 */
export const otelGenAi: Format = {
  name: 'otel-genai',
  version: '1.28–1.41',
  detect(record) {
    if (!isObject(record)) return false;
    if (Array.isArray(record.resourceSpans) || Array.isArray(record.resourceLogs)) return true;
    return Object.keys(readAttributes(record.attributes)).some((key) =>
      /^(gen_ai\.|ai\.(operationId|prompt|response|toolCall))/.test(key),
    );
  },
  *unwrap(record) {
    if (!isObject(record)) return;
    const resources = [record.resourceSpans, record.resourceLogs].flatMap((list) =>
      Array.isArray(list) ? list : [],
    );
    if (resources.length === 0) yield record;
    for (const resource of resources.filter(isObject)) {
      const scopes = resource.scopeSpans ?? resource.scopeLogs ?? resource.instrumentationLibrarySpans;
      for (const scope of (Array.isArray(scopes) ? scopes : []).filter(isObject)) {
        const spans = scope.spans ?? scope.logRecords;
        if (Array.isArray(spans)) yield* spans;
      }
    }
  },
  read(record) {
    if (!isObject(record)) return [];
    const attributes = readAttributes(record.attributes);
    const warnings: string[] = [];
    const rejected: string[] = [];
    const span = firstText(record.spanId, record.span_id) ?? '?';
    const messages = [
      ...instructions(attributes),
      ...listOf(attributes, 'gen_ai.input.messages', span, warnings),
      ...listOf(attributes, 'gen_ai.output.messages', span, warnings),
      ...eventMessages(record.events ?? record.eventRecords),
      ...readMessages(unflattenList(attributes, 'gen_ai.prompt', rejected).map(flatCalls)),
      ...readMessages(unflattenList(attributes, 'gen_ai.completion', rejected).map(completion)),
      ...vercelMessages(attributes),
    ];
    if (rejected.length > 0) warnings.push(`span ${span}: ${rejected.length} keys rejected`);
    const tool = toolOf(attributes, record);
    if (messages.length === 0 && !tool)
      return warnings.length > 0 ? [piece(record, attributes, [], warnings)] : [];
    return [{ ...piece(record, attributes, messages, warnings), tool }];
  },
};

function piece(
  record: Record<string, unknown>,
  attributes: Readonly<Record<string, unknown>>,
  messages: ConversationMessage[],
  warnings: string[],
): Piece {
  const trace = firstText(record.traceId, record.trace_id);
  return {
    key: firstText(attributes['gen_ai.conversation.id'], attributes['session.id'], trace),
    at: isoTime(record.startTimeUnixNano ?? record.start_time ?? record.timeUnixNano ?? record.startTime),
    endedAt: isoTime(record.endTimeUnixNano ?? record.end_time ?? record.endTime),
    messages,
    tools: toolDefinitions(attributes['gen_ai.tool.definitions']),
    user: firstText(attributes['user.id'], attributes['enduser.id']),
    version: firstText(attributes['gen_ai.agent.version'], attributes['service.version']),
    model: firstText(
      attributes['gen_ai.response.model'],
      attributes['gen_ai.request.model'],
      attributes['ai.model.id'],
    ),
    warnings,
  };
}

/** A list of messages, structured or as a JSON string; one that cannot be read is told with its span. */
function listOf(
  attributes: Readonly<Record<string, unknown>>,
  key: string,
  span: string,
  warnings: string[],
): ConversationMessage[] {
  const value = attributes[key];
  if (value === undefined) return [];
  const list = decodeTwice(value);
  if (Array.isArray(list)) return readMessages(list);
  warnings.push(`span ${span}: ${key} is no list of messages`);
  return [];
}

function instructions(attributes: Readonly<Record<string, unknown>>): ConversationMessage[] {
  const value = decodeTwice(attributes['gen_ai.system_instructions']);
  if (value === undefined) return [];
  const parts = Array.isArray(value) ? value : [value];
  const text = parts
    .map((part) => (isObject(part) ? textOf(part.content ?? part.text) : textOf(part)))
    .join('\n');
  return text === '' ? [] : [{ role: 'system', content: text }];
}

function eventMessages(events: unknown): ConversationMessage[] {
  if (!Array.isArray(events)) return [];
  return events.filter(isObject).flatMap((event) => {
    const role = EVENT_ROLES[String(event.name ?? '')];
    if (!role) return [];
    const attributes = readAttributes(event.attributes);
    const body = isObject(event.body) ? event.body : attributes;
    const message = isObject(decodeTwice(body.message)) ? (decodeTwice(body.message) as JsonObject) : body;
    const calls = decodeTwice(message.tool_calls);
    return readMessages([
      {
        ...message,
        role,
        ...(Array.isArray(calls) ? { tool_calls: calls } : {}),
        tool_call_id: body.id ?? message.id,
      },
    ]);
  });
}

function completion(item: JsonObject): JsonObject {
  return flatCalls({ role: 'assistant', ...item });
}

/** Traceloop spreads calls as `tool_calls.0.name`. */
function flatCalls(item: JsonObject): JsonObject {
  return Array.isArray(item.tool_calls) ? item : { ...item, tool_calls: [] };
}

function vercelMessages(attributes: Readonly<Record<string, unknown>>): ConversationMessage[] {
  const prompt = decodeTwice(attributes['ai.prompt.messages'] ?? attributes['ai.prompt']);
  const before = readMessages(
    isObject(prompt) && typeof prompt.prompt === 'string' ? prompt.prompt : (prompt ?? []),
  );
  const text = attributes['ai.response.text'];
  const calls = decodeTwice(attributes['ai.response.toolCalls']);
  if (text === undefined && calls === undefined) return before;
  const list = (Array.isArray(calls) ? calls : []).filter(isObject);
  const toolCalls = list.map((call) => ({
    id: call.toolCallId,
    name: call.toolName,
    args: call.args ?? call.input,
  }));
  return [...before, ...readMessages([{ role: 'assistant', content: text ?? '', tool_calls: toolCalls }])];
}

function toolOf(
  attributes: Readonly<Record<string, unknown>>,
  record: Record<string, unknown>,
): Piece['tool'] {
  const name = firstText(attributes['gen_ai.tool.name'], attributes['ai.toolCall.name']);
  const isCall =
    attributes['gen_ai.operation.name'] === 'execute_tool' || attributes['ai.toolCall.name'] !== undefined;
  if (name === null || !isCall) return undefined;
  const result = attributes['gen_ai.tool.call.result'] ?? attributes['ai.toolCall.result'];
  const failed =
    attributes['error.type'] !== undefined || (isObject(record.status) && record.status.code === 2);
  return {
    id: firstText(attributes['gen_ai.tool.call.id'], attributes['ai.toolCall.id']) ?? '',
    name,
    args: attributes['gen_ai.tool.call.arguments'] ?? attributes['ai.toolCall.args'],
    result: result === undefined ? undefined : textOf(result),
    failed,
  };
}

/** OpenAI or MCP shapes of tools. */
export function toolDefinitions(value: unknown): ConversationTool[] {
  const list = decodeTwice(value);
  if (!Array.isArray(list)) return [];
  return list.filter(isObject).flatMap((item): ConversationTool[] => {
    const tool = isObject(item.function) ? item.function : item;
    if (typeof tool.name !== 'string') return [];
    const parameters = tool.parameters ?? tool.inputSchema ?? tool.input_schema;
    const hints = isObject(tool.annotations) ? tool.annotations : {};
    return [
      {
        name: tool.name,
        ...(typeof tool.description === 'string' ? { description: tool.description } : {}),
        ...(isObject(parameters) ? { parameters: parameters as JsonObject } : {}),
        ...(typeof hints.readOnlyHint === 'boolean' ? { readOnly: hints.readOnlyHint } : {}),
      },
    ];
  });
}
