import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { PawlError } from '../../core/errors.ts';
import { checkOwner, migrate } from './migrations.ts';

/** A migrated database with its statements kept prepared. */
export interface Database {
  run(sql: string, ...values: SQLInputValue[]): number;
  get<T>(sql: string, ...values: SQLInputValue[]): T | undefined;
  all<T>(sql: string, ...values: SQLInputValue[]): T[];
  /** Everything or nothing; other processes wait up to ten seconds for their turn. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens or creates a SQLite file (`:memory:` for none). Throws PAWL_STORE_UNWRITABLE, _INVALID or _NEWER. */
export function openDatabase(location: string): Database {
  const db = connect(location);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    run: (sql, ...values) => told(location, () => Number(prepare(sql).run(...values).changes)),
    get: <T>(sql: string, ...values: SQLInputValue[]) =>
      told(location, () => prepare(sql).get(...values) as T | undefined),
    all: <T>(sql: string, ...values: SQLInputValue[]) =>
      told(location, () => prepare(sql).all(...values) as T[]),
    transaction: (work) =>
      told(location, () => {
        db.exec('BEGIN IMMEDIATE');
        try {
          const result = work();
          db.exec('COMMIT');
          return result;
        } catch (error) {
          // A full disk has ended it already.
          if (db.isTransaction) db.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () => db.close(),
  };
}

function connect(location: string): DatabaseSync {
  try {
    if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true });
    const db = new DatabaseSync(location);
    try {
      db.exec('PRAGMA busy_timeout = 10000');
      patiently(db, () => {
        checkOwner(db, location);
        db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000;');
        migrate(db);
      });
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof PawlError) throw error;
    throw storeError(error, location);
  }
}

/** SQLite does not wait for its turn while a file becomes WAL: another process may be making the store just now. */
function patiently(db: DatabaseSync, work: () => void): void {
  const giveUp = performance.now() + 10_000;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      const busy = error instanceof Error && /database is locked/.test(error.message);
      if (db.isTransaction) db.exec('ROLLBACK');
      if (!busy || performance.now() > giveUp) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** What SQLite says is wrong, as an error that names the file. */
function told<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isSqlite = error instanceof Error && (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR';
    throw isSqlite ? storeError(error, location) : error;
  }
}

function storeError(error: unknown, location: string): PawlError {
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|corrupt/i.test(message)) {
    return new PawlError('store', 'PAWL_STORE_INVALID', `The store cannot be read: ${message}.`, {
      place: { file: location },
      hint: 'Move the file away to begin a new store, or restore it from a backup; nothing was written to it.',
      cause: error,
    });
  }
  return new PawlError('store', 'PAWL_STORE_UNWRITABLE', `The store cannot be written: ${message}.`, {
    place: { file: location },
    hint: 'Make room, make its folder writable, or name another file with `store:` in the config. What was stored is kept.',
    cause: error,
  });
}
