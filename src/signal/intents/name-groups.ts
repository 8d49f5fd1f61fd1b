import type { Taxonomy } from '../../core/taxonomy.ts';
import { clip, terminalText } from '../../core/text.ts';
import type { Evidence } from './evidence.ts';
import { type ClusterLabel, freeName, labelClusters, type NameGroup, slugOf } from './label-clusters.ts';

/** A new intent: its rows in the evidence, and what it is called. */
export interface NamedGroup {
  rows: number[];
  id: string;
  label: string;
  path: string;
  /** Labels of its domain and topic. */
  parent: string;
}

const EXAMPLES = 8;

/**
 * Names for groups that become intents: labels by terms or by `name`, ids and paths from labels. A group lies beside the
 * known intents of its topic in the tree, else in a new topic beside those of its domain, else in a new domain.
 */
export async function nameGroups(
  evidence: Evidence,
  groups: readonly number[][],
  taxonomy: Taxonomy,
  name?: NameGroup,
): Promise<NamedGroup[]> {
  if (groups.length === 0) return [];
  const labels = labelsOf(evidence, groups);
  const levels = levelNames(evidence, taxonomy);
  const ids = new Set([
    ...Object.keys(taxonomy),
    ...Object.values(taxonomy).flatMap((entry) => entry.merged ?? []),
  ]);
  const paths = new Set(Object.values(taxonomy).map((entry) => entry.path));
  const named: NamedGroup[] = [];
  for (const [index, rows] of groups.entries()) {
    const own = labels[index]!;
    const examples = [own.medoid, ...rows.filter((row) => row !== own.medoid)].slice(0, EXAMPLES);
    const given =
      name && (await name({ terms: own.terms, examples: examples.map((row) => evidence.texts[row]!) }));
    const label = oneLine(given ?? '') || oneLine(own.label);
    const { folder, parent } = levels(rows);
    const slug = slugOf(label);
    named.push({ rows, id: freeName(slug, ids), label, path: freeName(`${folder}/${slug}`, paths), parent });
  }
  return named;
}

/** Labels against the background of all other rows. */
function labelsOf({ texts, centred, clusters }: Evidence, groups: readonly number[][]): ClusterLabel[] {
  const grouping = new Int32Array(texts.length).fill(-1);
  groups.forEach((rows, group) => {
    for (const row of rows) grouping[row] = group;
  });
  let next = groups.length;
  for (const rows of clusters.values()) {
    if (rows.every((row) => grouping[row]! >= 0)) continue;
    for (const row of rows) if (grouping[row]! < 0) grouping[row] = next;
    next++;
  }
  const rest = grouping.map((group) => (group < 0 ? next : group));
  return labelClusters(texts, centred, rest).slice(0, groups.length);
}

function oneLine(text: string): string {
  return clip(terminalText(text).replaceAll(/\s+/g, ' ').trim(), 60);
}

/** The folder for a group's rows: where most known intents of its topic lie, or a new one with names of its own. */
function levelNames(
  { texts, centred, topics, domains, matches, clusters }: Evidence,
  taxonomy: Taxonomy,
): (rows: readonly number[]) => { folder: string; parent: string } {
  const folders = (levels: Int32Array, depth: number): Map<number, string> => {
    const votes = new Map<number, Map<string, number>>();
    for (const { intent, cluster } of matches) {
      const segments = taxonomy[intent]?.path.split('/') ?? [];
      if (segments.length <= depth) continue;
      const level = levels[clusters.get(cluster)![0]!]!;
      const own = votes.get(level) ?? votes.set(level, new Map()).get(level)!;
      const folder = segments.slice(0, depth).join('/');
      own.set(folder, (own.get(folder) ?? 0) + clusters.get(cluster)!.length);
    }
    return new Map([...votes].map(([level, own]) => [level, [...own].sort((a, b) => b[1] - a[1])[0]![0]]));
  };
  const [topicFolders, domainFolders] = [folders(topics, 2), folders(domains, 1)];
  const taken = new Set(
    Object.values(taxonomy).flatMap(({ path }) => [
      path.split('/')[0]!,
      path.split('/').slice(0, 2).join('/'),
    ]),
  );
  const topicLabels = labelClusters(texts, centred, topics);
  const domainLabels = labelClusters(texts, centred, domains);
  return (rows) => {
    const topic = topics[rows[0]!]!;
    const domain = domains[rows[0]!]!;
    const parent = `${domainLabels[domain]!.label} / ${topicLabels[topic]!.label}`;
    if (!domainFolders.has(domain))
      domainFolders.set(domain, freeName(slugOf(domainLabels[domain]!.label), taken));
    if (!topicFolders.has(topic)) {
      const folder = `${domainFolders.get(domain)}/${slugOf(topicLabels[topic]!.label)}`;
      topicFolders.set(topic, freeName(folder, taken));
    }
    return { folder: topicFolders.get(topic)!, parent };
  };
}
