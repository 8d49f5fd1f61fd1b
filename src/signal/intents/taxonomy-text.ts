import { Document, isMap, parseDocument } from 'yaml';
import type { Taxonomy } from '../../core/taxonomy.ts';
import { documentText } from '../../core/yaml.ts';

/**
 * taxonomy.yaml with the entries of `taxonomy`: only values that differ are changed, so that a person's comments, order and
 * layout stay. Entries that the taxonomy does not have are taken out. `text` must be a file that could be read, or null; a new
 * one names its `schema`, a path from its folder.
 */
export function taxonomyText(text: string | null, taxonomy: Taxonomy, schema: string): string {
  const document = text === null || text.trim() === '' ? new Document({}) : parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  const before = (document.toJS() ?? {}) as Record<string, Record<string, unknown>>;
  for (const id of Object.keys(before)) if (!Object.hasOwn(taxonomy, id)) document.deleteIn([id]);
  for (const [id, entry] of Object.entries(taxonomy)) {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!old) {
      const node = document.createNode(shown(entry), { flow: true });
      document.setIn([id], node);
      continue;
    }
    for (const [key, value] of Object.entries(entry)) {
      const same = JSON.stringify(old[key]) === JSON.stringify(value);
      // What a person left out because it is the default stays left out.
      const implied = old[key] === undefined && key === 'status' && value === 'active';
      if (value !== undefined && !same && !implied) document.setIn([id, key], value);
    }
  }
  const head = text === null || text.trim() === '' ? `# yaml-language-server: $schema=${schema}\n` : '';
  return head + documentText(document, { lineWidth: 0, flowCollectionPadding: true });
}

function shown(entry: Taxonomy[string]): Record<string, unknown> {
  const { status, ...rest } = entry;
  const values = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return status === 'active' ? values : { ...values, status };
}
