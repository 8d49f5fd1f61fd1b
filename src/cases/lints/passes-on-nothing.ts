import type { Case } from '../../core/case.ts';
import type { Transcript } from '../../core/trial.ts';
import { scoreTrial } from '../../scorers/score-trial.ts';
import { about, type Lint, type LintInput } from './lint.ts';

/** A broken agent that does nothing at all would pass such a case. */
export const passesOnNothing: Lint = {
  about: 'a case that an agent passes by saying and doing nothing',
  example: {
    files: { 'a/one.yaml': 'given: [{ user: I want my money back }]\nexpect: [{ never_calls: pay }]\n' },
  },
  async find(input) {
    const passes = await Promise.all(input.cases.map((item) => passedByNothing(item, input)));
    return input.cases
      .filter((_, index) => passes[index])
      .map((item) =>
        about(
          item,
          'warning',
          'An agent that says and does nothing passes it. Expect something to happen, too.',
          'Add what the agent should do or say instead: `calls`, `says`, `asks_for`.',
        ),
      );
  },
};

async function passedByNothing(item: Case, { harness }: LintInput): Promise<boolean> {
  if (item.expect.some(({ name }) => name === 'calls_nothing')) return false;
  const transcript: Transcript = {
    steps: [{ text: null, calls: [] }],
    end: item.ends === 'step' ? 'step' : 'speech',
  };
  const tools = [...harness.tools, ...item.tools];
  return (await scoreTrial(item, { transcript, tools, handOffTools: [] })).outcome === 'pass';
}
