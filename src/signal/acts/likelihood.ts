import type { Learnt } from './act.ts';
import type { Row } from './rows.ts';

/**
 * A small network: a linear part over all of a row, and beside it units, each the positive part of a sum over the dense part.
 */
export interface Weights {
  /** One for each column of the dense part, one for each place of words, and the constant last. */
  linear: Float32Array;
  units: readonly Unit[];
}

interface Unit {
  /** One for each column of the dense part. */
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

/** How likely it is, in 0–1, that a row does what the weights were trained for. */
export function likelihood({ linear, units }: Weights, { dense, words }: Row): number {
  let sum = linear.at(-1)!;
  for (let at = 0; at < dense.length; at++) sum += linear[at]! * dense[at]!;
  for (const [at, place] of words.places.entries()) sum += linear[dense.length + place]! * words.values[at]!;
  for (const { columns, constant, counts } of units) {
    let own = constant;
    for (let at = 0; at < columns.length; at++) own += columns[at]! * dense[at]!;
    if (own > 0) sum += own * counts;
  }
  return 1 / (1 + Math.exp(-sum));
}
