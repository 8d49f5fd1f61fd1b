import { z } from 'zod';
import type { Intent } from '../core/case.ts';
import type { Problem } from '../core/errors.ts';
import type { Taxonomy } from '../core/taxonomy.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';

/** cluster.yaml: what a person decided about one intent. */
export const clusterSchema = z.strictObject({
  owner: z.string().optional(),
  margin: z.number().min(0).max(1).optional().describe('allowed loss of pass rate, 0–1'),
  why: z.string().optional(),
});

export type Cluster = z.infer<typeof clusterSchema>;

export function readYamlFile<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
  problems: Problem[],
): T | undefined {
  const [document] = parseYaml(text, file);
  const checked = validate(schema, document?.value ?? {}, (path) => document?.placeOf(path) ?? { file });
  if (checked.ok) return checked.value;
  problems.push(...checked.problems);
  return undefined;
}

/** Path of the topic of an intent's folder: the first two segments of three, the first of two, itself if alone. */
export function topicOf(path: string): string {
  const segments = path.split('/');
  return segments.length === 1 ? path : segments.slice(0, -1).join('/');
}

/** The intents of a suite: those of the taxonomy, and every folder with cases that it does not know, under its path. */
export function intentsOf(
  taxonomy: Taxonomy,
  folders: Iterable<string>,
  clusters: ReadonlyMap<string, Cluster>,
): Intent[] {
  const intents = new Map<string, Intent>();
  for (const [id, entry] of Object.entries(taxonomy)) {
    if (entry.status === 'retired') continue;
    intents.set(entry.path, {
      id,
      path: entry.path,
      label: entry.label ?? entry.path,
      topic: topicOf(entry.path),
      share: entry.share,
      margin: clusters.get(entry.path)?.margin,
    });
  }
  for (const path of folders) {
    if (intents.has(path)) continue;
    intents.set(path, {
      id: path,
      path,
      label: path,
      topic: topicOf(path),
      share: undefined,
      margin: clusters.get(path)?.margin,
    });
  }
  return [...intents.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
