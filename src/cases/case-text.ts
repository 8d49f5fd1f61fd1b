import { Document, isScalar, visit } from 'yaml';
import type { JsonObject } from '../core/json.ts';

/** Characters that a reviewer cannot see, or that make other text appear in another order, and tags that hide a message. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/**
 * A case as it stands in a file: readable YAML under a line that gives an editor its schema, by a path from the file's folder.
 * Hidden and bidirectional characters stand as escapes, so that a review sees them.
 */
export function caseText(document: JsonObject, schema: string): string {
  const made = new Document(document, { aliasDuplicateObjects: false });
  visit(made, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && node.value.search(HIDDEN) >= 0)
        node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = made.toString({ lineWidth: 110 }).replace(HIDDEN, escaped);
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
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
