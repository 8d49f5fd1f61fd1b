import {
  Document,
  isScalar,
  LineCounter,
  parseAllDocuments,
  type ToStringOptions,
  visit,
  type YAMLError,
} from 'yaml';
import { PawlError } from './errors.ts';
import { formatPlace, type Place } from './place.ts';

/** The largest YAML file that is read, in characters. */
export const YAML_LIMIT = 256 * 1024;

/** Characters that a reviewer cannot see, or that make other text appear in another order, and tags that hide a message. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/**
 * A value as YAML that `parseYaml` takes: what stands twice is written out twice, and hidden and bidirectional characters
 * stand as escapes, so that a review sees them.
 */
export function yamlText(value: unknown, options: ToStringOptions = {}): string {
  return documentText(new Document(value, { aliasDuplicateObjects: false }), options);
}

/** A document that was read, and changed, in the same form; comments and layout stay. */
export function documentText(document: Document, options: ToStringOptions = {}): string {
  visit(document, {
    Scalar(_, node) {
      const { value } = node;
      // Of text that is white space alone a block would lose some.
      if (typeof value === 'string' && (value.search(HIDDEN) >= 0 || /^\s+$/.test(value)))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(options).replace(HIDDEN, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** One document of a YAML file, with the place of each of its nodes. */
export interface YamlDocument {
  value: unknown;
  /** The place of the node at `path`, or of the nearest node above it. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * The documents of a YAML 1.2 core-schema text; empty ones are left out.
 * Aliases, custom tags and files above YAML_LIMIT throw PAWL_YAML_INVALID with file:line:column, a key that stands twice
 * PAWL_YAML_DUPLICATE_KEY with both places.
 */
export function parseYaml(text: string, file: string): YamlDocument[] {
  if (text.length > YAML_LIMIT) {
    throw new PawlError(
      'config',
      'PAWL_YAML_TOO_LARGE',
      `The file has ${text.length} characters; ${YAML_LIMIT} are allowed.`,
      {
        place: { file },
        hint: 'Split it into several files, or write cases as JSONL.',
      },
    );
  }
  const lines = new LineCounter();
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const documents = parseAllDocuments(source, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const found = Array.isArray(documents) ? documents : [];
  return found.flatMap((document) => {
    const [error] = [...document.errors, ...document.warnings];
    if (error) throw duplicateKey(error, document, { file, lines }) ?? yamlError(error, file);
    if (document.contents === null) return [];
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: 0 });
    } catch (cause) {
      const message = 'YAML aliases (*name) are not allowed. Write the value out where it is used.';
      throw new PawlError('config', 'PAWL_YAML_INVALID', message, { place: { file }, cause });
    }
    return [{ value, placeOf: (path) => placeIn(document, path, file, lines) }];
  });
}

/** Both places of a key that stands twice in one mapping: which of the two counts would be a guess. */
function duplicateKey(
  error: YAMLError,
  document: Document,
  { file, lines }: { file: string; lines: LineCounter },
): PawlError | undefined {
  if (error.code !== 'DUPLICATE_KEY') return undefined;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  let found: PawlError | undefined;
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) && key.range ? [key] : []));
      const again = keys.find((key) => key.range![0] === error.pos[0]);
      const first = keys.find((key) => key !== again && key.value === again?.value);
      if (!again || !first) return undefined;
      const message = `The key ${String(again.value)} is not unique: it stands at ${formatPlace(placeAt(first.range![0]))} already.`;
      found = new PawlError('config', 'PAWL_YAML_DUPLICATE_KEY', message, {
        place: placeAt(error.pos[0]),
        hint: 'Rename or remove one of them; two cases in one file stand apart with a line "---".',
      });
      return visit.BREAK;
    },
  });
  return found;
}

function yamlError(error: YAMLError, file: string): PawlError {
  const start = error.linePos?.[0];
  const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return new PawlError('config', 'PAWL_YAML_INVALID', `${message}${message.endsWith('.') ? '' : '.'}`, {
    place: { file, line: start?.line, column: start?.col },
  });
}

function placeIn(document: Document, path: readonly PropertyKey[], file: string, lines: LineCounter): Place {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : keyOrValue(document, path.slice(0, length));
    const offset = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
    if (offset !== undefined) {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col };
    }
  }
  return { file };
}

/** The key node of a map entry, since that is where a person looks; otherwise the item itself. */
function keyOrValue(document: Document, path: readonly PropertyKey[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const items = (parent as { items?: { key?: { value?: unknown } }[] } | undefined)?.items;
  const pair = items?.find(
    (item) => item && typeof item === 'object' && 'key' in item && item.key?.value === last,
  );
  return pair?.key ?? document.getIn(path, true);
}
