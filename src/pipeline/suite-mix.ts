import type { Case } from '../core/case.ts';
import { STRATA, type Stratum } from '../signal/exemplars.ts';

/** How users took the conversations that cases come from, against how they take all of them; shares in 0–1. */
export interface Mix {
  strata: Record<Stratum, { cases: number; suite: number; traffic: number }>;
  /** Cases that come from a stored conversation, those whose conversation is not stored, and those without one. */
  known: number;
  unknown: number;
  handWritten: number;
}

/** The mix of a suite by the origins of its cases; retired cases do not count. */
export function mixOf(cases: readonly Case[], strata: ReadonlyMap<string, Stratum>): Mix {
  const active = cases.filter((item) => item.status !== 'retired');
  const origins = active.flatMap(({ origin }) =>
    typeof origin?.conversation === 'string' ? [origin.conversation] : [],
  );
  const own = origins.flatMap((id) => strata.get(id) ?? []);
  const traffic = [...strata.values()];
  const rows = STRATA.map((stratum) => {
    const count = own.filter((item) => item === stratum).length;
    return [
      stratum,
      {
        cases: count,
        suite: count / Math.max(1, own.length),
        traffic: traffic.filter((item) => item === stratum).length / Math.max(1, traffic.length),
      },
    ];
  });
  return {
    strata: Object.fromEntries(rows) as Mix['strata'],
    known: own.length,
    unknown: origins.length - own.length,
    handWritten: active.length - origins.length,
  };
}
