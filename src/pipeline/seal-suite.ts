import { realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSuite } from '../cases/load-suite.ts';
import { sealDue, sealInText } from '../cases/seal.ts';
import { formatPlace } from '../core/place.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';

export interface SealedSuite {
  harness: string;
  /** Cases of the suite that are sealed, these among them. */
  sealed: number;
  cases: number;
  /** Sealed now, or to be sealed with `dryRun`. */
  chosen: { caseId: string; intent: string; place: string }[];
  written: boolean;
}

/**
 * Seals a fifth of each intent's cases in their files. Every file is worked out before the first is written.
 * Throws PAWL_SEAL_FAILED where a case cannot be found in its file.
 */
export async function sealSuite(
  options: { harness?: string | undefined; dryRun?: boolean | undefined },
  ports: PipelinePorts,
): Promise<SealedSuite> {
  const project = await openProject(ports.cwd);
  const { name } = await harnessDir(project, options.harness);
  const dir = `${project.config.evals}/${name}`;
  const suite = await loadSuite({ files: project.files, dir, harness: name });
  const due = sealDue(suite.cases);
  const texts = new Map<string, string>();
  for (const [file, cases] of Map.groupBy(due, (item) => item.place.file)) {
    const places = cases.map((item) => item.place);
    texts.set(file, sealInText(await project.files.read(file), places));
  }
  const write = options.dryRun !== true;
  if (write) for (const [file, text] of texts) await replaceFile(join(project.root, file), text);
  const idOf = new Map(suite.intents.map((intent) => [intent.path, intent.id]));
  return {
    harness: name,
    cases: suite.cases.length,
    sealed: suite.cases.filter((item) => item.sealed).length + due.length,
    chosen: due.map((item) => ({
      caseId: item.id,
      intent: idOf.get(item.path) ?? item.path,
      place: formatPlace(item.place),
    })),
    written: write && due.length > 0,
  };
}

/** A reader never sees half a file; a link stays one. */
async function replaceFile(link: string, text: string): Promise<void> {
  const path = await realpath(link);
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
