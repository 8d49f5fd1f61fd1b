import type { Learnt } from './act.ts';

/**
 * A small network: a linear part over all columns of a row, and beside it units, each the positive part of a sum over the
 * columns before the words.
 */
export interface Weights {
  /** One a column, and the constant last. */
  linear: Float32Array;
  units: readonly Unit[];
}

interface Unit {
  /** One a column before the words. */
  columns: Float32Array;
  constant: number;
  /** What it counts in the whole. */
  counts: number;
}

/** In base64: 32-bit floats, and the columns of all units one after another as bytes that count each unit's steps. */
export interface StoredWeights {
  linear: string;
  columns: string;
  steps: string;
  constants: string;
  counts: string;
}

const read = new Map<Learnt, Weights>();

/** They are large, and loaded when first asked for. */
export async function weightsOf(learnt: Learnt): Promise<Weights> {
  let weights = read.get(learnt);
  if (!weights) {
    weights = unpacked((await import('./weights.ts')).WEIGHTS[learnt]);
    read.set(learnt, weights);
  }
  return weights;
}

export function unpacked(stored: StoredWeights): Weights {
  const floats = (text: string): Float32Array => new Float32Array(bytesOf(text).buffer);
  const [steps, constants, counts] = [stored.steps, stored.constants, stored.counts].map(floats);
  const columns = new Int8Array(bytesOf(stored.columns).buffer);
  const width = columns.length / steps!.length;
  const units = Array.from(steps!, (step, unit) => ({
    columns: Float32Array.from(columns.subarray(unit * width, (unit + 1) * width), (value) => value * step),
    constant: constants![unit]!,
    counts: counts![unit]!,
  }));
  return { linear: floats(stored.linear), units };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

/** How likely it is, in 0–1, that a row does the act that the weights were trained for. */
export function likelihood({ linear, units }: Weights, row: Float32Array): number {
  let sum = linear[row.length]!;
  for (let at = 0; at < row.length; at++) sum += linear[at]! * row[at]!;
  for (const { columns, constant, counts } of units) {
    let own = constant;
    for (let at = 0; at < columns.length; at++) own += columns[at]! * row[at]!;
    if (own > 0) sum += own * counts;
  }
  return 1 / (1 + Math.exp(-sum));
}
