import type { JsonObject } from './json.ts';

export interface ChatToolCall {
  id: string;
  name: string;
  /** JSON text as the model wrote it; it may be broken. */
  arguments: string;
}

export type ChatMessage =
  | { role: 'system'; content: string }
  | { role: 'user'; content: string }
  | { role: 'assistant'; content: string | null; toolCalls?: ChatToolCall[] }
  | { role: 'tool'; toolCallId: string; content: string };

/** A tool as the model sees it: `parameters` is a JSON Schema of an object. */
export interface ChatTool {
  name: string;
  description: string;
  parameters: JsonObject;
}

/** All that a model is given; its parameters (temperature…) belong to the model, not to the request. */
export interface ChatRequest {
  messages: ChatMessage[];
  tools: ChatTool[];
  /** The request as an agent of the user's own wrote it, without model and streaming: sent on unchanged. */
  passthrough?: JsonObject;
}

export interface ChatUsage {
  inputTokens: number;
  outputTokens: number;
}

export interface ChatAnswer {
  content: string | null;
  toolCalls: ChatToolCall[];
  /** As the provider names it: stop, tool_calls, length, content_filter… */
  finishReason: string;
  usage: ChatUsage;
  /** The model and system fingerprint that the provider says it used, where it says so. */
  servedBy?: string | undefined;
  latencyMs: number;
}

/** Which trial a request belongs to; a recording is keyed by it, a reference model does not look at it. */
export interface ChatContext {
  caseId: string;
  trial: number;
  signal?: AbortSignal | undefined;
}

/**
 * A chat model behind any provider.
 * `complete` throws ModelError: its class says whether the request can be sent again.
 */
export interface ChatModel {
  complete(request: ChatRequest, context: ChatContext): Promise<ChatAnswer>;
}

export type ModelErrorClass =
  | 'rate_limit'
  | 'overload'
  | 'network'
  | 'timeout'
  | 'authentication'
  | 'unknown_model'
  | 'quota'
  | 'bad_request'
  | 'context_length'
  | 'content_filter'
  | 'unreadable'
  | 'no_recording'
  | 'agent_protocol';

/** A provider's failure. Only `bad_request` and `context_length` are caused by the harness and fail the trial. */
export class ModelError extends Error {
  readonly errorClass: ModelErrorClass;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    errorClass: ModelErrorClass,
    message: string,
    more: { status?: number | undefined; retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'ModelError';
    this.errorClass = errorClass;
    this.status = more.status;
    this.retryAfterMs = more.retryAfterMs;
  }
}
