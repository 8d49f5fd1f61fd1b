import type { ConversationCall, ConversationMessage } from './conversation.ts';
import { readAnswer } from './conversation-calls.ts';
import { sanitised } from './recording.ts';
import type { ToolCodes } from './tool-code.ts';

/**
 * A recorded conversation in which every tool's answer is as the tool lets it be written down. Errors stay as they are.
 * Throws PAWL_TOOL_SANITISE.
 */
export function sanitiseMessages<T extends ConversationMessage>(
  messages: readonly T[],
  codes: ToolCodes,
): T[] {
  // Where several calls of a message share an id, answers go to them in their order.
  const asked = new Map<string, ConversationCall[]>();
  return messages.map((message) => {
    const calls = message.calls ?? [];
    for (const { id } of calls)
      asked.set(
        id,
        calls.filter((call) => call.id === id),
      );
    if (message.role !== 'tool' || message.failed || message.callId === undefined) return message;
    const open = asked.get(message.callId) ?? [];
    const call = open.length > 1 ? open.shift() : open[0];
    const code = call && codes.get(call.name);
    if (!call || !code?.sanitise) return message;
    const written = sanitised(code, readAnswer(message.content), call.args ?? {});
    return { ...message, content: typeof written === 'string' ? written : JSON.stringify(written) };
  });
}
