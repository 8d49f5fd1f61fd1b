import { dirname, relative, resolve, sep } from 'node:path';
import { loadConfigAt } from '../config/load-config.ts';
import { PawlError } from '../core/errors.ts';
import type { LedgerLine } from '../core/ledger.ts';
import { createGate } from '../gate/gate.ts';
import { gitFiles } from '../harness/git-files.ts';
import type { Store } from '../store/store.ts';
import { type Comparison, gateSettings, openComparison } from './comparison.ts';
import { weigh } from './conclude.ts';
import { compareWithAnchor } from './gate-harness.ts';
import { gateInput } from './gate-input.ts';
import { ledgerCells } from './ledger.ts';
import { cellDifferences, examDifferences } from './ledger-differences.ts';
import type { GateOptions, PipelinePorts } from './options.ts';
import type { Project } from './project.ts';
import { openSession } from './session.ts';
import { findSeries } from './stored-only.ts';
import { findTargets } from './targets.ts';

/** What came of looking at a decision again. */
export interface Recomputed {
  /** `none`: no decision of the gate stands there. */
  state: 'same' | 'differs' | 'absent' | 'none';
  /** What differs, or why it cannot be recomputed. */
  texts: string[];
}

/** What stored trials say about a promotion, by one way of running the gate. */
interface Replayed {
  differences: string[];
  /** Trials that the decision needs and this store does not have, of how many. */
  absent: number;
  asked: number;
}

const NO_TRIALS = 'its trials are not in this store (import a cache with pawl cache import)';

/**
 * Decides again what a line of the ledger says was decided, from stored trials alone: no model is asked, nothing is
 * written. `before` is the commit of what was live then.
 */
export async function recompute(
  line: LedgerLine,
  input: {
    project: Project;
    store: Store | null;
    harness: string;
    before: string | null;
    env: PipelinePorts['env'];
  },
): Promise<Recomputed> {
  if (line.kind !== 'promotion' || !line.decision || line.decision === 'first')
    return { state: 'none', texts: [] };
  // An override may rest on a run that compared something else.
  const base = line.base ?? (line.override === undefined ? input.before : null);
  if (!line.commit || !base) return absent('it names no commits to compare');
  const { store } = input;
  if (!store) return absent(NO_TRIALS);
  try {
    return await replay({ ...line, commit: line.commit, base }, { ...input, store });
  } catch (error) {
    if (!(error instanceof PawlError) || error.kind === 'internal') throw error;
    return absent(error.message);
  }
}

/**
 * What a line that names both commits says of versions and suite, where the commits have others. Throws where they, or the
 * suite, cannot be read.
 */
export async function otherExam(
  { series: _, ...line }: LedgerLine,
  input: Parameters<typeof recompute>[1],
): Promise<string[]> {
  const decided = { ...line, commit: line.commit!, base: line.base! };
  return examDifferences(decided, await comparisonOf(decided, input, portsOf(decided, input)));
}

type Decided = LedgerLine & { commit: string; base: string };

function portsOf(
  line: Decided,
  { project, env }: Pick<Parameters<typeof recompute>[1], 'project' | 'env'>,
): PipelinePorts {
  return {
    cwd: project.cwd,
    env,
    now: () => Date.parse(line.at ?? '') || Date.now(),
    command: '',
    offline: true,
  };
}

async function replay(
  line: Decided,
  input: Parameters<typeof recompute>[1] & { store: Store },
): Promise<Recomputed> {
  const ports = portsOf(line, input);
  const comparison = await comparisonOf(line, input, ports);
  const other = examDifferences(line, comparison);
  if (other.length > 0) return { state: 'differs', texts: other };
  const replayed: Replayed[] = [];
  for (const settings of possibleSettings(line, comparison)) {
    const found = await readAgain(line, { ...comparison, settings }, input.store, ports);
    if (found.differences.length === 0 && found.asked > found.absent) return { state: 'same', texts: [] };
    replayed.push(found);
  }
  const best = replayed.toSorted(
    (a, b) => a.absent - b.absent || a.differences.length - b.differences.length,
  )[0]!;
  if (best.absent === 0) return { state: 'differs', texts: best.differences };
  if (best.absent === best.asked) return absent(NO_TRIALS);
  return absent(`${best.absent} of its trials are not in this store (import a cache with pawl cache import)`);
}

