import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { PawlError } from '../core/errors.ts';
import { openStore } from '../store/open-store.ts';
import type { FinishedTrial, Kept, Series, Store, StoredScore } from '../store/store.ts';
import { openProject } from './project.ts';

/** What of a store was written to a file, or added from one. */
export interface CacheCounts {
  series: number;
  trials: number;
  scores: number;
}

export interface Exported extends CacheCounts {
  bytes: number;
  /** Whether there was more than `maxMb` has room for; what is left out is the oldest. */
  full: boolean;
}

export interface ExportOptions {
  cwd: string;
  file: string;
  /** Of the file, in MiB. */
  maxMb: number;
  /** Trials that are older are left out. */
  maxDays: number;
  now: number;
}

const FORMAT = 1;
const BATCH = 256;
/** Room for the line that closes the file. */
const END_BYTES = 4096;
/** Of one line: far above what a trial of the longest conversations takes. */
const MOST_CHARACTERS = 64 << 20;
const DAY_MS = 86_400_000;

const headSchema = z.object({ pawl: z.literal('cache'), format: z.int() });
const seriesSchema = z.object({
  id: z.string(),
  harness: z.string(),
  harnessHash: z.string(),
  model: z.string(),
  purpose: z.enum(['base', 'canary', 'swap', 'run', 'aa']),
  openedAt: z.iso.datetime(),
});
const trialSchema = z.object({
  key: z.string(),
  series: z.string(),
  harness: z.string(),
  model: z.string(),
  caseId: z.string(),
  number: z.int().min(1),
  transcript: z.looseObject({
    steps: z.array(z.looseObject({ calls: z.array(z.looseObject({})) })),
    end: z.string(),
  }),
  usage: z.object({ inputTokens: z.number(), outputTokens: z.number() }),
  calls: z.int().min(0),
  costUsd: z.number(),
  latencyMs: z.number(),
  servedBy: z.string().nullable(),
  at: z.string(),
});
const lineSchema = z.union([
  z.strictObject({ series: seriesSchema }),
  z.strictObject({
    trial: trialSchema,
    answers: z.array(
      z.object({ request: z.string(), answer: z.looseObject({ content: z.string().nullable() }) }),
    ),
  }),
  z.strictObject({ score: z.object({ key: z.string(), score: z.looseObject({}) }) }),
  z.strictObject({ end: z.object({ lines: z.int(), sha256: z.string() }) }),
]);
type Line = { series: Series } | FinishedTrial | { score: StoredScore };

/**
 * Writes trials, answers and scores of the latest series to one gzip JSONL file, the baselines' and the newest first, until
 * the file is full. It is written beside its place and renamed.
 */
export async function exportCache(options: ExportOptions): Promise<Exported> {
  const { config, root } = await openProject(options.cwd);
  await using store = await openStore(join(root, config.store));
  await mkdir(dirname(options.file), { recursive: true });
  const part = `${options.file}.part`;
  try {
    const exported = await writeLines(part, store, options);
    await rename(part, options.file);
    return exported;
  } catch (cause) {
    await rm(part, { force: true });
    if (cause instanceof PawlError) throw cause;
    throw new PawlError(
      'store',
      'PAWL_CACHE_UNWRITABLE',
      `The file cannot be written: ${(cause as Error).message}.`,
      {
        place: { file: options.file },
        hint: 'Make room, or name another file.',
        cause,
      },
    );
  }
}

async function writeLines(
  part: string,
  store: Store,
  { maxMb, maxDays, now }: ExportOptions,
): Promise<Exported> {
  const since = new Date(now - maxDays * DAY_MS).toISOString();
  const file = await open(part, 'w');
  const sha = createHash('sha256');
  const counts: Exported = { series: 0, trials: 0, scores: 0, bytes: 0, full: false };
  let lines = 0;
  const pack = (texts: readonly string[]): Promise<Buffer> =>
    promisify(gzip)(texts.map((text) => `${text}\n`).join(''));
  /** A gzip member for each batch, so that its size is known before it is written. */
  const put = async (texts: readonly string[]): Promise<boolean> => {
    const packed = await pack(texts);
    if (counts.bytes + packed.length + END_BYTES > maxMb * 2 ** 20) return false;
    await file.write(packed);
    for (const text of texts) sha.update(`${text}\n`);
    counts.bytes += packed.length;
    lines += texts.length;
    return true;
  };
  try {
    await put([JSON.stringify({ pawl: 'cache', format: FORMAT })]);
    for await (const batch of inBatches(keptLines(store, since))) {
      if (!(await put(batch.map((line) => JSON.stringify(line))))) {
        counts.full = true;
        break;
      }
      for (const line of batch) counts['series' in line ? 'series' : 'trial' in line ? 'trials' : 'scores']++;
    }
    const end = await pack([JSON.stringify({ end: { lines, sha256: sha.digest('hex') } })]);
    await file.write(end);
    return { ...counts, bytes: counts.bytes + end.length };
  } finally {
    await file.close();
  }
}

