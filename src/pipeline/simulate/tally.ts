import type { Visit } from './draw-traffic.ts';
import type { Held } from './run-visit.ts';

/** What came of a simulation so far, for its summary. */
export interface Tally {
  /** Written. */
  conversations: number;
  people: number;
  /** Of the conversations, those whose user got what it came for. */
  reached: number;
  intents: { intent: string; conversations: number; reached: number }[];
  /** Left out, since a provider failed, and the first failure. */
  missing: number;
  firstFailure: string | null;
}

export function createTally(): { result: Tally; add(visit: Visit, held: Held): void } {
  const people = new Set<string>();
  const byIntent = new Map<string, Tally['intents'][number]>();
  const result: Tally = {
    conversations: 0,
    people: 0,
    reached: 0,
    intents: [],
    missing: 0,
    firstFailure: null,
  };
  return {
    result,
    add({ scenario: { intent }, userId }: Visit, held: Held): void {
      if ('failure' in held) {
        result.missing++;
        result.firstFailure ??= held.failure;
        return;
      }
      const row = byIntent.get(intent) ?? { intent, conversations: 0, reached: 0 };
      if (!byIntent.has(intent)) result.intents.push(row);
      byIntent.set(intent, row);
      people.add(userId);
      result.people = people.size;
      result.conversations++;
      row.conversations++;
      if (held.reached) {
        result.reached++;
        row.reached++;
      }
    },
  };
}
