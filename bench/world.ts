import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addCases,
  ingest,
  listExemplars,
  listFailures,
  type PipelinePorts,
  refreshTaxonomy,
  simulateTraffic,
} from '../src/pipeline.ts';
import { openStore } from '../src/store/open-store.ts';
import { accuracy, mutualInformation } from './intents/measures.ts';
import { repository } from './process.ts';

interface Truth {
  id: string;
  intent: string;
  outcome: 'success' | 'failure';
  weakness: { layer: string; cause: string } | null;
}

/** The example's clock: its shop's parcels and deadlines lie around this week. */
const FROM = '2026-11-18';

const EXEMPLARS = 5;

/**
 * A week of simulated production, and what pawl makes of it without knowing what is true: intents, failures, their layers
 * and the failures that stand for most. The example's taxonomy is taken away, so that intents are found, not looked up.
 */
export async function benchWorld(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      conversations: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      project: { type: 'string', default: repository },
      harness: { type: 'string' },
      model: { type: 'string' },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pawl-world-'));
  try {
    for (const name of ['pawl.config.ts', 'harnesses', 'evals'])
      await cp(join(resolve(values.project), name), join(folder, name), { recursive: true });
    return await measureWorld(folder, {
      conversations: Number(values.conversations),
      seed: Number(values.seed),
      harness: values.harness,
      model: values.model,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureWorld(
  cwd: string,
  options: {
    conversations: number;
    seed: number;
    harness: string | undefined;
    model: string | undefined;
  },
): Promise<unknown> {
  const { harness, seed } = options;
  const ports: PipelinePorts = { cwd, env: process.env, now: Date.now, command: 'bench world' };
  const begun = performance.now();
  const made = await simulateTraffic({ ...options, from: FROM, days: 7, out: 'week.jsonl' }, ports);
  const seconds = (performance.now() - begun) / 1000;
  const truths = new Map(
    (await readFile(made.truth, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Truth)
      .map((truth) => [truth.id, truth]),
  );
  await ingest({ files: [made.file], harness }, ports);
  await rm(join(cwd, 'evals', made.harness, 'taxonomy.yaml'), { force: true });
  const { taxonomy } = await refreshTaxonomy({ harness, refresh: true, seed }, ports);
  const { failing, conversations, failures } = await listFailures({ harness }, ports);
  const { exemplars } = await listExemplars({ harness, count: EXEMPLARS }, ports);
  const judged = failures.flatMap(({ conversation, layer }) => {
    const weakness = truths.get(conversation)?.weakness;
    return weakness ? [layer === weakness.layer] : [];
  });
  return {
    conversations,
    trueFailureRate: share(
      [...truths.values()].filter(({ outcome }) => outcome === 'failure').length,
      truths.size,
    ),
    detectedFailureRate: share(failing, conversations),
    intents: await measureIntents(join(cwd, '.pawl', 'pawl.db'), truths, Object.keys(taxonomy).length),
    layerAccuracy: share(judged.filter(Boolean).length, judged.length),
    topExemplars: exemplars.map(({ kind, layer, failure }) => {
      const truth = truths.get(failure.conversation);
      const right = truth?.outcome === 'failure' && truth.weakness?.layer === layer;
      return { kind, layer, trueCause: truth?.weakness?.cause ?? null, right };
    }),
    casesProvenRed: await casesProvenRed(exemplars, ports),
    perSecond: Math.round(made.conversations / seconds),
  };
}

/** How the requests were grouped, against what users really came for; those like no intent are a group of their own. */
async function measureIntents(file: string, truths: ReadonlyMap<string, Truth>, k: number) {
  await using store = await openStore(file);
  const labels: string[] = [];
  const placed: string[] = [];
  for await (const { conversation, value } of store.signals('intent')) {
    const truth = truths.get(conversation);
    if (!truth) continue;
    labels.push(truth.intent);
    placed.push((value as { intent: string | null }).intent ?? 'none');
  }
  return {
    acc: round(accuracy(labels, placed)),
    nmi: round(mutualInformation(labels, placed)),
    k,
  };
}

/** Cases made of the top exemplars: how many were accepted, and how many of these failed on the harness as it stands. */
async function casesProvenRed(
  exemplars: readonly { failure: { id: string } }[],
  ports: PipelinePorts,
): Promise<{ accepted: number; red: number; drafts: number; rejected: number }> {
  const added = await addCases(
    { ids: exemplars.map(({ failure }) => failure.id), intent: 'world/found/exemplars' },
    ports,
  );
  const count = (state: string): number => added.filter((item) => item.state === state).length;
  const red = added.filter(
    (item) => item.state === 'added' && item.proof.some((proof) => proof.red > 0),
  ).length;
  return { accepted: count('added'), red, drafts: count('draft'), rejected: count('rejected') };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
