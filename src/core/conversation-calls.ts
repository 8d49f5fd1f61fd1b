import type { Conversation, ConversationCall, ConversationMessage } from './conversation.ts';
import type { Json } from './json.ts';
import type { CallResult } from './trial.ts';

/**
 * What a call of message `at` was answered before the user's next word; undefined when the recording has no answer. Where
 * several calls of a message share an id, answers go to them in their order.
 */
export function resultOf(
  call: ConversationCall,
  messages: readonly ConversationMessage[],
  at: number,
): CallResult | undefined {
  const sameId = (messages[at]?.calls ?? []).filter((other) => other.id === call.id);
  const later = messages.slice(at + 1);
  const end = later.findIndex((message) => message.role === 'user');
  const answers = (end < 0 ? later : later.slice(0, end)).filter(
    (message) => message.role === 'tool' && message.callId === call.id,
  );
  const answer = answers[Math.max(0, sameId.indexOf(call))];
  if (!answer) return undefined;
  if (answer.failed || /^\s*(?:error|exception|traceback)\b/i.test(answer.content))
    return { throws: answer.content };
  return { returns: readAnswer(answer.content) };
}

/** What a tool answered, where it was written as JSON; else the text itself. */
export function readAnswer(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Calls of the agent that went through and changed something, in their order. */
export function stateChanges({
  messages,
  tools,
}: Pick<Conversation, 'messages' | 'tools'>): ConversationCall[] {
  const quiet = new Set(tools.filter((tool) => tool.readOnly || tool.handsOff).map((tool) => tool.name));
  return messages.flatMap((message, at) =>
    message.role !== 'assistant' || message.by === 'human'
      ? []
      : (message.calls ?? []).filter((call) => {
          const result = resultOf(call, messages, at);
          return !quiet.has(call.name) && (result === undefined || 'returns' in result);
        }),
  );
}
