import type { Case, Suite } from '../../core/case.ts';
import type { Harness } from '../../core/harness.ts';
import type { Place } from '../../core/place.ts';
import type { ToolCodes } from '../../core/tool-code.ts';

/** Something about a case that a person should look at. */
export interface CaseFinding {
  level: 'error' | 'warning';
  /** Name of the lint that found it. */
  lint: string;
  caseId: string;
  place: Place;
  text: string;
  /** What to do about it. */
  hint: string;
}

/** Personal data or a secret in a text: its kind, and as much of it as may be shown. */
export interface PersonalFind {
  kind: string;
  shown: string;
  /** Equal for equal values, and tells nothing of them. */
  hash: string;
  secret: boolean;
}

export type PersonalScanner = (text: string) => PersonalFind[];

/** What a lint may look at; `today` is an ISO date. */
export interface LintInput {
  suite: Suite;
  /** Its folder, relative to the project root. */
  dir: string;
  /** The cases of the suite that are not retired. */
  cases: readonly Case[];
  harness: Pick<Harness, 'tools' | 'workflow' | 'agent'>;
  /** The code of the harness's tools, as it stands beside the suite. */
  codes: ToolCodes;
  today: string;
  /** Files of the suite that git ignores. */
  ignored: ReadonlySet<string>;
  personal: PersonalScanner;
}

export type Finding = Omit<CaseFinding, 'lint'>;

/** One way in which cases go wrong. */
export interface Lint {
  /** What it looks for, in one line. */
  about: string;
  /** Files below evals/<harness> in which it fires, for the self-test; and which of them git ignores. */
  example: { files: Readonly<Record<string, string>>; ignored?: readonly string[] };
  find(input: LintInput): Finding[] | Promise<Finding[]>;
}

/** An agent behind a proxy brings tools of its own, and its own code answers what the case does not. */
export function bringsTools({ agent }: LintInput['harness']): boolean {
  return agent !== 'builtin' && agent.mount === 'proxy';
}

/** A finding about a case; a draft cannot block, so nothing about it is an error. */
export function about(item: Case, level: CaseFinding['level'], text: string, hint: string): Finding {
  return { level: item.draft ? 'warning' : level, caseId: item.id, place: item.place, text, hint };
}
