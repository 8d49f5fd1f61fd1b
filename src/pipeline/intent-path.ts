import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { type Taxonomy, taxonomySchema } from '../core/taxonomy.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import type { Store } from '../store/store.ts';
import type { Project } from './project.ts';

/** One to three plain names of folders. */
export function isIntentPath(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*){0,2}$/.test(text);
}

/**
 * The folder of an intent, below evals/<harness>: by id, label or path, or a new path of one to three folders; without a name
 * the intent that the conversation was found to belong to. Throws PAWL_INTENT_WHICH and PAWL_INTENT_UNKNOWN.
 */
export async function intentPath(
  project: Project,
  store: Store,
  options: { harness: string; conversation?: string; wanted: string | undefined },
): Promise<string> {
  const taxonomy = await readTaxonomy(project, options.harness);
  const entries = Object.entries(taxonomy);
  const { wanted } = options;
  if (wanted !== undefined) {
    const named = entries.find(([id, entry]) =>
      [id, entry.path, entry.label ?? ''].some((text) => text.toLowerCase() === wanted.toLowerCase()),
    );
    if (named) return named[1].path;
    if (isIntentPath(wanted) && wanted.includes('/')) return wanted;
    const known = entries.flatMap(([id, entry]) => [id, entry.path]);
    throw usageError(
      'PAWL_INTENT_UNKNOWN',
      `There is no intent "${wanted}".${didYouMean(wanted, known)}`,
      'Name one of taxonomy.yaml, or a new folder: domain/topic/intent.',
    );
  }
  for await (const { conversation, value } of store.signals('intent')) {
    if (conversation !== options.conversation) continue;
    const { intent } = value as { intent: string | null };
    const found = intent === null ? undefined : taxonomy[intent];
    if (found) return found.path;
  }
  throw usageError(
    'PAWL_INTENT_WHICH',
    `Nobody knows which intent conversation ${options.conversation ?? ''} belongs to.`,
    'Say it with --intent domain/topic/intent, or run pawl intents first.',
  );
}

export async function readTaxonomy(project: Project, harness: string): Promise<Taxonomy> {
  const file = `${project.config.evals}/${harness}/taxonomy.yaml`;
  if (!(await project.files.exists(file))) return {};
  const [document] = parseYaml(await project.files.read(file), file);
  const checked = validate(taxonomySchema, document?.value ?? {}, (at) => document?.placeOf(at) ?? { file });
  return checked.ok ? checked.value : {};
}
