import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import type { Encoder } from '../src/encoder/encoder.ts';
import { clusterRequests } from '../src/signal/intents/cluster-requests.ts';
import { type IntentModel, placeRows } from '../src/signal/intents/intent-model.ts';
import { placeRequests } from '../src/signal/intents/place-requests.ts';
import { type Matrix, matrixOf, unitMean } from '../src/signal/vectors/matrix.ts';
import { diskCache, perIntent, readUtterances, type Utterance } from './intents/data.ts';
import { accuracy, adjustedRand, areaUnderCurve, mutualInformation, purity } from './intents/measures.ts';
import { measureEmergent, measureStability } from './intents/weeks.ts';
import { repository } from './process.ts';

const TIMED = 2000;

/**
 * How well intents are found, on utterances with known intents (`text`, `intent`, `domain`), which only the measures see.
 * Clustering and levels: the in-scope ones of val.jsonl. Out of scope: val.jsonl against centroids of train.jsonl.
 * Emergent (mean of `--draws` choices of new intents) and stability: draws from train.jsonl.
 */
export async function benchIntents(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string', default: join(repository, '../shared/data/clinc150') },
      draws: { type: 'string', default: '3' },
      workers: { type: 'string' },
    },
  });
  const train = await readUtterances(values.data, 'train');
  const val = await readUtterances(values.data, 'val');
  const builtin = createBuiltinEncoder(values.workers ? { workers: Number(values.workers) } : {});
  const encoder = cachedEncoder(builtin, await diskCache(builtin.dimensions));
  try {
    const encodePerSecond = await measureSpeed(builtin, train);
    const inScope = val.filter((item) => item.intent !== 'oos');
    return {
      ...(await measureClusters(inScope, encoder)),
      oos: { auroc: round(await measureOutOfScope(train, val, encoder)) },
      emergent: await emergentOver(train, encoder, Number(values.draws)),
      stability: rounded(await measureStability(train, encoder, 1)),
      linear: await measureLinear(train, encoder),
      encodePerSecond,
    };
  } finally {
    await encoder.close();
  }
}

/** The built-in encoder without a cache, after it was loaded. */
async function measureSpeed(encoder: Encoder, utterances: readonly Utterance[]): Promise<number> {
  const texts = utterances.slice(0, TIMED).map((item) => item.text);
  await encoder.encode(texts.slice(0, 64));
  const started = performance.now();
  await encoder.encode(texts);
  return Math.round(texts.length / ((performance.now() - started) / 1000));
}

async function measureClusters(utterances: readonly Utterance[], encoder: Encoder) {
  const texts = utterances.map((item) => item.text);
  const labels = utterances.map((item) => item.intent);
  const vectors = matrixOf(await encoder.encode(texts));
  const given = clusterRequests(texts, vectors, { k: new Set(labels).size }).levels.intents;
  const auto = clusterRequests(texts, vectors);
  const { domains, topics, intents } = auto.levels;
  const domainLabels = utterances.map((item) => item.domain);
  return {
    givenK: {
      acc: round(accuracy(labels, given)),
      nmi: round(mutualInformation(labels, given)),
      ari: round(adjustedRand(labels, given)),
    },
    autoK: {
      k: auto.chosen.k,
      acc: round(accuracy(labels, intents)),
      nmi: round(mutualInformation(labels, intents)),
    },
    levels: {
      domains: new Set(domains).size,
      topics: new Set(topics).size,
      domainPurity: round(purity(domainLabels, domains)),
      nested: nests(intents, topics) && nests(topics, domains),
    },
  };
}

/** Whether no inner cluster has rows in two outer ones. */
function nests(inner: Int32Array, outer: Int32Array): boolean {
  const outerOf = new Map<number, number>();
  return inner.every((cluster, row) => {
    if (!outerOf.has(cluster)) outerOf.set(cluster, outer[row]!);
    return outerOf.get(cluster) === outer[row];
  });
}

async function centroidsOf(train: readonly Utterance[], encoder: Encoder): Promise<IntentModel> {
  const vectors: Matrix = matrixOf(await encoder.encode(train.map((item) => item.text)));
  const groups = Map.groupBy(train.keys(), (row) => train[row]!.intent);
  const centroids = matrixOf([...groups.values()].map((rows) => unitMean(vectors, rows)));
  return { encoder: encoder.id, intents: [...groups.keys()], centroids, floor: 0 };
}

async function measureOutOfScope(train: readonly Utterance[], val: readonly Utterance[], encoder: Encoder) {
  const model = await centroidsOf(train, encoder);
  const placements = placeRows(model, matrixOf(await encoder.encode(val.map((item) => item.text))));
  const novelty = (out: boolean): number[] =>
    placements.flatMap((placement, row) =>
      (val[row]!.intent === 'oos') === out ? [placement.novelty ?? 0] : [],
    );
  return areaUnderCurve(novelty(true), novelty(false));
}

async function emergentOver(train: readonly Utterance[], encoder: Encoder, draws: number) {
  const totals = { newIntents: 0, found: 0, flagged: 0, right: 0 };
  for (let draw = 1; draw <= draws; draw++) {
    const result = await measureEmergent(train, encoder, draw);
    for (const key of ['newIntents', 'found', 'flagged', 'right'] as const) totals[key] += result[key];
  }
  return {
    newIntents: totals.newIntents / draws,
    found: round(totals.found / totals.newIntents),
    precision: totals.flagged === 0 ? null : round(totals.right / totals.flagged),
  };
}

/** Placing by the linear model with the encoder where it is unsure, after a third of the utterances were learnt. */
async function measureLinear(train: readonly Utterance[], encoder: Encoder) {
  const learnt = perIntent(train, { count: 33, seed: 1 });
  const model = await centroidsOf(learnt, encoder);
  const seen = new Set(learnt.map((item) => item.id));
  const rest = train.filter((item) => !seen.has(item.id));
  const texts = learnt.map((item) => item.text);
  const placed = placeRows(model, matrixOf(await encoder.encode(texts)));
  const known = texts.map((text, row) => ({ text, intent: placed[row]!.intent! }));
  const { encoded, agreement } = await placeRequests(model, rest, known, encoder);
  return {
    placed: rest.length,
    encodedShare: round(encoded / rest.length),
    agreement: agreement === null ? null : round(agreement),
  };
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

function rounded<T extends Record<string, number>>(values: T): T {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, round(value)])) as T;
}
