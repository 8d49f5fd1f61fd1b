import { posix } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../core/json.ts';

/** A case as it stands in a file: readable YAML under a line that gives an editor its schema. */
export function caseText(document: JsonObject, file: string): string {
  const schema = posix.relative(posix.dirname(file), 'node_modules/pawl/schema/case.json');
  return `# yaml-language-server: $schema=${schema}\n${stringify(document, { lineWidth: 110 })}`;
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
