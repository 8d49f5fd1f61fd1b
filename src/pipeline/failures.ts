import { join } from 'node:path';
import type { Conversation, ConversationTool } from '../core/conversation.ts';
import { PawlError, usageError } from '../core/errors.ts';
import type { Failure, FailureKind } from '../core/failure.ts';
import { hashJson } from '../core/hash.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { drawExemplars, type Exemplars, type Judged, type Stratum } from '../signal/exemplars.ts';
import { textSimilarity } from '../signal/failures/similarity.ts';
import { FAILURES_VERSION, type FoundFailures, findFailures } from '../signal/find-failures.ts';
import { openStore } from '../store/open-store.ts';
import type { Store, StoredSignal } from '../store/store.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';

const BATCH = 500;

export interface FailuresOptions {
  harness?: string | undefined;
  /** Only this kind. */
  kind?: string | undefined;
}

export interface FailuresResult {
  harness: string;
  conversations: number;
  /** Conversations with at least one failure. */
  failing: number;
  /** Conversations in which the user grew frustrated, and those that were left. */
  frustrated: number;
  abandoned: number;
  kinds: { kind: FailureKind; layer: string; conversations: number; share: number }[];
  failures: Failure[];
}

/** Looks for failures in every stored conversation of a harness; what was found before is re-used until it changes. */
export async function listFailures(options: FailuresOptions, ports: PipelinePorts): Promise<FailuresResult> {
  return withFound(options, ports, (harness, found) => {
    const failures = found.flatMap(({ result }) => result.failures);
    const groups = Map.groupBy(failures, (failure) => `${failure.kind}\n${failure.layer}`);
    const kinds = [...groups.values()].map((list) => {
      const conversations = new Set(list.map((failure) => failure.conversation)).size;
      const { kind, layer } = list[0]!;
      return { kind, layer, conversations, share: conversations / found.length };
    });
    return {
      harness,
      conversations: found.length,
      failing: found.filter(({ result }) => result.failures.length > 0).length,
      frustrated: found.filter(({ result }) => result.trajectory.turned !== null).length,
      abandoned: found.filter(({ result }) => result.trajectory.abandoned).length,
      kinds: kinds.sort((a, b) => b.conversations - a.conversations || (a.kind < b.kind ? -1 : 1)),
      failures: failures.filter((failure) => options.kind === undefined || failure.kind === options.kind),
    };
  });
}

/** The failures that stand for most of what goes wrong, by impact. */
export async function listExemplars(
  options: FailuresOptions & { count?: number | undefined },
  ports: PipelinePorts,
): Promise<Exemplars & { harness: string; conversations: number }> {
  return withFound(options, ports, (harness, found, intents) => {
    const judged = found.map(
      ({ conversation, result }): Judged => ({
        conversation: conversation.id,
        intent: intents.get(conversation.id) ?? null,
        stratum: stratumOf(result),
        failures: result.failures,
      }),
    );
    return {
      harness,
      conversations: found.length,
      ...drawExemplars(judged, { count: options.count ?? 10, similar: textSimilarity }),
    };
  });
}

/** One stored conversation with what was found in it. Throws PAWL_CONVERSATION_UNKNOWN. */
export async function showConversation(
  id: string,
  ports: PipelinePorts,
): Promise<{ conversation: Conversation; found: FoundFailures }> {
  const project = await openProject(ports.cwd);
  await using store = await openStore(join(project.root, project.config.store));
  const conversation = (await store.getConversation(id)) ?? (await ofFailure(store, id));
  if (conversation) {
    const tools = await toolsOf(project, conversation.harness);
    return { conversation, found: findFailures(conversation, { tools }) };
  }
  throw usageError(
    'PAWL_CONVERSATION_UNKNOWN',
    `There is no conversation and no failure "${id}".`,
    'pawl failures lists some.',
  );
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

async function ofFailure(store: Store, id: string): Promise<Conversation | undefined> {
  for await (const { conversation, value } of store.signals('failures')) {
    const { failures } = value as unknown as FoundFailures;
    if (failures.some((failure) => failure.id === id)) return store.getConversation(conversation);
  }
  return undefined;
}

interface Found {
  conversation: Conversation;
  result: FoundFailures;
}

async function withFound<T>(
  options: FailuresOptions,
  ports: PipelinePorts,
  use: (harness: string, found: Found[], intents: ReadonlyMap<string, string>) => T,
): Promise<T> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  await using store = await openStore(join(project.root, project.config.store));
  const tools = await toolsOf(project, options.harness);
  const toolsHash = hashJson(tools).slice(0, 8);
  const known = new Map<string, StoredSignal>();
  for await (const signal of store.signals('failures')) known.set(signal.conversation, signal);
  const found: Found[] = [];
  let fresh: StoredSignal[] = [];
  for await (const { conversation, hash } of store.conversations({ harness })) {
    const version = `${hash} ${FAILURES_VERSION} ${toolsHash}`;
    const before = known.get(conversation.id);
    const result =
      before?.hash === version
        ? (before.value as unknown as FoundFailures)
        : findFailures(conversation, { tools });
    if (before?.hash !== version)
      fresh.push({ conversation: conversation.id, hash: version, value: result as unknown as Json });
    if (fresh.length >= BATCH) {
      await store.putSignals('failures', fresh);
      fresh = [];
    }
    // Messages are read again when somebody looks at them.
    found.push({ conversation: { ...conversation, messages: [] }, result });
  }
  if (fresh.length > 0) await store.putSignals('failures', fresh);
  if (found.length === 0)
    throw usageError(
      'PAWL_CONVERSATIONS_NONE',
      `No conversation of ${harness} is stored.`,
      'pawl ingest FILE… reads traces.',
    );
  const intents = new Map<string, string>();
  for await (const { conversation, value } of store.signals('intent')) {
    const { intent } = value as { intent: string | null };
    if (intent !== null) intents.set(conversation, intent);
  }
  return use(harness, found, intents);
}

/** How the user took it. */
function stratumOf({ trajectory, handedOff }: FoundFailures): Stratum {
  if (trajectory.abandoned) return 'abandoned';
  if (handedOff) return 'escalated';
  return trajectory.turned === null ? 'silent' : 'complained';
}
