import { HOLLOW, passedByNothing } from '../passed-by-nothing.ts';
import { about, type Lint } from './lint.ts';

/** A broken agent that does nothing at all would pass such a case. */
export const passesOnNothing: Lint = {
  about: 'a case that an agent passes by saying and doing nothing',
  example: {
    files: { 'a/one.yaml': 'given: [{ user: I want my money back }]\nexpect: [{ never_calls: pay }]\n' },
  },
  async find(input) {
    const known = input.cases.filter(({ draft, origin }) => !draft || origin?.draft !== HOLLOW);
    const passes = await Promise.all(known.map((item) => passedByNothing(item, input.harness.tools)));
    return known
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
