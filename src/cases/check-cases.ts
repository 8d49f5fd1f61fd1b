import type { Suite } from '../core/case.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { CaseFinding, LintInput } from './lints/lint.ts';
import { lints } from './lints/lints.ts';

export type { CaseFinding, PersonalScanner } from './lints/lint.ts';

export interface CheckOptions extends Pick<LintInput, 'dir' | 'harness' | 'today' | 'personal'> {
  ignored?: ReadonlySet<string> | undefined;
  codes?: ToolCodes | undefined;
}

/** Looks through a loaded suite for cases that cannot do their work; in the order of files, errors first in each case. */
export async function checkCases(suite: Suite, options: CheckOptions): Promise<CaseFinding[]> {
  const input: LintInput = {
    ...options,
    suite,
    cases: suite.cases.filter((item) => item.status !== 'retired'),
    ignored: options.ignored ?? new Set(),
    codes: options.codes ?? new Map(),
  };
  const found: CaseFinding[] = [];
  for (const [lint, { find }] of lints) for (const item of await find(input)) found.push({ ...item, lint });
  const rank = ({ level }: CaseFinding): number => (level === 'error' ? 0 : 1);
  return found.sort(
    (a, b) =>
      compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || rank(a) - rank(b),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
