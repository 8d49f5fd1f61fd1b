import type { Conversation } from '../core/conversation.ts';
import { isToolFault } from '../core/recording.ts';
import type { Format, Piece } from '../signal/formats/format.ts';
import { detectFormat } from '../signal/formats/formats.ts';
import { type AssembleOptions, assemble, type Gathered, idOf } from '../signal/ingest/assemble.ts';
import { createFidelity, drop, type Fidelity, garble, rename, warn } from '../signal/ingest/fidelity.ts';
import { type FieldPaths, withFields } from '../signal/ingest/fields.ts';
import type { Read } from '../signal/ingest/read-records.ts';
import type { Store } from '../store/store.ts';

/** Conversations under way at once; the longest untouched are stored first. */
const OPEN_AT_ONCE = 4000;
const BATCH = 500;

/** Kind of the signal that says why a conversation was stored with personal data in it. */
export const UNREDACTED = 'unredacted';

/** Takes records, and stores the conversations that they make up. */
export interface Intake {
  take(read: Read, file: string, format: Format | undefined): Promise<void>;
  finish(): Promise<Fidelity[]>;
}

interface Open extends Gathered {
  table: Fidelity;
}

/** Gathers the pieces of conversations; stores those that nothing was added to for long, and the rest in the end. */
export function createIntake(
  store: Store,
  fields: FieldPaths,
  { allowPii, ...given }: Omit<AssembleOptions, 'redact'> & { allowPii: string | undefined },
): Intake {
  const options = { ...given, redact: allowPii === undefined };
  const tables = new Map<string, Fidelity>();
  const open = new Map<string, Open>();
  const aliases = new Map<string, string>();
  const shelf = createShelf(store, options, allowPii);
  const tableOf = (name: string): Fidelity => {
    const table = tables.get(name) ?? createFidelity(name);
    tables.set(name, table);
    return table;
  };
  const add = async (piece: Piece, source: Gathered['source'], table: Fidelity): Promise<void> => {
    for (const text of piece.warnings ?? []) warn(table, text);
    if (piece.key === null) return shelf.put({ key: null, pieces: [piece], source, table });
    const key = aliases.get(piece.key) ?? piece.key;
    if (piece.alias) aliases.set(piece.alias, key);
    const before = open.get(key);
    // The last touched stands last.
    open.delete(key);
    before?.pieces.push(piece);
    open.set(key, before ?? { key, pieces: [piece], source, table });
  };
  return {
    async take(read, file, format) {
      const where = `${file}:${read.line ?? read.record}`;
      if ('fault' in read) {
        const table = tableOf(format?.name ?? [...tables.keys()].at(-1) ?? 'unknown');
        table.records++;
        drop(table, read.fault.replace(/ at position.*| in JSON.*/, ''), where);
        return;
      }
      const kind = format ?? detectFormat(read.value);
      const table = tableOf(kind?.name ?? 'unknown');
      if (read.garbled) garble(table, where);
      for (const record of kind?.unwrap?.(read.value) ?? [read.value]) {
        table.records++;
        if (!kind) {
          drop(table, 'a shape that no format has', where);
          continue;
        }
        const source = { format: kind.name, version: kind.version, file, record: read.record };
        for (const piece of readPieces(kind, record, table, where))
          await add(withFields(piece, record, fields), source, table);
      }
      if (open.size <= OPEN_AT_ONCE) return;
      for (const [key, gathered] of [...open].slice(0, OPEN_AT_ONCE / 2)) {
        open.delete(key);
        await shelf.put(gathered);
      }
    },
    async finish() {
      for (const gathered of open.values()) await shelf.put(gathered);
      await shelf.flush();
      for (const table of tables.values()) table.guessed.sort();
      return [...tables.values()].sort((a, b) => (a.format < b.format ? -1 : 1));
    },
  };
}

/** One bad record never stops the rest. */
function readPieces(format: Format, record: unknown, table: Fidelity, where: string): Piece[] {
  try {
    return format.read(record);
  } catch (error) {
    const why = (error as Error).message.split('\n')[0]?.slice(0, 80);
    drop(table, `cannot be read as ${format.name}`, `${where} (${why})`);
    return [];
  }
}

/** Makes conversations of what was gathered and stores them in batches. */
function createShelf(store: Store, options: AssembleOptions, allowPii: string | undefined) {
  const stored = new Set<string>();
  let batch: { conversation: Conversation; table: Fidelity }[] = [];
  const flush = async (): Promise<void> => {
    for (const [table, items] of Map.groupBy(batch, (item) => item.table)) {
      const { added, changed } = await store.putConversations(items.map((item) => item.conversation));
      table.added += added;
      table.changed += changed;
      if (allowPii === undefined) continue;
      const rows = items.map((item) => ({ conversation: item.conversation.id, hash: '', value: allowPii }));
      await store.putSignals(UNREDACTED, rows);
    }
    batch = [];
  };
  /** Late pieces of a conversation that is stored already go on from there. */
  const continued = async (gathered: Open): Promise<Gathered> => {
    if (gathered.key === null || !stored.has(gathered.key)) return gathered;
    await flush();
    const before = await store.getConversation(idOf(gathered.key, []));
    if (!before) return gathered;
    const { messages, tools, startedAt: at, endedAt } = before;
    return { ...gathered, pieces: [{ key: gathered.key, at, endedAt, messages, tools }, ...gathered.pieces] };
  };
  return {
    flush,
    async put(gathered: Open): Promise<void> {
      const { table, key, source } = gathered;
      const where = `${source.file}:${source.record}`;
      let made: ReturnType<typeof assemble>;
      try {
        made = assemble(await continued(gathered), options);
      } catch (error) {
        if (!isToolFault(error)) throw error;
        return drop(table, error.message, where);
      }
      if (!made) return drop(table, 'no message of a user or an agent', where);
      if (key !== null && key !== made.conversation.id && !stored.has(key))
        rename(table, key, made.conversation.id);
      if (key !== null) stored.add(key);
      table.conversations++;
      for (const [kind, count] of Object.entries(made.redacted))
        table.redacted[kind] = (table.redacted[kind] ?? 0) + count;
      for (const { name, guessed } of made.conversation.tools)
        if (guessed && !table.guessed.includes(name)) table.guessed.push(name);
      batch.push({ conversation: made.conversation, table });
      if (batch.length >= BATCH) await flush();
    },
  };
}
