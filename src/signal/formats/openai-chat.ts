import { isObject } from '../../core/json.ts';
import { firstText } from './attributes.ts';
import type { Format } from './format.ts';
import { toolDefinitions } from './otel-genai.ts';
import { isoTime, readMessages, textOf } from './read-messages.ts';

/**
 * Chat messages, one conversation a record: OpenAI's, `{request, response}` pairs, Batch lines, and Anthropic's with a
 * `system` beside the messages.
 */
export const openAiChat: Format = {
  name: 'openai-chat',
  version: null,
  detect: (record) =>
    isObject(record) && (Array.isArray(record.messages) || Array.isArray(requestOf(record)?.messages)),
  read(record) {
    if (!isObject(record)) return [];
    const request = requestOf(record) ?? record;
    const metadata = isObject(record.metadata)
      ? record.metadata
      : isObject(request.metadata)
        ? request.metadata
        : {};
    const system =
      request.system === undefined ? [] : [{ role: 'system' as const, content: textOf(request.system) }];
    return [
      {
        key: firstText(record.id, record.conversation_id, metadata.conversation_id, record.custom_id),
        at: isoTime(record.created_at ?? record.created ?? record.timestamp ?? record.startedAt),
        messages: [...system, ...readMessages(request.messages), ...readMessages(replyOf(record))],
        tools: toolDefinitions(request.tools),
        user: firstText(record.user, metadata.user_id),
        version: firstText(metadata.version),
        model: firstText(record.model, request.model),
      },
    ];
  },
};

function requestOf(record: Record<string, unknown>): Record<string, unknown> | undefined {
  const { request } = record;
  if (!isObject(request)) return undefined;
  return isObject(request.body) ? request.body : request;
}

function replyOf(record: Record<string, unknown>): unknown[] {
  const { response } = record;
  if (!isObject(response)) return [];
  const body = isObject(response.body) ? response.body : response;
  const choice = Array.isArray(body.choices) ? body.choices[0] : undefined;
  if (isObject(choice)) return [choice.message];
  return Array.isArray(body.content) ? [{ role: 'assistant', content: body.content }] : [];
}
