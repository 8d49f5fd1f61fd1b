import { createRandom } from '../src/core/random.ts';
import type { Weights } from '../src/signal/acts/likelihood.ts';
import type { Row } from '../src/signal/acts/rows.ts';
import { GRAMS_WIDTH } from '../src/signal/acts/word-grams.ts';

const SEEDS = [1, 2, 3, 4];
const UNITS = 32;
const EPOCHS = 20;
const BATCH = 64;
/** At the start; it falls to zero along a half cosine. */
const RATE = 0.002;
const DECAY = { linear: 0.1, units: 0.15 };
/** Of a row's dense columns and of the units, how many a unit does without at each look, so that it relies on none. */
const DROP = 0.3;
const MOMENTS = { first: 0.9, second: 0.999 };

/**
 * The mean of four networks, each a linear part with 32 rectified units beside it, learnt by logistic loss and AdamW (Loshchilov
 * and Hutter 2019) with dropout; one alone moves too much with a few more examples. Both sides weigh the same, however many rows
 * each has. Chance comes from seeds and sums run in one order, so equal rows give equal weights to the last bit.
 */
export function trainNetwork(rows: readonly Row[], belongs: readonly boolean[]): Weights {
  const networks = SEEDS.map((seed) => trainOne(rows, belongs, createRandom(seed)));
  const linear = new Float32Array(networks[0]!.linear.length);
  for (const network of networks)
    for (let at = 0; at < linear.length; at++) linear[at]! += network.linear[at]! / networks.length;
  const units = networks.flatMap((network) => network.units);
  return { linear, units: units.map((unit) => ({ ...unit, counts: unit.counts / networks.length })) };
}

function trainOne(rows: readonly Row[], belongs: readonly boolean[], random: () => number): Weights {
  const dense = rows[0]!.dense.length;
  const width = dense + GRAMS_WIDTH;
  const linear = parameter(width + 1, () => 0, DECAY.linear);
  const layer = Array.from({ length: UNITS }, () => ({
    inner: parameter(dense, () => (random() * 2 - 1) * Math.sqrt(3 / dense), DECAY.units),
    constant: parameter(1, () => 0, 0),
    outer: parameter(1, () => (random() * 2 - 1) * Math.sqrt(3 / UNITS), DECAY.units),
  }));
  const parameters = [linear, ...layer.flatMap(({ inner, constant, outer }) => [inner, constant, outer])];
  const positive = belongs.filter(Boolean).length;
  const share = [0.5 / (rows.length - positive), 0.5 / positive].map((part) => part * rows.length);
  const order = [...rows.keys()];
  const steps = EPOCHS * Math.ceil(rows.length / BATCH);
  const seen = new Float64Array(dense);
  const values = new Float64Array(UNITS);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const index of batch) {
        const row = rows[index]!;
        const target = belongs[index] ? 1 : 0;
        const error = ((sigmoid(forward(row)) - target) * share[target]!) / batch.length;
        backward(row, error);
      }
      update(parameters, ++step, RATE * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps)));
    }
  }
  return {
    linear: Float32Array.from(linear.value),
    units: layer.map(({ inner, constant, outer }) => ({
      columns: Float32Array.from(inner.value),
      constant: constant.value[0]!,
      counts: outer.value[0]!,
    })),
  };

  function forward(row: Row): number {
    let sum = linear.value[width]!;
    for (let at = 0; at < dense; at++) {
      sum += linear.value[at]! * row.dense[at]!;
      seen[at] = random() >= DROP ? row.dense[at]! / (1 - DROP) : 0;
    }
    for (const [at, place] of row.words.places.entries())
      sum += linear.value[dense + place]! * row.words.values[at]!;
    for (const [at, { inner, constant, outer }] of layer.entries()) {
      let own = constant.value[0]!;
      for (let column = 0; column < dense; column++) own += inner.value[column]! * seen[column]!;
      values[at] = own > 0 && random() >= DROP ? own / (1 - DROP) : 0;
      sum += values[at]! * outer.value[0]!;
    }
    return sum;
  }

  function backward(row: Row, error: number): void {
    linear.slope[width]! += error;
    for (let at = 0; at < dense; at++) linear.slope[at]! += error * row.dense[at]!;
    for (const [at, place] of row.words.places.entries())
      linear.slope[dense + place]! += error * row.words.values[at]!;
    for (const [at, { inner, constant, outer }] of layer.entries()) {
      if (values[at] === 0) continue;
      outer.slope[0]! += error * values[at]!;
      const own = error * outer.value[0]!;
      constant.slope[0]! += own;
      for (let column = 0; column < dense; column++) inner.slope[column]! += own * seen[column]!;
    }
  }
}

/** Numbers that are learnt, the slope of the loss along each, and its moments. */
interface Parameter {
  value: Float64Array;
  slope: Float64Array;
  first: Float64Array;
  second: Float64Array;
  decay: number;
}

function parameter(length: number, start: () => number, decay: number): Parameter {
  const zeros = (): Float64Array => new Float64Array(length);
  return { value: zeros().map(start), slope: zeros(), first: zeros(), second: zeros(), decay };
}

function update(parameters: readonly Parameter[], step: number, rate: number): void {
  const grown = { first: 1 - MOMENTS.first ** step, second: 1 - MOMENTS.second ** step };
  for (const { value, slope, first, second, decay } of parameters) {
    for (let at = 0; at < value.length; at++) {
      first[at] = MOMENTS.first * first[at]! + (1 - MOMENTS.first) * slope[at]!;
      second[at] = MOMENTS.second * second[at]! + (1 - MOMENTS.second) * slope[at]! ** 2;
      const change = first[at]! / grown.first / (Math.sqrt(second[at]! / grown.second) + 1e-8);
      value[at]! -= rate * (change + decay * value[at]!);
    }
    slope.fill(0);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
