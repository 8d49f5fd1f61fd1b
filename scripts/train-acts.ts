import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashJson } from '../src/core/hash.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { rowsOf } from '../src/signal/acts/act-reader.ts';
import { SIDES } from './act-examples.ts';
import { trainAct } from './train-act.ts';

/** Trains the weights of every act anew and writes them beside the reader: npm run train:acts. */
const encoder = createBuiltinEncoder();
const lines: string[] = [];
for (const { acts, examples } of SIDES) {
  const labelled = Object.entries(examples).flatMap(([label, texts]) =>
    texts.map((text) => ({ label, text })),
  );
  const rows = await rowsOf(
    encoder,
    labelled.map((item) => item.text),
  );
  for (const act of acts) {
    const weights = trainAct(
      rows,
      labelled.map((item) => item.label === act),
    );
    lines.push(`  ${act}: '${Buffer.from(weights.buffer).toString('base64')}',`);
  }
}
await encoder.close();
const head = `import type { Act } from './act.ts';

/** Made by npm run train:acts from the examples: 32-bit floats in base64, one a column of a row, and the constant last. */`;
const hash = `/** Of the examples, so that a test sees when they have changed since. */\nexport const EXAMPLES = '${hashJson(SIDES)}';`;
const text = `${head}\nexport const WEIGHTS: Readonly<Record<Act, string>> = {\n${lines.join('\n')}\n};\n\n${hash}\n`;
writeFileSync(fileURLToPath(new URL('../src/signal/acts/weights.ts', import.meta.url)), text);
