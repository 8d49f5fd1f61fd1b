import {
  type ChatAnswer,
  type ChatContext,
  type ChatMessage,
  type ChatModel,
  ModelError,
} from '../core/chat.ts';
import type { JsonObject } from '../core/json.ts';
import { toOpenAiMessage } from '../core/openai-shape.ts';

export type SendForJson = (messages: readonly ChatMessage[], context: ChatContext) => Promise<ChatAnswer>;

/** Asks a model for JSON in the format of its endpoint, as long as the endpoint takes one. */
export function sendForJson(model: ChatModel, format: JsonObject): SendForJson {
  let formatted = true;
  return async function send(messages, context) {
    const withFormat = formatted;
    const body: JsonObject = { messages: messages.map(toOpenAiMessage) };
    const passthrough = withFormat ? { ...body, response_format: format } : body;
    try {
      return await model.complete({ messages: [...messages], tools: [], passthrough }, context);
    } catch (error) {
      // Some servers do not take a format; what they answer is read all the same.
      if (!withFormat || !(error instanceof ModelError) || error.errorClass !== 'bad_request') throw error;
      formatted = false;
      return send(messages, context);
    }
  };
}

/** The JSON in an answer, also in a code fence; undefined when there is none. */
export function readJson(text: string | null): unknown {
  const plain = (text ?? '').trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
}
