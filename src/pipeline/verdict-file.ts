import type { Json } from '../core/json.ts';
import type { CaseEvidence, Cell, ModelTotals, Reason, Target, VerdictFile } from '../core/verdict.ts';
import { VERSION } from '../core/version.ts';
import { diffHarness } from '../harness/diff-harness.ts';
import { lastSubject } from '../harness/git.ts';
import { notExercised } from './agents.ts';
import { intentOf } from './comparison.ts';
import { coverageOf } from './coverage.ts';
import { gatherEvidence } from './evidence.ts';
import { knownFalseBlocks } from './false-blocks.ts';
import type { GatePlan } from './gate-plan.ts';
import type { GateResult } from './options.ts';
import { sealedSplits } from './sealed-splits.ts';
import type { Column } from './series.ts';
import type { Session } from './session.ts';
import { writeReports } from './write-reports.ts';

/** What a gate or run has come to, before it is written down. */
export interface Conclusion {
  kind: VerdictFile['kind'];
  decision: VerdictFile['decision'];
  exitCode: number;
  reasons: Reason[];
  cells: Cell[];
  targets?: Target[];
  addedCases?: VerdictFile['addedCases'];
  anchor?: VerdictFile['anchor'];
  drift?: VerdictFile['drift'];
}

/** Puts the verdict together, stores it with the run and writes the reports. */
export async function finishRun(
  session: Session,
  plan: GatePlan,
  conclusion: Conclusion,
): Promise<GateResult> {
  const verdict = session.comparison.mask.value(await verdictFile(session, conclusion));
  await session.store.updateRun(session.id, {
    finishedAt: new Date(session.ports.now()).toISOString(),
    decision: verdict.decision,
    exitCode: verdict.exitCode,
    verdict: verdict as unknown as Json,
  });
  return { verdict, plan, files: await writeReports(session, verdict) };
}

async function verdictFile(session: Session, conclusion: Conclusion): Promise<VerdictFile> {
  const { comparison, options, ports, store, meter } = session;
  const { sides, exam, settings, swap } = comparison;
  const cells = withCosts(session, conclusion.cells);
  const base = sides.base;
  const counts = await store.countRun(session.id);
  return {
    format: 1,
    pawl: VERSION,
    run: session.id,
    kind: conclusion.kind,
    harness: sides.candidate.harness.name,
    startedAt: new Date(session.startedAt).toISOString(),
    durationMs: Math.round(performance.now() - session.begun),
    decision: conclusion.decision,
    exitCode: conclusion.exitCode,
    advisory: options.advisory === true || comparison.config.gate.mode === 'advisory',
    reasons: conclusion.reasons,
    base:
      base && conclusion.kind === 'gate'
        ? { label: base.label, commit: base.commit, hash: base.harness.hash }
        : null,
    candidate: {
      label: sides.candidate.label,
      commit: sides.candidate.commit,
      hash: sides.candidate.harness.hash,
    },
    swap,
    suite: {
      hash: exam.suite.hash,
      cases: exam.members.length,
      intents: new Set(exam.members.map(intentOf(exam))).size,
      drafts: idsOf(exam, 'draft'),
      quarantined: idsOf(exam, 'quarantined'),
      uncertified: idsOf(exam, 'uncertified'),
      retired: exam.retired.map((item) => item.id),
      added: idsOf(exam, 'added'),
    },
    gate: {
      profile: comparison.profile,
      delta: settings.delta,
      alpha: settings.alpha,
      alphaRegressed: settings.alphaRegressed,
      certify: settings.certify,
      cells: cells.filter((cell) => !cell.thin && cell.role === 'required').length,
    },
    why: options.why ?? (await motiveOf(comparison)),
    attempt: base
      ? await store.countCandidates({ harness: sides.candidate.harness.name, baseHash: base.harness.hash })
      : 0,
    falseBlockRate: (await knownFalseBlocks(store, comparison))?.rate ?? null,
    intents: exam.suite.intents.map(({ id, path, label, share }) => ({
      id,
      path,
      label,
      share: share ?? null,
    })),
    cells,
    targets: conclusion.targets ?? [],
    cases: base || conclusion.kind === 'run' ? await evidenceOf(session, cells) : [],
    addedCases: conclusion.addedCases ?? [],
    suiteChanges: {
      digest: exam.digest,
      accepted: exam.accepted,
      list: exam.changes.map(({ kind, what, diff }) => ({ kind, what, diff })),
    },
    harnessChanges: base && !swap ? diffHarness(base.harness, sides.candidate.harness) : [],
    notExercised: conclusion.kind === 'gate' ? notExercised(comparison) : [],
    coverage: coverageOf(comparison, cells),
    anchor: conclusion.anchor ?? { label: 'none', state: 'none', dropBelow: null },
    drift: conclusion.drift ?? [],
    models: await modelTotals(session),
    series: Object.fromEntries(comparison.columns.map(({ id }) => [id, session.series.get('baseline', id)])),
    sealed: sealedSplits(session, conclusion),
    stale: meter.outcomes.stale(),
    totals: {
      trialsExpected: counts.expected,
      trialsObserved: counts.observed,
      trialsStored: counts.stored,
      calls: session.spent.calls,
      shared: meter.outcomes.shared,
      costUsd: session.spent.costUsd,
    },
    command: ports.command,
  };
}

