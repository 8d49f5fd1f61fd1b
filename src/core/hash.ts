import { hash } from 'node:crypto';
import { canonicalJson } from './json.ts';

/** SHA-256 of a text in UTF-8, 64 hex digits. */
export function hashText(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of a value's canonical JSON: equal values have equal hashes on any machine. */
export function hashJson(value: unknown): string {
  return hashText(canonicalJson(value));
}
