import { join } from 'node:path';
import { openStore } from '../store/open-store.ts';
import { openComparison } from './comparison.ts';
import type { PipelinePorts } from './options.ts';
import { createRunRecord, openSession, planOf } from './session.ts';

/** What a case did on one model: trials that failed, of those that were run. */
export interface ModelProof {
  model: string;
  red: number;
  green: number;
  unanswered: number;
  /** Trials that a provider failed to give. */
  missing: number;
}

export interface ProveOptions {
  harness?: string | undefined;
  ids: readonly string[];
  models?: readonly string[] | undefined;
  /** Of each case on each model; one is enough where the model is deterministic. */
  trials: number;
}

/**
 * Runs cases, drafts among them, on the promoted harness, in a series of their own: what was selected for failing is never
 * the gate's evidence. Gives what came of each, by case id.
 */
export async function proveCases(
  { harness, ids, models, trials }: ProveOptions,
  ports: PipelinePorts,
): Promise<Map<string, ModelProof[]>> {
  const options = { harness, models, only: ids, workTreeOnly: true, baseHarness: true, drafts: true };
  const comparison = await openComparison(options, ports);
  await using store = await openStore(join(comparison.project.root, comparison.config.store));
  await using session = await openSession(comparison, options, ports, store, 'proof');
  ports.onPlan?.(await planOf(session, new Map(), { others: false }));
  await createRunRecord(session, 'proof');
  const wanted = new Set(ids);
  const members = comparison.exam.members.filter((item) => wanted.has(item.id));
  const requests = comparison.columns.flatMap((column) =>
    Array.from({ length: column.deterministic ? 1 : trials }, (_, index) => index + 1).flatMap((number) =>
      members.map((item) => ({ arm: 'candidate' as const, model: column.id, caseId: item.id, number })),
    ),
  );
  await session.meter.run(requests, () => {}, 'run');
  const finishedAt = new Date(ports.now()).toISOString();
  await store.updateRun(session.id, { finishedAt });
  const { outcomes } = session.meter;
  return new Map(
    members.map((item) => [
      item.id,
      comparison.columns.map(({ id: model }) =>
        countStrip(model, outcomes.strip('candidate', model, item.id)),
      ),
    ]),
  );
}

function countStrip(model: string, strip: string): ModelProof {
  const count = (letter: string): number => [...strip].filter((item) => item === letter).length;
  return { model, red: count('F'), green: count('P'), unanswered: count('U'), missing: count('M') };
}

/** Share of trials that must fail before a case counts as one that reproduces, or pass before it counts as a guard. */
export const ENOUGH = 0.6;

/** Why a case does not reproduce on any model, or null when it does. Trials that a provider failed to give speak for neither. */
export function notRed(proofs: readonly ModelProof[]): string | null {
  if (proofs.some((proof) => proof.red > 0 && proof.red >= ENOUGH * asked(proof))) return null;
  const [red, green, unanswered, missing] = (['red', 'green', 'unanswered', 'missing'] as const).map(
    (field) => proofs.reduce((total, proof) => total + proof[field], 0),
  ) as [number, number, number, number];
  if (!isMeasured(proofs)) return 'not measured: the provider failed';
  if (proofs.some((proof) => proof.missing > 0 && proof.red + proof.missing >= ENOUGH * asked(proof)))
    return `not fully measured: the provider failed ${missing} of ${red + green + unanswered + missing} trials`;
  if (unanswered > red + green) return 'unanswered: it ends at a call that nothing answers';
  return red === 0 ? 'already fixed: it passes' : 'flaky: it fails too seldom';
}

/** Whether a provider gave anything at all. */
export function isMeasured(proofs: readonly ModelProof[]): boolean {
  return proofs.some(({ red, green, unanswered }) => red + green + unanswered > 0);
}

/** Why a case is no guard on one of the models, or null when it is one on all of them. */
export function notGreen(proofs: readonly ModelProof[]): string | null {
  const open = proofs.filter((proof) => proof.green === 0 || proof.green < ENOUGH * asked(proof));
  if (open.length === 0 && proofs.length > 0) return null;
  const models = open.map(({ model }) => model).join(', ');
  return open.some((proof) => proof.missing > 0)
    ? `not fully measured: the provider failed on ${models}`
    : `it does not pass on the promoted harness with ${models}`;
}

function asked({ red, green, unanswered, missing }: ModelProof): number {
  return red + green + unanswered + missing;
}

export function proofText(proofs: readonly ModelProof[]): Record<string, string> {
  return Object.fromEntries(proofs.map((proof) => [proof.model, counts(proof, 'red')]));
}

/** What a case did on a model, for a person. */
export function proofWords(proof: ModelProof): string {
  return `${counts(proof, 'fail')} on ${proof.model}`;
}

function counts({ red, green, unanswered, missing }: ModelProof, word: string): string {
  const measured = red + green + unanswered;
  return `${red} of ${measured} ${word}${missing > 0 ? `, ${missing} not measured` : ''}`;
}
