import { setTimeout as wait } from 'node:timers/promises';
import { type ChatModel, ModelError, type ModelErrorClass } from '../core/chat.ts';

const RETRIED: ReadonlySet<ModelErrorClass> = new Set([
  'rate_limit',
  'overload',
  'network',
  'timeout',
  'unreadable',
]);
const FIRST_MS = 500;
const LONGEST_MS = 30_000;

export interface RetryOptions {
  retries: number;
  /** In milliseconds on the clock of `now`: after it nothing is waited for any more. */
  deadline?: (() => number) | undefined;
  onRetry?: ((error: ModelError, delayMs: number) => void) | undefined;
  now?: (() => number) | undefined;
  sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
  random?: (() => number) | undefined;
}

/**
 * Sends a request again when the provider, not the request, was at fault: after what Retry-After says, however long, else
 * after an exponential back-off with full jitter from half a second up to half a minute. A wait that would end after the
 * deadline is not begun.
 */
export function withRetries(model: ChatModel, options: RetryOptions): ChatModel {
  const {
    sleep = pause,
    random = Math.random,
    now = () => performance.now(),
    deadline = () => Number.POSITIVE_INFINITY,
  } = options;
  return {
    async complete(request, context) {
      for (let attempt = 0; ; attempt++) {
        try {
          return await model.complete(request, context);
        } catch (error) {
          if (!(error instanceof ModelError) || !RETRIED.has(error.errorClass)) throw error;
          if (attempt >= options.retries || context.signal?.aborted) throw error;
          const backOff = random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
          // A server that was told off by many at once is not asked by all of them at the same moment again.
          const delay = error.retryAfterMs === undefined ? backOff : error.retryAfterMs + random() * FIRST_MS;
          if (now() + delay > deadline()) throw error;
          options.onRetry?.(error, delay);
          await sleep(delay, context.signal);
        }
      }
    },
  };
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  // An interrupted wait ends early; the request that follows sees the signal itself.
  await wait(ms, undefined, signal ? { signal } : {}).catch(() => {});
}
