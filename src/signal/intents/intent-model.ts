import { z } from 'zod';
import { dotsWith } from '../vectors/dots.ts';
import { createMatrix, type Matrix, matrixOf, rowOf } from '../vectors/matrix.ts';

/** What is kept of a refresh so that a text can be placed later: a centroid an intent, several where intents were merged. */
export interface IntentModel {
  /** Id of the encoder; vectors of another one cannot be compared. */
  encoder: string;
  /** Intent of each centroid. */
  intents: string[];
  /** Of length 1. */
  centroids: Matrix;
  /** Cosine below which a text is taken as none of the intents. */
  floor: number;
}

export interface Placement {
  /** The nearest intent, or null when there is none at all. */
  intent: string | null;
  /** 1 − cosine to its centroid: the higher, the less the text is like anything known. Null where only words were looked at. */
  novelty: number | null;
  /** Whether the cosine is at least the model's floor. */
  inScope: boolean;
}

/** The nearest intent of each row; rows must come from the model's encoder. */
export function placeRows(model: IntentModel, rows: Matrix): Placement[] {
  const products = new Float64Array(model.centroids.rows);
  return Array.from({ length: rows.rows }, (_, row) => {
    if (model.centroids.rows === 0) return { intent: null, novelty: 1, inScope: false };
    dotsWith(rowOf(rows, row), model.centroids, 0, model.centroids.rows, products);
    let best = 0;
    for (let index = 1; index < products.length; index++)
      if (products[index]! > products[best]!) best = index;
    const closeness = products[best]!;
    return {
      intent: model.intents[best]!,
      novelty: 1 - closeness,
      inScope: closeness >= model.floor,
    };
  });
}

const fileSchema = z.strictObject({
  version: z.literal(1),
  encoder: z.string(),
  floor: z.number(),
  columns: z.int().min(0),
  intents: z.array(z.string()),
  centroids: z.array(z.string()).describe('32-bit floats, little-endian, in base64'),
});

/** The model as JSON, to be stored. */
export function modelToJson(model: IntentModel): z.infer<typeof fileSchema> {
  return {
    version: 1,
    encoder: model.encoder,
    floor: model.floor,
    columns: model.centroids.columns,
    intents: model.intents,
    centroids: model.intents.map((_, row) => {
      const bytes = Buffer.alloc(model.centroids.columns * 4);
      rowOf(model.centroids, row).forEach((value, at) => {
        bytes.writeFloatLE(value, at * 4);
      });
      return bytes.toString('base64');
    }),
  };
}

/** Reads what `modelToJson` wrote; null when it is anything else. */
export function modelFromJson(value: unknown): IntentModel | null {
  const read = fileSchema.safeParse(value);
  if (!read.success || read.data.centroids.length !== read.data.intents.length) return null;
  const { columns, encoder, floor, intents } = read.data;
  const vectors = read.data.centroids.map((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === columns * 4
      ? Float32Array.from({ length: columns }, (_, at) => bytes.readFloatLE(at * 4))
      : null;
  });
  if (!vectors.every((vector) => vector !== null)) return null;
  return {
    encoder,
    floor,
    intents,
    centroids: vectors.length ? matrixOf(vectors, columns) : createMatrix(0, columns),
  };
}
