import { hashText } from '../../core/hash.ts';
import { centredRows, createMatrix, type Matrix, matrixOf } from '../vectors/matrix.ts';
import { type Clustering, clusterRequests } from './cluster-requests.ts';
import { emergentBranches } from './emergent.ts';
import { type IntentModel, type Placement, placeRows } from './intent-model.ts';
import { rowsOf } from './label-clusters.ts';
import { type Match, matchIntents, matchLabels } from './match-intents.ts';
import type { RefreshInput } from './refresh.ts';
import type { Request } from './request.ts';

/** Requests that the tree is made from. */
const SAMPLE = 10_000;
const MOST_OF = 0.6;
const BESIDE = 0.25;

/** The sample of both windows, clustered, and what the old model says of each row. */
export interface Evidence {
  texts: string[];
  vectors: Matrix;
  centred: Matrix;
  isOld: boolean[];
  /** Rows by known intent. */
  known: Map<string, number[]>;
  /** Rows by new cluster, emergent ones left out. */
  clusters: Map<number, number[]>;
  /** Rows of each emergent intent. */
  emergent: number[][];
  /** Topic and domain of each row in the tree. */
  topics: Int32Array;
  domains: Int32Array;
  matches: Match[];
}

export async function gatherEvidence(input: RefreshInput, old: IntentModel, seed: number): Promise<Evidence> {
  const limit = input.sample ?? SAMPLE;
  const share = input.before.length / Math.max(1, input.before.length + input.now.length);
  const oldest = Math.round(limit * Math.min(0.5, Math.max(0.25, share)));
  const before = input.before.length === 0 ? [] : drawn(input.before, oldest);
  const now = drawn(input.now, limit - before.length);
  const texts = [...before, ...now].map((request) => request.text);
  const isOld = texts.map((_, row) => row < before.length);
  const encoded = await input.encoder.encode(texts);
  const vectors = encoded.length > 0 ? matrixOf(encoded) : createMatrix(0, input.encoder.dimensions);
  if (texts.length < 2) return nothing(texts, vectors, isOld);
  const clustering = clusterRequests(texts, vectors, { k: input.k, seed });
  const { centred, levels, mean } = clustering;
  const placements = placeRows(old, vectors);
  const emergent =
    input.model === null ? [] : unknownOnly(branches(clustering, isOld), placements, 1 - old.floor);
  const taken = new Set(emergent.flat());
  const left = (rows: readonly number[]): number[] => rows.filter((row) => !taken.has(row));
  const clusters = new Map<number, number[]>();
  rowsOf(levels.intents).forEach((rows, cluster) => {
    if (left(rows).length > 0) clusters.set(cluster, left(rows));
  });
  const known = new Map<string, number[]>();
  for (const [intent, rows] of Map.groupBy(placements.keys(), (row) => placements[row]!.intent))
    if (intent !== null && left(rows).length > 0) known.set(intent, left(rows));
  const matches =
    input.model === null
      ? matchLabels(centred, { intents: old.intents, centred: centredRows(old.centroids, mean) }, clusters)
      : matchIntents(centred, known, clusters);
  const { topics, domains } = levels;
  return { texts, vectors, centred, isOld, known, clusters, emergent, topics, domains, matches };
}

/** Branches are looked for over single wordings: a leaf that stands for several says nothing of old and new. */
function branches({ tree, direct, leafOf }: Clustering, isOld: readonly boolean[]): number[][] {
  return direct ? emergentBranches(tree, isOld, leafOf) : [];
}

/**
 * The branches that are no known intent which had little traffic and now has some: one to which most of the branch belongs,
 * with next to nothing beside the branch.
 */
function unknownOnly(
  found: readonly number[][],
  placements: readonly Placement[],
  farthest: number,
): number[][] {
  const totals = new Map<string | null, number>();
  for (const { intent } of placements) totals.set(intent, (totals.get(intent) ?? 0) + 1);
  return found.filter((rows) => {
    const groups = [...Map.groupBy(rows, (row) => placements[row]!.intent)];
    const [intent, own] = groups.reduce((best, group) => (group[1].length > best[1].length ? group : best));
    const novelty = own.reduce((sum, row) => sum + (placements[row]!.novelty ?? 0), 0) / own.length;
    const beside = totals.get(intent)! - own.length;
    return own.length < MOST_OF * rows.length || beside > BESIDE * rows.length || novelty > farthest;
  });
}

function nothing(texts: string[], vectors: Matrix, isOld: boolean[]): Evidence {
  const empty = new Int32Array(texts.length);
  return {
    texts,
    vectors,
    centred: vectors,
    isOld,
    known: new Map(),
    clusters: new Map(texts.length === 1 ? [[0, [0]]] : []),
    emergent: [],
    topics: empty,
    domains: empty,
    matches: [],
  };
}

/** At most `count` requests: those whose ids have the lowest hashes, which is a fair draw that does not depend on their order. */
export function drawn(requests: readonly Request[], count: number): Request[] {
  if (requests.length <= count) return [...requests];
  return requests
    .map((request) => ({ request, key: hashText(request.id) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, count)
    .map(({ request }) => request);
}
