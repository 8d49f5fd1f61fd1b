import { clip } from '../../core/text.ts';
import { dot, type Matrix, meanOf, rowOf } from '../vectors/matrix.ts';
import { terms } from './words.ts';

export interface ClusterLabel {
  label: string;
  /** The most telling terms, best first. */
  terms: string[];
  /** Row of the text nearest to the cluster's mean. */
  medoid: number;
}

/** Writes a group's name, for one, a model: handed in by the caller. */
export type NameGroup = (group: { terms: readonly string[]; examples: readonly string[] }) => Promise<string>;

const TERMS = 5;

/**
 * A label for each cluster, 0 to the highest: the terms of the highest class-based TF-IDF (Grootendorst 2022), and the medoid.
 * A cluster without any content word is labelled by its medoid.
 */
export function labelClusters(
  texts: readonly string[],
  centred: Matrix,
  clusters: Int32Array,
): ClusterLabel[] {
  const members = rowsOf(clusters);
  const counts = members.map((rows) => termCounts(rows.map((row) => texts[row]!)));
  const overall = new Map<string, number>();
  let total = 0;
  for (const own of counts) {
    for (const [term, count] of own) {
      overall.set(term, (overall.get(term) ?? 0) + count);
      total += count;
    }
  }
  const average = total / Math.max(1, members.length);
  return members.map((rows, cluster) => {
    const ranked = [...counts[cluster]!]
      .filter(([term, count]) => !term.includes('#') && (count > 1 || rows.length < 4))
      .map(([term, count]) => ({
        term,
        // A pair says more than its words, once it is as frequent as they nearly are.
        score: weight(count, overall.get(term)!, average) * (term.includes(' ') ? 1.2 : 1),
      }))
      .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
      .map(({ term }) => term);
    const medoid = medoidOf(centred, rows);
    const best = distinct(ranked).slice(0, TERMS);
    return { label: labelFrom(best) || clip(texts[medoid] ?? '', 60), terms: best, medoid };
  });
}

/** Class-based TF-IDF, less for terms that other clusters have too: a name must also tell siblings apart. */
function weight(count: number, overall: number, average: number): number {
  return count * Math.log(1 + average / overall) * Math.sqrt(count / overall);
}

/** Row numbers of each cluster, ascending. */
export function rowsOf(clusters: Int32Array): number[][] {
  const count = clusters.reduce((max, cluster) => Math.max(max, cluster), -1) + 1;
  const members: number[][] = Array.from({ length: count }, () => []);
  clusters.forEach((cluster, row) => {
    members[cluster]!.push(row);
  });
  return members;
}

/** The given row that is nearest to the mean of them; −1 for none. */
export function medoidOf(rows: Matrix, members: readonly number[]): number {
  const mean = meanOf(rows, members);
  let best = -1;
  let closeness = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const product = dot(rowOf(rows, member), mean);
    if (product > closeness) [best, closeness] = [member, product];
  }
  return best;
}

function termCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  // Once a text: a user who repeats a word is still one user.
  for (const text of texts)
    for (const term of new Set(terms(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Terms less those whose words all stand in a better one. */
function distinct(ranked: readonly string[]): string[] {
  const kept: string[] = [];
  for (const term of ranked.slice(0, 30)) {
    const words = term.split(' ');
    if (!kept.some((other) => words.some((word) => other.split(' ').includes(word)))) kept.push(term);
  }
  return kept;
}

function labelFrom(best: readonly string[]): string {
  const words = best.slice(0, 2).flatMap((term) => term.split(' '));
  const text = words.slice(0, 3).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label as a folder name: lower case letters, digits and hyphens, at most 40 characters; `intent` when nothing is left. */
export function slugOf(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'intent' : slug;
}

/** The name, or the name with the first free number from 2 on; it is added to `taken`. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
