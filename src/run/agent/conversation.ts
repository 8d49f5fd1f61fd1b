import type { Given } from '../../core/case.ts';
import type { ChatMessage } from '../../core/chat.ts';
import type { CallResult, Transcript, TranscriptStep } from '../../core/trial.ts';

/** The conversation up to the judged turn as chat messages, without the system prompt. */
export function givenMessages(given: readonly Given[]): ChatMessage[] {
  return given.flatMap((entry, index): ChatMessage[] => {
    if ('user' in entry) return [{ role: 'user', content: entry.user }];
    if ('assistant' in entry) return [{ role: 'assistant', content: entry.assistant }];
    const id = `given_${index + 1}`;
    const call = { id, name: entry.call, arguments: JSON.stringify(entry.with) };
    const content =
      entry.throws === undefined ? JSON.stringify(entry.returns ?? null) : errorText(entry.throws);
    return [
      { role: 'assistant', content: null, toolCalls: [call] },
      { role: 'tool', toolCallId: id, content },
    ];
  });
}

/** One step of the agent and the answers to its calls, as the next messages of the conversation. */
export function stepMessages(step: TranscriptStep, number: number): ChatMessage[] {
  if (step.calls.length === 0) return [{ role: 'assistant', content: step.text ?? '' }];
  const calls = step.calls.map((call, index) => ({
    id: `step_${number}_${index + 1}`,
    name: call.name,
    arguments: call.raw ?? JSON.stringify(call.args ?? {}),
  }));
  return [
    { role: 'assistant', content: step.text, toolCalls: calls },
    ...step.calls.flatMap((call, index): ChatMessage[] =>
      call.result ? [{ role: 'tool', toolCallId: calls[index]!.id, content: resultText(call.result) }] : [],
    ),
  ];
}

/** The whole conversation so far, with what a simulated user said meanwhile. */
export function talkMessages(
  given: readonly Given[],
  { steps, users = [] }: Pick<Transcript, 'steps' | 'users'>,
): ChatMessage[] {
  const said = (after: number): ChatMessage[] =>
    users.filter((turn) => turn.after === after).map(({ says }) => ({ role: 'user', content: says }));
  return [
    ...givenMessages(given),
    ...steps.flatMap((step, index) => [...said(index), ...stepMessages(step, index + 1)]),
    ...said(steps.length),
  ];
}

/** What the user said last; empty when it said nothing. */
export function lastUserText(messages: readonly ChatMessage[]): string {
  return messages.findLast((message) => message.role === 'user')?.content ?? '';
}

export function lastUserMessage(given: readonly Given[]): string {
  const last = given.findLast((entry) => 'user' in entry);
  return last && 'user' in last ? last.user : '';
}

function resultText(result: CallResult): string {
  if ('returns' in result) return JSON.stringify(result.returns);
  return errorText('throws' in result ? result.throws : result.refused);
}

function errorText(message: string): string {
  return JSON.stringify({ error: message });
}
