import type { VerdictFile } from '../core/verdict.ts';

/** verdict.json: the record as it is, indented. */
export function renderJson(verdict: VerdictFile): string {
  return `${JSON.stringify(verdict, null, 2)}\n`;
}
