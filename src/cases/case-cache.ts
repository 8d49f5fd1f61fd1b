import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../core/case.ts';
import { hashText } from '../core/hash.ts';
import { VERSION } from '../core/version.ts';

/** Rises when the same file could be parsed into another case. */
const FORMAT = 1;

/** Parsed case files by the hash of their path and content; a damaged or foreign cache counts as empty. */
export interface CaseCache {
  get(key: string): Case[] | undefined;
  set(key: string, cases: Case[]): void;
  /** Writes what this load used, if anything is new. */
  save(): Promise<void>;
}

export function cacheKey(path: string, text: string): string {
  return hashText(`${path}\n${text}`);
}

export async function openCaseCache(dir: string | undefined, suite: string): Promise<CaseCache> {
  if (dir === undefined) return { get: () => undefined, set: () => {}, save: async () => {} };
  const file = join(dir, `${hashText(suite).slice(0, 16)}.json`);
  const stamp = `${VERSION}/${FORMAT}`;
  const stored = await readStored(file, stamp);
  const used = new Map<string, Case[]>();
  let fresh = false;
  return {
    get(key) {
      const cases = stored.get(key);
      if (cases) used.set(key, cases);
      return cases;
    },
    set(key, cases) {
      used.set(key, cases);
      fresh = true;
    },
    async save() {
      if (!fresh) return;
      const part = `${file}.${process.pid}.part`;
      try {
        await mkdir(dir, { recursive: true });
        await writeFile(part, JSON.stringify({ stamp, entries: [...used] }));
        await rename(part, file);
      } catch {
        // Only a cache: a read-only folder makes the next load slower, nothing else.
      }
    },
  };
}

async function readStored(file: string, stamp: string): Promise<Map<string, Case[]>> {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as {
      stamp?: string;
      entries?: [string, Case[]][];
    };
    return parsed.stamp === stamp && Array.isArray(parsed.entries) ? new Map(parsed.entries) : new Map();
  } catch {
    return new Map();
  }
}
