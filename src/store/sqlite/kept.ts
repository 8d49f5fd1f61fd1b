import type { Score } from '../../core/trial.ts';
import type { FinishedTrial, Kept, Series, StoredScore } from '../store.ts';
import type { Database } from './database.ts';
import { insertTrial, selectAnswers, selectTrials } from './trials.ts';

const PAGE = 512;

interface SeriesRow {
  id: string;
  harness: string;
  harness_hash: string;
  model: string;
  purpose: Series['purpose'];
  opened_at: string;
}

export function selectLatestSeries(db: Database): Series[] {
  return db
    .all<SeriesRow>(
      `SELECT * FROM (
         SELECT *, row_number() OVER (PARTITION BY harness, harness_hash, model, purpose ORDER BY seq DESC) AS place
         FROM series
       ) WHERE place = 1 ORDER BY seq DESC`,
    )
    .map((row) => ({
      id: row.id,
      harness: row.harness,
      harnessHash: row.harness_hash,
      model: row.model,
      purpose: row.purpose,
      openedAt: row.opened_at,
    }));
}

/** The keys in one go, since trials have no index by series; the trials themselves page by page. */
export async function* streamSeriesTrials(
  db: Database,
  series: string,
  since: string,
): AsyncGenerator<FinishedTrial> {
  const keys = db
    .all<{ key: string }>(
      'SELECT key FROM trials WHERE series = ? AND at >= ? ORDER BY at DESC, key DESC',
      series,
      since,
    )
    .map(({ key }) => key);
  for (let from = 0; from < keys.length; from += PAGE) {
    const page = keys.slice(from, from + PAGE);
    const trials = selectTrials(db, page);
    const answers = selectAnswers(db, page);
    for (const key of page) yield { trial: trials.get(key)!, answers: answers.get(key) ?? [] };
  }
}

export async function* streamScores(db: Database): AsyncGenerator<StoredScore> {
  let after = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = db.all<{ id: number; key: string; score: string }>(
      `SELECT rowid AS id, key, score FROM scores WHERE rowid < ? ORDER BY rowid DESC LIMIT ${PAGE}`,
      after,
    );
    if (rows.length === 0) return;
    for (const { key, score } of rows) yield { key, score: JSON.parse(score) as Score };
    after = rows.at(-1)!.id;
  }
}

/** One transaction for a batch; what is there stays as it is. */
export function mergeKept(
  db: Database,
  { series = [], trials = [], scores = [] }: Kept,
): { series: number; trials: number; scores: number } {
  return db.transaction(() => {
    const added = { series: 0, trials: 0, scores: 0 };
    for (const item of series) added.series += insertSeries(db, item);
    for (const item of trials) {
      const known = db.get('SELECT 1 FROM series WHERE id = ?', item.trial.series);
      if (known === undefined || db.get('SELECT 1 FROM trials WHERE key = ?', item.trial.key)) continue;
      insertTrial(db, item);
      added.trials++;
    }
    for (const { key, score } of scores)
      added.scores += db.run('INSERT OR IGNORE INTO scores VALUES (?, ?)', key, JSON.stringify(score));
    return added;
  });
}

/** A series that is not newer than what is here would never be read, and must not take the place of what is. */
function insertSeries(db: Database, { id, harness, harnessHash, model, purpose, openedAt }: Series): number {
  const newer = db.get(
    'SELECT 1 FROM series WHERE id = ? OR (harness = ? AND harness_hash = ? AND model = ? AND purpose = ? AND opened_at >= ?)',
    id,
    harness,
    harnessHash,
    model,
    purpose,
    openedAt,
  );
  if (newer !== undefined) return 0;
  return db.run(
    'INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM series))',
    ...[id, harness, harnessHash, model, purpose, openedAt],
  );
}
