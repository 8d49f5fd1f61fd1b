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
  const room = COMMENT_LIMIT - markerOf(options.key).length - foot.length - 10;
  return `${markdownWithin(told, room).trimEnd()}\n\n${foot}\n`;
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

const FORK_NOTE =
  "<sub>From a fork: measured by the pull request's own run, without secrets; whoever wrote it could have changed the figures.</sub>";

/** What a fork could have written itself is not handed to a maintainer as a command to copy. */
function forkText(verdict: VerdictFile): VerdictFile {
  const name = /^[\w-]{1,100}$/.test(verdict.harness) ? ` ${verdict.harness}` : '';
  const suiteChanges = { ...verdict.suiteChanges, digest: null };
  return { ...verdict, command: `pawl gate${name}`, suiteChanges };
}

function stampLine({ headSha, at, runUrl }: Stamp, base?: string): string {
  const time = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const against = base === undefined ? '' : ` against ${inline(base)}`;
  const run = runUrl === undefined ? '' : ` · <a href="${encodeURI(runUrl)}">run</a>`;
  return `<sub>Commit ${inline(headSha.slice(0, 12))}${against} · ${time}${run}</sub>`;
}
