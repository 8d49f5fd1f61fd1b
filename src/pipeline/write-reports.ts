import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PawlError } from '../core/errors.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { intentPageFile, renderIntentPage } from '../report/html/intent-page.ts';
import { renderReports } from '../report/reporters.ts';
import { intentOf } from './comparison.ts';
import { casesOfCell } from './evidence.ts';
import type { Session } from './session.ts';

const DEFAULT = ['json', 'markdown', 'html'];

/** Each report is written beside its place and renamed, so that a reader never sees half of one. */
export async function writeReports(session: Session, verdict: VerdictFile): Promise<string[]> {
  const { comparison, options } = session;
  const folder = join(comparison.config.reports, verdict.run);
  const names = options.reports ?? DEFAULT;
  try {
    const write = (file: string, text: string) =>
      writeReport(comparison.project.root, join(folder, file), text);
    const beside = names.includes('html') ? await writeIntentPages(session, verdict, write) : new Map();
    const files: string[] = [];
    for (const { file, text } of await renderReports(names, verdict, beside))
      files.push(await write(file, text));
    return files;
  } catch (cause) {
    if (typeof (cause as NodeJS.ErrnoException).code !== 'string' || cause instanceof PawlError) throw cause;
    const message = `The report cannot be written: ${(cause as Error).message}.`;
    throw new PawlError('store', 'PAWL_REPORT_UNWRITABLE', message, {
      place: { file: folder },
      hint: `The run is stored: pawl report ${verdict.run} shows it.`,
      cause,
    });
  }
}

async function writeReport(root: string, path: string, text: string): Promise<string> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(`${full}.part`, text);
  await rename(`${full}.part`, full);
  return path;
}

/** A page for each intent with all its cases, one after the other, so that memory does not grow with the suite. */
async function writeIntentPages(
  session: Session,
  verdict: VerdictFile,
  write: (file: string, text: string) => Promise<string>,
): Promise<Map<string, string>> {
  const { comparison, meter, arms, store } = session;
  const byIntent = Map.groupBy(comparison.exam.members, intentOf(comparison.exam));
  const cells = Map.groupBy(
    verdict.cells.filter((cell) => cell.level === 'intent' && cell.model !== null),
    (cell) => cell.cluster,
  );
  const pages = new Map<string, string>();
  for (const [id, own] of cells) {
    const ids = (byIntent.get(id) ?? []).map((item) => item.id);
    const cases = [];
    // No page is worth a request: what a judge said of a case stands in its outcome.
    for (const cell of own)
      cases.push(
        ...(await casesOfCell(
          { outcomes: meter.outcomes, arms, judge: undefined, promptfoo: undefined, store },
          cell,
          ids,
        )),
      );
    const page = { id, label: own[0]!.label, cells: own, cases: comparison.mask.value(cases) };
    await write(intentPageFile(id), renderIntentPage(page, verdict));
    pages.set(id, intentPageFile(id));
  }
  return pages;
}
