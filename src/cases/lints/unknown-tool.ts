import { didYouMean } from '../../core/suggest.ts';
import { scorers } from '../../scorers/scorers.ts';
import { about, bringsTools, type Lint } from './lint.ts';

/** A tool that nobody has is never called: to expect it cannot be met, to forbid it cannot fail. */
export const unknownTool: Lint = {
  about: 'a tool that the harness does not have',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: I want my money back }]\nexpect: [{ never_calls: payy }]\n',
    },
  },
  find({ cases, harness }) {
    return cases.flatMap((item) => {
      const known = [...harness.tools, ...item.tools].map((tool) => tool.name);
      const named = [
        ...item.expect.flatMap((expectation) => scorers.get(expectation.name)?.tools?.(expectation) ?? []),
        ...item.replay.map((entry) => entry.call),
        ...item.given.flatMap((entry) => ('call' in entry ? [entry.call] : [])),
      ];
      return [...new Set(named)]
        .filter((name) => !known.includes(name))
        .map((name) =>
          about(
            item,
            bringsTools(harness) ? 'warning' : 'error',
            `It names the tool ${name}, which the harness does not have.${didYouMean(name, known)}`,
            'Correct the name, or mount the tool for this case with `tools`.',
          ),
        );
    });
  },
};
