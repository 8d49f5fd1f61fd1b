import { afterAll, expect, test } from 'vitest';
import { EXAMPLES_OF } from '../../scripts/act-examples.ts';
import { trainAct } from '../../scripts/train-act.ts';
import type { Conversation } from '../../src/core/conversation.ts';
import { hashJson } from '../../src/core/hash.ts';
import { createBuiltinEncoder } from '../../src/encoder/builtin-encoder.ts';
import { createActReader } from '../../src/signal/acts/act-reader.ts';
import { likelihood } from '../../src/signal/acts/likelihood.ts';
import { EXAMPLES } from '../../src/signal/acts/weights.ts';

const encoder = createBuiltinEncoder({ workers: 1 });
afterAll(() => encoder.close());

function said(...messages: [role: 'user' | 'assistant', content: string][]): Conversation {
  return { messages: messages.map(([role, content]) => ({ role, content })) } as Conversation;
}

test('the weights are those of the examples as they stand: npm run train:acts after a change', () => {
  expect(hashJson(EXAMPLES_OF)).toBe(EXAMPLES);
});

test('what users and the agent do is read by its meaning', async () => {
  const [readings] = await createActReader(encoder).read([
    said(
      ['user', 'The one I rented is a van, you are describing a small car'],
      ['assistant', 'I am putting the refund through for you right now.'],
      ['user', 'let me have somebody of flesh and blood'],
      ['assistant', 'Our documents say nothing about that, I am afraid.'],
      ['user', 'what a rotten outfit you are, I am leaving'],
      ['user', 'Thanks, that is all I wanted to know.'],
    ),
  ]);
  const likely = (message: number, act: string): number =>
    (readings!.acts.get(message) as Record<string, { likely: number }>)[act]!.likely;
  expect(likely(0, 'corrects')).toBeGreaterThan(0.5);
  expect(likely(1, 'promises')).toBeGreaterThan(0.5);
  expect(likely(2, 'asksForPerson')).toBeGreaterThan(0.5);
  expect(likely(3, 'knowsNothing')).toBeGreaterThan(0.5);
  expect(likely(4, 'upset')).toBeGreaterThan(0.5);
  for (const act of ['corrects', 'asksForPerson', 'upset']) expect(likely(5, act)).toBeLessThan(0.3);
});

test('training parts two kinds of rows, and gives the same weights to the last bit again', () => {
  const rows = Array.from({ length: 40 }, (_, index) => Float32Array.of(index % 2, Math.sin(index), 1));
  const belongs = rows.map((row) => row[0] === 1);
  const weights = trainAct(rows, belongs);
  for (const [index, row] of rows.entries()) expect(likelihood(weights, row) > 0.5).toBe(belongs[index]);
  expect(trainAct(rows, belongs)).toEqual(weights);
});
