import pLimit from 'p-limit';
import { type ChatModel, ModelError } from '../core/chat.ts';

const START = 20;
const CEILING = 200;
const COOLDOWN_MS = 15_000;

/** How many requests one endpoint is sent at once. */
export interface EndpointLimit {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** As many at once as it may ever become. */
  readonly ceiling: number;
  /** As many at once as it is now. */
  readonly now: number;
}

export interface LimitOptions {
  /** This many from the first request on; without it the limit adapts. */
  fixed?: number | undefined;
  now?: () => number;
  onChange?: ((concurrency: number, why: string) => void) | undefined;
}

/**
 * A limit on requests in flight to one endpoint. Unless it is fixed it starts at 20, doubles after each full round of
 * answers until the first 429, and shrinks to .8 of itself once per episode of 429s; other faults hold its growth.
 */
export function createLimit({ fixed, now = () => performance.now(), onChange }: LimitOptions): EndpointLimit {
  const limit = pLimit(fixed ?? START);
  let growing = fixed === undefined;
  let calmSince = 0;
  let answered = 0;
  const change = (concurrency: number, why: string): void => {
    if (concurrency === limit.concurrency) return;
    limit.concurrency = concurrency;
    onChange?.(concurrency, why);
  };
  const onAnswer = (): void => {
    if (!growing || ++answered < limit.concurrency) return;
    answered = 0;
    change(Math.min(CEILING, limit.concurrency * 2), 'all answered');
  };
  const onFault = (error: unknown): void => {
    if (fixed !== undefined || !(error instanceof ModelError)) return;
    answered = 0;
    if (error.errorClass !== 'rate_limit') return;
    growing = false;
    if (now() < calmSince) return;
    calmSince = now() + Math.max(COOLDOWN_MS, error.retryAfterMs ?? 0);
    change(Math.max(1, Math.floor(limit.concurrency * 0.8)), 'rate limited');
  };
  return {
    ceiling: fixed ?? CEILING,
    get now() {
      return limit.concurrency;
    },
    run: (work) =>
      limit(async () => {
        try {
          const result = await work();
          onAnswer();
          return result;
        } catch (error) {
          onFault(error);
          throw error;
        }
      }),
  };
}

/** The model behind its endpoint's limit; a retry waits outside of it and queues again. */
export function limited(model: ChatModel, limit: EndpointLimit): ChatModel {
  return { complete: (request, context) => limit.run(() => model.complete(request, context)) };
}
