import { posix } from 'node:path';
import type { z } from 'zod';
import { PawlError, type Problem } from '../core/errors.ts';
import type { HarnessSource, Layer } from '../core/harness.ts';
import type { Place } from '../core/place.ts';
import { resolveInside } from '../core/resolve-inside.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { canonicalText } from './hash.ts';
import type { ProjectFiles } from './project-files.ts';

/** A YAML file that was checked, with the place of each of its nodes. */
export interface Parsed<T> {
  value: T;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads the files of one harness, keeping each as a source and every problem found on the way. */
export interface HarnessReader {
  readonly files: ProjectFiles;
  readonly dir: string;
  /** By path; a file that two layers name belongs to the first that reads it. */
  readonly sources: Map<string, HarnessSource>;
  readonly problems: Problem[];
  /** Canonical text; undefined when the file cannot be read, which is then a problem. */
  read(path: string, layer: Layer): Promise<string | undefined>;
  /** undefined when it has problems. */
  yaml<T>(path: string, schema: z.ZodType<T>, layer: Layer): Promise<Parsed<T> | undefined>;
  /** A path as harness.yaml writes it, from the project's root; `at` is where it was written. */
  resolve(ref: string, at: Place): string;
  /** Files that the globs match, without those that `!glob` takes away. The ledger is never among them. */
  list(globs: readonly string[], at: Place): Promise<string[]>;
  /** Keeps a PawlError as a problem of the file; throws any other error. */
  keep(error: unknown, path: string): void;
}

export function harnessReader(files: ProjectFiles, dir: string): HarnessReader {
  const listed = new Map<string, string>();
  const reader: HarnessReader = {
    files,
    dir,
    sources: new Map(),
    problems: [],
    async read(path, layer) {
      const known = reader.sources.get(path);
      if (known) return known.text;
      try {
        const text = canonicalText(listed.get(path) ?? (await files.read(path)));
        reader.sources.set(path, { path, layer, text });
        return text;
      } catch (error) {
        reader.keep(error, path);
        return undefined;
      }
    },
    async yaml(path, schema, layer) {
      const text = await reader.read(path, layer);
      try {
        return text === undefined ? undefined : readYaml(reader, path, schema, text);
      } catch (error) {
        reader.keep(error, path);
        return undefined;
      }
    },
    resolve: (ref, at) => inside(reader, dir, ref, at) ?? `${dir}/${posix.basename(ref)}`,
    async list(globs, at) {
      // Only the glob has wildcards: the folder's own name may have brackets.
      const escaped = dir.replace(/[\\!*?()[\]{}@+|]/g, '\\$&');
      const resolved = globs.flatMap((glob) => {
        const takesAway = /^!(?!\()/.test(glob);
        const path = inside(reader, escaped, takesAway ? glob.slice(1) : glob, at);
        return path === undefined ? [] : [takesAway ? `!${path}` : path];
      });
      const found = (await files.list(resolved)).filter((path) => path !== `${dir}/ledger.jsonl`);
      // All at once, which is quick at a git ref; if one cannot be read, reading it by itself says which.
      const texts = await files.readMany(found).catch(() => new Map<string, string>());
      for (const [path, text] of texts) listed.set(path, text);
      return found;
    },
    keep(error, path) {
      if (!(error instanceof PawlError)) throw error;
      const problems = error.problems.length > 0 ? error.problems : [error];
      reader.problems.push(
        ...problems.map(({ message, place, hint }) => ({ message, place: place ?? { file: path }, hint })),
      );
    },
  };
  return reader;
}

/** The path from the project's root; one that leads out is a problem, and undefined. */
function inside(reader: HarnessReader, dir: string, ref: string, at: Place): string | undefined {
  try {
    return resolveInside(dir, ref);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    reader.problems.push({ message: error.message, place: at, hint: error.hint });
    return undefined;
  }
}

function readYaml<T>(
  reader: HarnessReader,
  path: string,
  schema: z.ZodType<T>,
  text: string,
): Parsed<T> | undefined {
  const [document, second] = parseYaml(text, path);
  if (second) {
    reader.problems.push({
      message: 'The file has several documents; one is allowed.',
      place: second.placeOf([]),
      hint: 'Write one file each.',
    });
  }
  const placeOf = (at: readonly PropertyKey[]): Place => document?.placeOf(at) ?? { file: path };
  const checked = validate(schema, document?.value ?? {}, placeOf);
  if (checked.ok) return { value: checked.value, placeOf };
  reader.problems.push(...checked.problems);
  return undefined;
}
