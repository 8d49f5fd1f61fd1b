import type { Taxonomy } from '../../core/taxonomy.ts';
import type { Encoder } from '../../encoder/encoder.ts';
import { createMatrix, matrixOf, rowOf, unitMean } from '../vectors/matrix.ts';
import type { IntentModel } from './intent-model.ts';

/**
 * The model as the taxonomy file, which a person edits, says: merged intents count for the one that they were merged into,
 * deleted ones are gone, an entry that the model does not know, or that has examples, is found by its label, its examples and what
 * users say in its cases.
 */
export async function knownIntents(
  model: IntentModel | null,
  taxonomy: Taxonomy,
  encoder: Encoder,
  wordings: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<IntentModel> {
  const keepers = new Map<string, string>();
  for (const [id, entry] of Object.entries(taxonomy)) {
    for (const gone of entry.merged ?? []) if (!Object.hasOwn(taxonomy, gone)) keepers.set(gone, id);
  }
  for (const id of Object.keys(taxonomy)) keepers.set(id, id);
  const usable = model?.encoder === encoder.id ? model : null;
  const intents: string[] = [];
  const vectors: Float32Array[] = [];
  usable?.intents.forEach((intent, row) => {
    const keeper = keepers.get(intent);
    if (keeper === undefined) return;
    intents.push(keeper);
    vectors.push(rowOf(usable.centroids, row));
  });
  const placed = new Set(intents);
  for (const [id, entry] of Object.entries(taxonomy)) {
    const examples = entry.examples ?? [];
    if (placed.has(id) && examples.length === 0) continue;
    const label = entry.label ?? id.replaceAll('-', ' ');
    const texts = placed.has(id) ? examples : [label, ...examples, ...(wordings.get(id) ?? [])];
    const rows = matrixOf(await encoder.encode(texts));
    intents.push(id);
    vectors.push(unitMean(rows));
  }
  const centroids = vectors.length > 0 ? matrixOf(vectors) : createMatrix(0, encoder.dimensions);
  return { encoder: encoder.id, intents, centroids, floor: usable?.floor ?? 0 };
}
