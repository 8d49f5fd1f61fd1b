/** Counts time down, except while it is paused. */
export interface Stopwatch {
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Calls `onEnd` once after `ms` of time that was not paused; pauses may overlap. */
export function createStopwatch(ms: number, onEnd: () => void): Stopwatch {
  let left = ms;
  let pauses = 0;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined = setTimeout(onEnd, left);
  const halt = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    pause() {
      if (pauses++ > 0 || !timer) return;
      halt();
      left -= performance.now() - since;
    },
    resume() {
      if (--pauses > 0 || timer || left === Number.NEGATIVE_INFINITY) return;
      since = performance.now();
      timer = setTimeout(onEnd, Math.max(0, left));
    },
    stop() {
      halt();
      left = Number.NEGATIVE_INFINITY;
    },
  };
}
