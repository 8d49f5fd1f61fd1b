import { saidValues } from '../cases/draft-case.ts';
import type { Conversation } from '../core/conversation.ts';
import { canonicalJson } from '../core/json.ts';
import type { Store } from '../store/store.ts';
import { intentsOf } from './found-failures.ts';

/**
 * A conversation that is known to have succeeded at the same: of the same task, or, where the trace names none, of the same
 * intent and with the same facts in the user's words. null where there is none.
 */
export async function findSibling(store: Store, wanted: Conversation): Promise<Conversation | null> {
  const isSame = wanted.task === null ? await sameRequest(store, wanted) : sameTask(wanted);
  if (!isSame) return null;
  for await (const { conversation } of store.conversations({ harness: wanted.harness }))
    if (conversation.outcome === 'success' && conversation.id !== wanted.id && isSame(conversation))
      return conversation;
  return null;
}

type IsSame = (other: Conversation) => boolean;

function sameTask({ task }: Conversation): IsSame {
  return (other) => other.task === task;
}

async function sameRequest(store: Store, wanted: Conversation): Promise<IsSame | null> {
  const facts = factsKey(wanted);
  if (facts === null) return null;
  const intents = await intentsOf(store);
  const intent = intents.get(wanted.id);
  if (intent === undefined) return null;
  return (other) => other.task === null && intents.get(other.id) === intent && factsKey(other) === facts;
}

/** null where the user named nothing that the agent used. */
function factsKey(conversation: Conversation): string | null {
  const facts = saidValues([conversation]);
  return Object.keys(facts).length === 0 ? null : canonicalJson(facts);
}
