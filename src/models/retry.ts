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
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  random?: () => number;
}

/**
 * Sends a request again when the provider, not the request, was at fault: after what Retry-After says, else after an
 * exponential back-off with full jitter from half a second up to half a minute.
 */
export function withRetries(model: ChatModel, options: RetryOptions): ChatModel {
  const sleep = options.sleep ?? ((ms, signal) => wait(ms, undefined, signal ? { signal } : {}));
  const random = options.random ?? Math.random;
  return {
    async complete(request, context) {
      for (let attempt = 0; ; attempt++) {
        try {
          return await model.complete(request, context);
        } catch (error) {
          const again =
            error instanceof ModelError && RETRIED.has(error.errorClass) && attempt < options.retries;
          if (!again) throw error;
          const backOff = random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
          await sleep(error.retryAfterMs ?? backOff, context.signal);
        }
      }
    },
  };
}
