import pLimit, { type LimitFunction } from 'p-limit';

/** At most `concurrency` requests in flight to one endpoint. */
export function createLimit(concurrency: number): LimitFunction {
  return pLimit(concurrency);
}
