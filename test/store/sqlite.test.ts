import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storeContract } from './contract.ts';

storeContract('sqlite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-store-'));
  return {
    open: () => openStore(join(folder, 'below', 'pawl.db')),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
});

async function file(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'pawl-store-')), 'pawl.db');
}

test('a store that a newer version wrote is refused and left as it is', async () => {
  const path = await file();
  await (await openStore(path)).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 999');
  db.close();
  await expect(openStore(path)).rejects.toMatchObject({ code: 'PAWL_STORE_NEWER' });
  const after = new DatabaseSync(path);
  expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 999 });
  after.close();
});

test('a SQLite file of somebody else is refused and left as it is', async () => {
  const path = await file();
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE mine (a); INSERT INTO mine VALUES (1)');
  db.close();
  await expect(openStore(path)).rejects.toMatchObject({ code: 'PAWL_STORE_INVALID' });
  const after = new DatabaseSync(path);
  expect(after.prepare('SELECT a FROM mine').get()).toEqual({ a: 1 });
  after.close();
});

test('a file that is no database is refused and left as it is', async () => {
  const path = await file();
  const text = 'not a database at all, '.repeat(100);
  await writeFile(path, text);
  await expect(openStore(path)).rejects.toMatchObject({ code: 'PAWL_STORE_INVALID' });
  expect(await readFile(path, 'utf8')).toBe(text);
});
