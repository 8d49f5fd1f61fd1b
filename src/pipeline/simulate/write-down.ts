import type { Conversation, ConversationMessage, ConversationTool } from '../../core/conversation.ts';
import type { Harness } from '../../core/harness.ts';
import { createRandom, seedOf } from '../../core/random.ts';
import type { CallResult, Transcript } from '../../core/trial.ts';
import type { Visit } from './draw-traffic.ts';

/** What all conversations of one simulation have in common. */
export interface Scene {
  harness: Harness;
  tools: ConversationTool[];
  /** Id of the model. */
  model: string;
}

/** A harness version as traces name it: `support@3f9a1c0`. */
export function versionOf(harness: Harness): string {
  return `${harness.name}@${harness.hash.slice(0, 7)}`;
}

export function toolsOfScene({ tools, workflow }: Harness): ConversationTool[] {
  return tools.map(({ name, description, parameters, annotations }) => ({
    name,
    description,
    parameters: parameters as NonNullable<ConversationTool['parameters']>,
    readOnly: annotations.readOnlyHint === true,
    handsOff: workflow.hand_off.includes(name),
  }));
}

/** What was said and done, and what the agent was told to be at each of its steps. */
interface Talk {
  transcript: Transcript;
  prompts: ReadonlyMap<number, string>;
}

/** The conversation as production would have kept it: what was written, when, by whom; never how it came out. */
export function writeDown(id: string, visit: Visit, talk: Talk, scene: Scene): Conversation {
  const messages = messagesOf(visit, talk, createRandom(seedOf(`${id}\nclock`)));
  return {
    id,
    harness: scene.harness.name,
    messages,
    tools: scene.tools,
    startedAt: visit.at.toISOString(),
    endedAt: messages.at(-1)?.at ?? null,
    user: visit.userId,
    version: versionOf(scene.harness),
    model: scene.model,
    task: null,
    outcome: null,
    proxies: {},
    source: { format: 'pawl', version: '1', file: 'simulated', record: visit.number },
  };
}

function messagesOf(
  visit: Visit,
  { transcript: { steps, users = [] }, prompts }: Talk,
  random: () => number,
): ConversationMessage[] {
  let now = visit.at.getTime();
  const after = (least: number, most: number): string => {
    now += Math.round((least + random() * (most - least)) * 1000);
    return new Date(now).toISOString();
  };
  const messages: ConversationMessage[] = [];
  const writePrompt = (step: number): void => {
    const content = prompts.get(step);
    if (content !== undefined) messages.push({ role: 'system', content, at: new Date(now).toISOString() });
  };
  const writeUsers = (step: number): void => {
    for (const turn of users.filter((item) => item.after === step))
      messages.push({ role: 'user', content: turn.says, at: after(12, 120) });
  };
  writePrompt(0);
  messages.push({ role: 'user', content: visit.opening, at: visit.at.toISOString() });
  for (const [index, step] of steps.entries()) {
    writeUsers(index);
    // Documents are looked up anew, so the prompt may change on the way.
    if (index > 0) writePrompt(index);
    const calls = step.calls.map(({ name, args, raw }, at) => ({
      id: `call_${index + 1}_${at + 1}`,
      name,
      args: args ?? null,
      ...(raw === undefined ? {} : { raw }),
    }));
    const more = calls.length > 0 ? { calls } : {};
    messages.push({ role: 'assistant', content: step.text ?? '', ...more, at: after(1, 5) });
    for (const [at, { result }] of step.calls.entries())
      if (result)
        messages.push({ role: 'tool', ...answerOf(result), callId: calls[at]!.id, at: after(0.1, 1.2) });
  }
  writeUsers(steps.length);
  return messages;
}

function answerOf(result: CallResult): { content: string; failed?: true } {
  if ('returns' in result) return { content: JSON.stringify(result.returns) };
  const error = 'throws' in result ? result.throws : result.refused;
  return { content: JSON.stringify({ error }), failed: true };
}
