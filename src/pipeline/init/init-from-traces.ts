import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type FailureKind, seenIn } from '../../core/failure.ts';
import type { Layer } from '../../core/harness.ts';
import { openStore } from '../../store/open-store.ts';
import { listExemplars, listFailures } from '../failures.ts';
import { type Ingested, ingest } from '../ingest.ts';
import { refreshTaxonomy } from '../intents.ts';
import type { PipelinePorts } from '../options.ts';
import { openProject } from '../project.ts';
import { writeCi } from './ci-files.ts';
import { type FirstCases, firstCases } from './first-cases.ts';
import { firstCommit } from './first-commit.ts';
import { foundPage } from './found-page.ts';
import { HarnessSketch, type InferredHarness } from './infer-harness.ts';
import type { Initialised, InitOptions, InitPorts } from './init-project.ts';
import { type InitPlace, openPlace } from './place.ts';
import { configFiles } from './templates.ts';
import { addIgnored, removeEmpty, type WrittenFiles, writeNew } from './write-new.ts';

export interface FromTracesOptions extends InitOptions {
  /** Files, folders and globs, relative to the working directory. */
  files: readonly string[];
  format?: string | undefined;
  stdin?: Readable | undefined;
}

/** A group of like failures, and what should have been done instead. */
export interface TopFailure {
  kind: FailureKind;
  layer: Layer;
  layerWhy: string;
  intent: string | null;
  size: number;
  failure: string;
  quote: string;
  should: string | null;
}

export interface FromTraces extends Initialised {
  conversations: number;
  /** Records that could not be read, by why. */
  dropped: Record<string, number>;
  failing: number;
  tools: number;
  /** The most frequent first; shares of the traffic in 0–1. */
  intents: { id: string; label: string; path: string; share: number }[];
  exemplars: TopFailure[];
  cases: Omit<FirstCases, 'files'>;
}

type Ports = PipelinePorts & InitPorts & { onStep?: (text: string) => void };

/**
 * Makes a folder a project out of an agent's traces: what users want, what goes wrong, a harness as far as the traces show
 * it, and first cases. Offline. Throws what `ingest` throws, and then nothing that it wrote is left.
 */
export async function initFromTraces(options: FromTracesOptions, ports: Ports): Promise<FromTraces> {
  const name = options.name ?? 'agent';
  const place = await openPlace(options.folder ?? '.', ports.cwd, name);
  const { root } = place;
  const files = await writeNew(root, await configFiles(ports.packageRoot, place.hasConfig));
  const inside = { ...ports, cwd: root };
  const say = ports.onStep ?? (() => {});
  say('Reading the traces …');
  const sources = options.files.map((file) => (file === '-' ? file : resolve(ports.cwd, file)));
  const read = await readTraces({ ...options, files: sources }, place, files, inside);
  say(`Looking for intents in ${read.ingested.conversations} conversations …`);
  const taxonomyThere = existsSync(join(root, place.evals, name, 'taxonomy.yaml'));
  const { taxonomy, file } = await refreshTaxonomy({ harness: name, refresh: true }, inside);
  (taxonomyThere ? files.kept : files.written).push(file);
  say('Looking for failures …');
  const failures = await listFailures({ harness: name }, inside);
  const { exemplars } = await listExemplars({ harness: name, count: 10 }, inside);
  say('Drawing up cases …');
  const project = await openProject(root);
  await using store = await openStore(join(root, project.config.store));
  const tools = new Set(read.inferred.tools.map((tool) => tool.name));
  const { files: cases, ...counts } = await firstCases(project, store, name, taxonomy, tools);
  add(files, await writeNew(root, below(`${place.evals}/${name}`, cases)));
  const found = {
    harness: name,
    conversations: read.ingested.conversations,
    dropped: droppedOf(read.ingested),
    failing: failures.failing,
    tools: tools.size,
    intents: Object.entries(taxonomy)
      .map(([id, { label, path, share }]) => ({ id, path, label: label ?? id, share: share ?? 0 }))
      .sort((a, b) => b.share - a.share),
    exemplars: exemplars.map(
      ({ kind, layer, intent, size, failure }): TopFailure => ({
        kind,
        layer,
        layerWhy: failure.layerWhy,
        intent,
        size,
        failure: failure.id,
        quote: seenIn(failure),
        should: failure.counterfactual?.should ?? null,
      }),
    ),
    cases: counts,
  };
  const worst = exemplars[0]?.failure.id;
  const look = worst === undefined ? `pawl intents ${name}` : `pawl show ${worst}`;
  const next = [look, `pawl case check ${name}`, `pawl run ${name}`];
  const page = foundPage({ ...found, inferred: read.inferred, place });
  add(files, await writeNew(root, new Map([['PAWL.md', page]])));
  const ignored = await addIgnored(root);
  const ci = options.ci ? await writeCi(options.ci, root, place.models) : null;
  const commit = await firstCommit(place, [
    ...files.written,
    ...(ci?.written ?? []),
    ...(ignored.length > 0 ? ['.gitignore'] : []),
  ]);
  return { ...commit, root, ...files, ignored, ci, edit: null, next, ...found };
}

/** Conversations need a harness to belong to: a bare one stands in until the traces have shown the agent's own. */
async function readTraces(
  options: FromTracesOptions,
  place: InitPlace,
  files: WrittenFiles,
  ports: Ports,
): Promise<{ ingested: Ingested; inferred: InferredHarness }> {
  const { root, name } = place;
  const own = `${place.harnesses}/${name}`;
  const folder = join(root, own);
  const hadStore = existsSync(join(root, '.pawl'));
  if (place.hasHarness) files.kept.push(`${own}/`);
  else {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'harness.yaml'), `name: ${name}\n`);
    await writeFile(join(folder, 'prompt.md'), '');
  }
  try {
    const ingested = await ingest(
      { files: options.files, format: options.format, stdin: options.stdin, harness: name },
      ports,
    );
    const inferred = await sketch(name, ports);
    if (!place.hasHarness) {
      await rm(folder, { recursive: true });
      add(files, await writeNew(root, below(own, inferred.files)));
    }
    return { ingested, inferred };
  } catch (error) {
    for (const path of files.written) await rm(join(root, path), { force: true });
    if (!place.hasHarness) await rm(folder, { recursive: true, force: true });
    await removeEmpty(root, [...files.written, own]);
    if (!hadStore) await rm(join(root, '.pawl'), { recursive: true, force: true });
    throw error;
  }
}

async function sketch(name: string, ports: Ports): Promise<InferredHarness> {
  const { root, config } = await openProject(ports.cwd);
  await using store = await openStore(join(root, config.store));
  const drawn = new HarnessSketch();
  for await (const { conversation } of store.conversations({ harness: name })) drawn.add(conversation);
  return drawn.finish(name);
}

function droppedOf({ formats }: Ingested): Record<string, number> {
  const dropped: Record<string, number> = {};
  for (const format of formats)
    for (const [why, { count }] of Object.entries(format.dropped)) dropped[why] = (dropped[why] ?? 0) + count;
  return dropped;
}

function below(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
}

function add(files: WrittenFiles, more: WrittenFiles): void {
  files.written.push(...more.written);
  files.kept.push(...more.kept);
}
