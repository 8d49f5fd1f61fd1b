import type { LedgerLine } from '../core/ledger.ts';
import { tagCommit } from '../harness/git.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { readLedger } from './ledger.ts';
import { harnessDir, openProject } from './project.ts';
import { tagOf } from './promote.ts';

export interface PromotionLog {
  harness: string;
  /** Newest first; `tagged`: its tag is in this clone. */
  entries: (LedgerLine & { tagged: boolean })[];
  /** Lines that cannot be read, or do not follow from the one before. */
  problems: { line: number; message: string }[];
  /** Whether the work tree's harness is the one that the last line made live. */
  live: boolean;
}

/** What was promoted and taken back, with what the gate said of it, as the work tree's ledger has it. */
export async function promotionLog(options: {
  cwd: string;
  harness?: string | undefined;
}): Promise<PromotionLog> {
  const project = await openProject(options.cwd);
  const { name, dir } = await harnessDir(project, options.harness);
  const { lines, problems } = await readLedger(project.files, dir);
  const entries: PromotionLog['entries'] = [];
  for (const line of lines.toReversed()) {
    const tagged = line.n !== undefined && (await tagCommit(project.root, tagOf(name, line.n))) !== null;
    entries.push({ ...line, tagged });
  }
  const current = await loadHarness(project.files, dir);
  const last = entries.find((line) => line.kind === 'promotion' || line.kind === 'revert');
  return { harness: name, entries, problems, live: last?.harness === current.hash };
}
