import type { ReadPorts } from '../run/read-stored.ts';
import type { Store } from '../store/store.ts';
import type { Comparison } from './comparison.ts';
import type { SeriesBook } from './series.ts';

/** What a session that runs nothing reads: the trials of these series that ended before a time. */
export interface StoredOnly extends Pick<ReadPorts, 'until' | 'onAbsent' | 'onOtherScore'> {
  /** The run that is looked at again. */
  run: string;
  /** By model. */
  series: ReadonlyMap<string, string>;
}

/** The series in which a comparison was measured: those that were written down, else the newest in this store. */
export async function findSeries(
  store: Store,
  { sides, columns }: Comparison,
  named: Readonly<Record<string, string>> | undefined,
): Promise<Map<string, string>> {
  const { name, hash } = (sides.base ?? sides.candidate).harness;
  const latest = (await store.latestSeries()).filter(
    (series) => series.purpose === 'base' && series.harness === name && series.harnessHash === hash,
  );
  const found = columns.map(({ id, baseline }) => {
    const newest = latest.find((series) => series.model === baseline.identity)?.id;
    return [id, named?.[id] ?? newest ?? 'none'] as const;
  });
  return new Map(found);
}

/** Gives these series only, and opens none. */
export function storedSeriesBook({ series }: StoredOnly): SeriesBook {
  return {
    get: (_arm, column) => series.get(column)!,
    renew: () => Promise.resolve(),
    openCanary: () => Promise.resolve(null),
  };
}