/** Baselines first: they are what every pull request needs. */
async function* keptLines(store: Store, since: string): AsyncGenerator<Line> {
  const rank = ({ purpose }: Series): number => ['base', 'canary', 'swap', 'run', 'aa'].indexOf(purpose);
  const latest = (await store.latestSeries()).sort((a, b) => rank(a) - rank(b));
  for (const series of latest) {
    let first = true;
    for await (const trial of store.trialsOfSeries(series.id, { since })) {
      if (first) yield { series };
      first = false;
      yield trial;
    }
  }
  for await (const score of store.scores()) yield { score };
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Adds what such a file holds to the project's store, and overwrites nothing. The whole file is read and checked before the
 * first line is added. Throws PAWL_CACHE_DAMAGED.
 */
export async function importCache({ cwd, file }: { cwd: string; file: string }): Promise<CacheCounts> {
  const { config, root } = await openProject(cwd);
  for await (const _line of readLines(file));
  await using store = await openStore(join(root, config.store));
  const added: CacheCounts = { series: 0, trials: 0, scores: 0 };
  for await (const batch of inBatches(readLines(file))) {
    const kept: Kept = {
      series: batch.flatMap((line) => ('series' in line ? [line.series] : [])),
      trials: batch.filter((line) => 'trial' in line),
      scores: batch.flatMap((line) => ('score' in line ? [line.score] : [])),
    };
    const { series, trials, scores } = await store.merge(kept);
    added.series += series;
    added.trials += trials;
    added.scores += scores;
  }
  return added;
}

/** The lines of a file, each checked; throws at the end where the file is not whole. */
async function* readLines(file: string): AsyncGenerator<Line> {
  const sha = createHash('sha256');
  let lines = 0;
  let ended = false;
  for await (const text of textLines(file)) {
    if (ended) throw damaged(file, 'it goes on after its end');
    const value = readJson(file, text);
    if (lines === 0) checkHead(file, value);
    else {
      const parsed = lineSchema.safeParse(value);
      if (!parsed.success) throw damaged(file, `line ${lines + 1} is not one of its lines`);
      if ('end' in parsed.data) {
        ended = parsed.data.end.lines === lines && parsed.data.end.sha256 === sha.digest('hex');
        if (!ended) throw damaged(file, 'its checksum is another one');
        continue;
      }
      yield value as Line;
    }
    sha.update(`${text}\n`);
    lines++;
  }
  if (!ended) throw damaged(file, 'its end is missing');
}

async function* textLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of unpacked(file)) {
      const texts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = texts.pop()!;
      if (rest.length > MOST_CHARACTERS)
        throw new Error(`a line has more than ${MOST_CHARACTERS} characters`);
      yield* texts;
    }
  } catch (cause) {
    throw cause instanceof PawlError ? cause : damaged(file, (cause as Error).message, cause);
  }
  if (rest !== '') throw damaged(file, 'its last line is cut off');
}

function unpacked(file: string): AsyncIterable<unknown> {
  const unpack = createGunzip();
  const source = createReadStream(file);
  source.on('error', (error) => unpack.destroy(error));
  return source.pipe(unpack);
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(file, 'a line is no JSON');
  }
}

function checkHead(file: string, value: unknown): void {
  const head = headSchema.safeParse(value);
  if (!head.success) throw damaged(file, 'it does not begin as one');
  if (head.data.format > FORMAT)
    throw damaged(file, `its format ${head.data.format} is of a later version of pawl`);
}

function damaged(file: string, why: string, cause?: unknown): PawlError {
  return new PawlError('store', 'PAWL_CACHE_DAMAGED', `This is no whole file of pawl cache export: ${why}.`, {
    place: { file },
    hint: 'Nothing was added, and the store is as it was. Export it again, or go on without it.',
    cause,
  });
}
