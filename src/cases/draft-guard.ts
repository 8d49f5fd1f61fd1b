import type { Conversation } from '../core/conversation.ts';
import type { JsonObject } from '../core/json.ts';
import { clip } from '../core/text.ts';
import { givenUntil, recordings } from './draft-case.ts';
import { asCall } from './evidence-expectations.ts';

/** A case that holds on to what went well: the first thing that the agent did for its user. null where it only talked. */
export function draftGuard(conversation: Conversation): JsonObject | null {
  const { messages, tools } = conversation;
  const turn = messages.findIndex(
    (message) => message.role === 'assistant' && (message.calls?.length ?? 0) > 0,
  );
  if (turn < 0) return null;
  const calls = messages[turn]!.calls!.filter((call) => call.args !== null);
  const given = givenUntil(messages, turn);
  const handsOff = new Set(tools.filter((tool) => tool.handsOff).map((tool) => tool.name));
  if (calls.length === 0 || given.length === 0 || !('user' in given.at(-1)!)) return null;
  const said = messages.slice(0, turn).findLast((message) => message.role === 'user')!.content;
  const passedOn = calls.some((call) => handsOff.has(call.name));
  const replay = recordings([{ ...conversation, messages: messages.slice(turn) }]);
  return {
    title: clip(`guard: ${said.replace(/\s+/g, ' ').trim()}`, 100),
    origin: {
      conversation: conversation.id,
      harness:
        conversation.version === null
          ? conversation.harness
          : `${conversation.harness}@${conversation.version}`,
      evidence: 'success',
    },
    ...(conversation.startedAt === null ? {} : { at: conversation.startedAt }),
    given,
    ...(replay.length > 0 && !passedOn ? { replay } : {}),
    expect: passedOn ? [{ hands_off: true }] : [{ calls: calls.map(asCall) }],
    tags: ['guard'],
  };
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
