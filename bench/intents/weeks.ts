import type { Encoder } from '../../src/encoder/encoder.ts';
import { refreshIntents } from '../../src/signal/intents/refresh.ts';
import { perIntent, shuffled, type Utterance } from './data.ts';
import { majority } from './measures.ts';

const FIRST = { taxonomy: {}, model: null, before: [], asOf: '2026-01-05' };
const NEXT = '2026-01-12';

/** Share of the intents of one draw that keep their id, and what it stands for, when the same traffic is drawn again. */
export async function measureStability(train: readonly Utterance[], encoder: Encoder, seed: number) {
  const weekOne = perIntent(train, { count: 30, seed });
  const weekTwo = perIntent(train, { count: 30, skip: 30, seed });
  const first = await refreshIntents({ ...FIRST, now: weekOne, encoder });
  const next = await refreshIntents({
    taxonomy: first.taxonomy,
    model: first.model,
    before: weekOne,
    now: weekTwo,
    encoder,
    asOf: NEXT,
  });
  const [meant, means] = [meaning(weekOne, first.placements), meaning(weekTwo, next.placements)];
  const ids = Object.keys(first.taxonomy);
  const kept = ids.filter(
    (id) =>
      next.taxonomy[id]?.status === 'active' &&
      meant.get(id) !== undefined &&
      meant.get(id) === means.get(id),
  );
  const falseAlarms = next.changes.filter((change) => change.kind !== 'settled').length;
  return { idsKept: kept.length / ids.length, falseAlarms };
}

/** The most frequent intent of the requests that lie in each id. */
function meaning(
  utterances: readonly Utterance[],
  placements: readonly { intent: string | null }[],
): Map<string, string> {
  const groups = Map.groupBy(utterances.keys(), (index) => placements[index]!.intent ?? '');
  return new Map(
    [...groups].map(([id, rows]) => [id, majority(rows.map((row) => utterances[row]!.intent))!.value]),
  );
}

/** Week 1: 20 of each of nine tenths of the intents; week 2: 30 of all. Which are new is drawn by the seed. */
export async function measureEmergent(train: readonly Utterance[], encoder: Encoder, seed: number) {
  const intents = shuffled([...new Set(train.map((item) => item.intent))].sort(), seed);
  const fresh = new Set(intents.slice(0, Math.round(intents.length / 10)));
  const old = train.filter((item) => !fresh.has(item.intent));
  const weekOne = perIntent(old, { count: 20, seed });
  const weekTwo = perIntent(train, { count: 30, skip: 20, seed });
  const first = await refreshIntents({ ...FIRST, now: weekOne, encoder });
  const next = await refreshIntents({
    taxonomy: first.taxonomy,
    model: first.model,
    before: weekOne,
    now: weekTwo,
    encoder,
    asOf: NEXT,
  });
  const flagged = next.changes.filter((change) => change.kind === 'emergent').map((change) => change.intent);
  const found = new Set<string>();
  let right = 0;
  for (const id of flagged) {
    const members = weekTwo.filter((_, index) => next.placements[index]!.intent === id);
    const most = majority(members.map((item) => item.intent));
    if (!most || most.share <= 0.5 || !fresh.has(most.value)) continue;
    right++;
    found.add(most.value);
  }
  return { newIntents: fresh.size, found: found.size, flagged: flagged.length, right };
}
