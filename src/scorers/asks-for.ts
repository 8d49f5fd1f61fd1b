import { z } from 'zod';
import { normalise } from './match/text.ts';
import type { Scorer } from './scorer.ts';
import { askingSpeech, isOver, lastSpeech } from './transcript.ts';

const REQUEST =
  /\?|\b(?:please|could you|can you|may i|tell me|let me know|share|provide|send me|i(?:'ll)? need|what is|which)\b/i;

/**
 * The agent asks the user for something: its last speech (with a simulated user any of them) is a question or a request
 * and names the thing, by all words of one of the given phrases (`order_id` is read as "order id").
 */
export const asksFor: Scorer = {
  name: 'asks_for',
  version: 1,
  schema: z.strictObject({
    asks_for: z
      .union([z.string(), z.array(z.string()).min(1)])
      .describe('what is asked for; a list means any of these phrases'),
  }),
  describe: ({ value }) => `asks for ${[value].flat().join(' or ')}`,
  score({ value }, { transcript }) {
    const phrases = [value].flat() as string[];
    const said = lastSpeech(transcript);
    if (said === null)
      return {
        score: 0,
        open: !isOver(transcript),
        reason: `said nothing, expected it to ask for ${phrases[0]}`,
      };
    if (askingSpeech(transcript).some((text) => asks(normalise(text), phrases)))
      return { score: 1, reason: `asked for ${phrases[0]}` };
    return {
      score: 0,
      open: !isOver(transcript),
      reason: `said ${JSON.stringify(said.slice(0, 200))}, expected it to ask for ${phrases[0]}`,
    };
  },
};

function asks(text: string, phrases: readonly string[]): boolean {
  const named = phrases.some((phrase) =>
    normalise(phrase)
      .split(/[\s_]+/)
      .every((word) => text.includes(word)),
  );
  return named && REQUEST.test(text);
}
