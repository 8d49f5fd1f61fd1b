import { isObject, type JsonObject } from '../../core/json.ts';
import { firstText, readAttributes, unflattenList } from './attributes.ts';
import type { Format, Piece } from './format.ts';
import { decodeTwice, isoTime, readMessages, textOf } from './read-messages.ts';

/** OpenInference spans (Phoenix, Arize), whose messages are flat keys. */
export const openInference: Format = {
  name: 'openinference',
  version: null,
  detect: (record) =>
    isObject(record) &&
    (readAttributes(record.attributes)['openinference.span.kind'] !== undefined ||
      record['openinference.span.kind'] !== undefined),
  read(record) {
    if (!isObject(record)) return [];
    const attributes = readAttributes(
      isObject(record.attributes) || Array.isArray(record.attributes) ? record.attributes : record,
    );
    const kind = attributes['openinference.span.kind'];
    const context = isObject(record.context) ? record.context : {};
    const rejected: string[] = [];
    const messages =
      kind === 'LLM'
        ? [
            ...readMessages(unflattenList(attributes, 'llm.input_messages', rejected).map(openAiForm)),
            ...readMessages(unflattenList(attributes, 'llm.output_messages', rejected).map(openAiForm)),
          ]
        : [];
    const tool = kind === 'TOOL' ? toolOf(attributes, record) : undefined;
    if (messages.length === 0 && !tool && rejected.length === 0) return [];
    return [
      {
        key: firstText(attributes['session.id'], record.trace_id, record.traceId, context.trace_id),
        at: isoTime(record.start_time ?? record.startTime ?? record.startTimeUnixNano),
        endedAt: isoTime(record.end_time ?? record.endTime ?? record.endTimeUnixNano),
        messages,
        tool,
        user: firstText(attributes['user.id']),
        model: firstText(attributes['llm.model_name'], attributes['llm.request.model_name']),
        warnings: rejected.length > 0 ? [`${rejected.length} keys rejected, the first: ${rejected[0]}`] : [],
      },
    ];
  },
};

/** `{message: {role, contents: [{message_content}], tool_calls: [{tool_call}]}}` as OpenAI writes it. */
function openAiForm(item: JsonObject): JsonObject {
  const message = isObject(item.message) ? (item.message as JsonObject) : item;
  const { contents } = message;
  if (!Array.isArray(contents)) return message;
  const parts = contents.map((part) =>
    isObject(part) && isObject(part.message_content) ? part.message_content : part,
  );
  return { ...message, content: parts as JsonObject[] };
}

function toolOf(
  attributes: Readonly<Record<string, unknown>>,
  record: Record<string, unknown>,
): Piece['tool'] {
  const name = firstText(attributes['tool.name'], record.name);
  if (name === null) return undefined;
  const result = attributes['output.value'];
  const status = isObject(record.status) ? record.status.status_code : record.status_code;
  return {
    id: firstText(attributes['tool.id'], attributes['tool_call.id']) ?? '',
    name,
    args: decodeTwice(attributes['input.value'] ?? attributes['tool.parameters']),
    result: result === undefined ? undefined : textOf(result),
    failed: status === 'ERROR',
  };
}
