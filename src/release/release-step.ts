import { z } from 'zod';

/** A file that a release changes: its text before and after; null where there is none. */
const changedFileSchema = z.strictObject({
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Everything that a promotion or revert does to a repository, written down before it begins. */
export const releaseStepSchema = z.strictObject({
  kind: z.enum(['promotion', 'revert']),
  harness: z.string(),
  /** Relative to the project's root, with `/`. */
  ledger: z.string(),
  /** The new line, as it stands in the ledger. */
  line: z.string(),
  message: z.string(),
  tag: z.string(),
  files: z.array(changedFileSchema),
});

export type ReleaseStep = z.infer<typeof releaseStepSchema>;
export type ChangedFile = z.infer<typeof changedFileSchema>;
