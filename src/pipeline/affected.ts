import { relative, sep } from 'node:path';
import { resolveBase } from '../harness/git.ts';
import { gitFiles } from '../harness/git-files.ts';
import { findHarnesses, loadHarness } from '../harness/load-harness.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { openProject, type Project } from './project.ts';

/** A harness that a change could make behave otherwise, and what of it changed. */
export interface AffectedHarness {
  harness: string;
  dir: string;
  why: 'harness' | 'suite' | 'config' | 'new' | 'no base';
  /** Files that were added, changed or removed, relative to the project root. */
  files: string[];
}

export interface Affected {
  /** What it was compared with; null when there is nothing to compare with, so that every harness counts. */
  base: string | null;
  affected: AffectedHarness[];
  /** Names of the others. */
  untouched: string[];
}

/**
 * Harnesses whose own files, suite or config differ between the base and the work tree, in the order of their names. Paths
 * alone do not count: a file that no harness names affects none.
 */
export async function findAffected(options: { cwd: string; base?: string | undefined }): Promise<Affected> {
  const project = await openProject(options.cwd);
  const harnesses = await findHarnesses(project.files, project.config.harnesses);
  const base = await resolveBase(project.root, options.base);
  if (base === null) {
    const affected = harnesses.map(
      ({ name, dir }): AffectedHarness => ({ harness: name, dir, why: 'no base', files: [] }),
    );
    return { base: null, affected, untouched: [] };
  }
  const before = await gitFiles(project.root, base.commit);
  const config = await changedConfig(project, before);
  const affected: AffectedHarness[] = [];
  const untouched: string[] = [];
  for (const { name, dir } of harnesses) {
    const found = await affectedBy(project, before, { name, dir }, config);
    if (found) affected.push(found);
    else untouched.push(name);
  }
  return { base: base.label, affected, untouched };
}

async function affectedBy(
  project: Project,
  before: ProjectFiles,
  { name, dir }: { name: string; dir: string },
  config: readonly string[],
): Promise<AffectedHarness | null> {
  if (!(await before.exists(`${dir}/harness.yaml`)))
    return { harness: name, dir, why: 'new', files: [`${dir}/harness.yaml`] };
  const [was, is] = await Promise.all([loadHarness(before, dir), loadHarness(project.files, dir)]);
  const textsOf = (sources: typeof is.sources): Map<string, string> =>
    new Map(sources.map(({ path, text }) => [path, text]));
  const harness = differing(textsOf(was.sources), textsOf(is.sources));
  const suite = await changedSuite(project, before, name);
  const files = [...harness, ...suite, ...config];
  if (files.length === 0) return null;
  const why = harness.length > 0 ? 'harness' : suite.length > 0 ? 'suite' : 'config';
  return { harness: name, dir, why, files };
}

async function changedSuite(project: Project, before: ProjectFiles, name: string): Promise<string[]> {
  const globs = [`${project.config.evals}/${name}/**/*.{yaml,yml,jsonl}`];
  const read = async (files: ProjectFiles): Promise<Map<string, string>> =>
    files.readMany(await files.list(globs));
  return differing(await read(before), await read(project.files));
}

async function changedConfig(project: Project, before: ProjectFiles): Promise<string[]> {
  const file = relative(project.root, project.configFile).split(sep).join('/');
  const was = (await before.exists(file)) ? await before.read(file) : '';
  return was === (await project.files.read(file)) ? [] : [file];
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
