import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Conversation } from '../src/core/conversation.ts';
import type { Failure, FailureKind } from '../src/core/failure.ts';
import { findFailures } from '../src/signal/find-failures.ts';
import { toolDefinitions } from '../src/signal/formats/otel-genai.ts';
import { tauBench } from '../src/signal/formats/tau-bench.ts';
import { assemble } from '../src/signal/ingest/assemble.ts';
import { type Clean, supportTalk, tauTalks } from './planted/clean.ts';
import { LAYER, plants } from './planted/plant.ts';
import { MEASURED, wording } from './planted/wording.ts';
import { repository } from './process.ts';

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
  const formsOf = (kind: FailureKind): ((index: number) => number) => {
    const all = wording[kind]?.failing.length ?? 3 * MEASURED;
    const [from, size] = values.forms === 'written' ? [0, all - MEASURED] : [all - MEASURED, MEASURED];
    // Neighbours are of different sources, so each form meets both; the seed shifts which conversation meets which form.
    return (index) => from + (((index >> 1) + Number(values.seed)) % size);
  };
  return (Object.keys(plants) as FailureKind[]).map((kind) => measureKind(kind, pool, formsOf(kind)));
}

function measureKind(kind: FailureKind, pool: readonly Clean[], formOf: (index: number) => number) {
  const tally = { planted: 0, found: 0, falsely: 0, turn: 0, layer: 0 };
  const sources: Record<string, { planted: number; found: number }> = {};
  for (const [index, clean] of pool.entries()) {
    const { failing, innocent } = plants[kind]!(clean, formOf(index));
    // What a detector says of the conversation without the plant is not the plant's.
    const before = new Set(judged(clean, clean.messages, kind).map((failure) => failure.turn));
    const fresh = (list: readonly Failure[]): Failure[] =>
      list.filter((failure) => !before.has(failure.turn));
    const hits = fresh(judged(clean, failing.messages, kind));
    const source = sources[clean.source] ?? { planted: 0, found: 0 };
    sources[clean.source] = source;
    tally.planted++;
    source.planted++;
    if (fresh(judged(clean, innocent.messages, kind)).length > 0) tally.falsely++;
    if (hits.length === 0) continue;
    tally.found++;
    source.found++;
    if (hits.some((failure) => failure.turn === failing.turn)) tally.turn++;
    if (hits[0]!.layer === LAYER[kind]) tally.layer++;
  }
  const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(3));
  return {
    kind,
    planted: tally.planted,
    recall: share(tally.found, tally.planted),
    precision: share(tally.found, tally.found + tally.falsely),
    turnAccuracy: share(tally.turn, tally.found),
    layerAccuracy: share(tally.layer, tally.found),
    bySource: Object.fromEntries(
      Object.entries(sources).map(([name, { planted, found }]) => [name, share(found, planted)]),
    ),
  };
}

function judged(clean: Clean, messages: Conversation['messages'], kind: FailureKind): Failure[] {
  const conversation: Conversation = {
    id: 'planted',
    harness: 'planted',
    messages,
    tools: clean.tools,
    startedAt: null,
    endedAt: null,
    user: null,
    version: null,
    model: null,
    task: null,
    outcome: null,
    proxies: {},
    source: { format: 'planted', version: null, file: 'planted', record: 1 },
  };
  return findFailures(conversation).failures.filter((failure) => failure.kind === kind);
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
