import { hashJson } from '../../core/hash.ts';
import { formatPlace } from '../../core/place.ts';
import { inputKey } from './contradicting-cases.ts';
import { about, type Lint } from './lint.ts';

/** A case that stands twice counts twice, and tells nothing new. */
export const clone: Lint = {
  about: 'a case that is the clone of another one',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: hello }]\nexpect: [{ says: good day }]\n',
      'a/two.yaml': 'given: [{ user: hello }]\nexpect: [{ says: good day }]\n',
    },
  },
  find({ cases }) {
    const groups = Map.groupBy(cases, (item) => hashJson([inputKey(item), item.expect]));
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map((item) => {
        const where = item.path === first!.path ? '' : ', in another intent';
        const text = `It asks the same as ${first!.id} (${formatPlace(first!.place)})${where}.`;
        return about(item, 'warning', text, 'Change what sets it apart, or remove one of them.');
      }),
    );
  },
};
