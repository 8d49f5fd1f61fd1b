import { PawlError } from '../core/errors.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import { resolveBase } from '../harness/git.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { loadHandlers } from '../run/handlers.ts';
import { harnessDir, type Project } from './project.ts';

/**
 * The code of the tools as the base has it, by which answers are recorded; that of the work tree where no base with this
 * harness is at hand.
 */
export async function promotedTools(project: Project, name: string): Promise<ToolCodes> {
  const { dir } = await harnessDir(project, name);
  const base = await resolveBase(project.root).catch((error: unknown) => {
    if (error instanceof PawlError) return null;
    throw error;
  });
  const committed = base && (await gitFiles(project.root, base.commit));
  const files = (await committed?.exists(`${dir}/harness.yaml`)) ? committed! : project.files;
  const harness = await loadHarness(files, dir);
  return loadHandlers(harness, () => files.codeRoot());
}
