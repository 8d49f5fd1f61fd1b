import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { EXAMPLES_OF, EXCHANGES, hashesOfExamples } from '../../scripts/act-examples.ts';
import { trainLine } from '../../scripts/train-line.ts';
import { trainNetwork } from '../../scripts/train-network.ts';
import type { Conversation } from '../../src/core/conversation.ts';
import { createBuiltinEncoder } from '../../src/encoder/builtin-encoder.ts';
import { type Learnt, LIKELY, USER_ACTS } from '../../src/signal/acts/act.ts';
import { createActReader } from '../../src/signal/acts/act-reader.ts';
import { likelihood, unpacked } from '../../src/signal/acts/likelihood.ts';
import { exchangeRowOf, rowOf } from '../../src/signal/acts/rows.ts';
import { EXAMPLES, WEIGHTS } from '../../src/signal/acts/weights.ts';
import { GRAMS_WIDTH } from '../../src/signal/acts/word-grams.ts';

const encoder = createBuiltinEncoder({ workers: 1 });
afterAll(() => encoder.close());

function said(...messages: [role: 'user' | 'assistant', content: string][]): Conversation {
  return { messages: messages.map(([role, content]) => ({ role, content })) } as Conversation;
}

test('the weights are those of the examples as they stand: npm run train:acts after a change', () => {
  expect(EXAMPLES).toEqual(hashesOfExamples());
});

test('the weights fit the rows: npm run train:acts -- --all after a change of rows', () => {
  for (const learnt of Object.keys(WEIGHTS) as Learnt[]) {
    const speaker =
      (USER_ACTS as readonly string[]).includes(learnt) || learnt === 'correctsInExchange'
        ? 'user'
        : 'assistant';
    const own = rowOf(new Float32Array(512), 'hello there', speaker);
    const exchange = { request: 'hi', answer: 'hello', reaction: 'bye' };
    const { dense } =
      learnt === 'correctsInExchange' ? exchangeRowOf(own, 'hello there', exchange, 0.5) : own;
    const { linear, units } = unpacked(WEIGHTS[learnt]);
    expect(linear).toHaveLength(dense.length + GRAMS_WIDTH + 1);
    for (const { columns } of units) expect(columns).toHaveLength(dense.length);
  }
});

test('what is read in exchanges was not learnt alone, and what is measured was not learnt at all', () => {
  const texts = (list: readonly string[]): Set<string> =>
    new Set(list.map((text) => text.trim().toLowerCase()));
  const alone = texts([...EXAMPLES_OF.corrects.does, ...EXAMPLES_OF.corrects.doesNot]);
  const inExchange = EXCHANGES.map(({ text }) => text.trim().toLowerCase());
  const both = inExchange.filter((text) => text.split(' ').length > 4 && alone.has(text));
  expect(both.length).toBeLessThan(inExchange.length / 200);
  const learnt = texts([...alone, ...inExchange]);
  const corrections = readFileSync(new URL('../../bench/planted/corrections.jsonl', import.meta.url), 'utf8');
  for (const line of corrections.trim().split('\n')) {
    const { corrects, innocent } = JSON.parse(line) as { corrects: string; innocent: string };
    expect(learnt.has(corrects.trim().toLowerCase())).toBe(false);
    expect(learnt.has(innocent.trim().toLowerCase())).toBe(false);
  }
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

test('a long message is read in sentences, and the sentence that does it is the evidence', async () => {
  const around =
    'The weather here has been fine all week and we went to see the old harbour with the children.';
  const [readings] = await createActReader(encoder).read([
    said([
      'user',
      `${around} ${around} No, that is the wrong order, I asked about another one. ${around} ${around}`,
    ]),
  ]);
  const { likely, sentence } = readings!.acts.get(0)!.corrects!;
  expect(likely).toBeGreaterThan(LIKELY.corrects);
  expect(sentence).toContain('the wrong order');
  expect(sentence.split(' ').length).toBeLessThanOrEqual(40);
});

test.each([
  ['a line', trainLine],
  ['a network', trainNetwork],
])('training %s parts two kinds of rows, and gives the same weights to the last bit again', (name, train) => {
  // What a line cannot part: two columns that must differ.
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    dense: Float32Array.from(
      name === 'a line'
        ? [index % 2, (index >> 1) % 2]
        : [((index % 2) - 0.5) * 4, (((index >> 1) % 2) - 0.5) * 4],
    ),
    words: { places: new Int32Array(), values: new Float32Array() },
  }));
  const belongs = rows.map((_, index) =>
    name === 'a line' ? index % 2 === 1 : index % 2 !== (index >> 1) % 2,
  );
  const weights = train(rows, belongs);
  for (const [index, row] of rows.entries()) expect(likelihood(weights, row) > 0.5).toBe(belongs[index]);
  expect(train(rows, belongs)).toEqual(weights);
});
