import { appendFile, stat } from 'node:fs/promises';

/** GitHub throws a summary above 1 MiB away as a whole. */
export const SUMMARY_LIMIT = 900 * 1024;

/** Appends the reports to the summary of the step, whole ones only, below 900 KiB with what is in the file already. */
export async function writeSummary(file: string, reports: readonly string[]): Promise<void> {
  const there = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  let left = SUMMARY_LIMIT - there - 200;
  const shown: string[] = [];
  for (const report of reports) {
    const size = Buffer.byteLength(report) + 2;
    if (size > left) break;
    left -= size;
    shown.push(report);
  }
  const hidden = reports.length - shown.length;
  if (hidden > 0) shown.push(`_${hidden} more in the reports of the run._`);
  await appendFile(file, `${shown.join('\n\n')}\n`);
}
