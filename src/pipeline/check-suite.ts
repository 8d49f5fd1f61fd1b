import { type CaseFinding, checkCases } from '../cases/check-cases.ts';
import { loadSuite } from '../cases/load-suite.ts';
import { type SelfTest, selfTestLints } from '../cases/self-test.ts';
import { git } from '../harness/git.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { loadHandlers } from '../run/handlers.ts';
import { findPersonal } from '../signal/redact/find-personal.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';

export interface CheckedSuite {
  harness: string;
  cases: number;
  intents: number;
  findings: CaseFinding[];
}

/** Looks through the suite of a harness, as both stand in the work tree, for cases that cannot do their work. */
export async function checkSuite(
  options: { harness?: string | undefined },
  ports: PipelinePorts,
): Promise<CheckedSuite> {
  const project = await openProject(ports.cwd);
  const { dir: folder, name } = await harnessDir(project, options.harness);
  const harness = await loadHarness(project.files, folder);
  const dir = `${project.config.evals}/${name}`;
  const suite = await loadSuite({ files: project.files, dir, harness: name });
  const findings = await checkCases(suite, {
    dir,
    harness,
    codes: await loadHandlers(harness, () => project.files.codeRoot()),
    today: new Date(ports.now()).toISOString().slice(0, 10),
    ignored: await ignoredFiles(project.root, dir),
    personal: findPersonal,
  });
  const intents = new Set(suite.cases.map((item) => item.path)).size;
  return { harness: name, cases: suite.cases.length, intents, findings };
}

/** Whether every lint of `checkSuite` still fires on its own example. */
export function selfTestSuiteLints(): Promise<SelfTest[]> {
  return selfTestLints(findPersonal);
}

/** Files of the suite that git ignores; none outside a repository. */
async function ignoredFiles(root: string, dir: string): Promise<Set<string>> {
  const listed = await git(root, [
    'ls-files',
    '--others',
    '--ignored',
    '--exclude-standard',
    '-z',
    '--',
    `${dir}/`,
  ]).catch(() => null);
  const paths = (listed ?? '').split('\0').filter((path) => /\.(ya?ml|jsonl)$/.test(path));
  return new Set(paths);
}
