import { z } from 'zod';
import type { Scorer } from './scorer.ts';
import { callsOf, describeCall } from './transcript.ts';

/** No tool was called at all. */
export const callsNothing: Scorer = {
  name: 'calls_nothing',
  version: 1,
  schema: z.strictObject({ calls_nothing: z.literal(true) }),
  describe: () => 'calls nothing',
  score(_, { transcript }) {
    const made = callsOf(transcript);
    if (made.length === 0) return { score: 1, reason: 'called nothing' };
    return { score: 0, reason: `called ${made.map(describeCall).join('; ')}, expected no call` };
  },
};
