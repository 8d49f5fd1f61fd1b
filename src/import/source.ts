import type { JsonObject } from '../core/json.ts';
import type { Place } from '../core/place.ts';
import type { ProjectFiles } from '../harness/project-files.ts';

/** Something of the source that means something else in pawl, or nothing. */
export interface Leftover {
  what: string;
  why: string;
  place: Place;
}

/** A case as it will stand in a file; `name` is the file's, without extension, or where it came from in JSONL. */
export interface ImportedCase {
  name: string;
  value: JsonObject;
}

export interface ImportedHarness {
  name: string;
  /** The system prompt, a template. */
  prompt: string;
  vars: Record<string, string>;
  /** In the form of `tools/*.yaml`. */
  tools: JsonObject[];
  cases: ImportedCase[];
}

/** What another tool's suite comes to in pawl's words. */
export interface Imported {
  /** Entries of `models` in the config. */
  models: JsonObject[];
  harnesses: ImportedHarness[];
  left: Leftover[];
  /** Tests or samples of the source, before variables and prompts multiply them. */
  tests: number;
}

export interface ImportInput {
  /** Relative to the root, with `/`. */
  path: string;
  files: ProjectFiles;
  /** The harness's name. */
  name: string;
}

/** One tool whose suites can be read. */
export interface ImportSource {
  name: string;
  summary: string;
  read(input: ImportInput): Promise<Imported>;
}
