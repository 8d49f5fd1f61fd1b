import type { Conversation, ConversationMessage } from '../../core/conversation.ts';
import type { Failure, FailureKind } from '../../core/failure.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import { canonicalJson } from '../../core/json.ts';
import { clip } from '../../core/text.ts';

/** A case as it will stand in a file, or why none follows from the conversation. */
export type Drafted = { document: JsonObject } | { rejected: string };

/** Failures whose call is wrong in itself, so that it must not be made again. */
const WRONG_CALLS = new Set<FailureKind>([
  'tool-error',
  'bad-arguments',
  'unknown-tool',
  'repeated-call',
  'step-loop',
]);
const HAND_OFFS = new Set<FailureKind>(['untried-hand-off', 'refused-hand-off']);

/** The decision that went wrong, as a case that its own conversation fails. */
export function failureCase(conversation: Conversation, failure: Failure): Drafted {
  const shown = evidenceOf(conversation, failure);
  if (!shown) return { rejected: 'nothing that happened shows in one step what should have been done' };
  return decision(conversation, shown.turn, {
    title: `${failure.kind}: ${lastUser(conversation.messages, shown.turn)}`,
    origin: {
      conversation: conversation.id,
      failure: failure.id,
      kind: failure.kind,
      turn: shown.turn,
      layer: failure.layer,
      evidence: shown.source,
    },
    draft: true,
    expect: shown.expect,
  });
}

/** What should have been done at which turn, and who says so; null where that would be a guess. */
function evidenceOf(
  conversation: Conversation,
  { kind, turn, counterfactual }: Failure,
): { turn: number; source: string; expect: JsonObject[] } | null {
  const made = (conversation.messages[turn]?.calls ?? []).flatMap(({ name, args }) =>
    args ? [{ name, args }] : [],
  );
  if (counterfactual?.source === 'sibling') {
    const wrong = wrongChange(conversation, counterfactual.calls ?? []);
    if (wrong) return { turn: wrong.turn, source: 'sibling', expect: [neverCall(wrong)] };
  } else if (counterfactual?.calls && counterfactual.calls.length > 0) {
    const right = new Set(counterfactual.calls.map((call) => JSON.stringify(neverCall(call))));
    const wrong = made.map(neverCall).filter((entry) => !right.has(JSON.stringify(entry)));
    const expect = [{ calls: counterfactual.calls.map(asCall) }, ...wrong];
    return { turn, source: counterfactual.source, expect };
  }
  if (HAND_OFFS.has(kind))
    return { turn, source: counterfactual?.source ?? 'rule', expect: [{ hands_off: true }] };
  const quiet = readOnly(conversation);
  const wrong = WRONG_CALLS.has(kind)
    ? made
    : kind === 'rule-ignored'
      ? made.filter(({ name }) => !quiet.has(name))
      : [];
  const source = kind === 'rule-ignored' ? 'rule' : 'not-again';
  return wrong.length === 0 ? null : { turn, source, expect: wrong.map(neverCall) };
}

function readOnly({ tools }: Conversation): Set<string> {
  return new Set(tools.filter((tool) => tool.readOnly).map((tool) => tool.name));
}

/** The decision of a conversation that went well which says most: what it changed last, else what it looked up first. */
export function guardCase(conversation: Conversation): Drafted {
  const tools = new Map(conversation.tools.map((tool) => [tool.name, tool]));
  const turns = conversation.messages.flatMap(({ role, by, calls = [] }, turn) => {
    if (role !== 'assistant' || by === 'human' || calls.some((call) => call.args === null)) return [];
    const telling = calls.flatMap(({ name, args }) => (saysSomething(args!) ? [{ name, args: args! }] : []));
    const handsOff = calls.some((call) => tools.get(call.name)?.handsOff);
    const changes = handsOff || telling.some((call) => !tools.get(call.name)?.readOnly);
    return handsOff || telling.length > 0 ? [{ turn, calls: telling, handsOff, changes }] : [];
  });
  const chosen = turns.findLast(({ changes }) => changes) ?? turns[0];
  if (!chosen) return { rejected: 'the agent called no tool in it' };
  return decision(conversation, chosen.turn, {
    title: lastUser(conversation.messages, chosen.turn),
    origin: { conversation: conversation.id, turn: chosen.turn, guard: true },
    expect: [chosen.handsOff ? { hands_off: true } : { calls: chosen.calls.map(asCall) }],
  });
}

/** A call whose arguments are all prose, as a thought that is noted down, is no decision. */
function saysSomething(args: JsonObject): boolean {
  return Object.keys(args).length === 0 || Object.keys(factsOf(args)).length > 0;
}

/** A call that changed something, and that the conversation which succeeded did without. */
function wrongChange(
  conversation: Conversation,
  wanted: readonly { name: string; args: JsonObject }[],
): { turn: number; name: string; args: JsonObject } | null {
  const quiet = readOnly(conversation);
  const right = new Set(wanted.map(({ name, args }) => canonicalJson([name, args])));
  for (const [turn, message] of conversation.messages.entries())
    for (const { name, args } of message.role === 'assistant' ? (message.calls ?? []) : [])
      if (args && !quiet.has(name) && !right.has(canonicalJson([name, args]))) return { turn, name, args };
  return null;
}

function neverCall({ name, args }: { name: string; args: JsonObject }): JsonObject {
  const facts = factsOf(args);
  return { never_calls: name, ...(Object.keys(facts).length > 0 ? { with: facts } : {}) };
}

/** Above this many words an argument is prose, and no two agents write the same. */
const PROSE_WORDS = 4;

/** The call with the arguments that can be held against another agent. */
function asCall({ name, args }: { name: string; args: JsonObject }): JsonObject {
  const facts = factsOf(args);
  const left = Object.keys(facts).length < Object.keys(args).length;
  return { call: name, with: facts, ...(left ? { others: 'any' } : {}) };
}

function factsOf(args: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(args).filter(
      ([, value]) => typeof value !== 'string' || value.trim().split(/\s+/).length <= PROSE_WORDS,
    ),
  );
}

function decision(
  { messages, startedAt }: Conversation,
  turn: number,
  { title, ...rest }: JsonObject & { title: string },
): Drafted {
  const given = givenUntil(messages, turn);
  const last = given.at(-1);
  if (!last || 'assistant' in last)
    return { rejected: 'the turn does not follow what a user said or a tool answered' };
  const { expect, ...kept } = rest;
  return {
    document: {
      title: clip(title.replace(/\s+/g, ' ').trim(), 100),
      ...kept,
      ...(startedAt === null ? {} : { at: startedAt }),
      given,
      ends: 'step',
      expect: expect!,
    },
  };
}

function lastUser(messages: readonly ConversationMessage[], turn: number): string {
  return messages.slice(0, turn).findLast((message) => message.role === 'user')?.content ?? '';
}

/** What was said and called before the turn; the system prompt is the harness's own. */
function givenUntil(messages: readonly ConversationMessage[], turn: number): JsonObject[] {
  return messages.slice(0, turn).flatMap((message): JsonObject[] => {
    if (message.role === 'user') return message.content === '' ? [] : [{ user: message.content }];
    if (message.role !== 'assistant') return [];
    const calls = (message.calls ?? []).map(({ id, name, args }): JsonObject => {
      const answer = messages.find((other) => other.role === 'tool' && other.callId === id);
      const said = answer?.failed
        ? { throws: answer.content }
        : { returns: answer ? parsed(answer.content) : null };
      return { call: name, with: args ?? {}, ...said };
    });
    return [...(message.content === '' ? [] : [{ assistant: message.content }]), ...calls];
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