/** The first line of the newest commit of the candidate's files since the base; null where they are not all committed. */
async function motiveOf({ sides, project, swap }: Session['comparison']): Promise<string | null> {
  const { base, candidate } = sides;
  if (swap || !base?.commit || base.harness.hash === candidate.harness.hash) return null;
  const paths = [base, candidate].flatMap(({ harness }) => harness.sources.map(({ path }) => path));
  return lastSubject(project.root, [...new Set(paths)], base.commit);
}

/** What the cases of each intent cost on its model, in either arm. */
function withCosts({ comparison, meter }: Session, cells: readonly Cell[]): Cell[] {
  const { exam } = comparison;
  const byIntent = Map.groupBy(exam.members, intentOf(exam));
  return cells.map((cell) => {
    if (cell.level !== 'intent' || cell.model === null) return cell;
    const sum = (arm: 'baseline' | 'candidate'): number =>
      (byIntent.get(cell.cluster) ?? []).reduce(
        (total, item) => total + meter.outcomes.cost(arm, cell.model!, item.id),
        0,
      );
    return { ...cell, costUsd: { baseline: sum('baseline'), candidate: sum('candidate') } };
  });
}

function idsOf(
  exam: Session['comparison']['exam'],
  kind: Session['comparison']['exam']['others'][number]['kind'],
): string[] {
  return exam.others.filter((other) => other.kind === kind).map((other) => other.item.id);
}

function evidenceOf(session: Session, cells: readonly Cell[]): Promise<CaseEvidence[]> {
  const { exam } = session.comparison;
  const byIntent = Map.groupBy(exam.members, intentOf(exam));
  return gatherEvidence({
    cells,
    members: (cluster) => (byIntent.get(cluster) ?? []).map((item) => item.id),
    outcomes: session.meter.outcomes,
    arms: session.arms,
    judge: session.judge,
    promptfoo: session.promptfoo,
    store: session.store,
  });
}

async function modelTotals({ comparison, meter, store, id }: Session): Promise<ModelTotals[]> {
  const stored = await store.totalsOfRun(id);
  const arm = (name: 'baseline' | 'candidate', model: string): ModelTotals['baseline'] => {
    const { trials, passed, costUsd, usage } = meter.outcomes.totals(name, model);
    const p95 = stored.find((row) => row.arm === name && row.model === model)?.p95LatencyMs ?? null;
    return {
      trials,
      passed,
      costUsd,
      p95LatencyMs: p95,
      inputTokens: usage.inputTokens,
      outputTokens: usage.outputTokens,
    };
  };
  return comparison.columns.map((column) => ({
    model: column.id,
    role: column.role,
    baseline: arm('baseline', column.id),
    candidate: arm('candidate', column.id),
    errors: meter.outcomes.errors(column.id),
    notes: modelNotes(column, meter.outcomes.truncated.get(column.id) ?? 0),
  }));
}

function modelNotes({ baseline, candidate }: Column, truncated: number): string[] {
  const cut = truncated > 0 ? [`${truncated} answers were cut off at their token limit.`] : [];
  return [...new Set([...baseline.notes, ...candidate.notes, ...cut])];
}
