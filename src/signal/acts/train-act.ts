const STEPS = 400;
const RATE = 6;
const RIDGE = 0.0004;
const MOMENTUM = 0.9;

/** Says how likely it is, in 0–1, that a row belongs to what was trained for. */
export type Likelihood = (row: Float32Array) => number;

/**
 * Ridge logistic regression by gradient descent with momentum; both sides weigh the same, however many rows each has. Sums
 * run in the order of the rows, so equal rows give equal weights to the last bit.
 */
export function trainAct(rows: readonly Float32Array[], belongs: readonly boolean[]): Likelihood {
  const width = rows[0]!.length;
  const positive = belongs.filter(Boolean).length;
  const share = [0.5 / (rows.length - positive), 0.5 / positive] as const;
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) {
    for (let at = 0; at < width; at++) gradient[at] = RIDGE * weights[at]!;
    gradient[width] = 0;
    for (const [index, row] of rows.entries()) {
      const target = belongs[index] ? 1 : 0;
      const error = (sigmoid(score(weights, row)) - target) * share[target];
      for (let at = 0; at < width; at++) gradient[at]! += error * row[at]!;
      gradient[width]! += error;
    }
    for (let at = 0; at <= width; at++) {
      speed[at] = MOMENTUM * speed[at]! - RATE * (1 - MOMENTUM) * gradient[at]!;
      weights[at]! += speed[at]!;
    }
  }
  return (row) => sigmoid(score(weights, row));
}

function score(weights: Float64Array, row: Float32Array): number {
  let sum = weights[row.length]!;
  for (let at = 0; at < row.length; at++) sum += weights[at]! * row[at]!;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
