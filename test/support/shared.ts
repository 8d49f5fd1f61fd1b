import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'vitest';

/** Real data beside the repository; it is never part of it. */
export const sharedData = resolve(import.meta.dirname, '../../../shared/data');

/** Tests over real data, or one skipped test that says where the data would lie. */
export function describeShared(name: string, path: string, tests: (folder: string) => void): void {
  const folder = resolve(sharedData, path);
  if (existsSync(folder)) describe(name, () => tests(folder));
  else test.skip(`${name} (skipped: there is no ../shared/data/${path})`, () => {});
}
