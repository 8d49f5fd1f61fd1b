import { posix } from 'node:path';
import type { HarnessSource } from '../core/harness.ts';
import { hashText } from '../core/hash.ts';

/** A text as it counts: LF line ends, no byte order mark, exactly one newline at the end. */
export function canonicalText(text: string): string {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return `${plain.replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n`;
}

/**
 * SHA-256 over the canonical text of harness.yaml and of every file that it names, in the order of their paths relative
 * to harness.yaml: the same content has the same hash on any machine and in any folder.
 */
export function hashSources(dir: string, sources: readonly HarnessSource[]): string {
  const parts = sources
    .map(({ path, text }) => ({ path: posix.relative(dir, path), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => `${path}\n${hashText(text)}\n`);
  return hashText(parts.join(''));
}
