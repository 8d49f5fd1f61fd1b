import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadSuite } from '../cases/load-suite.ts';
import { readYamlFile } from '../cases/taxonomy.ts';
import { PawlError, type Problem, problemsError, usageError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { type Taxonomy, taxonomySchema } from '../core/taxonomy.ts';
import { openEncoder } from '../encoder/open-encoder.ts';
import { modelFromJson, modelToJson } from '../signal/intents/intent-model.ts';
import { applyProposals, moveFolders, type Proposal } from '../signal/intents/proposals.ts';
import { type Refreshed, refreshIntents } from '../signal/intents/refresh.ts';
import { type Request, requestsOf } from '../signal/intents/request.ts';
import { summariseRequests } from '../signal/intents/summarise-requests.ts';
import { taxonomyText } from '../signal/intents/taxonomy-text.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { openIntentWriter } from './intent-writer.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { schemaFor } from './schema-path.ts';

const WEEK_MS = 7 * 86_400_000;

export interface IntentsOptions {
  harness?: string | undefined;
  /** Fit the taxonomy to the latest week; else it is only read. */
  refresh?: boolean | undefined;
  /** Carry out the moves and merges that are proposed. */
  apply?: boolean | undefined;
  /** Last day of the week, YYYY-MM-DD; default: that of the latest conversation. */
  asOf?: string | undefined;
  seed?: number | undefined;
}

export interface IntentsResult {
  harness: string;
  file: string;
  taxonomy: Taxonomy;
  /** Of a refresh; absent when the taxonomy was only read. */
  refreshed?: {
    /** Last day of the week; null where no conversation has a time. */
    asOf: string | null;
    conversations: number;
    changes: Refreshed['changes'];
    proposals: Proposal[];
    applied: boolean;
    agreement: number | null;
    outOfScope: number;
    /** What the model cost that wrote summaries or labels. */
    costUsd: number;
    notes: string[];
  };
}

/**
 * Reads the taxonomy of a harness, and fits it to the stored conversations where asked or where there is none yet.
 * Throws PAWL_INTENTS_NONE when no conversation is stored.
 */
export async function refreshTaxonomy(options: IntentsOptions, ports: PipelinePorts): Promise<IntentsResult> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  const folder = join(project.config.evals, harness);
  const file = join(folder, 'taxonomy.yaml');
  const text = await readFile(join(project.root, file), 'utf8').catch(() => null);
  const taxonomy = text === null ? {} : readTaxonomy(text, file);
  if (!options.refresh && !options.apply && Object.keys(taxonomy).length > 0)
    return { harness, file, taxonomy };
  await using store = await openStore(join(project.root, project.config.store));
  const window = await findWindow(store, harness, options.asOf);
  const model = await lastModel(store, harness);
  const now = await requests(store, harness, model ? window.from : undefined, window.to);
  if (now.length === 0)
    throw usageError(
      'PAWL_INTENTS_NONE',
      `No conversation of ${harness} is stored.`,
      'pawl ingest FILE… reads traces.',
    );
  const before = model && window.before ? await requests(store, harness, window.before, window.from) : [];
  const cache = {
    get: (keys: readonly string[]) => store.getVectors(keys),
    put: (entries: ReadonlyMap<string, Float32Array>) => store.putVectors(entries),
  };
  const writer = await openIntentWriter(project, store, ports);
  const brief = async (list: readonly Request[]): Promise<readonly Request[]> =>
    writer.summarise ? summariseRequests(list, writer.summarise) : list;
  const encoder = await openEncoder(project.config.encoder, { env: ports.env, cache });
  try {
    const found = await refreshIntents({
      taxonomy,
      model,
      before: await brief(before),
      now: await brief(now),
      encoder,
      wordings: await casesWordings(project, harness),
      name: writer.name,
      asOf: window.asOf,
      seed: options.seed ?? 1,
    });
    const applied = options.apply === true;
    if (applied) await moveFolders(join(project.root, folder), found.proposals);
    const next = applied ? applyProposals(found.taxonomy, found.proposals) : found.taxonomy;
    const schema = schemaFor(project.root, file, 'taxonomy');
    await writeWhole(join(project.root, file), taxonomyText(text, next, schema));
    await keep(store, harness, found, now);
    return {
      harness,
      file,
      taxonomy: next,
      refreshed: {
        asOf: window.asOf,
        conversations: now.length,
        changes: found.changes,
        proposals: found.proposals,
        applied,
        agreement: found.agreement,
        costUsd: writer.costUsd(),
        outOfScope: found.placements.filter((placement) => !placement.inScope).length,
        notes: found.notes,
      },
    };
  } finally {
    await encoder.close();
  }
}

