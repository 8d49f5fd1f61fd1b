import { z } from 'zod';
import type { Scorer } from './scorer.ts';
import { callsOf, changesSomething, describeCall } from './transcript.ts';

/** No tool was called at all, or none that changes anything. */
export const callsNothing: Scorer = {
  name: 'calls_nothing',
  version: 1,
  schema: z.strictObject({
    calls_nothing: z.literal(true).or(z.literal('changes')).describe('changes: looking things up is fine'),
  }),
  describe: ({ value }) => (value === 'changes' ? 'changes nothing' : 'calls nothing'),
  score({ value }, { transcript, tools, handOffTools }) {
    const made = callsOf(transcript).filter(
      (call) => value !== 'changes' || changesSomething(call, tools, handOffTools),
    );
    if (made.length === 0)
      return { score: 1, reason: value === 'changes' ? 'changed nothing' : 'called nothing' };
    return { score: 0, reason: `called ${made.map(describeCall).join('; ')}, expected no call` };
  },
};
