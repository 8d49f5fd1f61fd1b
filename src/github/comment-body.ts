import { clip } from '../core/text.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { markdownWithin } from '../report/markdown.ts';
import { fenced, inline } from '../report/markdown-text.ts';
import { COMMENT_LIMIT, markerOf } from './sticky-comment.ts';

/** Which commit a comment speaks of and when it was written, so that a stale one is recognised. */
export interface Stamp {
  headSha: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Page of the job's run, where there is one. */
  runUrl?: string | undefined;
}

/** The report of one harness as a comment, below 60,000 characters with its marker and its stamp. */
export function verdictBody(
  verdict: VerdictFile,
  stamp: Stamp,
  options: { key: string; fromFork?: boolean },
): string {
  const told = options.fromFork ? forkText(verdict) : verdict;
  const foot = [...(options.fromFork ? [FORK_NOTE] : []), stampLine(stamp, verdict.base?.label)].join('\n\n');
  const next = nextStep(verdict);
  const room = COMMENT_LIMIT - markerOf(options.key).length - foot.length - next.length - 10;
  const [title = '', headline = '', ...rest] = markdownWithin(told, room).trimEnd().split('\n\n');
  return `${[title, headline, ...(next === '' ? [] : [next]), ...rest, foot].join('\n\n')}\n`;
}

/** What whoever opened the pull request does now; empty where there is nothing to do. */
function nextStep({ decision, exitCode, reasons, suiteChanges }: VerdictFile): string {
  if (decision !== 'block') return '';
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has('regressed') || kinds.has('ratchet'))
    return 'What to do: mend the edit so that the cases below pass again, and push; this comment is written anew.';
  if (kinds.has('suite-change') && !suiteChanges.accepted)
    return 'What to do: take the changes of the suite out, or let a person accept exactly them, as it says below.';
  if (exitCode === 3 || kinds.has('undecided'))
    return 'What to do: run the job again, which goes on where it stopped, or give it a larger budget.';
  if (exitCode === 4 || kinds.has('incomplete'))
    return 'What to do: run the job again once the provider answers; nothing that was measured is lost.';
  return 'What to do: see the reasons below, mend the edit, and push.';
}

/** For a run that did not come to a verdict: silence would look like consent. */
export function crashBody(name: string, message: string, stamp: Stamp): string {
  return [
    `## ⚠️ pawl: ${inline(name)}`,
    '**There is no verdict: it could not be gated. Whether the edit breaks anything is not known.**',
    fenced(clip(message, 4000)),
    stampLine(stamp),
    '',
  ].join('\n\n');
}

/** For a harness that was gated at an earlier push and that the pull request no longer touches. */
export function clearedBody(name: string, stamp: Stamp): string {
  return [
    `## pawl: ${inline(name)}`,
    '**Nothing to gate any more: what an earlier push said here no longer applies.**',
    stampLine(stamp),
    '',
  ].join('\n\n');
}

/** For a harness that an earlier push was gated for, where the run of this one was stopped or failed. */
export function staleBody(name: string, stamp: Stamp): string {
  return [
    `## ⚠️ pawl: ${inline(name)}`,
    '**There is no verdict on this commit: its run ended before it came to one. What stood here was of an earlier commit.**',
    'What to do: run the job again, or push.',
    stampLine(stamp),
    '',
  ].join('\n\n');
}

const FORK_NOTE =
  "<sub>From a fork: measured by the pull request's own run, without secrets; whoever wrote it could have changed the figures.</sub>";

/** What a fork could have written itself is not handed to a maintainer as a command to copy. */
function forkText(verdict: VerdictFile): VerdictFile {
  const name = /^[\w-]{1,100}$/.test(verdict.harness) ? ` ${verdict.harness}` : '';
  const suiteChanges = { ...verdict.suiteChanges, digest: null };
  return { ...verdict, command: `pawl gate${name}`, suiteChanges };
}

/** Whether a comment is of the commit of the stamp, as its last line says. */
export function speaksOf(body: string, { headSha }: Stamp): boolean {
  return body.trimEnd().split('\n').at(-1)!.startsWith(commitWords(headSha));
}

function commitWords(headSha: string): string {
  return `<sub>Commit ${inline(headSha.slice(0, 12))}`;
}

function stampLine({ headSha, at, runUrl }: Stamp, base?: string): string {
  const time = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const against = base === undefined ? '' : ` against ${inline(base)}`;
  const run = runUrl === undefined ? '' : ` · <a href="${encodeURI(runUrl)}">run</a>`;
  return `${commitWords(headSha)}${against} · ${time}${run}</sub>`;
}
