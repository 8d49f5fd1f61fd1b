import type { Conversation, ConversationMessage, ConversationTool } from '../../core/conversation.ts';

/** What one record of a trace says of one conversation; several of them may make it up. */
export interface Piece {
  /** What joins pieces; null: the record is a conversation of its own, named by its content. */
  key: string | null;
  /** Another key by which later pieces may name the same conversation. */
  alias?: string | null | undefined;
  /** For order among pieces, ISO 8601. */
  at: string | null;
  endedAt?: string | null | undefined;
  /** The conversation so far, as this record knows it: history and what came of it. */
  messages: ConversationMessage[];
  /** A call and its result that a record of its own tells of. */
  tool?: { id: string; name: string; args: unknown; result: string | undefined; failed: boolean } | undefined;
  tools?: ConversationTool[] | undefined;
  user?: string | null | undefined;
  version?: string | null | undefined;
  model?: string | null | undefined;
  task?: string | null | undefined;
  outcome?: Conversation['outcome'] | undefined;
  proxies?: Conversation['proxies'] | undefined;
  /** What could not be read, for the fidelity table. */
  warnings?: string[] | undefined;
}

/** One vendor's way of writing conversations down. */
export interface Format {
  name: string;
  /** Of the vendor's format, where it has versions. */
  version: string | null;
  /** By the shape of a record, never by the name of its file. */
  detect(record: unknown): boolean;
  /** Records that a wrapper holds; the record itself when it is none. */
  unwrap?(record: unknown): Iterable<unknown>;
  read(record: unknown): Piece[];
}
