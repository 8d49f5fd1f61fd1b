import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createBuiltinEncoder } from '../../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../../src/encoder/cached-encoder.ts';
import { refreshIntents } from '../../src/signal/intents/refresh.ts';
import { describeShared } from '../support/shared.ts';

interface Utterance {
  id: string;
  text: string;
  intent: string;
}

describeShared('real requests', 'clinc150', (folder) => {
  const encoder = cachedEncoder(createBuiltinEncoder({ workers: 2 }));
  afterAll(() => encoder.close());

  function utterances(): Utterance[] {
    const lines = readFileSync(join(folder, 'train.jsonl'), 'utf8').trim().split('\n');
    const all = lines.map((line, index) => ({ ...(JSON.parse(line) as Utterance), id: `c${index}` }));
    const intents = [...new Set(all.map((item) => item.intent))].sort().filter((_, index) => index % 5 === 0);
    return all.filter((item) => intents.includes(item.intent));
  }

  /** Every fifth of an intent's utterances, from one on: neighbours in the file were written by the same people. */
  const draw = (all: readonly Utterance[], from: readonly number[]): Utterance[] =>
    [...Map.groupBy(all, (item) => item.intent).values()].flatMap((own) =>
      own.filter((_, index) => from.includes(index % 5)),
    );

  test('intents that come up in the second week are emergent, the others keep their ids', async () => {
    const all = utterances();
    const fresh = [...new Set(all.map((item) => item.intent))].filter((_, index) => index % 10 === 3);
    const before = draw(all, [0]).filter((item) => !fresh.includes(item.intent));
    const now = draw(all, [1, 2]).filter((_, index) => index % 4 !== 0);
    const start = { taxonomy: {}, model: null, before: [], asOf: '2026-01-05' };
    const one = await refreshIntents({ ...start, now: before, encoder });
    const two = await refreshIntents({
      taxonomy: one.taxonomy,
      model: one.model,
      before,
      now,
      encoder,
      asOf: '2026-01-12',
    });
    const emergent = two.changes.filter((change) => change.kind === 'emergent');
    const found = emergent.map(({ intent }) => {
      const members = now.filter((_, index) => two.placements[index]!.intent === intent);
      const counts = Map.groupBy(members, (item) => item.intent);
      return [...counts].reduce((best, item) => (item[1].length > best[1].length ? item : best))[0];
    });
    expect(new Set(found).size).toBeGreaterThanOrEqual(2);
    expect(found.filter((intent) => !fresh.includes(intent))).toEqual([]);
    const ids = Object.keys(one.taxonomy);
    const active = ids.filter((id) => two.taxonomy[id]!.status === 'active');
    expect(active.length / ids.length).toBeGreaterThanOrEqual(0.9);
    expect(Math.abs(ids.length - 27)).toBeLessThanOrEqual(9);
  });
});
