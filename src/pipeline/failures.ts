import type { Conversation } from '../core/conversation.ts';
import { usageError } from '../core/errors.ts';
import { FAILURE_KINDS, type Failure, type FailureKind } from '../core/failure.ts';
import type { Layer } from '../core/harness.ts';
import { didYouMean } from '../core/suggest.ts';
import {
  drawExemplars,
  type Exemplars,
  type Judged as JudgedConversation,
  type Stratum,
} from '../signal/exemplars.ts';
import { textSimilarity } from '../signal/failures/similarity.ts';
import type { FoundFailures } from '../signal/find-failures.ts';
import { idOf } from '../signal/ingest/assemble.ts';
import type { Store } from '../store/store.ts';
import { findInOne, findInStore, withStore } from './found-failures.ts';
import { UNREDACTED } from './intake.ts';
import { type Judged, type JudgeOptions, judgeFailures } from './judge-failures.ts';
import type { PipelinePorts } from './options.ts';
import { openProject } from './project.ts';

export interface FailuresOptions {
  harness?: string | undefined;
  /** Only this kind. */
  kind?: string | undefined;
  /** Let a model look at a sample too. */
  judge?: JudgeOptions | undefined;
}

export interface FailuresResult {
  harness: string;
  conversations: number;
  /** Conversations with at least one failure. */
  failing: number;
  /** Conversations in which the user grew frustrated, and those that were left. */
  frustrated: number;
  abandoned: number;
  kinds: { kind: FailureKind; layer: Layer; conversations: number; share: number }[];
  /** Kinds that were not looked for in conversations that are not English, and how many these are. */
  off: { conversations: number; kinds: FailureKind[] };
  judged: Judged | null;
  failures: Failure[];
}

/**
 * Looks for failures in every stored conversation of a harness; what was found before is re-used until it changes. Throws
 * PAWL_FAILURE_KIND_UNKNOWN.
 */
export async function listFailures(options: FailuresOptions, ports: PipelinePorts): Promise<FailuresResult> {
  if (options.kind !== undefined) checkKind(options.kind);
  const project = await openProject(ports.cwd);
  return withStore(project, async (store) => {
    let all = await findInStore(project, options.harness, store);
    const judged = options.judge
      ? await judgeFailures(project, store, all.found, options.judge, ports)
      : null;
    if (judged) all = await findInStore(project, options.harness, store);
    const { harness, found } = all;
    const failures = found.flatMap(({ result }) => result.failures);
    const silent = found.filter(({ result }) => result.off.length > 0);
    return {
      harness,
      conversations: found.length,
      failing: found.filter(({ result }) => result.failures.length > 0).length,
      frustrated: found.filter(({ result }) => result.trajectory.turned !== null).length,
      abandoned: found.filter(({ result }) => result.trajectory.abandoned).length,
      kinds: kindsOf(failures, found.length),
      off: { conversations: silent.length, kinds: silent[0]?.result.off ?? [] },
      judged,
      failures: failures.filter((failure) => options.kind === undefined || failure.kind === options.kind),
    };
  });
}

function checkKind(kind: string): void {
  if ((FAILURE_KINDS as readonly string[]).includes(kind)) return;
  throw usageError(
    'PAWL_FAILURE_KIND_UNKNOWN',
    `There is no kind of failure "${kind}".${didYouMean(kind, FAILURE_KINDS)}`,
    `The kinds are ${FAILURE_KINDS.join(', ')}.`,
  );
}

function kindsOf(failures: readonly Failure[], conversations: number): FailuresResult['kinds'] {
  const groups = Map.groupBy(failures, (failure) => `${failure.kind}\n${failure.layer}`);
  return [...groups.values()]
    .map((list) => {
      const { kind, layer } = list[0]!;
      const own = new Set(list.map((failure) => failure.conversation)).size;
      return { kind, layer, conversations: own, share: own / conversations };
    })
    .sort((a, b) => b.conversations - a.conversations || (a.kind < b.kind ? -1 : 1));
}

/** The failures that stand for most of what goes wrong, by impact. */
export async function listExemplars(
  options: FailuresOptions & { count?: number | undefined },
  ports: PipelinePorts,
): Promise<Exemplars & { harness: string; conversations: number }> {
  const project = await openProject(ports.cwd);
  return withStore(project, async (store) => {
    const { harness, found, intents } = await findInStore(project, options.harness, store);
    const judged = found.map(
      ({ conversation, result }): JudgedConversation => ({
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

/**
 * One stored conversation, by its id or by what its trace calls it, with what was found in it, and why it was not redacted, if
 * it was not. Throws PAWL_CONVERSATION_UNKNOWN.
 */
export async function showConversation(
  id: string,
  ports: PipelinePorts,
): Promise<{ conversation: Conversation; found: FoundFailures; unredacted: string | null }> {
  const project = await openProject(ports.cwd);
  return withStore(project, async (store) => {
    const conversation =
      (await store.getConversation(id)) ??
      (await store.getConversation(idOf(id, []))) ??
      (await ofFailure(store, id));
    if (conversation) {
      const found = await findInOne(project, conversation, store);
      return { conversation, found, unredacted: await whyUnredacted(store, conversation.id) };
    }
    throw usageError(
      'PAWL_CONVERSATION_UNKNOWN',
      `There is no conversation and no failure "${id}".`,
      'pawl failures lists some.',
    );
  });
}

async function whyUnredacted(store: Store, id: string): Promise<string | null> {
  for await (const { conversation, value } of store.signals(UNREDACTED))
    if (conversation === id) return String(value);
  return null;
}

async function ofFailure(store: Store, id: string): Promise<Conversation | undefined> {
  for await (const { conversation, value } of store.signals('failures')) {
    const { failures } = value as unknown as FoundFailures;
    if (failures.some((failure) => failure.id === id)) return store.getConversation(conversation);
  }
  return undefined;
}

/** How the user took it. */
export function stratumOf({
  trajectory,
  handedOff,
}: Pick<FoundFailures, 'trajectory' | 'handedOff'>): Stratum {
  if (trajectory.abandoned) return 'abandoned';
  if (handedOff) return 'escalated';
  return trajectory.turned === null ? 'silent' : 'complained';
}
