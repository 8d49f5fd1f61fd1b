import type { DatabaseSync } from 'node:sqlite';
import { PawlError } from '../../core/errors.ts';

/** Marks a SQLite file as pawl's: "pawl" in ASCII. */
const APPLICATION_ID = 0x7061776c;

/** Forward steps; the schema version is how many of them a file has seen. Never change one that was released. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE series (
    id TEXT PRIMARY KEY, harness TEXT NOT NULL, harness_hash TEXT NOT NULL, model TEXT NOT NULL,
    purpose TEXT NOT NULL, opened_at TEXT NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX series_by_what ON series (harness, harness_hash, model, purpose, seq);
  CREATE TABLE runs (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, harness TEXT NOT NULL, base_hash TEXT, candidate_hash TEXT NOT NULL,
    started_at TEXT NOT NULL, finished_at TEXT, decision TEXT, exit_code INTEGER, verdict TEXT NOT NULL,
    fence INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX runs_by_harness ON runs (harness, started_at);
  CREATE TABLE trials (
    key TEXT PRIMARY KEY, series TEXT NOT NULL, harness TEXT NOT NULL, model TEXT NOT NULL, case_id TEXT NOT NULL,
    number INTEGER NOT NULL, transcript TEXT NOT NULL, input_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
    calls INTEGER NOT NULL, cost_usd REAL NOT NULL, latency_ms REAL NOT NULL, served_by TEXT, at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE answers (
    trial TEXT NOT NULL, step INTEGER NOT NULL, request TEXT NOT NULL, answer TEXT NOT NULL,
    PRIMARY KEY (trial, step)
  ) STRICT;
  CREATE TABLE planned (
    run TEXT NOT NULL, seq INTEGER NOT NULL, key TEXT NOT NULL, arm TEXT NOT NULL, series TEXT NOT NULL,
    harness TEXT NOT NULL, model TEXT NOT NULL, case_id TEXT NOT NULL, number INTEGER NOT NULL,
    observed INTEGER NOT NULL DEFAULT 0, fence INTEGER NOT NULL DEFAULT 0, leased_until INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (run, key)
  ) STRICT;
  CREATE INDEX planned_open ON planned (run, seq) WHERE observed = 0;
  CREATE TABLE scores (
    key TEXT PRIMARY KEY, score TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY, harness TEXT NOT NULL, started_at TEXT NOT NULL, hash TEXT NOT NULL,
    messages INTEGER NOT NULL, json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conversations_by_time ON conversations (harness, started_at, id);
  CREATE TABLE signals (
    kind TEXT NOT NULL, conversation TEXT NOT NULL, hash TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (kind, conversation)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL) STRICT, WITHOUT ROWID;
  `,
];

/**
 * Refuses a database that is not this version's to write, before anything of it is changed. Throws PAWL_STORE_NEWER for
 * one that a later version wrote and PAWL_STORE_INVALID for a SQLite file that is not pawl's.
 */
export function checkOwner(db: DatabaseSync, location: string): void {
  // One snapshot: another process may be making the store at this moment.
  db.exec('BEGIN');
  const version = readPragma(db, 'user_version');
  const owner = readPragma(db, 'application_id');
  const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get() as {
    n: number;
  };
  db.exec('COMMIT');
  if (owner !== APPLICATION_ID && (tables.n > 0 || version > 0)) {
    throw new PawlError('store', 'PAWL_STORE_INVALID', 'This SQLite file is not a store of pawl.', {
      place: { file: location },
      hint: 'Name another file with `store:` in the config.',
    });
  }
  if (version > MIGRATIONS.length) {
    throw new PawlError(
      'store',
      'PAWL_STORE_NEWER',
      `The store has schema version ${version}; this version of pawl knows ${MIGRATIONS.length}.`,
      {
        place: { file: location },
        hint: 'Use the newer pawl that wrote it, or name another file with `store:` in the config.',
      },
    );
  }
}

/** Brings a database that `checkOwner` let pass to this version's schema, in one transaction. */
export function migrate(db: DatabaseSync): void {
  if (readPragma(db, 'user_version') === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of MIGRATIONS.slice(readPragma(db, 'user_version'))) db.exec(step);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function readPragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}
