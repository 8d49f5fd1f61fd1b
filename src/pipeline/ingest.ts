import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import fastGlob from 'fast-glob';
import type { Conversation } from '../core/conversation.ts';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Format } from '../signal/formats/format.ts';
import { detectFormat, formats } from '../signal/formats/formats.ts';
import { type AssembleOptions, assemble, type Gathered, idOf } from '../signal/ingest/assemble.ts';
import { createFidelity, drop, type Fidelity, warn } from '../signal/ingest/fidelity.ts';
import { type FieldPaths, withFields } from '../signal/ingest/fields.ts';
import { type Read, readRecords } from '../signal/ingest/read-records.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';

/** Conversations under way at once; the longest untouched are stored first. */
const OPEN_AT_ONCE = 4000;
const BATCH = 500;

export interface IngestOptions {
  /** Files, folders and globs; `-` is `stdin`. */
  files: readonly string[];
  /** Name of a format; default: by the shape of each record. */
  format?: string | undefined;
  harness?: string | undefined;
  /** Why personal data may be kept. */
  allowPii?: string | undefined;
  stdin?: Readable | undefined;
}

export interface Ingested {
  harness: string;
  files: number;
  formats: Fidelity[];
  /** In the store now. */
  conversations: number;
}

/**
 * Reads conversations from traces, redacts them and stores them; what is stored already is not added again.
 * Throws PAWL_INGEST_FILES when nothing matches, PAWL_INGEST_FORMAT, and PAWL_INGEST_EMPTY when there is no record.
 */
export async function ingest(options: IngestOptions, ports: PipelinePorts): Promise<Ingested> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  const format = namedFormat(options.format);
  const files = await findFiles(options.files, ports.cwd);
  await using store = await openStore(join(project.root, project.config.store));
  const { ingest: settings, signal } = project.config;
  const intake = createIntake(store, settings.fields, {
    harness,
    tools: signal.tools,
    redact: options.allowPii === undefined,
  });
  for (const file of files) {
    const name = file === '-' ? 'stdin' : relative(ports.cwd, file);
    for await (const read of readRecords(file, options.stdin)) {
      await intake.take(read, name, format);
      if (ports.signal?.aborted) break;
    }
  }
  const tables = await intake.finish();
  if (tables.every((table) => table.records === 0))
    throw usageError('PAWL_INGEST_EMPTY', `0 records in ${files.length} files; nothing was stored.`);
  if (options.allowPii !== undefined)
    for (const table of tables) table.redacted = { [`nothing: ${options.allowPii}`]: 0 };
  return {
    harness,
    files: files.length,
    formats: tables,
    conversations: await store.countConversations({ harness }),
  };
}

function namedFormat(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined;
  const found = formats.get(name);
  if (found) return found;
  const known = [...formats.keys()];
  throw usageError(
    'PAWL_INGEST_FORMAT',
    `There is no format "${name}".${didYouMean(name, known)}`,
    `Formats: ${known.join(', ')}.`,
  );
}

async function findFiles(patterns: readonly string[], cwd: string): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (pattern === '-') {
      files.add('-');
      continue;
    }
    const full = resolve(cwd, pattern);
    const found = await stat(full).catch(() => undefined);
    const list = found?.isFile()
      ? [full]
      : found?.isDirectory()
        ? await fastGlob(['**/*.{json,jsonl,ndjson}', '**/*.{json,jsonl,ndjson}.gz'], {
            cwd: full,
            absolute: true,
          })
        : await fastGlob([pattern.replaceAll('\\', '/')], { cwd, absolute: true });
    if (list.length === 0)
      throw usageError(
        'PAWL_INGEST_FILES',
        `${pattern} matches no file.`,
        'Name files, folders, globs, or - for stdin.',
      );
    for (const file of list.sort()) files.add(file);
  }
  return [...files];
}

interface Intake {
  take(read: Read, file: string, format: Format | undefined): Promise<void>;
  finish(): Promise<Fidelity[]>;
}

