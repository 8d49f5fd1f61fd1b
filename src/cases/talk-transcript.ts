import type { Conversation, ConversationCall, ConversationMessage } from '../core/conversation.ts';
import type { Json } from '../core/json.ts';
import type { CallResult, Transcript, TranscriptStep, UserTurn } from '../core/trial.ts';

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

/** What a call was answered; undefined when the recording has no answer. */
export function resultOf(
  call: ConversationCall,
  messages: readonly ConversationMessage[],
  at: number,
): CallResult | undefined {
  const answers = messages.slice(at + 1);
  const end = answers.findIndex((message) => message.role === 'user');
  const answer = (end < 0 ? answers : answers.slice(0, end)).find(
    (message) => message.role === 'tool' && message.callId === call.id,
  );
  if (!answer) return undefined;
  if (answer.failed || /^\s*(?:error|exception|traceback)\b/i.test(answer.content))
    return { throws: answer.content };
  return { returns: readJson(answer.content) };
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
