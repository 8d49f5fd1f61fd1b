import type { Encoder } from '../../src/encoder/encoder.ts';
import { refreshIntents } from '../../src/signal/intents/refresh.ts';
import { perIntent, shuffled, type Utterance } from './data.ts';
import { majority } from './measures.ts';

const FIRST = { taxonomy: {}, model: null, before: [], asOf: '2026-01-05' };
const NEXT = '2026-01-12';
const SAME = 0.6;

/**
 * The same traffic drawn again, from other utterances. `idsKept`: share of ids that stay active and hold the same mix of true
 * intents, in common at least 60 %; `sameMajority`: whose most frequent true intent is the same one, which is stricter, since
 * an id that holds two alike intents half and half may tip; `falseAlarms`: changes where nothing changed.
 */
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
  const [meant, means] = [mixes(weekOne, first.placements), mixes(weekTwo, next.placements)];
  const ids = Object.keys(first.taxonomy);
  const active = ids.filter((id) => next.taxonomy[id]?.status === 'active' && meant.has(id) && means.has(id));
  const kept = active.filter((id) => common(meant.get(id)!, means.get(id)!) >= SAME);
  const named = active.filter((id) => mostOf(meant.get(id)!) === mostOf(means.get(id)!));
  const falseAlarms = next.changes.filter((change) => change.kind !== 'settled').length;
  return { idsKept: kept.length / ids.length, sameMajority: named.length / ids.length, falseAlarms };
}

type Mix = ReadonlyMap<string, number>;

/** Share of each true intent among the requests that lie in an id. */
function mixes(
  utterances: readonly Utterance[],
  placements: readonly { intent: string | null }[],
): Map<string, Mix> {
  const groups = Map.groupBy(utterances.keys(), (index) => placements[index]!.intent ?? '');
  return new Map(
    [...groups].map(([id, rows]) => {
      const own = Map.groupBy(rows, (row) => utterances[row]!.intent);
      return [id, new Map([...own].map(([intent, some]) => [intent, some.length / rows.length]))];
    }),
  );
}

function common(a: Mix, b: Mix): number {
  return [...a].reduce((sum, [intent, share]) => sum + Math.min(share, b.get(intent) ?? 0), 0);
}

function mostOf(mix: Mix): string {
  return [...mix].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
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
