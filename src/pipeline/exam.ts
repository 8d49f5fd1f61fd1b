import { createPatch } from 'diff';
import { stringify } from 'yaml';
import { acceptSuite, diffSuites, type SuiteChange, suiteDigest } from '../cases/diff-suite.ts';
import { loadSuite } from '../cases/load-suite.ts';
import type { Case, Fixtures, Suite } from '../core/case.ts';
import type { Config } from '../core/config.ts';
import { usageError } from '../core/errors.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { type Certified, isUncertified } from './certificates.ts';
import type { Sides } from './sides.ts';

/** The suite that counts in both arms, and what the candidate wanted changed about it. */
export interface Exam {
  suite: Suite;
  /** Active base cases: the only ones in cells. */
  members: Case[];
  /** Cases that are run and shown but belong to no cell. */
  others: { kind: 'added' | 'draft' | 'quarantined' | 'uncertified'; item: Case }[];
  retired: Case[];
  fixtures: Fixtures;
  changes: SuiteChange[];
  digest: string | null;
  accepted: boolean;
}

export interface ExamInput {
  sides: Sides;
  config: Config;
  /** The work tree's config, whose differences count as suite changes. */
  proposed: Config;
  accept: string | undefined;
  cacheDir: string;
  /** Only cases whose id or intent begins with one of these. */
  only: readonly string[] | undefined;
  /** ISO date of today: a quarantine that is over ends by itself. */
  today: string;
  certified: Certified;
  /** Drafts are members like any other case. */
  drafts?: boolean | undefined;
}

export async function setExam(input: ExamInput): Promise<Exam> {
  const { sides, config } = input;
  const { candidate, base } = sides;
  const name = candidate.harness.name;
  const dir = `${config.evals}/${name}`;
  const load = (files: ProjectFiles) =>
    loadSuite({
      files,
      dir,
      harness: name,
      cacheDir: input.cacheDir,
    });
  if (sides.suiteFrom === 'work tree' || !base) {
    // Folders may lie outside the project; the suite always lies in it.
    const suite = await load(sides.suiteFiles);
    return {
      ...sortCases(chosen(suite.cases, input.only), [], input),
      suite,
      fixtures: suite.fixtures,
      changes: [],
      digest: null,
      accepted: false,
    };
  }
  const proposed = await load(candidate.files);
  const suite = await load(base.files);
  const baseTools = new Set(base.harness.tools.map((tool) => tool.name));
  const changes = [...diffSuites(suite, proposed, { baseTools }), ...configChanges(config, input.proposed)];
  const blocking = changes.filter((change) => change.blocks);
  const digest = blocking.length > 0 ? suiteDigest(blocking) : null;
  const accepted = acceptance(digest, input.accept);
  const counted = acceptSuite(suite, proposed, { accepted, baseTools });
  return {
    ...sortCases(counted.cases, counted.added, input),
    suite: counted.suite,
    fixtures: counted.suite.fixtures,
    changes,
    digest,
    accepted,
  };
}

function chosen(cases: readonly Case[], only: readonly string[] | undefined): readonly Case[] {
  if (!only || only.length === 0) return cases;
  const found = cases.filter((item) =>
    only.some((start) => item.id.startsWith(start) || item.path.startsWith(start)),
  );
  if (found.length > 0) return found;
  throw usageError(
    'PAWL_SUITE_ONLY',
    `No case and no intent begins with ${only.join(' or ')}.`,
    'pawl case check lists what there is.',
  );
}

function acceptance(digest: string | null, accept: string | undefined): boolean {
  if (accept === undefined || digest === null) return false;
  if (accept === digest) return true;
  throw usageError(
    'PAWL_SUITE_DIGEST',
    `--accept-suite-change ${accept} names another set of changes; this edit's is ${digest}.`,
    'Read the changes that are listed, then accept exactly these.',
  );
}

/** Which of these cases are in cells, which are run and shown only, and which are retired. */
export function sortCases(
  cases: readonly Case[],
  added: readonly Case[],
  { today, certified, drafts }: Pick<ExamInput, 'today' | 'certified' | 'drafts'>,
): Pick<Exam, 'members' | 'others' | 'retired'> {
  const members: Case[] = [];
  const others: Exam['others'] = added
    .filter((item) => item.status !== 'retired')
    .map((item) => ({ kind: 'added', item }));
  const retired: Case[] = [];
  for (const item of cases) {
    if (item.status === 'retired') retired.push(item);
    else if (item.draft && !drafts) others.push({ kind: 'draft', item });
    else if (isQuarantined(item, today)) others.push({ kind: 'quarantined', item });
    else if (isUncertified(item, certified)) others.push({ kind: 'uncertified', item });
    else members.push(item);
  }
  return { members, others, retired };
}

/** Through the day that `until` names. */
function isQuarantined({ status }: Case, today: string): boolean {
  return typeof status === 'object' && today <= status.quarantined.until.slice(0, 10);
}

/** A changed gate setting, list of models or player of users changes the exam; other settings do not. */
function configChanges(base: Config, proposed: Config): SuiteChange[] {
  const parts = [
    ['gate', base.gate, proposed.gate],
    ['models', base.models, proposed.models],
    ['simulate', base.simulate, proposed.simulate],
  ] as const;
  return parts.flatMap(([name, before, after]) => {
    const [old, now] = [stringify(before), stringify(after)];
    if (old === now) return [];
    return [
      {
        kind: 'config',
        what: `${name} in the config`,
        diff: createPatch(`config ${name}`, old, now, '', ''),
        blocks: true,
      },
    ];
  });
}
