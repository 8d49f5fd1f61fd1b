import type { ConversationMessage, ConversationTool } from '../../core/conversation.ts';
import type { Piece } from '../formats/format.ts';
import { callOf, toolMessage } from '../formats/read-messages.ts';

/** Pieces of one conversation, joined in the order of their times. */
export interface Joined {
  messages: ConversationMessage[];
  tools: ConversationTool[];
  startedAt: string | null;
  endedAt: string | null;
  facts: Pick<Piece, 'user' | 'version' | 'model' | 'task' | 'outcome'>;
  proxies: NonNullable<Piece['proxies']>;
}

export function joinPieces(pieces: readonly Piece[]): Joined {
  const sorted = pieces
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => (a.piece.at ?? '').localeCompare(b.piece.at ?? '') || a.index - b.index)
    .map(({ piece }) => piece);
  let messages: ConversationMessage[] = [];
  for (const piece of sorted) {
    const dated = piece.at === null ? piece.messages : withTime(piece.messages, piece.at);
    messages = extend(messages, dated);
  }
  for (const piece of sorted) if (piece.tool) addTool(messages, piece.tool, piece.at);
  const times = sorted
    .flatMap(({ at, endedAt }) => [at, endedAt ?? null])
    .filter((time) => time !== null)
    .sort();
  const last = <K extends keyof Joined['facts']>(key: K): Piece[K] =>
    sorted.findLast((piece) => piece[key] !== undefined && piece[key] !== null)?.[key];
  const tools = new Map(sorted.flatMap((piece) => piece.tools ?? []).map((tool) => [tool.name, tool]));
  return {
    messages,
    tools: [...tools.values()],
    startedAt: times[0] ?? null,
    endedAt: times.at(-1) ?? null,
    facts: {
      user: last('user'),
      version: last('version'),
      model: last('model'),
      task: last('task'),
      outcome: last('outcome'),
    },
    proxies: Object.assign({}, ...sorted.map((piece) => piece.proxies ?? {})) as Joined['proxies'],
  };
}

/** What the last message of a piece says was said at its time. */
function withTime(messages: readonly ConversationMessage[], at: string): ConversationMessage[] {
  return messages.map((message, index) =>
    index === messages.length - 1 && !message.at ? { ...message, at } : message,
  );
}

/** A history that repeats what is known takes its place; one that goes on is added from where it goes on. */
function extend(
  known: readonly ConversationMessage[],
  more: readonly ConversationMessage[],
): ConversationMessage[] {
  if (known.length === 0) return [...more];
  const [before, after] = [known.map(sameKey), more.map(sameKey)];
  const startsAlike = (long: readonly string[], short: readonly string[]): boolean =>
    short.every((key, index) => long[index] === key);
  if (startsAlike(after, before)) return more.map((message, index) => known[index] ?? message);
  if (startsAlike(before, after)) return [...known];
  for (let overlap = Math.min(known.length, more.length); overlap > 0; overlap--) {
    if (startsAlike(before.slice(-overlap), after.slice(0, overlap)))
      return [...known, ...more.slice(overlap)];
  }
  const fresh = more.filter((message, index) => message.role !== 'system' || !before.includes(after[index]!));
  return [...known, ...fresh];
}

function sameKey({ role, content, calls, callId }: ConversationMessage): string {
  return JSON.stringify([role, content, calls?.map(({ name, args, raw }) => [name, args, raw]), callId]);
}

/** A span of a tool fills in the result that no message has, or the whole call. */
function addTool(messages: ConversationMessage[], tool: NonNullable<Piece['tool']>, at: string | null): void {
  const when = at === null ? {} : { at };
  const caller = messages.findIndex((message) =>
    message.calls?.some((call) => call.name === tool.name && (tool.id === '' || call.id === tool.id)),
  );
  const call = messages[caller]?.calls?.find(
    (item) => item.name === tool.name && (tool.id === '' || item.id === tool.id),
  );
  const id = call?.id ?? (tool.id || `tool-${messages.length}`);
  const answer =
    tool.result === undefined && !tool.failed
      ? undefined
      : toolMessage(id, tool.result ?? '', tool.failed, when);
  if (call) {
    const known = messages.find((message) => message.role === 'tool' && message.callId === id);
    if (known && tool.failed) known.failed = true;
    if (!known && answer) messages.splice(caller + 1, 0, answer);
    return;
  }
  messages.push({ role: 'assistant', content: '', calls: [callOf(id, tool.name, tool.args)], ...when });
  if (answer) messages.push(answer);
}
