import type { Conversation, ConversationMessage } from '../core/conversation.ts';
import { resultOf } from '../core/conversation-calls.ts';
import type { Failure } from '../core/failure.ts';
import { canonicalJson, type Json, type JsonObject } from '../core/json.ts';
import { recordingKey } from '../core/recording.ts';
import { clip } from '../core/text.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import { type Expected, fromFailure, fromSibling } from './evidence-expectations.ts';
import { toolFault } from './tool-fault.ts';

export interface DraftInput {
  conversation: Conversation;
  /** null: the whole conversation is known to have failed, and no detector says where. */
  failure: Failure | null;
  /** Of the same task, and known to have succeeded. */
  sibling: Conversation | null;
  /** By whose version and key answers are recorded. */
  codes?: ToolCodes | undefined;
}

/** A case as it will stand in a file; `from` is the message at which the judged part of its conversation begins. */
export interface DraftedCase {
  document: JsonObject;
  expected: Expected;
  from: number;
}

/** Draws a case up from what happened, or says why nothing that can fail follows from it. */
export function draftCase(input: DraftInput): DraftedCase | { rejected: string } {
  const { conversation, failure, sibling } = input;
  const bySibling = sibling ? fromSibling(conversation, sibling) : null;
  // That it failed is known, and the one that succeeded did the same: what a detector saw in it is not why.
  const explained = bySibling !== null || sibling === null || conversation.outcome !== 'failure';
  const fault = failure && !bySibling ? toolFault(failure, conversation) : null;
  if (fault?.whose === 'tool')
    return {
      rejected: `the tool failed, whatever the agent called it with (${clip(fault.why, 80)}): no edit of the harness mends that`,
    };
  const expected = bySibling ?? (failure && explained ? fromFailure(failure, conversation) : null);
  if (!expected || expected.expect.length === 0)
    return {
      rejected: sibling
        ? 'the conversation that succeeded did and said the same, as far as can be compared'
        : 'nothing that happened shows what should have been done instead',
    };
  return expected.scope === 'conversation'
    ? wholeConversation(input, expected)
    : decision(input, failure!, expected);
}

/** The conversation from its beginning, with a simulated user in place of the recorded one. */
function wholeConversation(
  { conversation, failure, sibling, codes }: DraftInput,
  expected: Expected,
): DraftedCase | { rejected: string } {
  const { messages } = conversation;
  const first = messages.findIndex((message) => message.role === 'user');
  if (first < 0) return { rejected: 'no user says anything in it' };
  const opening = messages[first]!.content;
  const users = messages.filter((message) => message.role === 'user').length;
  const replay = recordings([conversation, ...(sibling ? [sibling] : [])], codes);
  return {
    from: first + 1,
    expected,
    document: {
      title: titleOf(failure, opening),
      origin: originOf(conversation, failure, expected),
      ...clockOf(conversation),
      simulate: {
        says: opening,
        goal: clip(opening.replace(/\s+/g, ' '), 200),
        facts: saidValues([conversation, ...(sibling ? [sibling] : [])]),
        patience: 6,
        turns: Math.min(50, users + 6),
      },
      ...(replay.length > 0 ? { replay } : {}),
      expect: expected.expect,
    },
  };
}

/** The conversation up to the turn that went wrong; what tools answered later, it answers again. */
function decision(
  { conversation, codes }: DraftInput,
  failure: Failure,
  expected: Expected,
): DraftedCase | { rejected: string } {
  const { messages } = conversation;
  const given = givenUntil(messages, failure.turn, codes);
  if (given.length === 0 || 'assistant' in given.at(-1)!)
    return { rejected: `message ${failure.turn} does not follow what a user said or a tool answered` };
  const { replay, invented } = answersFor(expected, conversation, failure.turn, codes);
  return {
    from: failure.turn,
    expected,
    document: {
      title: titleOf(failure, lastUser(messages, failure.turn)),
      origin: { ...originOf(conversation, failure, expected), ...(invented.length > 0 ? { invented } : {}) },
      ...clockOf(conversation),
      given,
      ...(replay.length > 0 && expected.scope !== 'step' ? { replay } : {}),
      ...(expected.scope === 'step' ? { ends: 'step' } : {}),
      expect: expected.expect,
    },
  };
}

function titleOf(failure: Failure | null, said: string): string {
  const what = said.replace(/\s+/g, ' ').trim();
  return clip(failure ? `${failure.kind}: ${what}` : what, 100);
}

