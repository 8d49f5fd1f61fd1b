import { join } from 'node:path';
import type { LedgerLine, NewLedgerLine } from '../core/ledger.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { headline } from '../report/words.ts';
import { openStore } from '../store/open-store.ts';
import { readCertificates } from './certificates.ts';
import { countedConfig } from './comparison.ts';
import { setExam } from './exam.ts';
import { ledgerCells } from './ledger.ts';
import type { Release } from './open-release.ts';
import type { PipelinePorts } from './options.ts';
import { findSides } from './sides.ts';

/** The last finished gate of exactly this version. */
export async function latestDecision({ project, name, harness }: Release): Promise<VerdictFile | null> {
  await using store = await openStore(join(project.root, project.config.store));
  const runs = await store.listRuns({ harness: name, kind: 'gate', limit: 500 });
  const found = runs.find(
    (run) => run.candidateHash === harness.hash && run.verdict !== null && run.finishedAt !== null,
  );
  return (found?.verdict as unknown as VerdictFile | undefined) ?? null;
}

/** What of the exam is another one on HEAD than at `base` (default: that of the decision), and was not accepted by it. */
export async function suiteChangesSince(
  { project, name }: Release,
  verdict: VerdictFile,
  ports: PipelinePorts,
  base = verdict.base!.commit!,
): Promise<string[]> {
  const sides = await findSides(project, { harness: name, base });
  if (!sides.base) return ['the suite of the decision is not in this clone'];
  const config = await countedConfig(project, sides);
  const exam = await setExam({
    sides,
    config,
    proposed: project.config,
    accept: undefined,
    cacheDir: join(project.root, '.pawl', 'cache', 'cases'),
    only: undefined,
    today: new Date(ports.now()).toISOString().slice(0, 10),
    certified: await readCertificates(config, sides.base.files),
  });
  if (verdict.suiteChanges.accepted && verdict.suiteChanges.digest === exam.digest) return [];
  return exam.changes.filter((change) => change.blocks).map((change) => `${change.kind}: ${change.what}`);
}

/** What the ledger keeps of a decision. */
export function saidBy(verdict: VerdictFile): Partial<NewLedgerLine> {
  return {
    ...(verdict.base?.commit ? { base: verdict.base.commit } : {}),
    run: verdict.run,
    series: verdict.series,
    suite: verdict.suite.hash,
    profile: verdict.gate.profile,
    decision: verdict.decision,
    said: headline(verdict),
    targets: verdict.targets.map(({ name }) => name),
    layers: [...new Set(verdict.harnessChanges.map((change) => change.layer))] as LedgerLine['layers'],
    cells: ledgerCells(verdict.cells),
  };
}
