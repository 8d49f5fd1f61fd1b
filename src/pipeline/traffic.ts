import type { Stratum } from '../signal/exemplars.ts';
import type { FoundFailures } from '../signal/find-failures.ts';
import type { Store } from '../store/store.ts';
import { stratumOf } from './failures.ts';

/** What the store knows of one intent's conversations. */
export interface IntentTraffic {
  conversations: number;
  /** Conversations in which failures were looked for, and those with one. */
  looked: number;
  failing: number;
}

export interface Traffic {
  conversations: number;
  /** Conversations that were placed among intents; 0 before a refresh. */
  placed: number;
  /** Of those, the ones that are like none of the intents. */
  outside: number;
  looked: number;
  intents: ReadonlyMap<string, IntentTraffic>;
  /** How the user of each conversation took it, by its id, where that was looked for. */
  strata: ReadonlyMap<string, Stratum>;
}

/** What is stored of a harness's conversations; nothing is looked for anew. */
export async function readTraffic(store: Store, harness: string): Promise<Traffic> {
  const own = new Set<string>();
  for await (const { conversation } of store.conversations({ harness })) own.add(conversation.id);
  const intentOf = new Map<string, string | null>();
  if (own.size > 0)
    for await (const { conversation, value } of store.signals('intent'))
      if (own.has(conversation)) intentOf.set(conversation, (value as { intent: string | null }).intent);
  const intents = new Map<string, IntentTraffic>();
  for (const intent of intentOf.values()) {
    if (intent === null) continue;
    const known = intents.get(intent) ?? { conversations: 0, looked: 0, failing: 0 };
    intents.set(intent, { ...known, conversations: known.conversations + 1 });
  }
  const strata = new Map<string, Stratum>();
  if (own.size > 0)
    for await (const { conversation, value } of store.signals('failures')) {
      if (!own.has(conversation)) continue;
      const found = value as unknown as FoundFailures;
      strata.set(conversation, stratumOf(found));
      const row = intents.get(intentOf.get(conversation) ?? '');
      if (!row) continue;
      row.looked++;
      if (found.failures.length > 0) row.failing++;
    }
  const outside = [...intentOf.values()].filter((intent) => intent === null).length;
  return { conversations: own.size, placed: intentOf.size, outside, looked: strata.size, intents, strata };
}
