import type { Case } from '../core/case.ts';
import type { Scored } from '../scorers/scorer.ts';
import { scorerOf } from '../scorers/scorers.ts';
import type { FinishedTrial, Store, StoredScore } from '../store/store.ts';
import { scoreKey } from './keys.ts';

const BATCH = 64;
const DELAY_MS = 5;

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

const SCORES_BATCH = 512;

/** Keeps every score beside its trial, keyed by what was judged and by which version of which scorer. */
export interface ScoreWriter {
  write(trialKey: string, item: Case, scored: Scored): Promise<void>;
  flush(): Promise<void>;
}

export function createScoreWriter(store: Store): ScoreWriter {
  let queue: StoredScore[] = [];
  const flush = async (): Promise<void> => {
    const batch = queue;
    queue = [];
    if (batch.length > 0) await store.putScores(batch);
  };
  return {
    async write(trialKey, item, scored) {
      for (const [index, score] of scored.scores.entries()) {
        const expectation = item.expect[index]!;
        queue.push({ key: scoreKey(trialKey, expectation, scorerOf(expectation).version), score });
      }
      if (queue.length >= SCORES_BATCH) await flush();
    },
    flush,
  };
}
