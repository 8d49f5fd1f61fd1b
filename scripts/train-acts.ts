import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashJson } from '../src/core/hash.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import { type Act, USER_ACTS } from '../src/signal/acts/act.ts';
import type { Weights } from '../src/signal/acts/likelihood.ts';
import { rowsOf } from '../src/signal/acts/rows.ts';
import { EXAMPLES_OF } from './act-examples.ts';
import { trainLine } from './train-line.ts';
import { trainNetwork } from './train-network.ts';

/** What thousands of examples are there for is learnt by a network, the rest by a line. */
const BY_NETWORK: readonly Act[] = ['corrects', 'upset'];

/** Trains the weights of every act anew and writes them beside the reader: npm run train:acts. */
const encoder = cachedEncoder(createBuiltinEncoder());
const written: string[] = [];
for (const [name, { does, doesNot }] of Object.entries(EXAMPLES_OF)) {
  const act = name as Act;
  const speaker = (USER_ACTS as readonly string[]).includes(act) ? 'user' : 'assistant';
  const byNetwork = BY_NETWORK.includes(act);
  const rows = await rowsOf(encoder, [...does, ...doesNot], speaker);
  const belongs = rows.map((_, index) => index < does.length);
  written.push(`  ${act}: ${textOf((byNetwork ? trainNetwork : trainLine)(rows, belongs))},\n`);
}
await encoder.close();
const head = `import type { Act } from './act.ts';
import type { StoredWeights } from './likelihood.ts';

/** Made by npm run train:acts from the examples. */`;
const hash = `/** Of the examples, so that a test sees when they have changed since. */\nexport const EXAMPLES = '${hashJson(EXAMPLES_OF)}';`;
const text = `${head}\nexport const WEIGHTS: Readonly<Record<Act, StoredWeights>> = {\n${written.join('')}};\n\n${hash}\n`;
writeFileSync(fileURLToPath(new URL('../src/signal/acts/weights.ts', import.meta.url)), text);

function textOf({ linear, units }: Weights): string {
  // Of a unit's columns single steps of 1/127 of the largest are enough.
  const steps = units.map(({ columns }) => Math.max(...columns.map(Math.abs)) / 127);
  const columns = units.flatMap((unit, at) =>
    [...unit.columns].map((value) => Math.round(value / steps[at]!)),
  );
  const parts = {
    linear,
    columns: Int8Array.from(columns),
    steps: Float32Array.from(steps),
    constants: Float32Array.from(units, ({ constant }) => constant),
    counts: Float32Array.from(units, ({ counts }) => counts),
  };
  const lines = Object.entries(parts).map(
    ([name, part]) => `    ${name}:${part.length > 0 ? '\n      ' : ' '}'${base64(part)}',\n`,
  );
  return `{\n${lines.join('')}  }`;
}

function base64({ buffer }: Float32Array | Int8Array): string {
  return Buffer.from(buffer).toString('base64');
}
