import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PawlError } from '../../core/errors.ts';
import { resolveInside } from '../../core/resolve-inside.ts';
import type { Taxonomy } from '../../core/taxonomy.ts';
import type { Evidence } from './evidence.ts';

/** What a person may do about the taxonomy; a refresh never does it itself. */
export type Proposal =
  | { kind: 'move'; intent: string; from: string; to: string; why: string }
  | { kind: 'split'; intent: string; examples: string[]; why: string }
  | { kind: 'merge'; intent: string; into: string; why: string };

const LEAST_ROWS = 15;
const MOST_OF = 0.6;
const SIBLINGS = 2 / 3;

/** Moves to where an intent's neighbours in the tree lie, and splits and merges that the new clusters suggest. */
export function propose(evidence: Evidence, taxonomy: Taxonomy): Proposal[] {
  return [...moves(evidence, taxonomy), ...splits(evidence), ...merges(evidence)];
}

function moves({ topics, matches, clusters }: Evidence, taxonomy: Taxonomy): Proposal[] {
  const parents = new Map<number, { intent: string; parent: string }[]>();
  for (const { intent, cluster } of matches) {
    const entry = taxonomy[intent];
    if (!entry || entry.status === 'retired') continue;
    const topic = topics[clusters.get(cluster)![0]!]!;
    const parent = entry.path.split('/').slice(0, -1).join('/');
    parents.set(topic, [...(parents.get(topic) ?? []), { intent, parent }]);
  }
  const used = new Set(Object.values(taxonomy).map((entry) => entry.path));
  return [...parents.values()].flatMap((members) =>
    members.flatMap(({ intent, parent }): Proposal[] => {
      const others = members.filter((member) => member.intent !== intent);
      const counts = Map.groupBy(others, (member) => member.parent);
      const [best] = [...counts].sort((a, b) => b[1].length - a[1].length);
      if (!best || best[0] === parent || best[0] === '' || best[1].length < 2) return [];
      if (best[1].length < SIBLINGS * others.length) return [];
      const from = taxonomy[intent]!.path;
      const to = `${best[0]}/${from.split('/').at(-1)}`;
      if (used.has(to)) return [];
      const why = `it is used like ${best[1].map((member) => member.intent).join(', ')}`;
      return [{ kind: 'move', intent, from, to, why }];
    }),
  );
}

function splits({ texts, clusters, matches, known }: Evidence): Proposal[] {
  const matched = new Set(matches.map((match) => match.cluster));
  const intents = new Set(matches.map((match) => match.intent));
  return [...clusters].flatMap(([cluster, rows]): Proposal[] => {
    if (matched.has(cluster) || rows.length < LEAST_ROWS) return [];
    const origin = [...known].find(
      ([intent, own]) => intents.has(intent) && common(own, rows) >= MOST_OF * rows.length,
    );
    if (!origin) return [];
    const why = `${rows.length} of its requests form a group of their own`;
    return [{ kind: 'split', intent: origin[0], examples: rows.slice(0, 5).map((row) => texts[row]!), why }];
  });
}

function merges({ clusters, matches, known }: Evidence): Proposal[] {
  const matched = new Set(matches.map((match) => match.intent));
  return [...known].flatMap(([intent, own]): Proposal[] => {
    if (matched.has(intent) || own.length < LEAST_ROWS) return [];
    const into = matches.find(
      ({ cluster }) => common(own, clusters.get(cluster)!) >= MOST_OF * own.length,
    )?.intent;
    if (into === undefined) return [];
    return [{ kind: 'merge', intent, into, why: `most of its requests lie in one group with ${into}` }];
  });
}

function common(a: readonly number[], b: readonly number[]): number {
  const members = new Set(a);
  return b.filter((row) => members.has(row)).length;
}

/** The taxonomy after moves and merges; ids stay. Splits need a person's words: a new entry with `examples`. */
export function applyProposals(taxonomy: Taxonomy, proposals: readonly Proposal[]): Taxonomy {
  const result: Taxonomy = structuredClone(taxonomy);
  for (const proposal of proposals) {
    const entry = result[proposal.intent];
    if (!entry) continue;
    if (proposal.kind === 'move') entry.path = proposal.to;
    const into = proposal.kind === 'merge' ? result[proposal.into] : undefined;
    if (!into) continue;
    into.merged = [...(into.merged ?? []), proposal.intent, ...(entry.merged ?? [])];
    delete result[proposal.intent];
  }
  return result;
}

/**
 * Renames the folders of moved intents below `folder`, those that exist. Throws PAWL_MOVE_EXISTS before anything is renamed
 * when a target is there already, and what resolveInside throws for a path that leads out.
 */
export async function moveFolders(folder: string, proposals: readonly Proposal[]): Promise<string[]> {
  const moved: { from: string; to: string }[] = [];
  for (const proposal of proposals) {
    if (proposal.kind !== 'move') continue;
    const from = join(folder, resolveInside('', proposal.from));
    const to = join(folder, resolveInside('', proposal.to));
    if (!(await exists(from))) continue;
    if (await exists(to)) {
      throw new PawlError('config', 'PAWL_MOVE_EXISTS', `${proposal.to} exists already.`, {
        hint: `Move the cases of ${proposal.from} by hand, then change its path in taxonomy.yaml.`,
      });
    }
    moved.push({ from, to });
  }
  for (const { from, to } of moved) {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
  return moved.map(({ to }) => to);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
