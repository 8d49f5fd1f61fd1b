import type { Arm } from '../core/arm.ts';
import type { Harness } from '../core/harness.ts';
import type { ArmSpec } from '../run/arms.ts';
import type { SeriesPurpose, Store } from '../store/store.ts';
import type { OpenModel } from './run-models.ts';

/** One column of the comparison: a model, or `A → B` under --swap. */
export interface Column {
  id: string;
  role: 'required' | 'shadow';
  baseline: OpenModel;
  candidate: OpenModel;
  deterministic: boolean;
}

export function columnsOf(
  models: ReadonlyMap<string, OpenModel>,
  swap: { from: string; to: string } | null,
): Column[] {
  if (swap) {
    const baseline = models.get(swap.from)!;
    const candidate = models.get(swap.to)!;
    const deterministic = baseline.deterministic && candidate.deterministic;
    return [{ id: `${swap.from} → ${swap.to}`, role: 'required', baseline, candidate, deterministic }];
  }
  return [...models.values()].map((model) => ({
    id: model.id,
    role: model.config.role === 'shadow' ? 'shadow' : 'required',
    baseline: model,
    candidate: model,
    deterministic: model.deterministic,
  }));
}

/** Which series each arm's trials belong to, by arm and column; a canary's is opened when it is needed. */
export interface SeriesBook {
  get(arm: Arm, column: string): string;
  /** Opens a new series for both arms of this column: the provider has drifted. */
  renew(column: Column): Promise<void>;
  /** A canary's series, or null when one was opened within `maxAgeMs`: it was looked at already. */
  openCanary(column: Column, maxAgeMs: number): Promise<string | null>;
}

export async function openSeriesBook(
  store: Store,
  input: {
    harness: string;
    base: string;
    columns: readonly Column[];
    swap: boolean;
    purpose: SeriesPurpose;
    now: () => number;
  },
): Promise<SeriesBook> {
  const ids = new Map<string, string>();
  const open = (model: OpenModel, purpose: SeriesPurpose, fresh = false) =>
    store.openSeries(
      { harness: input.harness, harnessHash: input.base, model: model.identity, purpose },
      { at: new Date(input.now()).toISOString(), fresh },
    );
  for (const column of input.columns) {
    const purpose = input.swap ? 'swap' : input.purpose;
    const baseline = await open(column.baseline, purpose);
    ids.set(`baseline\n${column.id}`, baseline.id);
    ids.set(`candidate\n${column.id}`, input.swap ? (await open(column.candidate, purpose)).id : baseline.id);
    ids.set(`anchor\n${column.id}`, baseline.id);
  }
  return {
    get(arm, column) {
      const id = ids.get(`${arm}\n${column}`);
      if (id === undefined) throw new Error(`no series for ${arm} on ${column}`);
      return id;
    },
    async renew(column) {
      const { id } = await open(column.baseline, input.purpose, true);
      for (const arm of ['baseline', 'candidate', 'anchor']) ids.set(`${arm}\n${column.id}`, id);
    },
    async openCanary(column, maxAgeMs) {
      const latest = await open(column.baseline, 'canary');
      const age = input.now() - Date.parse(latest.openedAt);
      if (age > 0 && age < maxAgeMs) return null;
      const canary = age <= 0 ? latest : await open(column.baseline, 'canary', true);
      ids.set(`canary\n${column.id}`, canary.id);
      return canary.id;
    },
  };
}

/** The arm that a trial request names: whose harness, on which model, in which series. */
export function armSpecs(input: {
  columns: readonly Column[];
  series: SeriesBook;
  harness: Readonly<Partial<Record<Arm, Harness>>>;
}): (arm: Arm, column: string) => ArmSpec {
  const byId = new Map(input.columns.map((column) => [column.id, column]));
  return (arm, id) => {
    const column = byId.get(id);
    const harness = input.harness[arm];
    if (!column || !harness) throw new Error(`no ${arm} arm on ${id} in this run`);
    const model = arm === 'candidate' ? column.candidate : column.baseline;
    return { harness, model, series: input.series.get(arm, id) };
  };
}
