import { isObject } from '../../core/json.ts';
import { firstText } from './attributes.ts';
import type { Format } from './format.ts';
import { toolDefinitions } from './otel-genai.ts';
import { isoTime, readMessages, textOf } from './read-messages.ts';

/** OpenAI's Responses: the stored response, or its request and response; a chain is joined by its conversation. */
export const openAiResponses: Format = {
  name: 'openai-responses',
  version: null,
  detect: (record) =>
    isObject(record) && Array.isArray(record.output) && (record.object === 'response' || 'input' in record),
  read(record) {
    if (!isObject(record)) return [];
    const conversation = isObject(record.conversation) ? record.conversation.id : record.conversation;
    const system = record.instructions
      ? [{ role: 'system' as const, content: textOf(record.instructions) }]
      : [];
    return [
      {
        key: firstText(conversation, record.previous_response_id, record.id),
        alias: firstText(record.id),
        at: isoTime(record.created_at),
        messages: [...system, ...readMessages(record.input ?? []), ...readMessages(record.output)],
        tools: toolDefinitions(record.tools),
        user: firstText(record.user, record.safety_identifier),
        model: firstText(record.model),
      },
    ];
  },
};
