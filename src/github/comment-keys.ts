import { type Stamp, speaksOf, staleBody } from './comment-body.ts';
import type { Commented, StickyComments } from './sticky-comment.ts';

/** In the place of a harness's name: what is said of the run as a whole. */
export const WHOLE_RUN = 'the run';

/** The key of a comment: one for each harness of each project of a repository. */
export function keyOf(folder: string, harness: string): string {
  return `${folder || './'}#${harness}`;
}

/** Takes back what was said of an earlier commit, for the harnesses that this one came to no verdict on. */
export async function markStale(
  sticky: StickyComments,
  folder: string,
  told: readonly string[],
  stamp: Stamp,
): Promise<{ harness: string; done: Commented }[]> {
  const prefix = keyOf(folder, '');
  const done: { harness: string; done: Commented }[] = [];
  for (const { key, body } of sticky.all()) {
    const harness = key.slice(prefix.length);
    if (speaksOf(body, stamp)) continue;
    if (!key.startsWith(prefix) || harness === WHOLE_RUN || told.includes(harness)) continue;
    done.push({ harness, done: await sticky.write(key, staleBody(harness, stamp), { onlyExisting: true }) });
  }
  return done;
}
