/** What a run may still spend; `allows` is asked before every request. */
export interface Budget {
  allows(): boolean;
  /** Counts a request that is about to be sent. */
  spend(): void;
  /** Ends it: nothing more is worth its price. */
  stop(why: string): void;
  /** What ended it, or null while it lasts. */
  ended(): string | null;
}

export function createBudget(
  limits: { calls?: number | undefined; cost?: number | undefined; minutes?: number | undefined },
  ports: { now: () => number; signal?: AbortSignal | undefined; spentUsd: () => number },
): Budget {
  const started = ports.now();
  let calls = 0;
  let end: string | null = null;
  return {
    allows() {
      if (ports.signal?.aborted) end ??= 'interrupted';
      if (limits.calls !== undefined && calls >= limits.calls)
        end ??= `the budget of ${limits.calls} calls is used up`;
      if (limits.cost !== undefined && ports.spentUsd() >= limits.cost)
        end ??= `the budget of $${limits.cost} is used up`;
      if (limits.minutes !== undefined && ports.now() - started >= limits.minutes * 60_000)
        end ??= `the budget of ${limits.minutes} minutes is used up`;
      return end === null;
    },
    spend() {
      calls++;
    },
    stop(why) {
      end ??= why;
    },
    ended: () => end,
  };
}
