import type { Conversation, ConversationMessage } from '../core/conversation.ts';
import type { JsonObject } from '../core/json.ts';
import { clip } from '../core/text.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import { clockOf, givenUntil, lastUser, versionOf } from './draft-case.ts';
import { asCall, heldArguments } from './evidence-expectations.ts';

/**
 * A case that holds on to what went well, as the one decision that says most: a hand-off or what the agent changed last, else
 * what it looked up first. null where it only talked.
 */
export function draftGuard(conversation: Conversation, codes?: ToolCodes): JsonObject | null {
  const { messages, tools } = conversation;
  const handsOff = new Set(tools.filter((tool) => tool.handsOff).map((tool) => tool.name));
  const quiet = new Set(tools.filter((tool) => tool.readOnly).map((tool) => tool.name));
  const decisions = messages.flatMap((message, turn) => {
    const calls = tellingCalls(message, messages);
    const passedOn = (message.calls ?? []).some((call) => handsOff.has(call.name));
    const changes = passedOn || calls.some((call) => !quiet.has(call.name));
    return passedOn || calls.length > 0 ? [{ turn, calls, passedOn, changes }] : [];
  });
  const chosen = decisions.findLast(({ changes }) => changes) ?? decisions[0];
  const given = chosen ? givenUntil(messages, chosen.turn, codes) : [];
  if (!chosen || given.length === 0 || 'assistant' in given.at(-1)!) return null;
  const said = lastUser(messages, chosen.turn).replace(/\s+/g, ' ').trim();
  return {
    title: clip(`guard: ${said}`, 100),
    origin: {
      conversation: conversation.id,
      turn: chosen.turn,
      harness: versionOf(conversation),
      evidence: 'success',
    },
    ...clockOf(conversation),
    given,
    ends: 'step',
    expect: chosen.passedOn
      ? [{ hands_off: true }]
      : [{ calls: chosen.calls.map((call) => asCall(call, messages)) }],
    tags: ['guard'],
  };
}

/** Calls of the agent of which something can be held against another: a thought that it notes down is no decision. */
function tellingCalls(
  { role, by, calls = [] }: ConversationMessage,
  messages: readonly ConversationMessage[],
): NonNullable<ConversationMessage['calls']> {
  if (role !== 'assistant' || by === 'human' || calls.some((call) => call.args === null)) return [];
  return calls.filter(
    ({ args }) => Object.keys(args!).length === 0 || Object.keys(heldArguments(args!, messages)).length > 0,
  );
}

/**
 * Items that differ most from one another: the first, then always the one whose nearest chosen neighbour is least alike.
 * Equal input gives equal output.
 */
export function mostDiverse<T>(items: readonly T[], count: number, alike: (a: T, b: T) => number): T[] {
  const chosen: T[] = items.slice(0, 1);
  const nearest = items.map((item) => (chosen[0] === undefined ? 0 : alike(item, chosen[0])));
  while (chosen.length < Math.min(count, items.length)) {
    let best = -1;
    for (const [index, item] of items.entries())
      if (!chosen.includes(item) && (best < 0 || nearest[index]! < nearest[best]!)) best = index;
    const next = items[best]!;
    chosen.push(next);
    for (const [index, item] of items.entries())
      nearest[index] = Math.max(nearest[index]!, alike(item, next));
  }
  return chosen;
}
