import type { VerdictFile } from '../core/verdict.ts';

export interface RefusalInput {
  /** The latest decision for the hash that is to be promoted, or null. */
  verdict: VerdictFile | null;
  /** The hash to be promoted, and the last promoted one. */
  hash: string;
  last: string;
  /** What changed of the suite and its settings since the decision and is not accepted by it. */
  suiteChanges: readonly string[];
  multiLayer: string | undefined;
}

/** Why a harness version may not be promoted; empty when it may. A decision counts only for exactly what it was made about. */
export function refusals({ verdict, hash, last, suiteChanges, multiLayer }: RefusalInput): string[] {
  if (verdict === null)
    return [`No gate has decided on ${short(hash)}. Run pawl gate against the last promoted version first.`];
  const list: string[] = [];
  if (verdict.swap !== null || verdict.base?.commit === null)
    list.push(
      `Run ${verdict.run} did not compare two versions of this repository, so its decision does not count.`,
    );
  else if (verdict.base?.hash !== last)
    list.push(
      `Run ${verdict.run} compared with ${short(verdict.base?.hash ?? 'nothing')}; the last promoted version is ${short(last)}.`,
    );
  if (verdict.advisory) list.push(`Run ${verdict.run} was advisory: it reports, and does not decide.`);
  if (verdict.decision !== 'promote') {
    const [reason] = verdict.reasons;
    list.push(`Run ${verdict.run} decided "${verdict.decision}"${reason ? `: ${reason.text}` : '.'}`);
  }
  if (verdict.anchor.state === 'regressed' || verdict.anchor.state === 'undecided')
    list.push(`Against the anchor ${verdict.anchor.label} it is ${verdict.anchor.state}.`);
  if (suiteChanges.length > 0)
    list.push(`The suite changed since run ${verdict.run}: ${suiteChanges.slice(0, 3).join('; ')}.`);
  const layers = [...new Set(verdict.harnessChanges.map((change) => change.layer))];
  if (layers.length > 1 && multiLayer === undefined)
    list.push(
      `It touches several layers at once (${layers.join(', ')}), so its effect cannot be told apart; --multi-layer REASON allows it.`,
    );
  return list;
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
