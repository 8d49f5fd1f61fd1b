import type { Act } from './act.ts';

const read = new Map<Act, Float32Array>();

/** One weight a column of a row, and the constant last. They are large, and loaded when first asked for. */
export async function weightsOf(act: Act): Promise<Float32Array> {
  let weights = read.get(act);
  if (!weights) {
    const { WEIGHTS } = await import('./weights.ts');
    const bytes = Buffer.from(WEIGHTS[act], 'base64');
    weights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    read.set(act, weights);
  }
  return weights;
}

/** How likely it is, in 0–1, that a row does the act that the weights were trained for. */
export function likelihood(weights: Float32Array, row: Float32Array): number {
  let sum = weights[row.length]!;
  for (let at = 0; at < row.length; at++) sum += weights[at]! * row[at]!;
  return 1 / (1 + Math.exp(-sum));
}
