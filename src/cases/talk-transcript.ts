import type { Conversation, ConversationMessage } from '../core/conversation.ts';
import { resultOf } from '../core/conversation-calls.ts';
import type { Transcript, TranscriptStep, UserTurn } from '../core/trial.ts';

/** What an agent did in a recorded conversation from one of its messages on, as a trial of a case would have it. */
export function talkTranscript(
  { messages, tools }: Pick<Conversation, 'messages' | 'tools'>,
  from: number,
): Transcript {
  const steps: TranscriptStep[] = [];
  const users: UserTurn[] = [];
  let human = false;
  for (const [index, message] of messages.entries()) {
    if (index < from) continue;
    if (message.by === 'human') {
      human = true;
      break;
    }
    if (message.role === 'user') users.push({ after: steps.length, says: message.content });
    else if (message.role === 'assistant') steps.push(stepOf(message, messages, index));
  }
  const handsOff = new Set(tools.filter((tool) => tool.handsOff).map((tool) => tool.name));
  const last = steps.at(-1);
  const end = human || last?.calls.some((call) => handsOff.has(call.name)) ? 'hand_off' : 'speech';
  return users.length > 0 ? { steps, end, users } : { steps, end };
}

function stepOf(
  { content, calls = [] }: ConversationMessage,
  messages: readonly ConversationMessage[],
  at: number,
): TranscriptStep {
  return {
    text: content === '' ? null : content,
    calls: calls.map((call) => {
      const result = resultOf(call, messages, at);
      return {
        name: call.name,
        args: call.args ?? undefined,
        ...(call.raw === undefined ? {} : { raw: call.raw }),
        ...(result ? { result } : {}),
      };
    }),
  };
}
