import { z } from 'zod';
import type { Expectation } from '../core/case.ts';
import type { Scorer } from './scorer.ts';

/** A model scores what the agent did by a rubric; it counts only with a certificate. */
export const judge: Scorer = {
  name: 'judge',
  version: 1,
  schema: z.strictObject({ judge: z.string().min(1) }),
  atLeast: () => 0.7,
  describe: (expectation) => `meets “${rubricOf(expectation)}”`,
  async score(expectation, { judge: port, case: item, transcript }) {
    if (!port) return { score: null, reason: 'the config names no judge', counted: false };
    const rubric = rubricOf(expectation);
    const counted = port.certified(rubric);
    const { score, reason } = await port.ask(rubric, item, transcript);
    const why = counted ? reason : `${reason} (not counted: the judge has no certificate for this rubric)`;
    return { score, reason: why, counted };
  },
};

export function rubricOf(expectation: Expectation): string {
  return typeof expectation.value === 'string' ? expectation.value : '';
}
