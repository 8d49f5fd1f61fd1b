import type { Case, Expectation } from '../../core/case.ts';
import { normalise } from '../../scorers/match/text.ts';
import { textsOf } from '../../scorers/says.ts';
import { describeExpectation } from '../../scorers/scorers.ts';
import { canHandOff } from './cannot-be-met.ts';
import { about, bringsTools, type Lint, type LintInput } from './lint.ts';
import { matchesAnySpeech, matchesAnything } from './texts.ts';

/** An expectation that every agent meets only looks like a test. */
export const cannotFail: Lint = {
  about: 'expectations that cannot fail',
  example: {
    files: { 'a/one.yaml': 'given: [{ user: hello }]\nexpect: [{ calls_nothing: true }, { says: "" }]\n' },
  },
  find: (input) =>
    input.cases.flatMap((item) =>
      item.expect.flatMap((expectation) => {
        const found = reasonOf(expectation, item, input);
        if (!found) return [];
        const text = `“${describeExpectation(expectation)}” ${found.why}`;
        return [about(item, found.level, text, 'Expect something that a wrong answer would miss.')];
      }),
    ),
};

function reasonOf(
  expectation: Expectation,
  item: Case,
  { harness }: LintInput,
): { level: 'error' | 'warning'; why: string } | undefined {
  const { name, value, options } = expectation;
  if (options.at_least === 0) return { level: 'error', why: 'cannot fail: it passes from a score of 0 on.' };
  if (name === 'says') {
    const texts = textsOf(expectation);
    if (texts.every(matchesAnything)) return { level: 'error', why: 'cannot fail: every text has it.' };
    if (texts.every(matchesAnySpeech)) return { level: 'warning', why: 'passes whatever is said.' };
  }
  if (name === 'asks_for' && [value].flat().some((phrase) => !/[^\s_]/.test(normalise(String(phrase)))))
    return { level: 'error', why: 'passes whatever is asked.' };
  if (name === 'calls_nothing' && !bringsTools(harness) && harness.tools.length + item.tools.length === 0)
    return { level: 'warning', why: 'cannot fail: the agent has no tool.' };
  if (name === 'hands_off' && value === false && !canHandOff(harness))
    return { level: 'warning', why: 'cannot fail: the workflow names no tool or guard that hands off.' };
  return undefined;
}