/** Both versions as the commits have them; changes of the exam count as they did then. */
async function comparisonOf(
  line: Decided,
  { project, harness }: { project: Project; harness: string },
  ports: PipelinePorts,
): Promise<Comparison> {
  const files = await gitFiles(project.root, line.commit);
  const file = relative(project.root, project.configFile).split(sep).join('/');
  const { config } = await loadConfigAt(dirname(resolve(await files.codeRoot(), file)));
  const then: Project = { ...project, config, files };
  const options: GateOptions = {
    harness,
    base: line.base,
    ...(line.series ? { models: Object.keys(line.series) } : {}),
  };
  const comparison = await openComparison(options, ports, then);
  const { digest } = comparison.exam;
  if (digest === null || line.decision !== 'promote') return comparison;
  return openComparison({ ...options, acceptSuiteChange: digest }, ports, then);
}

/** A profile that was named is taken whole; one of the config, with its other settings. */
function possibleSettings({ profile, decision }: Decided, { config }: Comparison): Comparison['settings'][] {
  const named = { profile: profile as GateOptions['profile'] };
  const profiles = profile === config.gate.profile ? [{}, named] : [named];
  // Only a run that something stopped depends on whether it was to go on.
  const ways = decision === 'promote' ? [false] : [false, true];
  return profiles.flatMap((options) =>
    ways.map((failFast) => gateSettings(config.gate, { ...options, failFast }).settings),
  );
}

async function readAgain(
  line: Decided,
  comparison: Comparison,
  store: Store,
  ports: PipelinePorts,
): Promise<Replayed> {
  let missing = 0;
  const otherScores = new Set<string>();
  const stored = {
    run: line.run ?? '',
    series: await findSeries(store, comparison, line.series),
    until: Date.parse(line.at ?? '') || Number.POSITIVE_INFINITY,
    onAbsent: () => missing++,
    onOtherScore: ({ caseId, arm, number }: { caseId: string; arm: string; number: number }) =>
      otherScores.add(
        `the stored score of ${caseId}, ${arm}, trial ${number} is not what its transcript gives`,
      ),
  };
  await using session = await openSession(
    comparison,
    { targets: line.targets },
    ports,
    store,
    'base',
    stored,
  );
  const targets = line.targets.length > 0 ? await findTargets(session) : [];
  const gate = createGate(gateInput(session, targets));
  await session.meter.feed(gate, 'gate');
  const anchor = await compareWithAnchor(session, gate);
  const { observed, missing: unscored } = session.meter.outcomes;
  const counts = { expected: observed, observed, stored: observed, missing: 0, left: 0 };
  const { decision } = await weigh(session, { gate, anchor }, counts);
  const absentTrials = missing + unscored;
  return {
    differences: [
      ...[...otherScores].slice(0, 3),
      ...(decision === line.decision || blockedElsewhere(line, comparison)
        ? []
        : [`the decision is "${line.decision}" here, and "${decision}" by its trials`]),
      ...cellDifferences(line.cells, ledgerCells(gate.cells())),
    ],
    absent: absentTrials,
    asked: observed + absentTrials,
  };
}

/** Targets that were required and limits of cost and time block, too, and are no matter of stored trials. */
function blockedElsewhere({ decision, override }: Decided, { config }: Comparison): boolean {
  return decision === 'block' && (override !== undefined || Object.keys(config.gate.limits).length > 0);
}

function absent(why: string): Recomputed {
  return { state: 'absent', texts: [why] };
}
