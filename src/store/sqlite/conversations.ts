import type { Conversation } from '../../core/conversation.ts';
import { hashText } from '../../core/hash.ts';
import type { Json } from '../../core/json.ts';
import type { ConversationQuery, StoredConversation, StoredSignal } from '../store.ts';
import type { Database } from './database.ts';

const PAGE = 256;
/** After every ISO time. */
const EVER = '~';

export function insertConversations(
  db: Database,
  batch: readonly Conversation[],
): { added: number; changed: number } {
  const rows = batch.map((conversation) => {
    // Where it was read from is no part of what it is.
    const { source: _source, ...content } = conversation;
    return {
      conversation,
      json: JSON.stringify(conversation),
      hash: hashText(JSON.stringify(content)).slice(0, 32),
    };
  });
  return db.transaction(() => {
    const before = db.get<{ n: number }>('SELECT count(*) AS n FROM conversations')!.n;
    let written = 0;
    for (const { conversation, json, hash } of rows) {
      const { id, harness, startedAt, messages } = conversation;
      written += db.run(
        `INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET harness = excluded.harness, started_at = excluded.started_at,
           hash = excluded.hash, messages = excluded.messages, json = excluded.json
         WHERE excluded.hash <> conversations.hash AND excluded.messages >= conversations.messages`,
        id,
        harness,
        startedAt ?? '',
        hash,
        messages.length,
        json,
      );
    }
    const added = db.get<{ n: number }>('SELECT count(*) AS n FROM conversations')!.n - before;
    return { added, changed: written - added };
  });
}

export function selectConversation(db: Database, id: string): Conversation | undefined {
  const row = db.get<{ json: string }>('SELECT json FROM conversations WHERE id = ?', id);
  return row && (JSON.parse(row.json) as Conversation);
}

export function countConversations(db: Database, query: ConversationQuery): number {
  const { harness = null, from = '', to = EVER } = query;
  return db.get<{ n: number }>(
    'SELECT count(*) AS n FROM conversations WHERE (?1 IS NULL OR harness = ?1) AND started_at >= ?2 AND started_at < ?3',
    harness,
    from,
    to,
  )!.n;
}

export async function* streamConversations(
  db: Database,
  query: ConversationQuery,
): AsyncGenerator<StoredConversation> {
  const { harness = null, from = '', to = EVER } = query;
  let after: [string, string] = ['', ''];
  for (;;) {
    const rows = db.all<{ id: string; started_at: string; hash: string; json: string }>(
      `SELECT id, started_at, hash, json FROM conversations
       WHERE (?1 IS NULL OR harness = ?1) AND started_at >= ?2 AND started_at < ?3 AND (started_at, id) > (?4, ?5)
       ORDER BY started_at, id LIMIT ${PAGE}`,
      harness,
      from,
      to,
      ...after,
    );
    for (const row of rows) yield { conversation: JSON.parse(row.json) as Conversation, hash: row.hash };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = [last.started_at, last.id];
  }
}

export function insertSignals(db: Database, kind: string, rows: readonly StoredSignal[]): void {
  db.transaction(() => {
    for (const { conversation, hash, value } of rows)
      db.run(
        'INSERT OR REPLACE INTO signals VALUES (?, ?, ?, ?)',
        kind,
        conversation,
        hash,
        JSON.stringify(value),
      );
  });
}

export async function* streamSignals(db: Database, kind: string): AsyncGenerator<StoredSignal> {
  let after = '';
  for (;;) {
    const rows = db.all<{ conversation: string; hash: string; value: string }>(
      `SELECT conversation, hash, value FROM signals WHERE kind = ? AND conversation > ? ORDER BY conversation LIMIT ${PAGE}`,
      kind,
      after,
    );
    for (const { conversation, hash, value } of rows)
      yield { conversation, hash, value: JSON.parse(value) as Json };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.conversation;
  }
}

export function insertVectors(db: Database, entries: ReadonlyMap<string, Float32Array>): void {
  db.transaction(() => {
    for (const [key, { buffer, byteOffset, byteLength }] of entries)
      db.run(
        'INSERT OR REPLACE INTO vectors VALUES (?, ?)',
        key,
        new Uint8Array(buffer, byteOffset, byteLength),
      );
  });
}

export function selectVectors(db: Database, keys: readonly string[]): Map<string, Float32Array> {
  const found = new Map<string, Float32Array>();
  for (let from = 0; from < keys.length; from += PAGE) {
    const rows = db.all<{ key: string; vector: Uint8Array }>(
      'SELECT key, vector FROM vectors WHERE key IN (SELECT value FROM json_each(?))',
      JSON.stringify(keys.slice(from, from + PAGE)),
    );
    for (const { key, vector } of rows) found.set(key, new Float32Array(vector.slice().buffer));
  }
  return found;
}
