import type { ClaimedTrials, FinishedTrial, PlannedTrial, RunCounts } from '../store.ts';
import type { Database } from './database.ts';
import { insertTrial } from './trials.ts';

export interface PlannedRow {
  seq: number;
  key: string;
  arm: PlannedTrial['arm'];
  series: string;
  harness: string;
  model: string;
  case_id: string;
  number: number;
}

export function toPlanned(row: PlannedRow): PlannedTrial {
  const { key, arm, series, harness, model, case_id: caseId, number } = row;
  return { key, arm, series, harness, model, caseId, number };
}

export function insertPlan(db: Database, run: string, trials: readonly PlannedTrial[]): void {
  db.transaction(() => {
    let seq = db.get<{ seq: number }>(
      'SELECT coalesce(max(seq), 0) AS seq FROM planned WHERE run = ?',
      run,
    )!.seq;
    for (const { key, arm, series, harness, model, caseId, number } of trials) {
      db.run(
        'INSERT OR IGNORE INTO planned (run, seq, key, arm, series, harness, model, case_id, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        run,
        ++seq,
        key,
        arm,
        series,
        harness,
        model,
        caseId,
        number,
      );
    }
  });
}

export function markObserved(db: Database, run: string, keys: readonly string[]): void {
  db.transaction(() => {
    for (const key of keys) db.run('UPDATE planned SET observed = 1 WHERE run = ? AND key = ?', run, key);
  });
}

export function claimPlanned(
  db: Database,
  run: string,
  count: number,
  lease: { now: number; durationMs: number },
): ClaimedTrials {
  return db.transaction(() => {
    const open =
      'SELECT * FROM planned WHERE run = ? AND observed = 0 AND leased_until <= ? ORDER BY seq LIMIT ?';
    const rows = db.all<PlannedRow>(open, run, lease.now, count);
    if (rows.length === 0) return { fence: 0, trials: [] };
    db.run('UPDATE runs SET fence = fence + 1 WHERE id = ?', run);
    const fence = db.get<{ fence: number }>('SELECT fence FROM runs WHERE id = ?', run)?.fence ?? 1;
    for (const row of rows) {
      db.run(
        'UPDATE planned SET fence = ?, leased_until = ? WHERE run = ? AND key = ?',
        fence,
        lease.now + lease.durationMs,
        run,
        row.key,
      );
    }
    return { fence, trials: rows.map(toPlanned) };
  });
}

export function finishTrials(
  db: Database,
  run: string,
  batch: readonly FinishedTrial[],
  fence: number,
): string[] {
  return db.transaction(() =>
    batch.flatMap((finished) => {
      const { key } = finished.trial;
      const mine = db.run(
        'UPDATE planned SET observed = 1 WHERE run = ? AND key = ? AND fence = ?',
        run,
        key,
        fence,
      );
      if (mine === 0) return [];
      insertTrial(db, finished);
      return [key];
    }),
  );
}

export function releasePlanned(db: Database, run: string, keys: readonly string[], fence: number): void {
  db.transaction(() => {
    for (const key of keys) {
      db.run(
        'UPDATE planned SET leased_until = 0 WHERE run = ? AND key = ? AND fence = ? AND observed = 0',
        run,
        key,
        fence,
      );
    }
  });
}

export function countPlanned(db: Database, run: string): RunCounts {
  const row = db.get<RunCounts>(
    `SELECT count(*) AS expected, coalesce(sum(observed), 0) AS observed, count(trials.key) AS stored
     FROM planned LEFT JOIN trials USING (key) WHERE run = ?`,
    run,
  )!;
  return { ...row };
}
