import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CiOptions, type CiWritten, writeCi } from './ci-files.ts';
import { type Committed, firstCommit } from './first-commit.ts';
import { configAt, openPlace } from './place.ts';
import { readTemplates } from './templates.ts';
import { addIgnored, writeNew } from './write-new.ts';

export interface InitOptions {
  /** Default: the working directory. */
  folder?: string | undefined;
  /** Of the harness. */
  name?: string | undefined;
  /** Also write the files of a CI. */
  ci?: CiOptions | undefined;
}

export interface InitPorts {
  cwd: string;
  /** Where pawl itself lies, with its templates and schemas. */
  packageRoot: string;
}

export interface Initialised extends Committed {
  root: string;
  harness: string;
  written: string[];
  /** What was there already, files or folders, and was left alone. */
  kept: string[];
  /** Lines added to .gitignore. */
  ignored: string[];
  /** null where none was asked for. */
  ci: CiWritten | null;
  /** The edit to gate first: a changed file in the work tree, or a folder beside the harness. */
  edit: { name: string; path: string } | null;
  /** Commands to go on with. */
  next: string[];
}

/** Writes the files of a CI for the project in exactly this folder; null where it is none. Throws PAWL_CONFIG_INVALID. */
export async function addCi(ci: CiOptions, folder: string, cwd: string): Promise<CiWritten | null> {
  const root = resolve(cwd, folder);
  const config = await configAt(root);
  return config ? await writeCi(ci, root, config.models) : null;
}

/**
 * Makes a folder a project: a config, a small harness, an intent of six cases, and an edit to gate on the built-in models.
 * Nothing that is there is overwritten. Throws PAWL_INIT_FOLDER and PAWL_INIT_NAME.
 */
export async function initProject(options: InitOptions, ports: InitPorts): Promise<Initialised> {
  const name = options.name ?? 'desk';
  const place = await openPlace(options.folder ?? '.', ports.cwd, name);
  const { root, harnesses, evals } = place;
  const templates = await readTemplates(ports.packageRoot, place);
  const files = await writeNew(
    root,
    new Map([
      ...templates.config,
      ...(place.hasHarness ? [] : templates.harness),
      ...(place.hasEvals ? [] : templates.evals),
    ]),
  );
  if (place.hasHarness) files.kept.push(`${harnesses}/${name}/`);
  if (place.hasEvals) files.kept.push(`${evals}/${name}/`);
  const ignored = await addIgnored(root);
  const ci = options.ci ? await writeCi(options.ci, root, place.models) : null;
  const commit = await firstCommit(place, [
    ...files.written,
    ...(ci?.written ?? []),
    ...(ignored.length > 0 ? ['.gitignore'] : []),
  ]);
  const own = `${harnesses}/${name}`;
  const shared = { ...commit, root, harness: name, ignored, ci };
  if (place.hasHarness || place.hasEvals)
    return { ...shared, ...files, edit: null, next: [`pawl case check ${name}`, `pawl run ${name}`] };
  const { name: edit, files: changed } = templates.edit;
  if (commit.committed) {
    for (const [path, text] of changed) await writeFile(join(root, own, path), text);
    const path = `${own}/${[...changed.keys()][0]}`;
    return {
      ...shared,
      ...files,
      edit: { name: edit, path },
      next: ['git diff', `pawl gate ${name}`, `pawl report --format markdown`],
    };
  }
  const path = `edits/${edit}`;
  const edited = await writeNew(root, new Map([...changed].map(([file, text]) => [`${path}/${file}`, text])));
  files.written.push(...edited.written);
  files.kept.push(...edited.kept);
  return {
    ...shared,
    ...files,
    edit: { name: edit, path },
    next: [
      `pawl case check ${name}`,
      `pawl gate --baseline ${own} --candidate ${path}`,
      'pawl report --format markdown',
    ],
  };
}
