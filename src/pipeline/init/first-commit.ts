import { PawlError } from '../../core/errors.ts';
import { commitFiles, git } from '../../harness/git.ts';
import type { InitPlace } from './place.ts';

/** What became of the files in git: committed, or why not and what the user may add. */
export interface Committed {
  repository: InitPlace['repository'];
  committed: boolean;
  /** What git said where it would not commit. */
  refused: string | null;
}

/** Makes a repository where there is none, and commits what was written; a repository that was there gets no commit. */
export async function firstCommit(place: InitPlace, paths: readonly string[]): Promise<Committed> {
  const { repository, root } = place;
  if (repository !== 'new' || paths.length === 0) return { repository, committed: false, refused: null };
  try {
    await git(root, ['init', '-q', '-b', 'main']);
    await commitFiles(root, paths, `pawl init: the harness ${place.name}, its cases and its config`);
    return { repository, committed: true, refused: null };
  } catch (error) {
    if (error instanceof PawlError) return { repository, committed: false, refused: error.message };
    throw error;
  }
}
