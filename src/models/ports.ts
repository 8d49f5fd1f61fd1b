import type { ModelError } from '../core/chat.ts';
import type { Config } from '../core/config.ts';
import type { EndpointLimit } from './limit.ts';

/** What opening a model needs from outside. */
export interface ModelPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that `recordings` is relative to. */
  root: string;
  limits: Pick<Config['limits'], 'requestSeconds' | 'idleSeconds' | 'retries'>;
  /** Shared by all models of one endpoint. */
  limit: EndpointLimit;
  /** Sentence vectors of length 1, each of its own text alone; only `reference/encoder` needs them. */
  encode?: ((texts: readonly string[]) => Promise<Float32Array[]>) | undefined;
  /** On the monotonic clock, in milliseconds: after it nothing is waited for any more. */
  deadline?: (() => number) | undefined;
  /** Something that a person should know about this model, told once. */
  onNote?: ((text: string) => void) | undefined;
  /** A request that is about to be sent again, and when. */
  onRetry?: ((error: ModelError, delayMs: number) => void) | undefined;
}