/** Openings of an intent's cases that are looked at. */
const OPENINGS = 20;

/** What users say first in the cases of each intent; nothing of a suite that cannot be read, which says so elsewhere. */
async function casesWordings({ config, files }: Project, harness: string): Promise<Map<string, string[]>> {
  const wordings = new Map<string, string[]>();
  try {
    const { cases, intents } = await loadSuite({ files, dir: `${config.evals}/${harness}`, harness });
    const ids = new Map(intents.map(({ path, id }) => [path, id]));
    for (const item of cases) {
      const first = item.given.find((entry) => 'user' in entry);
      const said = first && 'user' in first ? first.user : undefined;
      const id = ids.get(item.path);
      const own = wordings.get(id ?? '') ?? [];
      if (id === undefined || said === undefined || item.sealed || own.length === OPENINGS) continue;
      wordings.set(id, [...own, said]);
    }
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
  }
  return wordings;
}

function readTaxonomy(text: string, file: string): Taxonomy {
  const problems: Problem[] = [];
  const taxonomy = readYamlFile(taxonomySchema, text, file, problems);
  if (taxonomy) return taxonomy;
  throw problemsError('PAWL_TAXONOMY_INVALID', `${file} has ${problems.length} problems:`, problems);
}

interface Window {
  asOf: string | null;
  before: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

/** The seven days up to and with `asOf`, and the seven before; traces without times are one window. */
async function findWindow(store: Store, harness: string, asOf: string | undefined): Promise<Window> {
  if (asOf !== undefined && Number.isNaN(Date.parse(asOf)))
    throw usageError('PAWL_INTENTS_DATE', `--as-of takes a day as YYYY-MM-DD; got "${asOf}".`);
  const last = asOf ?? (await lastDay(store, harness));
  if (last === null) return { asOf: null, before: undefined, from: undefined, to: undefined };
  const end = Date.parse(`${last.slice(0, 10)}T00:00:00Z`) + 86_400_000;
  const iso = (ms: number): string => new Date(ms).toISOString();
  return { asOf: last.slice(0, 10), before: iso(end - 2 * WEEK_MS), from: iso(end - WEEK_MS), to: iso(end) };
}

async function lastDay(store: Store, harness: string): Promise<string | null> {
  let last: string | null = null;
  for await (const { conversation } of store.conversations({ harness }))
    last = conversation.startedAt ?? last;
  return last;
}

async function requests(
  store: Store,
  harness: string,
  from: string | undefined,
  to: string | undefined,
): Promise<Request[]> {
  async function* conversations() {
    for await (const { conversation } of store.conversations({ harness, from, to })) yield conversation;
  }
  return Array.fromAsync(requestsOf(conversations()));
}

async function lastModel(store: Store, harness: string) {
  for await (const { conversation, value } of store.signals('intent-model'))
    if (conversation === harness) return modelFromJson(value);
  return null;
}

/** Where each conversation belongs, and what places the next ones. */
async function keep(store: Store, harness: string, found: Refreshed, now: readonly Request[]): Promise<void> {
  await store.putSignals('intent-model', [
    { conversation: harness, hash: '', value: modelToJson(found.model) as unknown as Json },
  ]);
  const rows = now.map(({ id, text }, index) => {
    const { intent, novelty, inScope } = found.placements[index]!;
    return { conversation: id, hash: '', value: { intent: inScope ? intent : null, novelty, text } };
  });
  for (let from = 0; from < rows.length; from += 1000)
    await store.putSignals('intent', rows.slice(from, from + 1000));
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
