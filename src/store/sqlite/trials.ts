import type { Json } from '../../core/json.ts';
import type { Score, Trial } from '../../core/trial.ts';
import type { FinishedTrial, StoredAnswer, StoredScore, TrialTotals } from '../store.ts';
import type { Database } from './database.ts';

interface TrialRow {
  key: string;
  series: string;
  harness: string;
  model: string;
  case_id: string;
  number: number;
  transcript: string;
  input_tokens: number;
  output_tokens: number;
  calls: number;
  cost_usd: number;
  latency_ms: number;
  served_by: string | null;
  at: string;
}

/** Keys are handed to SQLite as one JSON list at a time. */
const CHUNK = 4096;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += CHUNK) yield items.slice(from, from + CHUNK);
}

export function insertTrial(db: Database, { trial, answers }: FinishedTrial): void {
  const added = db.run(
    'INSERT OR IGNORE INTO trials VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    trial.key,
    trial.series,
    trial.harness,
    trial.model,
    trial.caseId,
    trial.number,
    JSON.stringify(trial.transcript),
    trial.usage.inputTokens,
    trial.usage.outputTokens,
    trial.calls,
    trial.costUsd,
    trial.latencyMs,
    trial.servedBy,
    trial.at,
  );
  if (added === 0) return;
  for (const [step, { request, answer }] of answers.entries()) {
    db.run('INSERT INTO answers VALUES (?, ?, ?, ?)', trial.key, step, request, JSON.stringify(answer));
  }
}

export function selectTrials(db: Database, keys: readonly string[]): Map<string, Trial> {
  const found = new Map<string, Trial>();
  for (const chunk of chunks(keys)) {
    const rows = db.all<TrialRow>(
      'SELECT * FROM trials WHERE key IN (SELECT value FROM json_each(?))',
      JSON.stringify(chunk),
    );
    for (const row of rows) found.set(row.key, toTrial(row));
  }
  return found;
}

export function toTrial(row: TrialRow): Trial {
  return {
    key: row.key,
    series: row.series,
    harness: row.harness,
    model: row.model,
    caseId: row.case_id,
    number: row.number,
    transcript: JSON.parse(row.transcript) as Trial['transcript'],
    usage: { inputTokens: row.input_tokens, outputTokens: row.output_tokens },
    calls: row.calls,
    costUsd: row.cost_usd,
    latencyMs: row.latency_ms,
    servedBy: row.served_by,
    at: row.at,
  };
}

export function selectAnswers(db: Database, trialKeys: readonly string[]): Map<string, StoredAnswer[]> {
  const found = new Map<string, StoredAnswer[]>();
  for (const chunk of chunks(trialKeys)) {
    const rows = db.all<{ trial: string; request: string; answer: string }>(
      'SELECT trial, request, answer FROM answers WHERE trial IN (SELECT value FROM json_each(?)) ORDER BY trial, step',
      JSON.stringify(chunk),
    );
    for (const { trial, request, answer } of rows) {
      const list = found.get(trial) ?? [];
      list.push({ request, answer: JSON.parse(answer) as StoredAnswer['answer'] });
      found.set(trial, list);
    }
  }
  return found;
}

export function insertScores(db: Database, scores: readonly StoredScore[]): void {
  db.transaction(() => {
    for (const { key, score } of scores)
      db.run('INSERT OR REPLACE INTO scores VALUES (?, ?)', key, JSON.stringify(score));
  });
}

export function selectScores(db: Database, keys: readonly string[]): Map<string, Score> {
  const found = new Map<string, Score>();
  for (const chunk of chunks(keys)) {
    const rows = db.all<{ key: string; score: string }>(
      'SELECT key, score FROM scores WHERE key IN (SELECT value FROM json_each(?))',
      JSON.stringify(chunk),
    );
    for (const { key, score } of rows) found.set(key, JSON.parse(score) as Score);
  }
  return found;
}

/** Sums by arm and model; the 95th percentile of latency is that of trials that asked the model themselves. */
export function selectTotals(db: Database, run: string): TrialTotals[] {
  const rows = db.all<Record<string, Json>>(
    `WITH mine AS (
       SELECT planned.arm AS arm, planned.model AS model, trials.calls, trials.input_tokens, trials.output_tokens,
              trials.cost_usd, trials.latency_ms
       FROM planned JOIN trials USING (key) WHERE planned.run = ?
     ), ranked AS (
       SELECT arm, model, latency_ms, row_number() OVER (PARTITION BY arm, model ORDER BY latency_ms) AS place,
              count(*) OVER (PARTITION BY arm, model) AS size
       FROM mine WHERE calls > 0
     )
     SELECT arm, model, count(*) AS trials, sum(calls) AS calls, sum(input_tokens) AS input, sum(output_tokens) AS output,
            sum(cost_usd) AS cost,
            (SELECT min(latency_ms) FROM ranked WHERE ranked.arm = mine.arm AND ranked.model = mine.model AND place >= size * 0.95) AS p95
     FROM mine GROUP BY arm, model ORDER BY arm, model`,
    run,
  );
  return rows.map((row) => ({
    arm: row.arm as TrialTotals['arm'],
    model: String(row.model),
    trials: Number(row.trials),
    calls: Number(row.calls),
    inputTokens: Number(row.input),
    outputTokens: Number(row.output),
    costUsd: Number(row.cost),
    p95LatencyMs: row.p95 === null || row.p95 === undefined ? null : Number(row.p95),
  }));
}
