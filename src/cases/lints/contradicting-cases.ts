import { type Case, caseInput } from '../../core/case.ts';
import { hashJson } from '../../core/hash.ts';
import { formatPlace } from '../../core/place.ts';
import { normalise } from '../../scorers/match/text.ts';
import { conflictsOf } from './conflicts.ts';
import { about, type Finding, type Lint, type LintInput } from './lint.ts';

/** Cases of one group compared with one another, at most. */
const COMPARED = 50;

/** Of two cases that contradict, every harness fails one: the suite can never be green. */
export const contradictingCases: Lint = {
  about: 'two cases with the same input and expectations that exclude each other',
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: Pay me }]\nexpect: [{ calls: pay, others: any }]\nreplay: [{ call: pay }]\n',
      'b/two.yaml': 'given: [{ user: pay  me }]\nexpect: [{ never_calls: pay }]\nreplay: [{ call: pay }]\n',
    },
  },
  find: ({ cases, harness }) =>
    [...Map.groupBy(cases, inputKey).values()].flatMap((group) => {
      const compared = group.slice(0, COMPARED);
      return compared.flatMap((item, index) =>
        compared.slice(0, index).flatMap((other) => contradiction(item, other, harness)),
      );
    }),
};

function contradiction(item: Case, other: Case, { workflow }: LintInput['harness']): Finding[] {
  const own = new Set([item, other].flatMap(({ expect }) => conflictsOf(expect, workflow)));
  const [clash] = conflictsOf([...other.expect, ...item.expect], workflow).filter((text) => !own.has(text));
  if (clash === undefined) return [];
  const text = `It contradicts ${other.id} (${formatPlace(other.place)}), which has the same input. ${clash}`;
  return [about(item, 'error', text, 'Decide which of them is right; correct or retire the other.')];
}

/** The same up to capitals and white space of what was said. */
export function inputKey(item: Case): string {
  const given = item.given.map((entry) => {
    if ('user' in entry) return { user: normalise(entry.user) };
    return 'assistant' in entry ? { assistant: normalise(entry.assistant) } : entry;
  });
  return hashJson({ ...(caseInput(item) as object), given });
}
