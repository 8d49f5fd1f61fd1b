import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import { type Act, type Learnt, USER_ACTS } from '../src/signal/acts/act.ts';
import { likelihood, type StoredWeights, unpacked, type Weights } from '../src/signal/acts/likelihood.ts';
import { exchangeRowOf, rowOf, rowsOf } from '../src/signal/acts/rows.ts';
import { EXAMPLES, WEIGHTS } from '../src/signal/acts/weights.ts';
import { EXAMPLES_OF, EXCHANGES, hashesOfExamples } from './act-examples.ts';
import { trainLine } from './train-line.ts';
import { trainNetwork } from './train-network.ts';

/** What thousands of examples are there for is learnt by a network, the rest by a line. */
const BY_NETWORK: readonly Act[] = ['corrects', 'upset'];

/**
 * Trains anew the weights whose examples have changed, or with --all every one of them (after a change of rows or of training),
 * and writes them beside the reader: npm run train:acts [-- --all].
 */
const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;
const hashes = hashesOfExamples();
const encoder = cachedEncoder(createBuiltinEncoder());
const stored: Partial<Record<Learnt, StoredWeights>> = {};
for (const learnt of Object.keys(hashes) as Learnt[]) {
  const kept = !all && EXAMPLES[learnt] === hashes[learnt];
  process.stdout.write(`${learnt}: ${examplesOf(learnt)} examples, ${kept ? 'as they were' : 'training'}\n`);
  stored[learnt] = kept ? WEIGHTS[learnt] : packed(await learn(learnt));
}
await encoder.close();
const text = `import type { Learnt } from './act.ts';
import type { StoredWeights } from './likelihood.ts';

/** Made by npm run train:acts from the examples. */
export const WEIGHTS: Readonly<Record<Learnt, StoredWeights>> = {
${Object.entries(stored).map(textOf).join('')}};

/** Hashes of the examples, so that a test sees when they have changed since. */
export const EXAMPLES: Readonly<Record<Learnt, string>> = {
${Object.entries(hashes)
  .map(([learnt, hash]) => `  ${learnt}: '${hash}',\n`)
  .join('')}};
`;
writeFileSync(fileURLToPath(new URL('../src/signal/acts/weights.ts', import.meta.url)), text);

function examplesOf(learnt: Learnt): number {
  if (learnt === 'correctsInExchange') return EXCHANGES.length;
  const { does, doesNot } = EXAMPLES_OF[learnt];
  return does.length + doesNot.length;
}

async function learn(learnt: Learnt): Promise<Weights> {
  if (learnt === 'correctsInExchange') return learnExchanges(unpacked(stored.corrects!));
  const { does, doesNot } = EXAMPLES_OF[learnt];
  const speaker = (USER_ACTS as readonly string[]).includes(learnt) ? 'user' : 'assistant';
  const rows = await rowsOf(encoder, [...does, ...doesNot], speaker);
  const belongs = rows.map((_, index) => index < does.length);
  return (BY_NETWORK.includes(learnt) ? trainNetwork : trainLine)(rows, belongs);
}

/** From rows that say how likely a text corrects when read alone, so none of these texts is among the examples of that. */
async function learnExchanges(alone: Weights): Promise<Weights> {
  const meanings = await encoder.encode(EXCHANGES.map(({ text }) => text));
  const rows = EXCHANGES.map(({ text, exchange }, index) => {
    const row = rowOf(meanings[index]!, text, 'user');
    return exchangeRowOf(row, text, exchange, likelihood(alone, row));
  });
  const belongs = EXCHANGES.map(({ corrects }) => corrects);
  return trainNetwork(rows, belongs);
}

function packed({ linear, units }: Weights): StoredWeights {
  // Of a unit's columns single steps of 1/127 of the largest are enough.
  const steps = units.map(({ columns }) => Math.max(...columns.map(Math.abs)) / 127);
  const columns = units.flatMap((unit, at) =>
    [...unit.columns].map((value) => Math.round(value / steps[at]!)),
  );
  return {
    linear: base64(linear),
    columns: base64(Int8Array.from(columns)),
    steps: base64(Float32Array.from(steps)),
    constants: base64(Float32Array.from(units, ({ constant }) => constant)),
    counts: base64(Float32Array.from(units, ({ counts }) => counts)),
  };
}

function textOf([learnt, weights]: [string, StoredWeights]): string {
  const lines = Object.entries(weights).map(
    ([name, part]: [string, string]) => `    ${name}:${part === '' ? ' ' : '\n      '}'${part}',\n`,
  );
  return `  ${learnt}: {\n${lines.join('')}  },\n`;
}

function base64({ buffer }: Float32Array | Int8Array): string {
  return Buffer.from(buffer).toString('base64');
}
