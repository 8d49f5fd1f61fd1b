/** At most `size` tasks under way: `enter` waits for a place, `leave` gives it back, `drain` waits for all. */
export interface Window {
  enter(): Promise<void>;
  leave(): void;
  drain(): Promise<void>;
}

export function createWindow(size: number): Window {
  let inside = 0;
  const waiting: (() => void)[] = [];
  let empty: (() => void) | undefined;
  return {
    async enter() {
      if (inside >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      else inside++;
    },
    leave() {
      const next = waiting.shift();
      if (next) return next();
      inside--;
      if (inside === 0) empty?.();
    },
    async drain() {
      if (inside > 0) await new Promise<void>((resolve) => (empty = resolve));
    },
  };
}
