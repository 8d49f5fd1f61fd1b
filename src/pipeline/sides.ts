import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { usageError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import { resolveBase } from '../harness/git.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { folderOverlay, type ProjectFiles, workTreeFiles } from '../harness/project-files.ts';
import type { GateOptions } from './options.ts';
import { harnessDir, type Project } from './project.ts';

/** One side of a comparison: a harness version and the files that it came from. */
export interface Side {
  label: string;
  commit: string | null;
  files: ProjectFiles;
  harness: Harness;
}

export interface Sides {
  candidate: Side;
  /** null: nothing to compare with. */
  base: Side | null;
  /** Why there is no base. */
  noBase: string | null;
  /** Config and suite come from the base ref; with two folders or two models, from the work tree. */
  suiteFrom: 'base' | 'work tree';
  /** The project itself, where the suite of the work tree lies. */
  suiteFiles: ProjectFiles;
}

/** Finds the two harness versions that the options name. */
export async function findSides(project: Project, options: GateOptions): Promise<Sides> {
  if (options.baseline !== undefined || options.candidate !== undefined) return folderSides(project, options);
  const { dir } = await harnessDir(project, options.harness);
  if (options.workTreeOnly && options.baseHarness) return baseSide(project, dir);
  const candidate = await side('work tree', project.files, dir);
  if (options.swap !== undefined)
    return { candidate, base: candidate, noBase: null, suiteFrom: 'work tree', suiteFiles: project.files };
  const base = options.workTreeOnly ? null : await resolveBase(project.root, options.base);
  if (base === null) {
    return {
      candidate,
      base: null,
      noBase: options.workTreeOnly ? null : 'there is no commit to compare with',
      suiteFrom: 'work tree',
      suiteFiles: project.files,
    };
  }
  const files = await gitFiles(project.root, base.commit);
  const configFile = relative(project.root, project.configFile).split(sep).join('/');
  const lacks = !(await files.exists(`${dir}/harness.yaml`))
    ? `${dir}/harness.yaml`
    : !(await files.exists(configFile))
      ? configFile
      : null;
  if (lacks) {
    return {
      candidate,
      base: null,
      noBase: `${base.label} has no ${lacks}`,
      suiteFrom: 'work tree',
      suiteFiles: project.files,
    };
  }
  return {
    candidate,
    base: await side(base.label, files, dir, base.commit),
    noBase: null,
    suiteFrom: 'base',
    suiteFiles: project.files,
  };
}

/** The harness of the base, or of the work tree where the base has none, with the suite of the work tree. */
async function baseSide(project: Project, dir: string): Promise<Sides> {
  const base = await resolveBase(project.root);
  const files = base ? await gitFiles(project.root, base.commit) : project.files;
  const known = base !== null && (await files.exists(`${dir}/harness.yaml`));
  const candidate = known
    ? await side(base.label, files, dir, base.commit)
    : await side('work tree', project.files, dir);
  return { candidate, base: null, noBase: null, suiteFrom: 'work tree', suiteFiles: project.files };
}

async function side(
  label: string,
  files: ProjectFiles,
  dir: string,
  commit: string | null = null,
): Promise<Side> {
  return { label, commit, files, harness: await loadHarness(files, dir) };
}

async function folderSides(project: Project, options: GateOptions): Promise<Sides> {
  const { baseline, candidate } = options;
  if (baseline === undefined || candidate === undefined) {
    throw usageError('PAWL_GATE_FOLDERS', 'Comparing folders needs both --baseline DIR and --candidate DIR.');
  }
  const below = place(project, baseline);
  if (!existsSync(join(below.folder, 'harness.yaml'))) {
    throw usageError(
      'PAWL_GATE_FOLDERS',
      `${baseline} has no harness.yaml.`,
      'The baseline must be a whole harness; a candidate may hold only the changed files.',
    );
  }
  const base = await side(baseline, below.files, below.dir);
  const above = place(project, candidate);
  if (!existsSync(above.folder)) throw usageError('PAWL_GATE_FOLDERS', `There is no folder ${candidate}.`);
  const laidOver = !existsSync(join(above.folder, 'harness.yaml'));
  const changed = laidOver
    ? await side(candidate, folderOverlay(below.files, below.dir, above.folder), below.dir)
    : await side(candidate, above.files, above.dir);
  return { candidate: changed, base, noBase: null, suiteFrom: 'work tree', suiteFiles: project.files };
}

/** A folder inside the project is read through the project; one outside, through its parent. */
function place(project: Project, folder: string): { files: ProjectFiles; dir: string; folder: string } {
  const full = resolve(project.cwd, folder);
  const inside = relative(project.root, full);
  if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) {
    return { files: project.files, dir: inside.split(sep).join('/'), folder: full };
  }
  return { files: workTreeFiles(dirname(full)), dir: basename(full), folder: full };
}
