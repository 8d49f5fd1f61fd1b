import { join } from 'node:path';
import type { Conversation, ConversationTool } from '../core/conversation.ts';
import { PawlError, usageError } from '../core/errors.ts';
import type { Failure } from '../core/failure.ts';
import { hashJson } from '../core/hash.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { createBuiltinEncoder } from '../encoder/builtin-encoder.ts';
import { cachedEncoder } from '../encoder/cached-encoder.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { createActReader } from '../signal/acts/act-reader.ts';
import { type Drift, ShapeLog } from '../signal/drift.ts';
import { FAILURES_VERSION, type FoundFailures, findFailures } from '../signal/find-failures.ts';
import { routeToModel } from '../signal/model-failures.ts';
import { siblingCounterfactual } from '../signal/siblings.ts';
import { openStore } from '../store/open-store.ts';
import type { Store, StoredConversation, StoredSignal } from '../store/store.ts';
import { JUDGED } from './judge-failures.ts';
import { harnessDir, type Project } from './project.ts';

/** Conversations whose messages are held, and read by their meaning, at once. */
const BATCH = 256;

/** One conversation with what was found in it; its messages stay in the store. */
export interface Found {
  conversation: Omit<Conversation, 'messages'>;
  hash: string;
  result: FoundFailures;
}

export interface FoundAll {
  harness: string;
  found: Found[];
  /** Intents by conversation id. */
  intents: ReadonlyMap<string, string>;
}

/**
 * What went wrong in every stored conversation of a harness. What was found before is re-used until the conversation, the
 * harness's tools or the detectors change. Throws PAWL_CONVERSATIONS_NONE when none is stored.
 */
export async function findInStore(
  project: Project,
  name: string | undefined,
  store: Store,
): Promise<FoundAll> {
  const { name: harness } = await harnessDir(project, name);
  const tools = await toolsOf(project, name);
  const drifts = await driftsOf(store, harness);
  await using finder = createFinder(tools, drifts);
  const known = new Map<string, StoredSignal>();
  for await (const signal of store.signals('failures')) known.set(signal.conversation, signal);
  const found: Found[] = [];
  for await (const batch of batches(store.conversations({ harness }))) {
    const fresh = batch.filter(
      ({ conversation, hash }) => known.get(conversation.id)?.hash !== finder.versionOf(hash),
    );
    const results = await finder.find(fresh.map(({ conversation }) => conversation));
    const rows = fresh.map(({ conversation, hash }, index): StoredSignal => {
      const value = results[index] as unknown as Json;
      return { conversation: conversation.id, hash: finder.versionOf(hash), value };
    });
    if (rows.length > 0) await store.putSignals('failures', rows);
    for (const row of rows) known.set(row.conversation, row);
    for (const { conversation, hash } of batch) {
      const { messages: _messages, ...rest } = conversation;
      const result = known.get(conversation.id)!.value as unknown as FoundFailures;
      found.push({ conversation: rest, hash, result });
    }
  }
  if (found.length === 0)
    throw usageError(
      'PAWL_CONVERSATIONS_NONE',
      `No conversation of ${harness} is stored.`,
      'pawl ingest FILE… reads traces.',
    );
  const judged = byModel(await withJudged(store, found));
  return { harness, found: await withSiblings(store, judged), intents: await intentsOf(store) };
}

/** What went wrong in one conversation, as `findInStore` finds it. */
export async function findInOne(
  project: Project,
  conversation: Conversation,
  store: Store,
): Promise<FoundFailures> {
  const tools = await toolsOf(project, conversation.harness);
  await using finder = createFinder(tools, await driftsOf(store, conversation.harness));
  const [result] = await finder.find([conversation]);
  const { messages: _messages, ...rest } = conversation;
  const [found] = await withJudged(store, [{ conversation: rest, hash: '', result: result! }]);
  return found!.result;
}

export async function withStore<T>(project: Project, use: (store: Store) => Promise<T>): Promise<T> {
  await using store = await openStore(join(project.root, project.config.store));
  return await use(store);
}

