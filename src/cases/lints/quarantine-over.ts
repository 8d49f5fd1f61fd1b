import { about, type Lint } from './lint.ts';

/** A quarantine that is over ends by itself, and the case blocks again. */
export const quarantineOver: Lint = {
  about: 'a quarantine that is over',
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: hello }]\nexpect: [{ says: good day }]\nstatus: { quarantined: { until: 2020-01-01, why: flaky } }\n',
    },
  },
  find: ({ cases, today }) =>
    cases.flatMap((item) => {
      if (typeof item.status !== 'object' || item.status.quarantined.until >= today) return [];
      const text = `Its quarantine ended on ${item.status.quarantined.until}.`;
      return [about(item, 'warning', text, 'Take `status` out if it is mended, or give it a new date.')];
    }),
};
