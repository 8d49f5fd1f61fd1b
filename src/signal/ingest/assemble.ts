import type { Conversation } from '../../core/conversation.ts';
import { hashJson } from '../../core/hash.ts';
import { sanitiseMessages } from '../../core/sanitise-messages.ts';
import type { ToolCodes } from '../../core/tool-code.ts';
import type { Piece } from '../formats/format.ts';
import { createRedactor, redactConversation, userPlaceholder } from '../redact/redactor.ts';
import { joinPieces } from './join-pieces.ts';
import { describeTools, type ToolHints } from './tool-hints.ts';

/** Pieces of one conversation and where they come from. */
export interface Gathered {
  key: string | null;
  pieces: Piece[];
  source: Conversation['source'];
}

export interface AssembleOptions {
  harness: string;
  tools: ToolHints;
  redact: boolean;
  /** The code of the harness's tools, whose sanitisers come before everything else. */
  codes?: ToolCodes | undefined;
}

/**
 * The conversation that the pieces make up, redacted; undefined when nobody says anything in it. Throws
 * PAWL_TOOL_SANITISE.
 */
export function assemble(
  { key, pieces, source }: Gathered,
  options: AssembleOptions,
): { conversation: Conversation; redacted: Record<string, number> } | undefined {
  const { messages: told, facts, ...joined } = joinPieces(pieces);
  const messages = options.codes ? sanitiseMessages(told, options.codes) : told;
  if (!messages.some(({ role }) => role !== 'system')) return undefined;
  const raw: Conversation = {
    id: idOf(key, messages),
    harness: options.harness,
    messages,
    tools: describeTools({ messages, tools: joined.tools }, options.tools),
    startedAt: joined.startedAt,
    endedAt: joined.endedAt,
    user: facts.user ?? null,
    version: facts.version ?? null,
    model: facts.model ?? null,
    task: facts.task ?? null,
    outcome: facts.outcome ?? null,
    proxies: joined.proxies,
    source,
  };
  if (!options.redact)
    return { conversation: { ...raw, user: raw.user && userPlaceholder(raw.user) }, redacted: {} };
  const redactor = createRedactor(messages.map((message) => message.content));
  return { conversation: redactConversation(raw, redactor), redacted: redactor.found };
}

/** The trace's own key where it is a plain word; else made of the content, so that it is the same every time. */
export function idOf(key: string | null, messages: Conversation['messages']): string {
  if (key !== null && /^[A-Za-z0-9][\w.:-]{0,79}$/.test(key)) return key;
  return `c-${hashJson(key ?? messages).slice(0, 16)}`;
}
