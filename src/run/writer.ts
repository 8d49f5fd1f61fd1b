import type { FinishedTrial, Store } from '../store/store.ts';

const BATCH = 64;
const DELAY_MS = 20;

/** Writes finished trials in batches; a trial's promise resolves when it is on disk, and only then it counts. */
export interface TrialWriter {
  write(finished: FinishedTrial, fence: number): Promise<void>;
  flush(): Promise<void>;
}

interface Waiting {
  finished: FinishedTrial;
  fence: number;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export function createWriter(store: Store, run: string): TrialWriter {
  let queue: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = queue;
    queue = [];
    if (batch.length > 0) writing = writing.then(() => writeBatch(store, run, batch));
    return writing;
  };

  return {
    write(finished, fence) {
      return new Promise<void>((resolve, reject) => {
        queue.push({ finished, fence, resolve, reject });
        if (queue.length >= BATCH) void flush();
        else timer ??= setTimeout(() => void flush(), DELAY_MS);
      });
    },
    flush,
  };
}

async function writeBatch(store: Store, run: string, batch: readonly Waiting[]): Promise<void> {
  for (const [fence, items] of Map.groupBy(batch, (item) => item.fence)) {
    try {
      await store.finish(
        run,
        items.map((item) => item.finished),
        fence,
      );
      for (const item of items) item.resolve();
    } catch (error) {
      for (const item of items) item.reject(error);
    }
  }
}
