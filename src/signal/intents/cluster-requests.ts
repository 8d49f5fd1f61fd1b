import { type ChosenK, chooseK } from '../vectors/choose-k.ts';
import { cutTree } from '../vectors/cut-tree.ts';
import { kMeans } from '../vectors/k-means.ts';
import { type Matrix, normaliseRows, takeRows } from '../vectors/matrix.ts';
import { smoothedRows } from '../vectors/neighbours.ts';
import { type Tree, wardTree } from '../vectors/ward.ts';
import { jointRows } from './joint-rows.ts';

/** Rows up to which the tree is over single rows; above, over the centroids of small clusters. */
const DIRECT = 10_000;
const SMALL_CLUSTERS = 1500;
const NEIGHBOURS = 10;
/** Below this many wordings, as of a menu, each may well be an intent of its own. */
const FEW_WORDINGS = 100;

export interface Levels {
  domains: Int32Array;
  topics: Int32Array;
  intents: Int32Array;
}

export interface Clustering {
  mean: Float32Array;
  centred: Matrix;
  /** Over wordings, or over small clusters of them. */
  tree: Tree;
  /** Each leaf is one wording. */
  direct: boolean;
  /** The leaf of the tree that a row belongs to. */
  leafOf: Int32Array;
  chosen: ChosenK;
  levels: Levels;
}

/**
 * Domain, topic and intent of each text: three cuts of one Ward tree, so that each intent lies in one topic and each topic in
 * one domain. `k` fixes the number of intents; else it is chosen by silhouette. Equal for equal seeds.
 */
export function clusterRequests(
  texts: readonly string[],
  vectors: Matrix,
  { k, seed = 1, direct = DIRECT }: { k?: number | undefined; seed?: number; direct?: number } = {},
): Clustering {
  const { mean, centred, joint } = jointRows(texts, vectors, seed);
  const { firsts, firstOf } = distinctRequests(texts);
  const own = treeOver(takeRows(joint, firsts), direct, seed);
  const leafOf = firstOf.map((first) => own.leafOf[first]!);
  const { tree } = own;
  const judged = firsts.length < FEW_WORDINGS ? centred : takeRows(centred, firsts);
  const chosen = k === undefined ? chooseK(judged, { seed }) : { k, tried: [] };
  const cut = (count: number): Int32Array => {
    const leaves = cutTree(tree, count);
    return leafOf.map((leaf) => leaves[leaf]!);
  };
  const counts = levelCounts(chosen.k);
  const levels = { domains: cut(counts.domains), topics: cut(counts.topics), intents: cut(chosen.k) };
  return { mean, centred, tree, direct: firsts.length <= direct, leafOf, chosen, levels };
}

/**
 * Rows of requests of different wording, and for each row which of these is worded like it. What many say word for word, as
 * a button's text or a form's, is one request: else each wording would look like a dense intent of its own.
 */
function distinctRequests(texts: readonly string[]): { firsts: number[]; firstOf: Int32Array } {
  const seen = new Map<string, number>();
  const firsts: number[] = [];
  const firstOf = Int32Array.from(texts, (text, row) => {
    const key = text
      .toLowerCase()
      .replace(/<[a-z]+_\d+>|\d+/g, '#')
      .replace(/[^\p{L}#]+/gu, ' ')
      .trim();
    const first = seen.get(key);
    if (first !== undefined) return first;
    seen.set(key, firsts.length);
    firsts.push(row);
    return firsts.length - 1;
  });
  return { firsts, firstOf };
}

/** Intents in topics and topics in domains of about equal breadth at the top: √k domains, k^¾ topics. */
export function levelCounts(k: number): { domains: number; topics: number } {
  return { domains: Math.max(1, Math.round(Math.sqrt(k))), topics: Math.max(1, Math.round(k ** 0.75)) };
}

function treeOver(joint: Matrix, direct: number, seed: number): { tree: Tree; leafOf: Int32Array } {
  if (joint.rows <= direct) {
    const leafOf = Int32Array.from({ length: joint.rows }, (_, row) => row);
    return { tree: wardTree(smoothedRows(joint, NEIGHBOURS)), leafOf };
  }
  const { clusters, centroids } = kMeans(joint, SMALL_CLUSTERS, { seed, iterations: 15 });
  const sizes = new Int32Array(centroids.rows);
  for (const cluster of clusters) sizes[cluster]!++;
  const filled = [...sizes.keys()].filter((cluster) => sizes[cluster]! > 0);
  const leaves = new Map(filled.map((cluster, leaf) => [cluster, leaf]));
  return {
    tree: wardTree(
      normaliseRows(takeRows(centroids, filled)),
      filled.map((cluster) => sizes[cluster]!),
    ),
    leafOf: clusters.map((cluster) => leaves.get(cluster)!),
  };
}
