import { hashText } from '../../core/hash.ts';
import { createMatrix, type Matrix, matrixOf } from '../vectors/matrix.ts';
import { clusterRequests } from './cluster-requests.ts';
import { emergentBranches } from './emergent.ts';
import { type IntentModel, placeRows } from './intent-model.ts';
import { rowsOf } from './label-clusters.ts';
import { type Match, matchIntents } from './match-intents.ts';
import type { RefreshInput } from './refresh.ts';
import type { Request } from './request.ts';

/** Requests that the tree is made from. */
const SAMPLE = 10_000;

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
  const leaves = rowsOf(clustering.leafOf);
  // Over small clusters a leaf counts as its rows do; the branches are looked for over single rows only.
  const single = leaves.length === texts.length;
  const emergent = single && input.model !== null ? emergentBranches(clustering.tree, isOld) : [];
  const taken = new Set(emergent.flat());
  const clusters = new Map<number, number[]>();
  rowsOf(clustering.levels.intents).forEach((rows, cluster) => {
    const left = rows.filter((row) => !taken.has(row));
    if (left.length > 0) clusters.set(cluster, left);
  });
  const known = new Map<string, number[]>();
  placeRows(old, vectors).forEach(({ intent }, row) => {
    if (intent === null || taken.has(row)) return;
    known.set(intent, [...(known.get(intent) ?? []), row]);
  });
  const { topics, domains } = clustering.levels;
  const { centred } = clustering;
  const matches = matchIntents(centred, known, clusters);
  return { texts, vectors, centred, isOld, known, clusters, emergent, topics, domains, matches };
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
