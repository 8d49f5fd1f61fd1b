import { join, resolve } from 'node:path';
import { PawlError } from '../core/errors.ts';
import { type LedgerLine, ledgerLineSchema } from '../core/ledger.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { inHistory } from '../harness/git.ts';
import { openStore } from '../store/open-store.ts';
import { saidBy, suiteChangesSince } from './last-decision.ts';
import type { Release } from './open-release.ts';
import type { PipelinePorts } from './options.ts';
import { otherExam, recompute } from './recompute.ts';
import { readVerdicts } from './verdict-artifact.ts';

/** A decision of another clone, and why it does not count; it counts where there is no such reason. */
export interface Brought {
  verdict: VerdictFile | null;
  doubts: string[];
}

/**
 * Reads the verdict of a harness from an artifact and looks whether it is about what HEAD has: the same versions, suite and
 * settings, and, where its trials are in this store, the decision that they give. Throws nothing for what is wrong with it.
 */
export async function broughtDecision(
  release: Release,
  last: LedgerLine,
  path: string,
  ports: PipelinePorts,
): Promise<Brought> {
  try {
    const all = await readVerdicts(resolve(ports.cwd, path));
    const verdict = all.find(({ harness }) => harness === release.name) ?? null;
    if (verdict === null) return { verdict, doubts: [`${path} has no verdict of ${release.name}.`] };
    const other = await otherVersions(release, last, verdict);
    return { verdict, doubts: other.length > 0 ? other : await otherGrounds(release, last, verdict, ports) };
  } catch (error) {
    if (!(error instanceof PawlError) || error.kind === 'internal') throw error;
    return { verdict: null, doubts: [error.message] };
  }
}

async function otherVersions(
  { project, harness }: Release,
  last: LedgerLine,
  { run, kind, decision, advisory, swap, base, candidate }: VerdictFile,
): Promise<string[]> {
  const short = (hash: string | undefined): string => hash?.slice(0, 12) ?? 'nothing';
  if (kind !== 'gate' || decision !== 'promote' || advisory)
    return [`Run ${run} is no decision of a gate that the edit may go in.`];
  if (swap !== null || !/^[0-9a-f]{40,64}$/.test(base?.commit ?? ''))
    return [`Run ${run} did not compare two versions of this repository.`];
  if (candidate.hash !== harness.hash)
    return [`Run ${run} decided on ${short(candidate.hash)}; HEAD has ${short(harness.hash)}.`];
  if (base!.hash !== last.harness)
    return [`Run ${run} compared with ${short(base!.hash)}; what was live is ${short(last.harness)}.`];
  if (!(await inHistory(project.root, base!.commit!)))
    return [`Run ${run} compared with commit ${base!.commit!.slice(0, 7)}, which HEAD does not contain.`];
  return [];
}

async function otherGrounds(
  release: Release,
  last: LedgerLine,
  verdict: VerdictFile,
  ports: PipelinePorts,
): Promise<string[]> {
  const { project, name, harness, head } = release;
  const { run } = verdict;
  const changes = await suiteChangesSince(release, verdict, ports);
  if (changes.length > 0) return [`The suite changed since run ${run}: ${changes.slice(0, 3).join('; ')}.`];
  const line = ledgerLineSchema.parse({
    ...saidBy(verdict),
    kind: 'promotion',
    harness: harness.hash,
    before: last.harness,
    commit: head.commit,
    at: new Date(ports.now()).toISOString(),
  });
  await using store = await openStore(join(project.root, project.config.store));
  const input = { project, store, harness: name, before: null, env: ports.env };
  const exam = await otherExam(line, input);
  if (exam.length > 0) return [`Of run ${run}, ${exam.join('; ')}.`];
  const { state, texts } = await recompute(line, input);
  return state === 'differs' ? [`Of run ${run}, decided again here, ${texts.join('; ')}.`] : [];
}
