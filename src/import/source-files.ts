import { posix } from 'node:path';
import { PawlError } from '../core/errors.ts';
import { isObject, type Json } from '../core/json.ts';
import type { Place } from '../core/place.ts';
import { resolveInside } from '../core/resolve-inside.ts';
import type { PlaceOf } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import type { ProjectFiles } from '../harness/project-files.ts';

/** The largest file of tests or samples, in characters: they are read as a whole. */
const TEXT_LIMIT = 32 * 1024 * 1024;

/** A value of a file, and where its parts stand. */
export interface Located {
  value: Json;
  placeOf: PlaceOf;
}

/** The files of the project that a config names; nothing outside it is read. */
export interface SourceFiles {
  /** `file://tests/*.yaml`, relative to the file that names it, as paths below the root. Throws PAWL_PATH_OUTSIDE. */
  find(ref: string, from: string): Promise<string[]>;
  text(path: string): Promise<string>;
  /** YAML or JSON; none of an empty file. Throws PAWL_YAML_INVALID, PAWL_YAML_TOO_LARGE. */
  documents(path: string): Promise<Located[]>;
  /** One JSON value a line. Throws PAWL_IMPORT_JSONL. */
  lines(path: string): Promise<Located[]>;
}

export function createSourceFiles(files: ProjectFiles): SourceFiles {
  const source: SourceFiles = {
    async find(ref, from) {
      const path = resolveInside(posix.dirname(from), ref.replace(/^file:\/\//, ''));
      if (!/[*?[\]{}]/.test(path)) return [path];
      return files.list([path]);
    },
    async text(path) {
      const text = (await files.read(path)).replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
      if (text.length <= TEXT_LIMIT) return text;
      throw new PawlError(
        'config',
        'PAWL_IMPORT_TOO_LARGE',
        `The file has ${text.length} characters; ${TEXT_LIMIT} are allowed.`,
        { place: { file: path }, hint: 'Split it.' },
      );
    },
    async documents(path) {
      return parseYaml(await source.text(path), path).map(({ value, placeOf }) => ({
        value: value as Json,
        placeOf,
      }));
    },
    async lines(path) {
      const text = await source.text(path);
      return text.split('\n').flatMap((line, index): Located[] => {
        if (line.trim() === '') return [];
        const place: Place = { file: path, line: index + 1 };
        try {
          return [{ value: JSON.parse(line) as Json, placeOf: () => place }];
        } catch (error) {
          throw new PawlError(
            'config',
            'PAWL_IMPORT_JSONL',
            `This line is no JSON: ${(error as Error).message}.`,
            {
              place,
            },
          );
        }
      });
    },
  };
  return source;
}

/** How many values a document may come to once its references are written out. */
const NODE_LIMIT = 200_000;
const DEPTH_LIMIT = 20;

/**
 * `#/a/b` references inside a document, written out; one that leads nowhere stays as it is.
 * Throws PAWL_IMPORT_TOO_LARGE when they multiply.
 */
export function withoutReferences(root: Json): Json {
  let nodes = 0;
  const walk = (value: Json, depth: number): Json => {
    nodes++;
    if (nodes > NODE_LIMIT) {
      throw new PawlError(
        'config',
        'PAWL_IMPORT_TOO_LARGE',
        `With its $ref written out the file has more than ${NODE_LIMIT} values.`,
      );
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, depth));
    if (!isObject(value)) return value;
    const ref = value.$ref;
    const target = typeof ref === 'string' && ref.startsWith('#/') ? pointed(root, ref) : undefined;
    if (target !== undefined && depth < DEPTH_LIMIT) {
      const { $ref: _, ...rest } = value;
      const found = walk(target, depth + 1);
      return isObject(found)
        ? { ...(found as Record<string, Json>), ...(rest as Record<string, Json>) }
        : found;
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item as Json, depth)]));
  };
  return walk(root, 0);
}

function pointed(root: Json, ref: string): Json | undefined {
  let at: unknown = root;
  for (const part of ref.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at as Json;
}
