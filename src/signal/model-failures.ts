import type { Failure, FailureKind } from '../core/failure.ts';

/** A conversation as far as it tells models apart. */
export interface ModelFailures {
  model: string | null;
  /** Of the harness. */
  version: string | null;
  failures: Failure[];
}

/** Conversations of one model and version below which nothing is said about it. */
const LEAST = 30;
/** Distance of two shares, in standard errors, from which chance is no explanation even for many kinds and models. */
const FAR = 4;

/**
 * Routes a kind of failure to the layer `model` where, on the same version of the harness, one model fails at least twice as
 * often as another, beyond chance (two-proportion z ≥ 4, 30 conversations each). With one model alone nothing is routed there.
 */
export function routeToModel(conversations: readonly ModelFailures[]): ModelFailures[] {
  const versions = Map.groupBy(
    conversations.filter((item) => item.model !== null),
    (item) => item.version,
  );
  const routes = new Map<string, string>();
  for (const [version, list] of versions) {
    const models = [...Map.groupBy(list, (item) => item.model!)].filter(([, own]) => own.length >= LEAST);
    const kinds = new Set(list.flatMap((item) => item.failures.map((failure) => failure.kind)));
    for (const kind of models.length < 2 ? [] : kinds) {
      const rates = models.map(([model, own]) => ({ model, n: own.length, failed: countOf(own, kind) }));
      const best = rates.reduce((a, b) => (b.failed / b.n < a.failed / a.n ? b : a));
      for (const rate of rates) {
        if (!isWorse(rate, best)) continue;
        const why = `on the same harness ${percent(rate)} of ${rate.model}'s conversations and ${percent(best)} of ${best.model}'s`;
        routes.set(JSON.stringify([version, rate.model, kind]), why);
      }
    }
  }
  return conversations.map((item) => ({
    ...item,
    failures: item.failures.map((failure) => {
      const layerWhy = routes.get(JSON.stringify([item.version, item.model, failure.kind]));
      return layerWhy === undefined ? failure : { ...failure, layer: 'model' as const, layerWhy };
    }),
  }));
}

interface Rate {
  n: number;
  failed: number;
}

function countOf(list: readonly ModelFailures[], kind: FailureKind): number {
  return list.filter((item) => item.failures.some((failure) => failure.kind === kind)).length;
}

function isWorse(one: Rate, other: Rate): boolean {
  const pooled = (one.failed + other.failed) / (one.n + other.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.n + 1 / other.n));
  const [a, b] = [one.failed / one.n, other.failed / other.n];
  return error > 0 && a >= 2 * b && (a - b) / error >= FAR;
}

function percent({ n, failed }: Rate): string {
  return `${((100 * failed) / n).toFixed(0)} %`;
}
