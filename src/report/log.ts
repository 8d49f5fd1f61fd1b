import type { LedgerLine } from '../core/ledger.ts';
import type { Candidate } from '../pipeline/candidates.ts';
import type { LogEntry, PromotionLog } from '../pipeline/promotion-log.ts';
import type { Push } from '../pipeline/push-command.ts';
import { points, SIGNS } from './words.ts';

const REASONS = 8;

/** What was promoted, taken back, held and blocked, newest first, a line each. */
export function logLines(found: PromotionLog): string[] {
  const { harness, entries, candidates, problems, live } = found;
  const open = [...candidates];
  const lines = entries.flatMap((entry) => {
    const newer = open.splice(0, open.filter(({ at }) => at > (entry.at ?? '')).length);
    return [...newer.flatMap(candidateLines), ...linesOf(entry)];
  });
  return [
    ...(entries.length === 0
      ? [`Nothing of ${harness} was promoted yet. pawl promote begins the ledger.`, '']
      : []),
    ...lines,
    ...open.flatMap(candidateLines),
    ...(entries.length > 0 && !live ? ['The harness as it stands is not what was promoted last.'] : []),
    ...problems.map(({ line, message }) => `ledger.jsonl:${line}: ${message}.`),
    ...(found.verified ? [verifiedLine(found)] : []),
  ];
}

/** What looking again came to. */
function verifiedLine({ entries, problems }: PromotionLog): string {
  const count = (state: string): number =>
    entries.filter(({ recomputed }) => recomputed?.state === state).length;
  const [same, absent, differs] = [count('same'), count('absent'), count('differs')];
  const lines = `${entries.length} ${entries.length === 1 ? 'line' : 'lines'}`;
  if (problems.length > 0 || differs > 0)
    return `Not verified: of ${lines}, ${problems.length} changed or unreadable, ${differs} with another decision than ${differs === 1 ? 'its' : 'their'} trials give.`;
  return `Verified: ${lines} as git has them, ${same} decided again and the same${absent > 0 ? `, ${absent} not recomputable here` : ''}.`;
}

/** The command that brings a promotion or revert to others, and why it is needed on a detached head. */
export function pushLines(push: Push | null): string[] {
  if (push === null) return [];
  const detached = 'HEAD is detached: until this is pushed, its commit is on no branch.';
  return [...(push.detached ? [detached] : []), push.command];
}

/** On which decision something went live; a gate after the merge that lets it in is no fault. */
export function mergedLines({ ungated, decision, mergedOn }: LedgerLine): string[] {
  if (mergedOn !== undefined) return [`Merged on the decision of run ${mergedOn}.`];
  if (!ungated) return [];
  return decision === 'promote'
    ? ['Gated on the default branch, after the merge, with the same suite.']
    : ['It came in without a decision of the gate.'];
}

/** A candidate that did not go in: what it was for, and why not. */
export function candidateLines(candidate: Candidate): string[] {
  const { state, harness, at, base, gates, motive, targets, files, said, regressed, reasons, run } =
    candidate;
  const against = base ? `  against ${base.label}` : '';
  const names = regressed.map(({ label, model }) => `${label} on ${model ?? 'all models'}`);
  return [
    `– ${state}  ${harness.slice(0, 12)}  ${at.slice(0, 16)}${against}${gates > 1 ? `, gated ${gates} times` : ''}`,
    ...indented([
      motive ?? 'No motive was given (pawl gate --why TEXT).',
      ...targets.map((target) => `target ${target.name} on ${target.model}: ${target.state}`),
      ...(files.length > 0 ? [`changed: ${some(files, 5).join(', ')}`] : []),
      said,
      ...(names.length > 0 ? [`${SIGNS.regressed} regressed: ${some(names, REASONS).join(', ')}`] : []),
      ...some(
        reasons.map(({ text }) => text),
        REASONS,
      ),
      `pawl report ${run}`,
    ]),
    '',
  ];
}

function some(texts: readonly string[], count: number): string[] {
  return texts.length > count ? [...texts.slice(0, count), `and ${texts.length - count} more`] : [...texts];
}

function linesOf(entry: LogEntry): string[] {
  const what = entry.kind === 'revert' ? `took back #${entry.reverts}` : entry.kind;
  const anchor = entry.anchor ? ', anchor' : '';
  const tag = entry.tagged ? '' : ', no tag here';
  return [
    `#${entry.n ?? '–'} ${what}${anchor}${tag}  ${entry.harness.slice(0, 12)}  ${entry.at?.slice(0, 16) ?? ''}  ${entry.by ?? 'unknown'}`,
    ...indented(entry.why ? [entry.why] : []),
    ...indented(entry.first ? [`first: ${entry.first}`] : []),
    ...indented(entry.said ? [entry.said] : []),
    ...indented(boundLines(entry)),
    ...indented(mergedLines(entry)),
    ...indented(entry.multiLayer ? [`several layers at once: ${entry.multiLayer}`] : []),
    ...indented(
      entry.override
        ? [`OVERRIDDEN: ${entry.override}`, ...entry.refusals.map((text) => `refused: ${text}`)]
        : [],
    ),
    ...indented(recomputedLines(entry)),
    '',
  ];
}

function recomputedLines({ recomputed }: LogEntry): string[] {
  if (!recomputed || recomputed.state === 'none') return [];
  const texts = recomputed.texts.join('; ');
  if (recomputed.state === 'absent') return [`not recomputable: ${texts}`];
  return [recomputed.state === 'same' ? 'recomputed: same' : `recomputed: differs: ${texts}`];
}

/** Intents that moved, and the widest drop that was ruled out for those that held. */
function boundLines({ cells }: LogEntry): string[] {
  const moved = cells.filter((cell) => cell.verdict !== null && cell.verdict !== 'held');
  const bounds = cells.flatMap((cell) =>
    cell.verdict === 'held' && cell.dropBelow !== null ? [cell.dropBelow] : [],
  );
  const held = cells.filter((cell) => cell.verdict === 'held').length;
  const ruledOut = bounds.length > 0 ? `, drop < ${points(Math.max(...bounds))}` : '';
  return [
    ...moved.slice(0, 8).map((cell) => {
      const bound = cell.dropBelow === null ? '' : `, drop < ${points(cell.dropBelow)}`;
      return `${SIGNS[cell.verdict!]} ${cell.label} on ${cell.model}: ${cell.verdict}${bound}`;
    }),
    ...(moved.length > 8 ? [`and ${moved.length - 8} more that moved`] : []),
    ...(held > 0 ? [`${SIGNS.held} ${held} held${ruledOut}`] : []),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `   ${line}`);
}
