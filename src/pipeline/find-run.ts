import { join } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { readVerdict, type VerdictFile } from '../core/verdict.ts';
import { openStore } from '../store/open-store.ts';
import type { RunRecord, Store } from '../store/store.ts';

/** Runs that a name is looked for among. */
const LATEST = 200;

export interface FindRunOptions {
  cwd: string;
  /** Id of the run; default: the last finished one. */
  id?: string | undefined;
  /** Only runs of this kind, where no id is given. */
  kind?: RunRecord['kind'] | undefined;
}

/** The verdict of a finished run, as the store has it. Throws PAWL_RUN_UNKNOWN. */
export async function findRun({ cwd, id, kind }: FindRunOptions): Promise<VerdictFile> {
  return withRuns(cwd, async (store) => {
    const runs = await latestRuns(store);
    const found =
      id === undefined
        ? runs.find((run) => run.verdict !== null && (kind === undefined || run.kind === kind))
        : await store.getRun(id);
    if (found?.verdict && (found.kind === 'gate' || found.kind === 'run')) return readVerdict(found.verdict);
    const ids = runs.map((run) => run.id);
    throw usageError(
      'PAWL_RUN_UNKNOWN',
      id === undefined
        ? `There is no finished ${kind ?? 'run'} yet.`
        : `There is no finished run "${id}".${didYouMean(id, ids)}`,
      'pawl report --list shows the latest ones.',
    );
  });
}

/** The latest runs and gates, newest first. */
export async function listRuns(cwd: string, limit: number): Promise<RunRecord[]> {
  return withRuns(cwd, async (store) => (await latestRuns(store)).slice(0, limit));
}

/** The verdicts of the latest finished runs and gates, newest first; one that cannot be read is left out. */
export async function listVerdicts(cwd: string, limit: number): Promise<VerdictFile[]> {
  const runs = (await listRuns(cwd, limit)).filter((run) => run.verdict !== null);
  return runs.flatMap((run) => {
    try {
      return [readVerdict(run.verdict!)];
    } catch {
      return [];
    }
  });
}

async function latestRuns(store: Store): Promise<RunRecord[]> {
  return (await store.listRuns({ limit: LATEST })).filter((run) => run.kind === 'gate' || run.kind === 'run');
}

async function withRuns<T>(cwd: string, use: (store: Store) => Promise<T>): Promise<T> {
  const { config, root } = await loadConfig(cwd);
  await using store = await openStore(join(root, config.store));
  return await use(store);
}
