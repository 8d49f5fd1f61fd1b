import type { Case } from '../core/case.ts';
import type { Score } from '../core/trial.ts';
import type { Scored, ScoreInput } from './scorer.ts';
import { scorerOf } from './scorers.ts';

/**
 * All expectations of a case over one transcript, and what they come to. A trial that ended at a call that nothing
 * answers fails if an expectation is false already and is `unanswered` otherwise; the step limit and a request that no
 * provider takes are fails; a null score makes the outcome null.
 */
export async function scoreTrial(item: Case, input: Omit<ScoreInput, 'case'>): Promise<Scored> {
  const { end } = input.transcript;
  const scores: Score[] = [];
  let failed = end === 'limit' || end === 'harness_error';
  for (const expectation of item.expect) {
    const scorer = scorerOf(expectation);
    const own = expectation.options.at_least;
    const atLeast = typeof own === 'number' ? own : (scorer.atLeast?.(expectation) ?? 1);
    const result = await scorer.score(expectation, { ...input, case: item });
    const uncounted = result.counted === false ? { uncounted: true as const } : {};
    scores.push({
      expectation: scorer.name,
      score: result.score,
      atLeast,
      reason: result.reason,
      ...uncounted,
    });
    if (result.counted !== false && result.score !== null && result.score < atLeast && !result.open)
      failed = true;
  }
  return { scores, outcome: outcomeOf(scores, failed, end === 'unanswered') };
}

function outcomeOf(scores: readonly Score[], failed: boolean, unanswered: boolean): Scored['outcome'] {
  if (failed) return 'fail';
  if (scores.some((score) => score.score === null && !score.uncounted)) return null;
  return unanswered ? 'unanswered' : 'pass';
}
