import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashJson } from '../src/core/hash.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import { USER_ACTS } from '../src/signal/acts/act.ts';
import { rowsOf } from '../src/signal/acts/act-reader.ts';
import { EXAMPLES_OF } from './act-examples.ts';
import { trainAct } from './train-act.ts';

/** Trains the weights of every act anew and writes them beside the reader: npm run train:acts. */
const encoder = cachedEncoder(createBuiltinEncoder());
const lines: string[] = [];
for (const [act, { does, doesNot }] of Object.entries(EXAMPLES_OF)) {
  const role = (USER_ACTS as readonly string[]).includes(act) ? 'user' : 'assistant';
  const rows = await rowsOf(encoder, [...does, ...doesNot], role);
  const weights = trainAct(
    rows,
    rows.map((_, index) => index < does.length),
  );
  lines.push(`  ${act}: '${Buffer.from(weights.buffer).toString('base64')}',`);
}
await encoder.close();
const head = `import type { Act } from './act.ts';

/** Made by npm run train:acts from the examples: 32-bit floats in base64, one a column of a row, and the constant last. */`;
const hash = `/** Of the examples, so that a test sees when they have changed since. */\nexport const EXAMPLES = '${hashJson(EXAMPLES_OF)}';`;
const text = `${head}\nexport const WEIGHTS: Readonly<Record<Act, string>> = {\n${lines.join('\n')}\n};\n\n${hash}\n`;
writeFileSync(fileURLToPath(new URL('../src/signal/acts/weights.ts', import.meta.url)), text);
