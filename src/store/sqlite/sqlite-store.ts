import { newId } from '../../core/ids.ts';
import type { Json } from '../../core/json.ts';
import type { Trial } from '../../core/trial.ts';
import type { PlannedTrial, RunRecord, Series, Store } from '../store.ts';
import {
  countConversations,
  insertConversations,
  insertSignals,
  insertVectors,
  selectConversation,
  selectVectors,
  streamConversations,
  streamSignals,
} from './conversations.ts';
import { type Database, openDatabase } from './database.ts';
import { mergeKept, selectLatestSeries, streamScores, streamSeriesTrials } from './kept.ts';
import {
  claimPlanned,
  countPlanned,
  finishTrials,
  insertPlan,
  markObserved,
  type PlannedRow,
  releasePlanned,
  toPlanned,
} from './plan.ts';
import { insertScores, selectAnswers, selectScores, selectTotals, selectTrials } from './trials.ts';

const PAGE = 512;

/** The embedded store: one SQLite file in WAL mode, shared by any number of processes of one machine. */
export async function openSqliteStore(location: string): Promise<Store> {
  const db = openDatabase(location);
  let open = true;
  const close = async (): Promise<void> => {
    if (open) db.close();
    open = false;
  };
  return {
    openSeries: async (what, options) => openSeries(db, what, options),
    createRun: async (run) => createRun(db, run),
    updateRun: async (id, patch) => updateRun(db, id, patch),
    getRun: async (id) => toRun(db.get<RunRow>('SELECT * FROM runs WHERE id = ?', id)),
    listRuns: async ({ harness = null, kind = null, limit }) =>
      db
        .all<RunRow>(
          'SELECT * FROM runs WHERE (?1 IS NULL OR harness = ?1) AND (?2 IS NULL OR kind = ?2) ORDER BY started_at DESC, id DESC LIMIT ?3',
          harness,
          kind,
          limit,
        )
        .map((row) => toRun(row)!),
    countCandidates: async ({ harness, baseHash }) =>
      db.get<{ n: number }>(
        "SELECT count(DISTINCT candidate_hash) AS n FROM runs WHERE kind = 'gate' AND harness = ? AND base_hash = ? AND candidate_hash <> base_hash",
        harness,
        baseHash,
      )!.n,
    plan: async (run, trials) => insertPlan(db, run, trials),
    observe: async (run, keys) => markObserved(db, run, keys),
    claim: async (run, count, lease) => claimPlanned(db, run, count, lease),
    finish: async (run, batch, fence) => finishTrials(db, run, batch, fence),
    release: async (run, keys, fence) => releasePlanned(db, run, keys, fence),
    countRun: async (run) => countPlanned(db, run),
    getTrials: async (keys) => selectTrials(db, keys),
    getAnswers: async (keys) => selectAnswers(db, keys),
    trialsOfRun: (run) => trialsOfRun(db, run),
    totalsOfRun: async (run) => selectTotals(db, run),
    putScores: async (scores) => insertScores(db, scores),
    getScores: async (keys) => selectScores(db, keys),
    putConversations: async (batch) => insertConversations(db, batch),
    getConversation: async (id) => selectConversation(db, id),
    conversations: (query) => streamConversations(db, query),
    countConversations: async (query) => countConversations(db, query),
    putSignals: async (kind, rows) => insertSignals(db, kind, rows),
    signals: (kind) => streamSignals(db, kind),
    getVectors: async (keys) => selectVectors(db, keys),
    putVectors: async (entries) => insertVectors(db, entries),
    latestSeries: async () => selectLatestSeries(db),
    trialsOfSeries: (series, { since }) => streamSeriesTrials(db, series, since),
    scores: () => streamScores(db),
    merge: async (kept) => mergeKept(db, kept),
    check: async () => {
      const fault = db.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check;
      return fault === 'ok' ? null : (fault ?? 'unreadable');
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function openSeries(
  db: Database,
  what: Omit<Series, 'id' | 'openedAt'>,
  options: { at: string; fresh?: boolean },
): Series {
  return db.transaction(() => {
    const { harness, harnessHash, model, purpose } = what;
    const latest = db.get<{ id: string; opened_at: string }>(
      'SELECT id, opened_at FROM series WHERE harness = ? AND harness_hash = ? AND model = ? AND purpose = ? ORDER BY seq DESC LIMIT 1',
      harness,
      harnessHash,
      model,
      purpose,
    );
    if (latest && !options.fresh) return { ...what, id: latest.id, openedAt: latest.opened_at };
    const id = newId('series', new Date(options.at));
    db.run(
      'INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM series))',
      id,
      harness,
      harnessHash,
      model,
      purpose,
      options.at,
    );
    return { ...what, id, openedAt: options.at };
  });
}

interface RunRow {
  id: string;
  kind: RunRecord['kind'];
  harness: string;
  base_hash: string | null;
  candidate_hash: string;
  started_at: string;
  finished_at: string | null;
  decision: string | null;
  exit_code: number | null;
  verdict: string;
}

function toRun(row: RunRow | undefined): RunRecord | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    kind: row.kind,
    harness: row.harness,
    baseHash: row.base_hash,
    candidateHash: row.candidate_hash,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    decision: row.decision,
    exitCode: row.exit_code,
    verdict: JSON.parse(row.verdict) as Json,
  };
}

function createRun(db: Database, run: RunRecord): void {
  db.run(
    'INSERT INTO runs (id, kind, harness, base_hash, candidate_hash, started_at, finished_at, decision, exit_code, verdict) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    run.id,
    run.kind,
    run.harness,
    run.baseHash,
    run.candidateHash,
    run.startedAt,
    run.finishedAt,
    run.decision,
    run.exitCode,
    JSON.stringify(run.verdict),
  );
}

const COLUMNS = {
  kind: 'kind',
  harness: 'harness',
  baseHash: 'base_hash',
  candidateHash: 'candidate_hash',
  startedAt: 'started_at',
  finishedAt: 'finished_at',
  decision: 'decision',
  exitCode: 'exit_code',
  verdict: 'verdict',
} as const;

function updateRun(db: Database, id: string, patch: Partial<Omit<RunRecord, 'id'>>): void {
  db.transaction(() => {
    for (const [field, value] of Object.entries(patch)) {
      const stored = field === 'verdict' ? JSON.stringify(value) : (value as string | number | null);
      db.run(`UPDATE runs SET ${COLUMNS[field as keyof typeof COLUMNS]} = ? WHERE id = ?`, stored, id);
    }
  });
}

async function* trialsOfRun(
  db: Database,
  run: string,
): AsyncGenerator<{ planned: PlannedTrial; trial: Trial }> {
  let after: [string, string, string, number] = ['', '', '', -1];
  for (;;) {
    const rows = db.all<PlannedRow>(
      `SELECT planned.* FROM planned JOIN trials USING (key)
       WHERE run = ? AND (arm, planned.model, planned.case_id, planned.number) > (?, ?, ?, ?)
       ORDER BY arm, planned.model, planned.case_id, planned.number LIMIT ${PAGE}`,
      run,
      ...after,
    );
    if (rows.length === 0) return;
    const trials = selectTrials(
      db,
      rows.map((row) => row.key),
    );
    for (const row of rows) yield { planned: toPlanned(row), trial: trials.get(row.key)! };
    const last = rows.at(-1)!;
    after = [last.arm, last.model, last.case_id, last.number];
  }
}
