import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, type LedgerLine, lastLive } from '../core/ledger.ts';
import { tagCommit } from '../harness/git.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { commitOfLine, readLedger } from './ledger.ts';
import { historyProblems } from './ledger-history.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { tagOf } from './promote.ts';
import { type Recomputed, recompute } from './recompute.ts';

export interface PromotionLogOptions {
  cwd: string;
  harness?: string | undefined;
  /** Decides every promotion again, from stored trials. */
  verify?: boolean | undefined;
  env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A line of the ledger; `tagged`: its tag is in this clone; `recomputed`: what its trials say, where that was asked. */
export type LogEntry = LedgerLine & { tagged: boolean; recomputed?: Recomputed };

export interface PromotionLog {
  harness: string;
  /** Newest first. */
  entries: LogEntry[];
  /** Versions that were gated in this store and did not go in, newest first. */
  candidates: Candidate[];
  /** Lines that cannot be read, do not follow from the one before, or, where that was asked, are not what git has. */
  problems: { line: number; message: string }[];
  /** Whether ledger and decisions were looked at again. */
  verified: boolean;
  /** Whether the work tree's harness is the one that the last line made live. */
  live: boolean;
}

/** What was promoted and taken back, with what the gate said of it, as the work tree's ledger has it. */
export async function promotionLog(options: PromotionLogOptions): Promise<PromotionLog> {
  const project = await openProject(options.cwd);
  const { name, dir } = await harnessDir(project, options.harness);
  const ledger = await readLedger(project.files, dir);
  const location = join(project.root, project.config.store);
  // Looking makes no store.
  await using store = existsSync(location) ? await openStore(location) : null;
  const candidates = store ? await findCandidates(store, { project, harness: name, ledger }) : [];
  const recomputed = options.verify
    ? await recomputeAll(project, { name, dir, ledger, store, env: options.env ?? {} })
    : new Map<LedgerLine, Recomputed>();
  const entries: LogEntry[] = [];
  for (const line of ledger.lines.toReversed()) {
    const tagged = line.n !== undefined && (await tagCommit(project.root, tagOf(name, line.n))) !== null;
    const found = recomputed.get(line);
    entries.push({ ...line, tagged, ...(found ? { recomputed: found } : {}) });
  }
  const current = await loadHarness(project.files, dir);
  const changed = options.verify ? await historyProblems(project.root, { name, dir, ledger }) : [];
  return {
    harness: name,
    entries,
    candidates,
    problems: [...ledger.problems, ...changed],
    verified: options.verify === true,
    live: lastLive(ledger)?.harness === current.hash,
  };
}

async function recomputeAll(
  project: Project,
  input: {
    name: string;
    dir: string;
    ledger: Ledger;
    store: Store | null;
    env: Readonly<Record<string, string | undefined>>;
  },
): Promise<Map<LedgerLine, Recomputed>> {
  const { name, dir, ledger, store, env } = input;
  const found = new Map<LedgerLine, Recomputed>();
  for (const [index, line] of ledger.lines.entries()) {
    const live = lastLive({ lines: ledger.lines.slice(0, index) });
    const before = live ? await commitOfLine(project.root, ledger, dir, live) : null;
    found.set(line, await recompute(line, { project, store, harness: name, before, env }));
  }
  return found;
}
