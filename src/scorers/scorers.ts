import type { Expectation } from '../core/case.ts';
import { asksFor } from './asks-for.ts';
import { calls } from './calls.ts';
import { callsNothing } from './calls-nothing.ts';
import { handsOff } from './hands-off.ts';
import { json } from './json.ts';
import { judge } from './judge.ts';
import { neverCalls } from './never-calls.ts';
import { promptfoo } from './promptfoo.ts';
import { neverSays, says } from './says.ts';
import type { Scorer } from './scorer.ts';
import { state } from './state.ts';

/** Every expectation that a case can have, by its name in the case file. */
export const scorers: ReadonlyMap<string, Scorer> = new Map(
  [calls, neverCalls, callsNothing, asksFor, handsOff, says, neverSays, json, state, judge, promptfoo].map(
    (scorer) => [scorer.name, scorer],
  ),
);

export function scorerOf(expectation: Expectation): Scorer {
  const scorer = scorers.get(expectation.name);
  if (!scorer) throw new Error(`no scorer for ${expectation.name}`);
  return scorer;
}

/** An expectation in words: `never calls refund_order`. */
export function describeExpectation(expectation: Expectation): string {
  return scorerOf(expectation).describe(expectation);
}
