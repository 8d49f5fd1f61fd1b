import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import fastGlob from 'fast-glob';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Format } from '../signal/formats/format.ts';
import { formats } from '../signal/formats/formats.ts';
import type { Fidelity } from '../signal/ingest/fidelity.ts';
import { readRecords } from '../signal/ingest/read-records.ts';
import { openStore } from '../store/open-store.ts';
import { createIntake } from './intake.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';
import { promotedTools } from './promoted-tools.ts';

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
    allowPii: options.allowPii,
    codes: await promotedTools(project, harness),
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
