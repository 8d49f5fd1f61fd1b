import { join } from 'node:path';
import { PawlError } from '../core/errors.ts';
import { createPlanner } from '../run/arms.ts';
import { openStore } from '../store/open-store.ts';
import { checkDeterministic, storedRounds } from './baseline-age.ts';
import { openComparison } from './comparison.ts';
import { measureRounds } from './first-run.ts';
import { lookForDrift } from './gate-harness.ts';
import type { PipelinePorts } from './options.ts';
import { providerFailures } from './provider-failures.ts';
import { createRunRecord, openSession, planOf, type Session } from './session.ts';

/** What is stored of the version that is live, for those that will be compared with it. */
export interface LiveBaseline {
  /** Stored now, of those that a comparison is likely to need. */
  trials: number;
  /** Sent now; 0 where all was stored already. */
  calls: number;
  costUsd: number;
  /** Why it is not, or not all, measured. */
  problem: string | null;
  /** 4 where something failed. */
  exitCode: number;
}

/**
 * Measures what the next candidates are compared with, as far as it is not stored: HEAD, in as many rounds as it is likely
 * to take until an edit that changes nothing is held at the config's profile.
 */
export async function measureLive(harness: string, ports: PipelinePorts): Promise<LiveBaseline> {
  try {
    const options = { harness, base: 'HEAD' };
    const comparison = await openComparison(options, ports);
    await using store = await openStore(join(comparison.project.root, comparison.config.store));
    await using session = await openSession(comparison, options, ports, store, 'base');
    return await measure(session);
  } catch (error) {
    if (!(error instanceof PawlError) || error.kind === 'internal') throw error;
    // A harness without cases has nothing to be measured by.
    const exitCode = error.code === 'PAWL_SUITE_EMPTY' ? 0 : 4;
    return { trials: 0, calls: 0, costUsd: 0, problem: error.message, exitCode };
  }
}

async function measure(session: Session): Promise<LiveBaseline> {
  const { comparison, store, meter, ports, spent } = session;
  const { exam, columns } = comparison;
  const stored = (count: number) =>
    storedRounds(store, createPlanner(session.arms), exam.members, columns, count);
  const first = await stored(1);
  const likely = await planOf(session, first, { others: false });
  const perRound = exam.members.length * columns.length;
  const rounds = Math.max(1, Math.ceil((likely.calls.baseline + likely.baselineStored) / perRound));
  ports.onPlan?.(await planOf(session, await stored(rounds), { others: false }));
  await createRunRecord(session, 'run');
  await checkDeterministic(exam.members, columns, (requests, onTrial) =>
    meter.run(requests, onTrial, 'check'),
  );
  await lookForDrift(session, first);
  await measureRounds(session, 'baseline', rounds);
  const finishedAt = new Date(ports.now()).toISOString();
  const [failure] = providerFailures(session);
  const problem = failure?.text ?? session.budgetEnded();
  const exitCode = failure?.required ? 4 : 0;
  await store.updateRun(session.id, { finishedAt, decision: 'first', exitCode });
  const now = await stored(rounds);
  const trials = [...now.values()].reduce((sum, round) => sum + round.trials, 0);
  return { trials, ...spent, problem, exitCode };
}
