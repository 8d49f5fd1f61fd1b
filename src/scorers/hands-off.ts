import { z } from 'zod';
import type { Scorer } from './scorer.ts';
import { callsOf, isOver } from './transcript.ts';

/** The conversation was, or was not, passed to a person. */
export const handsOff: Scorer = {
  name: 'hands_off',
  version: 1,
  schema: z.strictObject({ hands_off: z.boolean() }),
  describe: ({ value }) => (value ? 'hands off to a person' : 'does not hand off'),
  score({ value }, { transcript, handOffTools }) {
    const handedOff =
      transcript.end === 'hand_off' || callsOf(transcript).some((call) => handOffTools.includes(call.name));
    if (handedOff === value) return { score: 1, reason: handedOff ? 'handed off' : 'did not hand off' };
    if (handedOff) return { score: 0, reason: 'handed off to a person, expected to go on itself' };
    return { score: 0, open: !isOver(transcript), reason: 'did not hand off to a person' };
  },
};
