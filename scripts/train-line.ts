import type { Weights } from '../src/signal/acts/likelihood.ts';
import type { Row } from '../src/signal/acts/rows.ts';
import { GRAMS_WIDTH } from '../src/signal/acts/word-grams.ts';

const STEPS = 300;
const RATE = 5;
const RIDGE = 0.0004;
const MOMENTUM = 0.9;

/** The columns of a row that are not zero. */
interface Sparse {
  columns: Int32Array;
  values: Float64Array;
}

/**
 * Weights of a ridge logistic regression, the constant last, by gradient descent with momentum; both sides weigh the same,
 * however many rows each has. Sums run in the order of the rows, so equal rows give equal weights to the last bit.
 */
export function trainLine(rows: readonly Row[], belongs: readonly boolean[]): Weights {
  const width = rows[0]!.dense.length + GRAMS_WIDTH;
  const positive = belongs.filter(Boolean).length;
  const share = [0.5 / (rows.length - positive), 0.5 / positive] as const;
  const sparse = rows.map(sparseOf);
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) {
    for (let at = 0; at < width; at++) gradient[at] = RIDGE * weights[at]!;
    gradient[width] = 0;
    for (const [index, row] of sparse.entries()) {
      const target = belongs[index] ? 1 : 0;
      const error = (sigmoid(score(weights, row)) - target) * share[target];
      for (const [at, column] of row.columns.entries()) gradient[column]! += error * row.values[at]!;
      gradient[width]! += error;
    }
    for (let at = 0; at <= width; at++) {
      speed[at] = MOMENTUM * speed[at]! - RATE * (1 - MOMENTUM) * gradient[at]!;
      weights[at]! += speed[at]!;
    }
  }
  return { linear: Float32Array.from(weights), units: [] };
}

function sparseOf({ dense, words }: Row): Sparse {
  const columns = [...dense.keys()].filter((at) => dense[at] !== 0);
  return {
    columns: Int32Array.of(...columns, ...words.places.map((place) => dense.length + place)),
    values: Float64Array.of(...columns.map((at) => dense[at]!), ...words.values),
  };
}

function score(weights: Float64Array, { columns, values }: Sparse): number {
  let sum = weights.at(-1)!;
  for (let at = 0; at < columns.length; at++) sum += weights[columns[at]!]! * values[at]!;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
