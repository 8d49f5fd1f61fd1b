import type { Case } from '../core/case.ts';
import type { Conversation, ConversationTool } from '../core/conversation.ts';
import { type Tool, toolSchema } from '../core/tool.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import type { Scored } from '../scorers/scorer.ts';
import { talkTranscript } from './talk-transcript.ts';

/**
 * Judges a recorded conversation by a case, without running anything; null where the conversation does not come to the
 * decision that the case is about.
 */
export async function judgeTalk(
  item: Case,
  conversation: Conversation,
  from: number | null = decisionIn(item, conversation),
): Promise<Scored | null> {
  if (from === null) return null;
  const transcript = talkTranscript(conversation, from);
  const steps = item.ends === 'step' ? transcript.steps.slice(0, 1) : transcript.steps;
  return scoreTrial(item, {
    transcript: { ...transcript, steps: item.simulate ? steps : untilSpeech(steps) },
    tools: conversation.tools.map(toolOf),
    handOffTools: conversation.tools.filter((tool) => tool.handsOff).map((tool) => tool.name),
  });
}

/** Without a simulated user a trial ends with the first step without calls. */
function untilSpeech<T extends { calls: readonly unknown[] }>(steps: readonly T[]): T[] {
  const end = steps.findIndex((step) => step.calls.length === 0);
  return end < 0 ? [...steps] : steps.slice(0, end + 1);
}

/** A tool as its conversation describes it. */
export function toolOf({ name, description, parameters, readOnly }: ConversationTool): Tool {
  return toolSchema.parse({
    name,
    description: description ?? '',
    ...(parameters ? { parameters } : {}),
    annotations: { readOnlyHint: readOnly === true },
  });
}

/** The message with which the judged part begins: after the first user's word, or after the last thing that `given` has. */
function decisionIn({ given, simulate }: Case, { messages }: Conversation): number | null {
  if (simulate) {
    const first = messages.findIndex((message) => message.role === 'user');
    return first < 0 ? null : first + 1;
  }
  const said = given.flatMap((entry) => ('user' in entry ? [entry.user] : []));
  const calls = given
    .slice(given.findLastIndex((entry) => 'user' in entry) + 1)
    .filter((entry) => 'call' in entry).length;
  const users = messages.flatMap((message, index) =>
    message.role === 'user' ? [{ index, text: message.content }] : [],
  );
  const same = said.every((text, index) => users[index]?.text.trim() === text.trim());
  const last = users[said.length - 1];
  if (!same || !last) return null;
  let answered = 0;
  for (let index = last.index + 1; index < messages.length; index++) {
    if (answered >= calls && messages[index]!.role === 'assistant') return index;
    if (messages[index]!.role === 'user') return null;
    if (messages[index]!.role === 'tool') answered++;
  }
  return null;
}
