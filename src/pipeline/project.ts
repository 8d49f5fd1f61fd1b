import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../core/config.ts';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { findHarnesses } from '../harness/load-harness.ts';
import { type ProjectFiles, workTreeFiles } from '../harness/project-files.ts';

/** A project as it stands in the work tree. */
export interface Project {
  cwd: string;
  /** Folder of pawl.config. */
  root: string;
  configFile: string;
  config: Config;
  files: ProjectFiles;
}

export async function openProject(cwd: string): Promise<Project> {
  const { config, file, root } = await loadConfig(cwd);
  return { cwd, root, configFile: file, config, files: workTreeFiles(root) };
}

/** The folder of the named harness, or of the only one. Throws PAWL_HARNESS_UNKNOWN or PAWL_HARNESS_WHICH. */
export async function harnessDir(
  project: Project,
  name: string | undefined,
): Promise<{ name: string; dir: string }> {
  const found = await findHarnesses(project.files, project.config.harnesses);
  const names = found.map((harness) => harness.name);
  if (found.length === 0) {
    throw usageError(
      'PAWL_HARNESS_NONE',
      `There is no harness below ${project.config.harnesses}/.`,
      'A harness is a folder with a harness.yaml.',
    );
  }
  if (name === undefined) {
    if (found.length === 1) return found[0]!;
    throw usageError(
      'PAWL_HARNESS_WHICH',
      `There are ${found.length} harnesses: ${names.join(', ')}.`,
      'Name one of them.',
    );
  }
  const harness = found.find((candidate) => candidate.name === name);
  if (harness) return harness;
  throw usageError(
    'PAWL_HARNESS_UNKNOWN',
    `There is no harness "${name}".${didYouMean(name, names)}`,
    `Harnesses here: ${names.join(', ')}.`,
  );
}
