import { join } from 'node:path';
import type { Cell } from '../core/verdict.ts';
import { createGate, type Gate } from '../gate/gate.ts';
import { createPlanner } from '../run/arms.ts';
import { openStore } from '../store/open-store.ts';
import {
  checkDeterministic,
  checkDrift,
  type DriftNote,
  type StoredRound,
  storedRounds,
} from './baseline-age.ts';
import { openComparison } from './comparison.ts';
import { concludeGate } from './conclude.ts';
import { firstRun } from './first-run.ts';
import { gateInput } from './gate-input.ts';
import type { GateOptions, GateResult, PipelinePorts } from './options.ts';
import { runOthers } from './run-others.ts';
import { createRunRecord, openSession, planOf, type Session } from './session.ts';
import { findTargets, type NamedTarget } from './targets.ts';

/**
 * Gates a harness edit: compares two versions of a harness, or two models, on the whole suite, and decides.
 * Everything that was measured is in the store when it returns; reports are written last.
 */
export async function gateHarness(options: GateOptions, ports: PipelinePorts): Promise<GateResult> {
  const comparison = await openComparison(options, ports);
  await using store = await openStore(join(comparison.project.root, comparison.config.store));
  await using session = await openSession(comparison, options, ports, store, 'base');
  const { exam, columns, sides } = comparison;
  const plan = createPlanner(session.arms);
  const rounds = await storedRounds(store, plan, exam.members, columns);
  const gatePlan = await planOf(session, rounds);
  ports.onPlan?.(gatePlan);
  if (options.dryRun) return { verdict: null, plan: gatePlan, files: [] };
  await createRunRecord(session, 'gate');
  if (!sides.base) return await firstRun(session, gatePlan);
  await checkDeterministic(exam.members, columns, (requests, onTrial) =>
    session.meter.run(requests, onTrial, 'check'),
  );
  const targets = await findTargets(session);
  const { gate, drift } = await decideCells(session, rounds, targets);
  const anchor = await compareWithAnchor(session, gate);
  const others = await runOthers(session, 'gate');
  return await concludeGate(session, { plan: gatePlan, gate, drift, anchor, others });
}

/** Feeds the gate; when a model turns out to have drifted, begins anew in a new series for both arms. */
async function decideCells(
  session: Session,
  rounds: ReadonlyMap<string, StoredRound>,
  targets: readonly NamedTarget[],
): Promise<{ gate: Gate; drift: DriftNote[] }> {
  const { meter } = session;
  const drift = await lookForDrift(session, rounds);
  for (;;) {
    meter.reset();
    const gate = createGate(gateInput(session, targets));
    await meter.feed(gate, 'gate');
    const seen = new Set(drift.map((note) => note.model));
    const suspects = new Set([...fingerprintChanges(session, rounds)].filter((model) => !seen.has(model)));
    const notes = suspects.size > 0 ? await lookForDrift(session, rounds, suspects) : [];
    drift.push(...notes);
    if (!notes.some((note) => note.drifted)) return { gate, drift };
  }
}

/** Compares stored baselines that are old, or of models under suspicion, with a fresh round. */
export function lookForDrift(
  { comparison, meter, series, ports }: Session,
  rounds: ReadonlyMap<string, StoredRound>,
  suspects: ReadonlySet<string> = new Set(),
): Promise<DriftNote[]> {
  return checkDrift({
    columns: comparison.swap ? [] : comparison.columns,
    rounds,
    suspects,
    members: comparison.exam.members,
    series,
    maxDays: comparison.config.gate.baselineDays,
    now: ports.now(),
    run: (requests, onTrial) => meter.run(requests, onTrial, 'check'),
  });
}

/** Models whose fresh answers come from another model or fingerprint than the stored baseline's. */
function fingerprintChanges(
  { comparison, meter }: Session,
  rounds: ReadonlyMap<string, StoredRound>,
): Set<string> {
  const changed = new Set<string>();
  for (const { id } of comparison.columns) {
    const stored = rounds.get(id)?.servedBy;
    if (!stored || stored.size === 0) continue;
    const fresh = [...meter.outcomes.servedBy('candidate', id)];
    if (fresh.some((name) => !stored.has(name))) changed.add(id);
  }
  return changed;
}

/** The same test against the last anchored promotion, so that small losses cannot add up. */
export async function compareWithAnchor(session: Session, gate: Gate): Promise<Cell[] | null> {
  if (!session.comparison.anchor || gate.progress().regressed > 0) return null;
  const anchor = createGate({ ...gateInput(session, []), baselineArm: 'anchor' });
  await session.meter.feed(anchor, 'anchor');
  return anchor.cells();
}
