import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import type { InitPlace } from './place.ts';

/** The formats that the written files name, for editors that check YAML. */
const SCHEMAS = ['case', 'harness', 'taxonomy', 'tool', 'workflow'];
const HARNESS = 'harnesses/desk/';
const EVALS = 'evals/desk/';
const EDIT = 'edits/';

export interface Templates {
  config: Map<string, string>;
  harness: Map<string, string>;
  evals: Map<string, string>;
  /** The prepared edit: files of the harness by path below its folder, and the edit's name. */
  edit: { name: string; files: Map<string, string> };
}

/** The files of a new project, under the names that they get there; `packageRoot` is where pawl itself lies. */
export async function readTemplates(packageRoot: string, place: InitPlace): Promise<Templates> {
  const folder = join(packageRoot, 'examples', 'init');
  const templates: Templates = {
    config: await configFiles(packageRoot, place.hasConfig),
    harness: new Map(),
    evals: new Map(),
    edit: { name: '', files: new Map() },
  };
  for (const path of (await fastGlob('**/*.{yaml,md}', { cwd: folder })).sort()) {
    const text = await readFile(join(folder, path), 'utf8');
    if (path.startsWith(HARNESS))
      templates.harness.set(
        `${place.harnesses}/${place.name}/${path.slice(HARNESS.length)}`,
        path.endsWith('/harness.yaml') ? text.replace(/^name: desk$/m, `name: ${place.name}`) : text,
      );
    else if (path.startsWith(EVALS))
      templates.evals.set(`${place.evals}/${place.name}/${path.slice(EVALS.length)}`, text);
    else if (path.startsWith(EDIT)) {
      const [, name, ...rest] = path.split('/');
      templates.edit.name = name!;
      templates.edit.files.set(rest.join('/'), text);
    }
  }
  return templates;
}

/** The config, unless there is one, and the schemas that the other files name. */
export async function configFiles(packageRoot: string, hasConfig: boolean): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (!hasConfig)
    files.set(
      'pawl.config.ts',
      await readFile(join(packageRoot, 'examples', 'init', 'pawl.config.ts'), 'utf8'),
    );
  for (const name of SCHEMAS)
    files.set(`schema/${name}.json`, await readFile(join(packageRoot, 'schema', `${name}.json`), 'utf8'));
  return files;
}
