import { about, type Lint } from './lint.ts';

const NEEDED = 5;

/** Below five cases an intent has no verdict. */
export const thinIntent: Lint = {
  about: 'an intent with too few cases for a verdict',
  example: { files: { 'a/one.yaml': 'given: [{ user: hello }]\nexpect: [{ says: good day }]\n' } },
  find: ({ cases }) =>
    [...Map.groupBy(cases, (item) => item.path)].flatMap(([path, all]) => {
      const count = all.filter((item) => !item.draft).length;
      if (count >= NEEDED) return [];
      const text = `${path} has ${count} of the ${NEEDED} cases that a verdict needs.`;
      return [about(all[0]!, 'warning', text, 'Add cases; pawl coverage says where they are needed most.')];
    }),
};
