import { PawlError, usageError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import { type Ledger, parseLedger } from '../core/ledger.ts';
import { git, gitUser, inHistory, resolveBase, tagCommit } from '../harness/git.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { ledgerPath, readLedger } from './ledger.ts';
import { harnessDir, openProject, type Project } from './project.ts';

/** A harness as HEAD has it, ready for a promotion or a revert. */
export interface Release {
  project: Project;
  name: string;
  dir: string;
  head: { commit: string; files: ProjectFiles };
  harness: Harness;
  ledger: Ledger;
  /** Who is at work. */
  by: string | null;
}

/**
 * Opens a harness for a release. Throws PAWL_RELEASE_GIT without a repository or a commit, PAWL_RELEASE_DIRTY when harness
 * or ledger of the work tree are not committed, and PAWL_LEDGER_BROKEN when the ledger's chain does not hold.
 */
export async function openRelease(
  cwd: string,
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Release> {
  const project = await openProject(cwd);
  const found = await harnessDir(project, name);
  const base = await resolveBase(project.root, 'HEAD').catch(() => null);
  if (base === null)
    throw usageError(
      'PAWL_RELEASE_GIT',
      'Promotions are commits and tags, and there is no git repository with a commit here.',
      'git init && git add -A && git commit -m "First version"',
    );
  const files = await gitFiles(project.root, base.commit);
  const { dir } = found;
  if (!(await files.exists(`${dir}/harness.yaml`))) throw dirty(`${dir}/harness.yaml`);
  const [harness, tree] = await Promise.all([loadHarness(files, dir), loadHarness(project.files, dir)]);
  if (harness.hash !== tree.hash) throw dirty(dir);
  const ledger = await readLedger(files, dir);
  const now = await readLedger(project.files, dir);
  if (now.text !== ledger.text) throw dirty(ledgerPath(dir));
  checkChain(ledger, ledgerPath(dir));
  const by = env.GITHUB_ACTOR || env.GITLAB_USER_LOGIN || (await gitUser(project.root));
  return { project, name: found.name, dir, head: { commit: base.commit, files }, harness, ledger, by };
}

/**
 * Throws PAWL_RELEASE_TAG where the tag that a release would get is there already, and says whether it is of a promotion that
 * HEAD lacks. Called before anything is measured.
 */
export async function checkTagFree({ project, dir, ledger }: Release, tag: string): Promise<void> {
  const commit = await tagCommit(project.root, tag);
  if (commit === null) return;
  const theirs = await git(project.root, ['show', `${commit}:./${ledgerPath(dir)}`]);
  const lost = theirs?.startsWith(ledger.text) && !(await inHistory(project.root, commit));
  const short = commit.slice(0, 7);
  throw new PawlError(
    'usage',
    'PAWL_RELEASE_TAG',
    lost
      ? `The tag ${tag} is taken: commit ${short} has that promotion, and HEAD does not contain it.`
      : `The tag ${tag} is taken: it points to ${short}, and the ledger of HEAD has no line of that number.`,
    {
      hint: lost
        ? `git merge ${short} brings it in; if it is not to count: git tag -d ${tag}`
        : `git fetch --tags, and if it is nobody's: git tag -d ${tag}`,
    },
  );
}

function dirty(path: string) {
  return usageError(
    'PAWL_RELEASE_DIRTY',
    `${path} has changes that are not committed; only what is committed can be promoted or taken back.`,
    'Commit them first, or put them aside: git stash.',
  );
}

function checkChain({ text }: Ledger, path: string): void {
  const { problems } = parseLedger(text);
  const [first] = problems;
  if (first)
    throw usageError(
      'PAWL_LEDGER_BROKEN',
      `${path}:${first.line}: ${first.message}.`,
      `git log -p -- ${path} shows who changed it; the ledger is append-only.`,
    );
}
