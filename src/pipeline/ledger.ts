import { type Ledger, type LedgerLine, lastLive, parseLedger } from '../core/ledger.ts';
import type { Cell } from '../core/verdict.ts';
import { commitThatAdded } from '../harness/git.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { startOf } from '../release/carry-out.ts';

/** A harness's ledger as these files have it; empty where there is none. */
export async function readLedger(files: ProjectFiles, harnessDir: string): Promise<Ledger> {
  const path = ledgerPath(harnessDir);
  return parseLedger((await files.exists(path)) ? await files.read(path) : '');
}

export function ledgerPath(harnessDir: string): string {
  return `${harnessDir}/ledger.jsonl`;
}

/** The last promotion that is marked as an anchor and has a commit; lines that cannot be read are passed over. */
export async function lastAnchor(files: ProjectFiles, harnessDir: string): Promise<LedgerLine | null> {
  const { lines } = await readLedger(files, harnessDir);
  return lines.findLast((line) => line.kind === 'promotion' && line.anchor && line.commit) ?? null;
}

/** The line of what is live, and a commit that has its content. */
export async function liveVersion(
  root: string,
  ledger: Ledger,
  harnessDir: string,
): Promise<{ line: LedgerLine; commit: string } | null> {
  const line = lastLive(ledger);
  const commit = line && (await commitOfLine(root, ledger, harnessDir, line));
  return line && commit ? { line, commit } : null;
}

/** A commit that has the content of a line: the one that it names, else the one that brought it into the ledger. */
export async function commitOfLine(
  root: string,
  { text }: Ledger,
  harnessDir: string,
  line: LedgerLine,
): Promise<string | null> {
  if (line.commit) return line.commit;
  const raw = text.split('\n').find((item) => item.includes(`"n":${line.n},`));
  return raw === undefined ? null : commitThatAdded(root, ledgerPath(harnessDir), startOf(raw));
}

/** What a ledger keeps of the gate's cells. */
export function ledgerCells(cells: readonly Cell[]): LedgerLine['cells'] {
  return cells.flatMap(({ level, cluster, label, model, verdict, dropBelow }) =>
    level === 'intent' && model !== null ? [{ cluster, label, model, verdict, dropBelow }] : [],
  );
}
