import type { Finding, Lint } from './lint.ts';

/** What git ignores is here and nowhere else: in CI the suite is another one. */
export const gitIgnored: Lint = {
  about: 'a file of the suite that git ignores',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: hello }]\nexpect: [{ says: good day }]\n',
      'fixtures/look.yaml': '- returns: 1\n',
    },
    ignored: ['fixtures/look.yaml'],
  },
  find: ({ ignored }) =>
    [...ignored].sort().map(
      (file): Finding => ({
        level: 'error',
        caseId: file.replace(/^.*\/(?=fixtures\/)/, ''),
        place: { file },
        text: 'git ignores this file, so it is missing wherever the suite is checked out.',
        hint: `git check-ignore -v ${file} names the rule; git add --force ${file} adds it all the same.`,
      }),
    ),
};
