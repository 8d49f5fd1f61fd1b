import type { Place } from './place.ts';
import { formatPlace } from './place.ts';

/** What kind of trouble it is; it decides the exit code. */
export type ErrorKind = 'usage' | 'config' | 'store' | 'model' | 'incomparable' | 'internal';

export interface Problem {
  message: string;
  place?: Place | undefined;
  hint?: string | undefined;
}

/**
 * Every failure that pawl expects: a stable `code`, a message that says what is wrong and what was got,
 * its place in a file where there is one, and a hint that says what to do next.
 */
export class PawlError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly hint: string | undefined;
  readonly place: Place | undefined;
  /** More than one problem found at once: all of them, in file order. */
  readonly problems: readonly Problem[];

  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    more: {
      hint?: string | undefined;
      place?: Place | undefined;
      problems?: readonly Problem[];
      cause?: unknown;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'PawlError';
    this.kind = kind;
    this.code = code;
    this.hint = more.hint;
    this.place = more.place;
    this.problems = more.problems ?? [];
  }
}

export function usageError(code: string, message: string, hint?: string): PawlError {
  return new PawlError('usage', code, message, { hint });
}

/**
 * One error for all the problems found in a set of files, so that they are mended in one go.
 * Throws nothing; the caller throws what it returns.
 */
export function problemsError(code: string, title: string, problems: readonly Problem[]): PawlError {
  const [first] = problems;
  if (problems.length === 1 && first) {
    return new PawlError('config', code, first.message, { place: first.place, hint: first.hint });
  }
  return new PawlError('config', code, title, { problems });
}

/** The error as the lines that a person reads, without colour. */
export function formatError(error: PawlError): string {
  const lines = [formatProblem({ message: error.message, place: error.place, hint: error.hint })];
  for (const problem of error.problems) {
    lines.push(formatProblem(problem).replace(/^/gm, '  '));
  }
  return lines.join('\n');
}

function formatProblem(problem: Problem): string {
  const where = problem.place ? `${formatPlace(problem.place)}: ` : '';
  const hint = problem.hint ? `\n  Hint: ${problem.hint}` : '';
  return `${where}${problem.message}${hint}`;
}
