import { join } from 'node:path';
import { storedRounds } from './pipeline/baseline-age.ts';
import { openComparison } from './pipeline/comparison.ts';
import { plainRun } from './pipeline/first-run.ts';
import type { GateResult, PipelinePorts, RunOptions } from './pipeline/options.ts';
import { createRunRecord, openSession, planOf } from './pipeline/session.ts';
import { createPlanner } from './run/arms.ts';
import { openStore } from './store/open-store.ts';

export { type AcceptCasesOptions, type AcceptedCase, acceptCases } from './pipeline/accept-cases.ts';
export { type AddCasesOptions, type AddedCase, addCases, type CasePreview } from './pipeline/add-cases.ts';
export { type AddGuardsOptions, addGuards } from './pipeline/add-guards.ts';
export { type Affected, type AffectedHarness, findAffected } from './pipeline/affected.ts';
export { type CheckedSuite, checkSuite } from './pipeline/check-suite.ts';
export {
  type FailuresOptions,
  type FailuresResult,
  listExemplars,
  listFailures,
  showConversation,
} from './pipeline/failures.ts';
export { type FalseBlocks, measureFalseBlocks } from './pipeline/false-blocks.ts';
export { type GatedAll, type GatedHarness, gateAffected } from './pipeline/gate-affected.ts';
export { gateHarness } from './pipeline/gate-harness.ts';
export { type ImportOptions, type ImportResult, importSuite } from './pipeline/import-suite.ts';
export { type Ingested, type IngestOptions, ingest } from './pipeline/ingest.ts';
export { type CiOptions, type CiWritten, checkCiHost, ciPatch } from './pipeline/init/ci-files.ts';
export { type FromTraces, initFromTraces } from './pipeline/init/init-from-traces.ts';
export { addCi, type Initialised, initProject } from './pipeline/init/init-project.ts';
export { checkInitName } from './pipeline/init/place.ts';
export { type IntentsOptions, type IntentsResult, refreshTaxonomy } from './pipeline/intents.ts';
export type { GateOptions, GateResult, PipelinePorts, Progress, RunOptions } from './pipeline/options.ts';
export { type Promoted, type PromoteOptions, promote } from './pipeline/promote.ts';
export { type PromotionLog, promotionLog } from './pipeline/promotion-log.ts';
export { type Reverted, type RevertOptions, revert } from './pipeline/revert.ts';
export { type SealedSuite, sealSuite } from './pipeline/seal-suite.ts';
export {
  type Simulated,
  type SimulateOptions,
  simulateTraffic,
} from './pipeline/simulate/simulate-traffic.ts';
export { type CoverageOptions, type SuiteCoverage, suiteCoverage } from './pipeline/suite-coverage.ts';

/** Runs a harness's suite as it stands in the work tree, without comparing it with anything. */
export async function runSuite(options: RunOptions, ports: PipelinePorts): Promise<GateResult> {
  const gateOptions = { ...options, workTreeOnly: true };
  const comparison = await openComparison(gateOptions, ports);
  await using store = await openStore(join(comparison.project.root, comparison.config.store));
  await using session = await openSession(comparison, gateOptions, ports, store, 'run');
  const rounds = await storedRounds(
    store,
    createPlanner(session.arms),
    comparison.exam.members,
    comparison.columns,
  );
  const plan = await planOf(session, rounds);
  ports.onPlan?.(plan);
  if (options.dryRun) return { verdict: null, plan, files: [] };
  await createRunRecord(session, 'run');
  return await plainRun(session, plan, options.trials ?? 1);
}
