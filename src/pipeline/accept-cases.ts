import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { loadSuite } from '../cases/load-suite.ts';
import type { Case } from '../core/case.ts';
import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { documentText } from '../core/yaml.ts';
import { UNACCEPTED } from './add-cases.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';

export interface AcceptCasesOptions {
  harness?: string | undefined;
  ids: readonly string[];
  /** Shown each case; false leaves it a draft. Default: every case is accepted. */
  review?: ((preview: { file: string; text: string }) => Promise<boolean>) | undefined;
}

export interface AcceptedCase {
  id: string;
  file: string;
  state: 'accepted' | 'draft';
  why: string | null;
}

/**
 * Takes the draft mark off cases that a model drafted and whose proof is red; nothing else in their files changes. Throws
 * PAWL_CASE_UNKNOWN.
 */
export async function acceptCases(
  { harness: named, ids, review }: AcceptCasesOptions,
  ports: PipelinePorts,
): Promise<AcceptedCase[]> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, named);
  const { cases } = await loadSuite({
    files: project.files,
    dir: `${project.config.evals}/${harness}`,
    harness,
  });
  const accepted: AcceptedCase[] = [];
  for (const item of ids.map((id) => caseOf(cases, id))) {
    const { file } = item.place;
    const why = refusal(item) ?? (await accept(project, file, review));
    accepted.push({ id: item.id, file, state: why === null ? 'accepted' : 'draft', why });
  }
  return accepted;
}

function caseOf(cases: readonly Case[], id: string): Case {
  const item = cases.find((candidate) => candidate.id === id || candidate.place.file === id);
  if (item) return item;
  const known = cases.filter(({ draft }) => draft).map((candidate) => candidate.id);
  throw usageError(
    'PAWL_CASE_UNKNOWN',
    `There is no case "${id}".${didYouMean(id, known)}`,
    known.length === 0 ? 'No case is a draft.' : `Drafts: ${known.join(', ')}.`,
  );
}

function refusal({ draft, origin }: Case): string | null {
  if (!draft) return 'it is no draft';
  const why = origin?.draft;
  if (typeof why !== 'string') return 'no proof is in it; take `draft` out by hand when it is done';
  return UNACCEPTED.includes(why) ? null : why;
}

async function accept(
  project: Project,
  file: string,
  review: AcceptCasesOptions['review'],
): Promise<string | null> {
  const path = join(project.root, file);
  const text = await readFile(path, 'utf8');
  const [document, another] = parseAllDocuments(text);
  if (!document || another || document.errors.length > 0)
    return 'its file holds several cases; take `draft` out by hand';
  if (review && !(await review({ file, text }))) return 'a person turned it down';
  document.delete('draft');
  document.deleteIn(['origin', 'draft']);
  await writeFile(path, documentText(document, { lineWidth: 110 }));
  return null;
}