/** Gathers the pieces of conversations and stores those that are complete, or that nothing was added to for long. */
function createIntake(store: Store, fields: FieldPaths, options: AssembleOptions): Intake {
  const tables = new Map<string, Fidelity>();
  const open = new Map<string, Gathered & { table: Fidelity }>();
  const aliases = new Map<string, string>();
  const stored = new Set<string>();
  const guessed = new Map<Fidelity, Set<string>>();
  let batch: { conversation: Conversation; table: Fidelity }[] = [];
  const tableOf = (name: string): Fidelity => {
    const table = tables.get(name) ?? createFidelity(name);
    tables.set(name, table);
    return table;
  };

  const write = async (): Promise<void> => {
    for (const [table, items] of Map.groupBy(batch, (item) => item.table)) {
      const { added, changed } = await store.putConversations(items.map((item) => item.conversation));
      table.added += added;
      table.changed += changed;
    }
    batch = [];
  };

  const settle = async (gathered: Gathered & { table: Fidelity }): Promise<void> => {
    const { table } = gathered;
    const known = gathered.key !== null && stored.has(gathered.key) ? await continued(gathered) : gathered;
    const made = assemble(known, options);
    if (!made) {
      drop(table, 'no message of a user or an agent', `${gathered.source.file}:${gathered.source.record}`);
      return;
    }
    if (gathered.key !== null) stored.add(gathered.key);
    table.conversations++;
    for (const [kind, count] of Object.entries(made.redacted))
      table.redacted[kind] = (table.redacted[kind] ?? 0) + count;
    const names = guessed.get(table) ?? new Set();
    guessed.set(table, names);
    for (const tool of made.conversation.tools) if (tool.guessed) names.add(tool.name);
    batch.push({ conversation: made.conversation, table });
    if (batch.length >= BATCH) await write();
  };

  /** Late pieces of a conversation that is stored already go on from there. */
  const continued = async (gathered: Gathered): Promise<Gathered> => {
    await write();
    const before = await store.getConversation(idOf(gathered.key, []));
    if (!before) return gathered;
    const { messages, tools, startedAt: at, endedAt } = before;
    return { ...gathered, pieces: [{ key: gathered.key, at, endedAt, messages, tools }, ...gathered.pieces] };
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
      for (const record of kind?.unwrap?.(read.value) ?? [read.value]) {
        table.records++;
        if (!kind) {
          drop(table, 'a shape that no format has', where);
          continue;
        }
        for (const piece of readPieces(kind, record, table, where)) {
          const own = withFields(piece, record, fields);
          for (const text of piece.warnings ?? []) warn(table, text);
          const source = { format: kind.name, version: kind.version, file, record: read.record };
          if (own.key === null) {
            await settle({ key: null, pieces: [own], source, table });
            continue;
          }
          const key = aliases.get(own.key) ?? own.key;
          if (own.alias) aliases.set(own.alias, key);
          const before = open.get(key);
          open.delete(key);
          open.set(
            key,
            before ? { ...before, pieces: [...before.pieces, own] } : { key, pieces: [own], source, table },
          );
        }
      }
      if (open.size > OPEN_AT_ONCE) {
        for (const [key, gathered] of [...open].slice(0, OPEN_AT_ONCE / 2)) {
          open.delete(key);
          await settle(gathered);
        }
      }
    },
    async finish() {
      for (const gathered of open.values()) await settle(gathered);
      await write();
      for (const [table, names] of guessed) table.guessed = [...names].sort();
      return [...tables.values()].sort((a, b) => (a.format < b.format ? -1 : 1));
    },
  };
}

/** One bad record never stops the rest. */
function readPieces(
  format: Format,
  record: unknown,
  table: Fidelity,
  where: string,
): ReturnType<Format['read']> {
  try {
    return format.read(record);
  } catch (error) {
    drop(
      table,
      `cannot be read as ${format.name}`,
      `${where} (${(error as Error).message.split('\n')[0]?.slice(0, 80)})`,
    );
    return [];
  }
}
