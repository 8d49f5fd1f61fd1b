import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Conversation } from '../src/core/conversation.ts';
import type { Failure, FailureKind } from '../src/core/failure.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import { type ActReader, createActReader } from '../src/signal/acts/act-reader.ts';
import { ShapeLog } from '../src/signal/drift.ts';
import { findFailures } from '../src/signal/find-failures.ts';
import { toolDefinitions } from '../src/signal/formats/otel-genai.ts';
import { tauBench } from '../src/signal/formats/tau-bench.ts';
import { assemble } from '../src/signal/ingest/assemble.ts';
import { type Clean, ordinaryTalks, supportTalk, tauTalks } from './planted/clean.ts';
import { corrected, corrections } from './planted/corrections.ts';
import { LAYER, type Planted, plants } from './planted/plant.ts';
import { knownOutcome, schemaDrift } from './planted/timed.ts';
import { MEASURED, wording } from './planted/wording.ts';
import { repository } from './process.ts';

const allPlants = { ...plants, corrected, 'schema-drift': schemaDrift, 'known-outcome': knownOutcome };

/** One failure of each kind at a known turn of clean conversations, and its innocent twin: what is found of them. */
export async function benchPlanted(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      conversations: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string' },
      forms: { type: 'string', default: 'measured' },
    },
  });
  const folder = resolve(values.data ?? join(repository, '../shared/data/tau-airline'));
  const tau = tauTalks(folder, reader(folder));
  const count = Number(values.conversations);
  const pool = Array.from(
    { length: count },
    (_, index): Clean =>
      index % 2 === 1 && tau.length > 0
        ? tau[((index >> 1) + 7 * Number(values.seed)) % tau.length]!
        : supportTalk(index + Number(values.seed) * 1009),
  );
  const formOf = (kind: FailureKind): ((index: number) => number) => {
    const [from, size] = formsOf(kind)[values.forms === 'written' ? 'written' : 'measured'];
    // Neighbours are of different sources, so each form meets both; the seed shifts which conversation meets which form.
    return (index) => from + (((index >> 1) + Number(values.seed)) % size);
  };
  const encoder = cachedEncoder(createBuiltinEncoder());
  const acts = createActReader(encoder);
  const kinds = Object.keys(allPlants) as FailureKind[];
  const all = new Map<FailureKind, Measured[]>();
  for (const kind of kinds) all.set(kind, await measureKind(kind, pool, formOf(kind), acts));
  const ordinary = await fromOrdinary(acts);
  await encoder.close();
  return kinds.map((kind) => ({ ...summary(kind, all), ordinary: ordinary(kind) }));
}

/** Forms of a kind, from the first on so many: those that were there when its detector was written, and those that are only measured. */
function formsOf(kind: FailureKind): Record<'written' | 'measured', [from: number, size: number]> {
  const listed = wording[kind]?.failing.length ?? 3 * MEASURED;
  if (kind === 'corrected') return { written: [0, listed], measured: [listed, corrections.length] };
  return { written: [0, listed - MEASURED], measured: [listed - MEASURED, MEASURED] };
}

/** Of ordinary talks in which nothing goes wrong and nothing is planted, the share in which a kind is found. */
async function fromOrdinary(acts: ActReader): Promise<(kind: FailureKind) => number> {
  const clean: Clean = { ...supportTalk(0), tools: [] };
  const talks = ordinaryTalks().map((messages): Planted => ({ base: [], messages, turn: null }));
  const found = await judged(
    talks.map((item) => talk(clean, item)),
    talks,
    acts,
  );
  return (kind) =>
    share(found.filter((list) => list.some((failure) => failure.kind === kind)).length, talks.length);
}

/** What is found before anything was planted, of the plant, and of its innocent twin; by conversation. */
interface Measured {
  planted: Planted;
  source: Clean['source'];
  before: Failure[];
  failing: Failure[];
  innocent: Failure[];
}