function originOf(conversation: Conversation, failure: Failure | null, { source }: Expected): JsonObject {
  const { id, model } = conversation;
  return {
    conversation: id,
    ...(failure ? { failure: failure.id, kind: failure.kind, turn: failure.turn, layer: failure.layer } : {}),
    harness: versionOf(conversation),
    ...(model === null ? {} : { model }),
    evidence: source,
  };
}

/** The harness that a conversation was held under, as `name@version`. */
export function versionOf({ harness, version }: Conversation): string {
  return version === null ? harness : version.includes('@') ? version : `${harness}@${version}`;
}

export function clockOf({ startedAt }: Conversation): JsonObject {
  return startedAt === null ? {} : { at: startedAt };
}

export function lastUser(messages: readonly ConversationMessage[], turn: number): string {
  return messages.slice(0, turn).findLast((message) => message.role === 'user')?.content ?? '';
}

/** Messages before a turn as `given`, calls with what they were answered; the system prompt is the harness's own. */
export function givenUntil(
  messages: readonly ConversationMessage[],
  turn: number,
  codes?: ToolCodes,
): JsonObject[] {
  return messages.slice(0, turn).flatMap((message, at): JsonObject[] => {
    if (message.role === 'user') return message.content === '' ? [] : [{ user: message.content }];
    if (message.role !== 'assistant') return [];
    const calls = (message.calls ?? []).map((call): JsonObject => {
      const result = resultOf(call, messages, at);
      const answer: JsonObject = !result
        ? { returns: null }
        : 'returns' in result
          ? { returns: result.returns }
          : { throws: 'throws' in result ? result.throws : result.refused };
      const version = result ? versionIn(codes, call.name) : {};
      return { call: call.name, with: call.args ?? {}, ...answer, ...version };
    });
    return [...(message.content === '' ? [] : [{ assistant: message.content }]), ...calls];
  });
}

/** The version of the tool by which an answer is recorded. */
function versionIn(codes: ToolCodes | undefined, tool: string): JsonObject {
  const version = codes?.get(tool)?.version;
  return version === undefined ? {} : { version };
}

/** Everything that tools answered in these conversations, each call once: what the tool's key takes for the same is one. */
function recordings(conversations: readonly Conversation[], codes: ToolCodes | undefined): JsonObject[] {
  const seen = new Map<string, JsonObject>();
  for (const { messages } of conversations)
    for (const [at, message] of messages.entries())
      for (const call of message.role === 'assistant' ? (message.calls ?? []) : []) {
        const result = resultOf(call, messages, at);
        if (call.args === null || !result || !('returns' in result)) continue;
        const { name, args } = call;
        const code = codes?.get(name);
        const key = canonicalJson([name, code ? recordingKey(code, args) : args]);
        const version = versionIn(codes, name);
        if (!seen.has(key))
          seen.set(key, { call: name, with: args, returns: result.returns, times: 3, ...version });
      }
  return [...seen.values()];
}

/** What tools answered after the turn, and, for calls that are expected and were never made, an answer made up. */
function answersFor(
  expected: Expected,
  conversation: Conversation,
  turn: number,
  codes: ToolCodes | undefined,
): { replay: JsonObject[]; invented: string[] } {
  const later = { ...conversation, messages: conversation.messages.slice(turn) };
  const replay = recordings([later], codes);
  const known = new Set(replay.map((entry) => entry.call as string));
  const handsOff = new Set(conversation.tools.filter((tool) => tool.handsOff).map((tool) => tool.name));
  const invented = expectedNames(expected).filter((name) => !known.has(name) && !handsOff.has(name));
  return {
    replay: [...replay, ...invented.map((call): JsonObject => ({ call, returns: { ok: true } }))],
    invented,
  };
}

function expectedNames({ expect }: Expected): string[] {
  const names = expect.flatMap((entry) =>
    [entry.calls ?? []]
      .flat()
      .map((call) => (typeof call === 'string' ? call : String((call as JsonObject).call))),
  );
  return [...new Set(names)];
}

/** What the user knew: values of arguments that stand in the user's own words. */
export function saidValues(conversations: readonly Conversation[]): JsonObject {
  const facts: JsonObject = {};
  for (const { messages } of conversations) {
    const said = messages
      .filter((message) => message.role === 'user')
      .map((message) => message.content.toLowerCase())
      .join('\n');
    const visit = (name: string, value: Json): void => {
      if (typeof value === 'string' && value.length > 1 && said.includes(value.toLowerCase()))
        facts[name] ??= value;
      else if (Array.isArray(value)) for (const item of value) visit(name, item);
      else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) visit(key, item);
    };
    for (const message of messages) for (const call of message.calls ?? []) visit('', call.args ?? {});
  }
  return facts;
}
