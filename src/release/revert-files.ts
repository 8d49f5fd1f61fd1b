import type { ChangedFile } from './release-step.ts';

/** Texts of a harness's files by path; a file that is not there has no entry. */
export type FileTexts = ReadonlyMap<string, string>;

export interface RevertFiles {
  files: ChangedFile[];
  /** Files of the promotion that were changed again since: taking it back would take those changes back too. */
  overlaps: string[];
}

/** What takes one promotion back and leaves alone what came after it: its files, as they were before it. */
export function revertFiles(input: { before: FileTexts; promoted: FileTexts; now: FileTexts }): RevertFiles {
  const { before, promoted, now } = input;
  const paths = [...new Set([...before.keys(), ...promoted.keys()])].sort();
  const files: ChangedFile[] = [];
  const overlaps: string[] = [];
  for (const path of paths) {
    const [old, own, live] = [before, promoted, now].map((texts) => texts.get(path) ?? null) as [
      string | null,
      string | null,
      string | null,
    ];
    if (old === own) continue;
    if (live !== own) overlaps.push(path);
    else files.push({ path, before: live, after: old });
  }
  return { files, overlaps };
}