async function measureKind(
  kind: FailureKind,
  pool: readonly Clean[],
  formOf: (index: number) => number,
  reader: ActReader,
): Promise<Measured[]> {
  const pairs = pool.map((clean, index) => ({ clean, ...allPlants[kind]!(clean, formOf(index)) }));
  const find = (planted: readonly Planted[]): Promise<Failure[][]> =>
    judged(
      planted.map((item, index) => talk(pool[index]!, item)),
      planted,
      reader,
    );
  const failing = pairs.map((pair) => pair.failing);
  const bare = failing.map(
    ({ base, tools }): Planted => ({ base, messages: base, turn: null, ...(tools && { tools }) }),
  );
  const [before, found, innocent] = [
    await find(bare),
    await find(failing),
    await find(pairs.map((pair) => pair.innocent)),
  ];
  return pairs.map((pair, index) => ({
    planted: pair.failing,
    source: pair.clean.source,
    before: before[index]!,
    failing: found[index]!,
    innocent: innocent[index]!,
  }));
}

function summary(kind: FailureKind, all: ReadonlyMap<FailureKind, Measured[]>) {
  const tally = { found: 0, falsely: 0, elsewhere: 0, turn: 0, layer: 0 };
  const sources: Record<string, { planted: number; found: number }> = {};
  // What a detector says of the conversation without the plant is not the plant's.
  const fresh = (list: readonly Failure[], before: readonly Failure[]): Failure[] =>
    list.filter(
      (failure) =>
        failure.kind === kind && !before.some((other) => other.kind === kind && other.turn === failure.turn),
    );
  const own = all.get(kind)!;
  for (const { planted, source: name, before, failing, innocent } of own) {
    const hits = fresh(failing, before);
    const source = sources[name] ?? { planted: 0, found: 0 };
    sources[name] = source;
    source.planted++;
    if (fresh(innocent, before).length > 0) tally.falsely++;
    if (hits.length === 0) continue;
    tally.found++;
    source.found++;
    if (hits.some((failure) => failure.turn === planted.turn)) tally.turn++;
    if (hits[0]!.layer === (planted.layer ?? LAYER[kind])) tally.layer++;
  }
  const others = [...all].flatMap(([other, list]) => (other === kind ? [] : list));
  for (const { before, innocent } of others) if (fresh(innocent, before).length > 0) tally.elsewhere++;
  return {
    kind,
    planted: own.length,
    recall: share(tally.found, own.length),
    precision: share(tally.found, tally.found + tally.falsely),
    turnAccuracy: share(tally.turn, tally.found),
    layerAccuracy: share(tally.layer, tally.found),
    // Of the innocent twins of all other kinds, those in which it fires.
    elsewhere: share(tally.elsewhere, others.length),
    bySource: Object.fromEntries(
      Object.entries(sources).map(([name, { planted, found }]) => [name, share(found, planted)]),
    ),
  };
}

function share(part: number, whole: number): number {
  return Number((part / Math.max(1, whole)).toFixed(3));
}

async function judged(
  talks: readonly Conversation[],
  planted: readonly Planted[],
  reader: ActReader,
): Promise<Failure[][]> {
  const readings = await reader.read(talks);
  return talks.map((conversation, index) => {
    const log = new ShapeLog();
    for (const other of planted[index]!.history ?? []) log.add({ ...conversation, ...other });
    return findFailures(conversation, { readings: readings[index], drifts: log.drifts() }).failures;
  });
}

function talk(clean: Clean, { messages, outcome = null, startedAt, tools }: Planted): Conversation {
  return {
    id: 'planted',
    harness: 'planted',
    messages: messages as Conversation['messages'],
    tools: tools ?? clean.tools,
    startedAt: startedAt ?? null,
    endedAt: null,
    user: null,
    version: null,
    model: null,
    task: null,
    outcome,
    proxies: {},
    source: { format: 'planted', version: null, file: 'planted', record: 1 },
  };
}

function reader(folder: string): (record: unknown) => Conversation | undefined {
  const file = join(folder, 'tools.json');
  const tools = existsSync(file) ? toolDefinitions(JSON.parse(readFileSync(file, 'utf8'))) : [];
  return (record) => {
    const [piece] = tauBench.read(record);
    const source = { format: 'tau-bench', version: null, file: 'planted', record: 1 };
    return assemble(
      { key: 'planted', pieces: [{ ...piece!, tools, outcome: null }], source },
      { harness: 'tau', tools: {}, redact: false },
    )?.conversation;
  };
}
