import type { Taxonomy, TaxonomyEntry } from '../../core/taxonomy.ts';
import type { Placement } from './intent-model.ts';
import type { NamedGroup } from './name-groups.ts';

export interface IntentChange {
  kind: 'added' | 'emergent' | 'settled' | 'retired' | 'returned';
  intent: string;
  text: string;
}

/** Requests that must be expected before their absence says something. */
const EXPECTED = 15;
/** Share of the expected traffic up to which an intent counts as dead. */
const DEAD = 0.08;

/**
 * The taxonomy with this window's shares and statuses. Ids, paths and labels of known entries are never touched; nothing is
 * deleted. Shares are of all requests, so that they and what is out of scope make 1.
 */
export function updateTaxonomy(
  { taxonomy, model, asOf }: { taxonomy: Taxonomy; model: unknown; asOf: string | null },
  groups: readonly NamedGroup[],
  placements: readonly Placement[],
): { taxonomy: Taxonomy; changes: IntentChange[] } {
  const counts = new Map<string, number>();
  for (const { intent, inScope } of placements) {
    if (intent !== null && inScope) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  const total = placements.length;
  const changes: IntentChange[] = [];
  const entries: [string, TaxonomyEntry][] = Object.entries(taxonomy).map(([id, entry]) => {
    const count = counts.get(id) ?? 0;
    // What a person wrote before there was any traffic is no expectation.
    const expected = model === null ? 0 : (entry.share ?? 0) * total;
    const { status, text, kind } = statusOf(entry, count, { total, expected, asOf });
    if (kind) changes.push({ kind, intent: id, text });
    return [id, total === 0 ? entry : { ...entry, share: share(count, total), status }];
  });
  const first = model === null;
  for (const { id, label, path, parent } of groups) {
    const count = counts.get(id) ?? 0;
    const status = first ? 'active' : 'emergent';
    const words = `${label}: ${count} requests, ${percent(count, total)} of traffic`;
    changes.push({ kind: first ? 'added' : 'emergent', intent: id, text: words });
    const seen = asOf === null ? {} : { first_seen: asOf };
    entries.push([id, { path, label, parent, share: share(count, total), ...seen, status }]);
  }
  return { taxonomy: Object.fromEntries(entries), changes };
}

function statusOf(
  entry: TaxonomyEntry,
  count: number,
  { total, expected, asOf }: { total: number; expected: number; asOf: string | null },
): { status: TaxonomyEntry['status']; kind?: IntentChange['kind']; text: string } {
  const name = entry.label ?? entry.path;
  if (entry.status === 'retired') {
    if (count < EXPECTED) return { status: 'retired', text: '' };
    return { status: 'active', kind: 'returned', text: `${name}: ${count} requests after none` };
  }
  if (expected >= EXPECTED && count <= DEAD * expected) {
    const text = `${name}: ${count} requests where ${Math.round(expected)} were expected`;
    return { status: 'retired', kind: 'retired', text };
  }
  // Without times, every refresh is a later one.
  if (entry.status === 'emergent' && (asOf === null || (entry.first_seen ?? '') < asOf))
    return { status: 'active', kind: 'settled', text: `${name}: ${percent(count, total)} of traffic, stays` };
  return { status: entry.status, text: '' };
}

function share(count: number, total: number): number {
  return Number((count / Math.max(1, total)).toFixed(4));
}

function percent(count: number, total: number): string {
  return `${((100 * count) / Math.max(1, total)).toFixed(1)} %`;
}
