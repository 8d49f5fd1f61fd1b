import type { Ledger } from '../core/ledger.ts';
import { git, inHistory } from '../harness/git.ts';
import { ledgerPath } from './ledger.ts';
import { tagOf } from './promote.ts';

/**
 * Where a ledger is not what git has of it: each tag keeps the ledger up to its own line, and HEAD all that is committed, so
 * what they have must stand here unchanged. A tag that HEAD does not contain only speaks of a line with its number.
 */
export async function historyProblems(
  root: string,
  { name, dir, ledger }: { name: string; dir: string; ledger: Ledger },
): Promise<Ledger['problems']> {
  const now = linesOf(ledger.text);
  const numbers = new Set(ledger.lines.map(({ n }) => n));
  const found = new Map<number, string>();
  for (const { label, ref, n } of [...(await tagsOf(root, name)), { label: 'HEAD', ref: 'HEAD', n: 0 }]) {
    const text = await git(root, ['show', `${ref}:./${ledgerPath(dir)}`]);
    if (text === null) continue;
    if (!numbers.has(n) && !(await inHistory(root, ref))) continue;
    const problem = firstDifference(linesOf(text), now, label);
    if (problem && !found.has(problem.line)) found.set(problem.line, problem.message);
  }
  return [...found].map(([line, message]) => ({ line, message })).toSorted((a, b) => a.line - b.line);
}

/** The tags of a harness's promotions and reverts, newest first. */
async function tagsOf(root: string, name: string): Promise<{ label: string; ref: string; n: number }[]> {
  const lead = tagOf(name, 0).slice(0, -1);
  const tags = ((await git(root, ['tag', '--list', `${lead}*`])) ?? '').split('\n');
  return tags
    .filter((tag) => tag.startsWith(lead) && /^\d+$/.test(tag.slice(lead.length)))
    .map((tag) => ({ label: tag, ref: `refs/tags/${tag}`, n: Number(tag.slice(lead.length)) }))
    .toSorted((a, b) => b.n - a.n);
}

function firstDifference(kept: string[], now: string[], label: string): Ledger['problems'][number] | null {
  const index = kept.findIndex((line, at) => line !== now[at]);
  if (index === -1) return null;
  const cut = kept.length - now.length;
  return index < now.length
    ? { line: index + 1, message: `it is another one in ${label}: it was changed` }
    : {
        line: index + 1,
        message: `it is gone, and ${label} has it: ${cut === 1 ? 'a line was' : `${cut} lines were`} cut off`,
      };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
