import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Conversation } from '../core/conversation.ts';
import { usageError } from '../core/errors.ts';
import type { Failure } from '../core/failure.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { FoundFailures } from '../signal/find-failures.ts';
import { readRecords } from '../signal/ingest/read-records.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { findInOne } from './found-failures.ts';
import { createIntake } from './intake.ts';
import type { Project } from './project.ts';

/** A conversation to make a case of, and what went wrong in it, where that is known. */
export interface Failed {
  conversation: Conversation;
  failure: Failure | null;
}

/** By the id of a failure (an exemplar's is its failure's), of a conversation, or CONVERSATION@TURN. Throws PAWL_FAILURE_UNKNOWN and PAWL_FAILURE_TURN. */
export async function findFailed(project: Project, store: Store, name: string): Promise<Failed> {
  const [, id = name, turn] = /^(.*)@(\d+)$/.exec(name) ?? [];
  const conversation = await store.getConversation(id);
  if (conversation) {
    if (turn !== undefined) checkTurn(conversation, Number(turn));
    const { failures } = await findInOne(project, conversation, store);
    return { conversation, failure: chooseFailure(failures, turn === undefined ? undefined : Number(turn)) };
  }
  for await (const { conversation: other, value } of store.signals('failures')) {
    const failure = (value as unknown as FoundFailures).failures.find((item) => item.id === name);
    const found = failure && (await store.getConversation(other));
    if (found) {
      const { failures } = await findInOne(project, found, store);
      return { conversation: found, failure: failures.find((item) => item.id === name) ?? failure };
    }
  }
  throw usageError(
    'PAWL_FAILURE_UNKNOWN',
    `There is no failure and no conversation "${name}".`,
    'pawl exemplars and pawl failures list them; a turn is CONVERSATION@NUMBER.',
  );
}

/** Throws PAWL_FAILURE_TURN where the agent says and calls nothing at the turn. */
function checkTurn({ id, messages }: Conversation, turn: number): void {
  const message = messages[turn];
  if (message?.role === 'assistant' && message.by !== 'human') return;
  const agents = messages.flatMap(({ role, by }, index) =>
    role === 'assistant' && by !== 'human' ? [index] : [],
  );
  const shown = agents.length > 12 ? `${agents.slice(0, 12).join(', ')}…` : agents.join(', ');
  throw usageError(
    'PAWL_FAILURE_TURN',
    message
      ? `Message ${turn} of ${id} is not the agent's: it is of role ${message.by === 'human' ? 'human' : message.role}.`
      : `${id} has no message ${turn}: they are numbered from 0 to ${messages.length - 1}.`,
    agents.length === 0
      ? 'The agent says nothing in it.'
      : `The agent's are ${shown}; pawl show ${id} shows them.`,
  );
}

/** The one at the turn; without a turn the gravest that says what should have been done, else the gravest. */
function chooseFailure(failures: readonly Failure[], turn: number | undefined): Failure | null {
  const list = turn === undefined ? failures : failures.filter((failure) => failure.turn === turn);
  const worth = (failure: Failure): number =>
    failure.severity * failure.confidence + (failure.counterfactual ? 1 : 0);
  return list.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** A conversation straight from a trace file; nothing of it is stored. Throws PAWL_TRACE_FILE and PAWL_TRACE_ID. */
export async function failedInTrace(
  project: Project,
  { file, id, harness, codes }: { file: string; id: string | undefined; harness: string; codes: ToolCodes },
): Promise<Failed> {
  const path = resolve(project.cwd, file);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw usageError(
      'PAWL_TRACE_FILE',
      found ? `${file} is a folder.` : `There is no file ${file}.`,
      '--trace FILE#ID takes a file of traces and the id of a conversation in it.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'pawl-trace-'));
  try {
    await using store = await openStore(join(folder, 'trace.db'));
    const { ingest, signal } = project.config;
    const given = { harness, tools: signal.tools, allowPii: undefined, codes };
    const intake = createIntake(store, ingest.fields, given);
    for await (const read of readRecords(path))
      await intake.take(read, relative(project.cwd, path), undefined);
    const dropped = (await intake.finish()).flatMap((table) => Object.keys(table.dropped));
    const ids: string[] = [];
    for await (const { conversation } of store.conversations({ harness })) ids.push(conversation.id);
    const wanted = id ?? (ids.length === 1 ? ids[0] : undefined);
    const conversation = wanted === undefined ? undefined : await store.getConversation(wanted);
    if (!conversation)
      throw usageError(
        'PAWL_TRACE_ID',
        id === undefined
          ? `${file} has ${ids.length} conversations.`
          : `${file} has no conversation "${id}".`,
        dropped.length > 0
          ? `What was left out: ${dropped.slice(0, 3).join('; ')}`
          : `Name one: --trace ${file}#ID. Ids: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? '…' : ''}`,
      );
    const { failures } = await findInOne(project, conversation, store);
    return { conversation, failure: chooseFailure(failures, undefined) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
