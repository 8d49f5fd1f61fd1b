import { shellWord } from '../core/shell-word.ts';
import { currentBranch, defaultBranch } from '../harness/git.ts';
import type { PipelinePorts } from './options.ts';

/** What brings a promotion or revert to others. */
export interface Push {
  command: string;
  /** HEAD is on no branch, so its commit is on none until it is pushed. */
  detached: boolean;
}

/** On a detached head the branch has to be named: the one that the CI job is of, else the default branch. */
export async function pushOf(root: string, tag: string, env: PipelinePorts['env']): Promise<Push> {
  const word = shellWord(tag);
  if ((await currentBranch(root)) !== null)
    return { command: `git push --follow-tags origin HEAD ${word}`, detached: false };
  const [, ofJob] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
  const branch = ofJob ?? env.CI_COMMIT_BRANCH ?? (await defaultBranch(root));
  const target = branch === null ? 'HEAD:refs/heads/<branch>' : shellWord(`HEAD:refs/heads/${branch}`);
  return { command: `git push origin ${target} ${word}`, detached: true };
}
