import { createTwoFilesPatch } from 'diff';
import { stringify } from 'yaml';
import type { Case, Intent, Suite } from '../core/case.ts';
import { hashJson } from '../core/hash.ts';
import { canonicalJson } from '../core/json.ts';
import { caseContent, caseHash } from './case-hash.ts';

/** One way in which the candidate would change the exam. */
export interface SuiteChange {
  kind: 'case-removed' | 'case-moved' | 'case-changed' | 'fixture' | 'taxonomy' | 'margin' | 'config';
  what: string;
  /** Unified diff of what counts. */
  diff: string;
  /** It blocks until it is accepted; fixtures of new tools do not. */
  blocks: boolean;
}

/**
 * What of the base's suite the candidate would change: cases that are missing, lie in another intent, or differ in
 * anything but title, origin and tags, or are sealed no longer; fixtures, taxonomy and margins. Added cases are no change.
 */
export function diffSuites(
  base: Suite,
  proposed: Suite,
  options: { baseTools: ReadonlySet<string> },
): SuiteChange[] {
  return [
    ...caseChanges(base, proposed),
    ...fixtureChanges(base, proposed, options.baseTools),
    ...intentChanges(base, proposed),
  ];
}

/** The short name of exactly this set of changes, as `--accept-suite-change` takes it. */
export function suiteDigest(changes: readonly SuiteChange[]): string {
  const parts = changes.map(({ kind, what, diff }) => canonicalJson([kind, what, diff])).sort();
  return hashJson(parts).slice(0, 12);
}

/**
 * What counts in both arms: the base's form, or, once accepted, the candidate's. A case that the base does not have is
 * `added` either way; fixtures for tools that the base does not have come from the candidate either way.
 */
export function acceptSuite(
  base: Suite,
  proposed: Suite,
  options: { accepted: boolean; baseTools: ReadonlySet<string> },
): { suite: Suite; cases: Case[]; added: Case[] } {
  const known = new Set(base.cases.map((item) => item.id));
  const added = proposed.cases.filter((item) => !known.has(item.id));
  if (options.accepted) {
    const cases = proposed.cases.filter((item) => known.has(item.id));
    return { suite: { ...proposed, cases }, cases, added };
  }
  const fresh = Object.entries(proposed.fixtures).filter(([tool]) => !options.baseTools.has(tool));
  return {
    suite: { ...base, fixtures: { ...Object.fromEntries(fresh), ...base.fixtures } },
    cases: base.cases,
    added,
  };
}

function caseChanges(base: Suite, proposed: Suite): SuiteChange[] {
  const now = new Map(proposed.cases.map((item) => [item.id, item]));
  const [idBefore, idNow] = [intentIds(base), intentIds(proposed)];
  return base.cases.flatMap((item): SuiteChange[] => {
    const other = now.get(item.id);
    if (!other) return [change('case-removed', item.id, content(item), '')];
    const changes: SuiteChange[] = [];
    const [from, to] = [idBefore.get(item.path) ?? item.path, idNow.get(other.path) ?? other.path];
    if (from !== to) changes.push(change('case-moved', `${item.id}: ${from} → ${to}`, from, to));
    if (caseHash(item) !== caseHash(other))
      changes.push(change('case-changed', item.id, content(item), content(other)));
    // To seal a case takes nothing away; an unsealed one could be shown to whoever proposes the next edit.
    else if (item.sealed && !other.sealed)
      changes.push(change('case-changed', item.id, 'sealed: true\n', 'sealed: false\n'));
    return changes;
  });
}

function fixtureChanges(base: Suite, proposed: Suite, baseTools: ReadonlySet<string>): SuiteChange[] {
  const tools = [...new Set([...Object.keys(base.fixtures), ...Object.keys(proposed.fixtures)])].sort();
  return tools.flatMap((tool) => {
    const [a, b] = [base.fixtures[tool], proposed.fixtures[tool]];
    if (canonicalJson(a) === canonicalJson(b)) return [];
    const changed = change('fixture', `fixtures of ${tool}`, a ? stringify(a) : '', b ? stringify(b) : '');
    return [{ ...changed, blocks: baseTools.has(tool) || a !== undefined }];
  });
}

function intentChanges(base: Suite, proposed: Suite): SuiteChange[] {
  const now = new Map(proposed.intents.map((intent) => [intent.id, intent]));
  return base.intents.flatMap((intent): SuiteChange[] => {
    const other = now.get(intent.id);
    const shown = ({ path, label, share }: Intent) => stringify({ path, label, share: share ?? null });
    if (!other) {
      // A folder that lost its last case is told by the case.
      return intent.id === intent.path && intent.label === intent.path
        ? []
        : [change('taxonomy', intent.id, shown(intent), '')];
    }
    const changes: SuiteChange[] = [];
    if (shown(intent) !== shown(other))
      changes.push(change('taxonomy', intent.id, shown(intent), shown(other)));
    if (intent.margin !== other.margin) {
      changes.push(
        change('margin', intent.id, String(intent.margin ?? 'default'), String(other.margin ?? 'default')),
      );
    }
    return changes;
  });
}

function intentIds(suite: Suite): Map<string, string> {
  return new Map(suite.intents.map((intent) => [intent.path, intent.id]));
}

function content(item: Case): string {
  return stringify(caseContent(item));
}

function change(kind: SuiteChange['kind'], what: string, before: string, after: string): SuiteChange {
  return {
    kind,
    what,
    diff: createTwoFilesPatch('base', 'candidate', before, after, '', '', { context: 2 }),
    blocks: true,
  };
}
