import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PawlError, usageError } from '../core/errors.ts';

const run = promisify(execFile);

/**
 * The output of a git command, or null when it fails. No shell is involved.
 * Throws PAWL_GIT_MISSING without git, and PAWL_GIT_OWNER where git refuses the repository.
 */
export async function git(root: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: 1 << 30 });
    return stdout;
  } catch (error) {
    // The key is in the message in every language.
    if (String((error as { stderr?: unknown }).stderr).includes('safe.directory')) {
      throw usageError(
        'PAWL_GIT_OWNER',
        `git does not read the repository in ${root}, since another user owns it.`,
        `git config --global --add safe.directory ${root}`,
      );
    }
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw usageError(
        'PAWL_GIT_MISSING',
        'git is not installed, and comparing with a ref needs it.',
        'Install git, or compare two folders with --baseline DIR --candidate DIR.',
      );
    }
    return null;
  }
}

/** The root of the git repository that a folder lies in, or null. */
export async function gitRoot(dir: string): Promise<string | null> {
  return (await git(dir, ['rev-parse', '--show-toplevel']))?.trim() ?? null;
}

export interface BaseRef {
  commit: string;
  /** As a reader knows it: `main (1a2b3c4)`. */
  label: string;
}

/**
 * The commit to compare with: `ref`, or the merge base of HEAD with origin/HEAD, else main or master; HEAD when that is
 * the very commit. null without a repository or a commit. Throws PAWL_GIT_REF for a ref that is none, and
 * PAWL_GIT_SHALLOW where the clone is too shallow to have a merge base or another branch.
 */
export async function resolveBase(root: string, ref?: string): Promise<BaseRef | null> {
  if (ref !== undefined) return named(root, ref);
  if ((await gitRoot(root)) === null) return null;
  const head = await commitOf(root, 'HEAD');
  if (head === null) return null;
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    if ((await commitOf(root, branch)) === null) continue;
    const base = (await git(root, ['merge-base', 'HEAD', branch]))?.trim();
    if (base)
      return {
        commit: base,
        label: base === head ? `HEAD (${base.slice(0, 7)})` : `${branch} (${base.slice(0, 7)})`,
      };
    if (await isShallow(root)) throw shallow(`the merge base with ${branch}`);
  }
  // A shallow clone of one branch: HEAD against itself would pass every edit that is committed.
  if (await isShallow(root)) throw shallow('a main or master branch');
  return { commit: head, label: `HEAD (${head.slice(0, 7)})` };
}

async function named(root: string, ref: string): Promise<BaseRef> {
  if (ref.startsWith('-') || ref === '')
    throw usageError('PAWL_GIT_REF', `${JSON.stringify(ref)} is no git ref.`);
  if ((await gitRoot(root)) === null) {
    throw usageError(
      'PAWL_GIT_REF',
      `--base ${ref} needs a git repository, and this folder is in none.`,
      'Compare two folders with --baseline DIR --candidate DIR.',
    );
  }
  const commit = await commitOf(root, ref);
  if (commit)
    return { commit, label: commit.startsWith(ref) ? commit.slice(0, 7) : `${ref} (${commit.slice(0, 7)})` };
  throw (await isShallow(root))
    ? shallow(ref)
    : usageError(
        'PAWL_GIT_REF',
        `There is no commit "${ref}" in this repository.`,
        `git fetch origin ${ref}`,
      );
}

async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}

function shallow(ref: string): PawlError {
  return usageError(
    'PAWL_GIT_SHALLOW',
    `This clone is shallow and does not reach ${ref}.`,
    'git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0), or name a commit that is here: --base HEAD.',
  );
}

async function commitOf(root: string, ref: string): Promise<string | null> {
  return (
    (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]))?.trim() ||
    null
  );
}

/** The messages of the commits after `base`, newest first. */
export async function commitMessages(root: string, base: string): Promise<string[]> {
  const log = await git(root, ['log', '--format=%B%x00', `${base}..HEAD`]);
  return (log ?? '')
    .split('\0')
    .map((message) => message.trim())
    .filter(Boolean);
}

/** How many commits HEAD has in this clone, and whether that is all of them. */
export async function gitDepth(root: string): Promise<{ commits: number; shallow: boolean }> {
  const count = Number((await git(root, ['rev-list', '--count', 'HEAD']))?.trim() ?? 0);
  return { commits: count, shallow: await isShallow(root) };
}

/** The commit that a tag points to, or null. */
export async function tagCommit(root: string, tag: string): Promise<string | null> {
  return commitOf(root, `refs/tags/${tag}`);
}

/** The first commit in HEAD's history whose version of a file has this line, or null; `path` is relative to `root`. */
export async function commitThatAdded(root: string, path: string, line: string): Promise<string | null> {
  const found = await git(root, ['log', '--format=%H', '--reverse', `-S${line}`, 'HEAD', '--', path]);
  return found?.split('\n')[0]?.trim() || null;
}

/**
 * Commits these files as they stand in the work tree, and nothing else; a file that is gone is taken out. Where nobody is
 * configured as author, pawl is. Throws PAWL_RELEASE_COMMIT with what git said.
 */
export async function commitFiles(root: string, paths: readonly string[], message: string): Promise<void> {
  const author = (await git(root, ['config', 'user.email']))
    ? []
    : ['-c', 'user.name=pawl', '-c', 'user.email=pawl@localhost'];
  try {
    await run('git', ['-C', root, 'add', '-A', '--', ...paths]);
    await run('git', ['-C', root, ...author, 'commit', '-q', '-m', message, '--only', '--', ...paths]);
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    throw new PawlError('store', 'PAWL_RELEASE_COMMIT', `git does not commit: ${said}`, {
      hint: 'Mend that and call it again; it goes on where it stopped.',
      cause: error,
    });
  }
}

/** The name of who is at work, as git knows it; null where nobody is configured. */
export async function gitUser(root: string): Promise<string | null> {
  return (await git(root, ['config', 'user.name']))?.trim() || null;
}

/** The branch that is checked out, or null on a detached head. */
export async function currentBranch(root: string): Promise<string | null> {
  return (await git(root, ['symbolic-ref', '--short', '-q', 'HEAD']))?.trim() || null;
}

/** The name of the default branch, as far as a clone can tell. */
export async function defaultBranch(root: string): Promise<string | null> {
  const named = (await git(root, ['symbolic-ref', '--short', '-q', 'refs/remotes/origin/HEAD']))?.trim();
  if (named) return named.replace(/^origin\//, '');
  for (const branch of ['main', 'master'])
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])
      if ((await commitOf(root, ref)) !== null) return branch;
  return null;
}

/** Whether HEAD's history has a commit. */
export async function inHistory(root: string, commit: string): Promise<boolean> {
  return (await git(root, ['merge-base', '--is-ancestor', commit, 'HEAD'])) !== null;
}

/**
 * The first line of the last commit's message among those that touch these paths, or null. Of commits after `since`, where
 * that is given, and null while the paths have changes that are not committed.
 */
export async function lastSubject(
  root: string,
  paths: readonly string[],
  since?: string,
): Promise<string | null> {
  if (since !== undefined && (await git(root, ['status', '--porcelain', '--', ...paths])) !== '') return null;
  const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
  return (await git(root, ['log', '-1', '--format=%s', range, '--', ...paths]))?.trim() || null;
}
