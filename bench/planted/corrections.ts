import { readFileSync } from 'node:fs';
import type { ConversationMessage } from '../../src/core/conversation.ts';
import type { Clean } from './clean.ts';
import { agent, append, called, type Plant, said, user } from './plant.ts';
import { wording } from './wording.ts';

/** A request with a wrong answer, which the user corrects, and with a right one, after which the same surface corrects nothing. */
interface Correction {
  request: string;
  wrong: string;
  corrects: string;
  /** What the agent says to that. */
  then: string;
  right: string;
  innocent: string;
  goesOn: string;
}

/** Kept for measuring: no detector was written or changed by them. */
export const corrections: readonly Correction[] = readFileSync(
  new URL('corrections.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Correction);

/** An answer that the agent has found, so that nothing in it is made up: it only is not what was asked. */
function found({ read }: Clean, answer: string): ConversationMessage[] {
  return [...called(read.name, read.args, JSON.stringify({ note: answer })), agent(answer)];
}

/** Whole exchanges; what was written before them is planted after one and the same request. */
export const corrected: Plant = (clean, form) => {
  const exchange = corrections[form - wording.corrected!.failing.length];
  if (exchange) {
    const { request, wrong, corrects, then, right, innocent, goesOn } = exchange;
    const failing = append(clean, [user(request), ...found(clean, wrong), user(corrects), agent(then)], 3);
    const twin = append(clean, [user(request), ...found(clean, right), user(innocent), agent(goesOn)], null);
    // It is of another trade, where none of these tools does what the agent speaks of.
    const tools = clean.tools.map((tool) => ({ ...tool, readOnly: true }));
    return { failing: { ...failing, tools }, innocent: { ...twin, tools } };
  }
  return {
    failing: append(
      clean,
      [
        user('Could you see to my lamp?'),
        agent('I looked at your chair.'),
        user(said('corrected', form, 'failing')),
      ],
      1,
    ),
    innocent: append(
      clean,
      [
        user('Could you see to my lamp?'),
        agent('I looked at your lamp.'),
        user(said('corrected', form, 'innocent')),
      ],
      null,
    ),
  };
};