function createFinder(tools: readonly ConversationTool[], drifts: readonly Drift[]) {
  const encoder = cachedEncoder(createBuiltinEncoder());
  const reader = createActReader(encoder);
  const version = hashJson([FAILURES_VERSION, reader.id, tools, drifts]).slice(0, 12);
  return {
    versionOf: (hash: string): string => `${hash} ${version}`,
    async find(conversations: readonly Conversation[]): Promise<FoundFailures[]> {
      if (conversations.length === 0) return [];
      const readings = await reader.read(conversations);
      return conversations.map((conversation, index) =>
        findFailures(conversation, { tools, drifts, readings: readings[index] }),
      );
    },
    [Symbol.asyncDispose]: () => encoder.close(),
  };
}

async function* batches(stream: AsyncIterable<StoredConversation>): AsyncGenerator<StoredConversation[]> {
  let batch: StoredConversation[] = [];
  for await (const item of stream) {
    batch.push(item);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function driftsOf(store: Store, harness: string): Promise<Drift[]> {
  const log = new ShapeLog();
  for await (const { conversation } of store.conversations({ harness })) log.add(conversation);
  return log.drifts();
}

/** The tools of the harness as it stands; none when it cannot be loaded. */
async function toolsOf(project: Project, name: string | undefined): Promise<ConversationTool[]> {
  try {
    const { dir } = await harnessDir(project, name);
    const { tools, workflow } = await loadHarness(project.files, dir);
    return tools.map((tool) => ({
      name: tool.name,
      description: tool.description,
      parameters: tool.parameters as JsonObject,
      readOnly: tool.annotations.readOnlyHint === true,
      handsOff: workflow.hand_off.includes(tool.name),
    }));
  } catch (error) {
    if (error instanceof PawlError) return [];
    throw error;
  }
}

/** Intents by conversation id, as the last refresh placed them. */
export async function intentsOf(store: Store): Promise<Map<string, string>> {
  const intents = new Map<string, string>();
  for await (const { conversation, value } of store.signals('intent')) {
    const { intent } = value as { intent: string | null };
    if (intent !== null) intents.set(conversation, intent);
  }
  return intents;
}

/** What a model said of them counts as one more detector's word; a known outcome wins over it too. */
async function withJudged(store: Store, found: readonly Found[]): Promise<Found[]> {
  const judged = new Map<string, Failure>();
  for await (const { conversation, value } of store.signals(JUDGED)) {
    const { failure } = value as unknown as { failure: Failure | null };
    if (failure) judged.set(conversation, failure);
  }
  return found.map((item) => {
    const failure = judged.get(item.conversation.id);
    if (!failure || item.conversation.outcome === 'success') return item;
    const others = item.result.failures.filter((other) => other.kind !== 'known-outcome');
    return { ...item, result: { ...item.result, failures: [...others, failure] } };
  });
}

/** What a conversation of the same task did that went well, for failures of which nothing better is known. */
async function withSiblings(store: Store, found: readonly Found[]): Promise<Found[]> {
  const well = new Map<string, string>();
  for (const { conversation } of found)
    if (conversation.task && conversation.outcome === 'success')
      well.set(conversation.task, well.get(conversation.task) ?? conversation.id);
  const result: Found[] = [];
  for (const item of found) {
    const { id, task } = item.conversation;
    const other = task === null ? undefined : well.get(task);
    const open = item.result.failures.some((failure) => failure.counterfactual === null);
    const [failed, sibling] =
      other !== undefined && open
        ? [await store.getConversation(id), await store.getConversation(other)]
        : [];
    if (!failed || !sibling) {
      result.push(item);
      continue;
    }
    const failures = item.result.failures.map((failure) => ({
      ...failure,
      counterfactual: failure.counterfactual ?? siblingCounterfactual(failure, failed, sibling),
    }));
    result.push({ ...item, result: { ...item.result, failures } });
  }
  return result;
}

function byModel(found: readonly Found[]): Found[] {
  const routed = routeToModel(
    found.map(({ conversation: { model, version }, result: { failures } }) => ({ model, version, failures })),
  );
  return found.map((item, index) => ({
    ...item,
    result: { ...item.result, failures: routed[index]!.failures },
  }));
}
