import { sealDue } from '../seal.ts';
import { about, type Lint } from './lint.ts';

const SHOWN = 4;

/** Without sealed cases nobody sees that edits fit the shown ones only. */
export const sealDueLint: Lint = {
  about: 'an intent of which fewer than a fifth of the cases are sealed',
  example: {
    files: Object.fromEntries(
      ['one', 'two', 'three', 'four', 'five'].map((word) => [
        `a/${word}.yaml`,
        `given: [{ user: the ${word} }]\nexpect: [{ says: ${word} }]\n`,
      ]),
    ),
  },
  find({ cases, suite }) {
    const due = sealDue(cases);
    if (due.length === 0) return [];
    const names = due.slice(0, SHOWN).map((item) => item.id);
    const more = due.length > SHOWN ? ` and ${due.length - SHOWN} more` : '';
    const many = due.length === 1 ? 'One case is' : `${due.length} cases are`;
    const text = `${many} to be sealed: ${names.join(', ')}${more}.`;
    return [about(due[0]!, 'warning', text, `pawl case seal ${suite.harness} writes it into the files.`)];
  },
};
