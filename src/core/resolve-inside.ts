import { PawlError } from './errors.ts';

/**
 * A path out of a file, joined to the folder it is relative to, as a clean path below the root (`/` between segments).
 * Throws PAWL_PATH_OUTSIDE for an absolute path, one that leaves the root, or one with an escape, a NUL or a backslash.
 */
export function resolveInside(dir: string, ref: string): string {
  if (/^([/\\]|[A-Za-z]:)|[\0\\]|%2e|%2f/i.test(ref)) throw outside(ref);
  const segments = dir === '' || dir === '.' ? [] : dir.split('/');
  for (const segment of ref.split('/')) {
    if (segment === '..') {
      if (segments.length === 0) throw outside(ref);
      segments.pop();
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

function outside(ref: string): PawlError {
  return new PawlError(
    'config',
    'PAWL_PATH_OUTSIDE',
    `The path ${JSON.stringify(ref)} leads outside the project.`,
    {
      hint: 'Write it relative to the file that names it, with "/" between folders.',
    },
  );
}
