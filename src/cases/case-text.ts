import type { JsonObject } from '../core/json.ts';
import { yamlText } from '../core/yaml.ts';

/** A case as it stands in a file: readable YAML under a line that gives an editor its schema, by a path from the file's folder. */
export function caseText(document: JsonObject, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${yamlText(document, { lineWidth: 110 })}`;
}

/** A file name for a case: its title in plain small words. */
export function caseSlug(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/<[a-z]+_\d+>/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'case' : slug;
}
