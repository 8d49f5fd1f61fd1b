import type { VerdictFile } from '../core/verdict.ts';
import type { ApiClient } from './client.ts';

export type Conclusion = 'success' | 'failure' | 'neutral';

/**
 * Green only for what was measured and may go in; neutral where nothing could be measured or compared, where the mode is
 * advisory, and where `gate.undecided: neutral` lets an open question through.
 */
export function conclusionOf(verdict: VerdictFile): Conclusion {
  if (verdict.advisory || verdict.decision === 'first') return 'neutral';
  if (verdict.exitCode === 0) return verdict.decision === 'promote' ? 'success' : 'neutral';
  return verdict.exitCode !== 1 && verdict.totals.trialsObserved === 0 ? 'neutral' : 'failure';
}

/** Of several: failure before neutral before success; neutral when there is none. */
export function worstConclusion(all: readonly Conclusion[]): Conclusion {
  const order: Conclusion[] = ['failure', 'neutral', 'success'];
  return order.find((one) => all.includes(one)) ?? 'neutral';
}

/** Puts the conclusion beside the commit; unlike a job, a check can be neutral. */
export async function writeCheck(
  client: ApiClient,
  repository: string,
  check: {
    name: string;
    headSha: string;
    conclusion: Conclusion | 'cancelled';
    title: string;
    summary: string;
  },
): Promise<void> {
  await client.post(`/repos/${repository}/check-runs`, {
    name: check.name,
    head_sha: check.headSha,
    status: 'completed',
    conclusion: check.conclusion,
    output: { title: check.title, summary: check.summary },
  });
}
