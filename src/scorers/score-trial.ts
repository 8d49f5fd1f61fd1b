import type { Case, Expectation } from '../core/case.ts';
import type { Score } from '../core/trial.ts';
import { isGraded } from './promptfoo/rules.ts';
import { assertionOf } from './promptfoo.ts';
import type { Scored, ScoreInput, ScoreResult } from './scorer.ts';
import { scorerOf } from './scorers.ts';

/**
 * All expectations of a case over one transcript, and what they come to. A trial that ended at a call that nothing
 * answers fails if an expectation is false already and is `unanswered` otherwise; the step limit and a request that no
 * provider takes are fails; a null score makes the outcome null.
 */
export async function scoreTrial(item: Case, input: Omit<ScoreInput, 'case'>): Promise<Scored> {
  const { end } = input.transcript;
  const scored = new Map<Expectation, Score>();
  let failed = end === 'limit' || end === 'harness_error';
  for (const expectation of judgedLast(item.expect)) {
    const scorer = scorerOf(expectation);
    const own = expectation.options.at_least;
    const atLeast = typeof own === 'number' ? own : (scorer.atLeast?.(expectation) ?? 1);
    const { score, reason, open, counted }: ScoreResult =
      failed && asksModel(expectation)
        ? { score: null, reason: 'not asked: the trial has failed already', counted: false }
        : await scorer.score(expectation, { ...input, case: item });
    const uncounted = counted === false ? { uncounted: true as const } : {};
    scored.set(expectation, { expectation: scorer.name, score, atLeast, reason, ...uncounted });
    if (counted !== false && score !== null && score < atLeast && !open) failed = true;
  }
  const scores = item.expect.map((expectation) => scored.get(expectation)!);
  return { scores, outcome: outcomeOf(scores, failed, end === 'unanswered') };
}

/** A judge is paid for, so it is asked last, and not about what has failed already. */
function judgedLast(expectations: readonly Expectation[]): Expectation[] {
  return [...expectations.filter((item) => !asksModel(item)), ...expectations.filter(asksModel)];
}

function asksModel(expectation: Expectation): boolean {
  return (
    expectation.name === 'judge' || (expectation.name === 'promptfoo' && isGraded(assertionOf(expectation)))
  );
}

function outcomeOf(scores: readonly Score[], failed: boolean, unanswered: boolean): Scored['outcome'] {
  if (failed) return 'fail';
  if (scores.some((score) => score.score === null && !score.uncounted)) return null;
  return unanswered ? 'unanswered' : 'pass';
}
