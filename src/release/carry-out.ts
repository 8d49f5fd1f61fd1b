import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PawlError } from '../core/errors.ts';
import { commitFiles, commitThatAdded, git, tagCommit } from '../harness/git.ts';
import { type ReleaseStep, releaseStepSchema } from './release-step.ts';

export interface CarryOutPorts {
  /** The project's root. */
  root: string;
  /** Called after each part is done: `journal`, `file`, `ledger`, `commit`, `tag`. */
  onPart?: ((part: string) => void) | undefined;
}

/** Where a step is kept until it is done, so that the next call can finish what was begun. */
export function journalPath(root: string, harness: string): string {
  return join(root, '.pawl', `release-${harness}.json`);
}

/** The step of a call that was cut off, or null. Throws PAWL_RELEASE_JOURNAL when it cannot be read. */
export async function openStep(root: string, harness: string): Promise<ReleaseStep | null> {
  const path = journalPath(root, harness);
  if (!existsSync(path)) return null;
  const parsed = releaseStepSchema.safeParse(readJson(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new PawlError(
    'store',
    'PAWL_RELEASE_JOURNAL',
    `${path} cannot be read as a release that was begun.`,
    {
      hint: 'Compare the ledger with git log, then remove the file.',
    },
  );
}

/**
 * Carries a promotion or revert out: files, ledger, commit, tag, in this order, each only where it is not done yet, so that
 * a call that was cut off is finished by the next one. Throws PAWL_RELEASE_CHANGED when a file is neither as it was nor as
 * it shall be, PAWL_RELEASE_TAG when the tag is somebody else's, PAWL_RELEASE_COMMIT when git does not commit.
 */
export async function carryOut(step: ReleaseStep, ports: CarryOutPorts): Promise<void> {
  const { root, onPart = () => {} } = ports;
  await refuseForeignTag(root, step);
  const journal = journalPath(root, step.harness);
  await replaceFile(journal, JSON.stringify(step));
  onPart('journal');
  for (const file of step.files) {
    const path = join(root, file.path);
    const now = await readText(path);
    if (now === file.after) continue;
    if (now !== file.before)
      throw new PawlError('usage', 'PAWL_RELEASE_CHANGED', `${file.path} was changed in the meantime.`, {
        hint: `Put it back (git checkout -- ${file.path}) and call it again; it goes on from there.`,
      });
    if (file.after === null) await rm(path);
    else await replaceFile(path, file.after);
    onPart('file');
  }
  const ledger = join(root, step.ledger);
  const text = (await readText(ledger)) ?? '';
  if (!text.split('\n').includes(step.line)) {
    await replaceFile(ledger, `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${step.line}\n`);
    onPart('ledger');
  }
  let commit = await commitThatAdded(root, step.ledger, startOf(step.line));
  if (commit === null) {
    await commitFiles(root, [step.ledger, ...step.files.map((file) => file.path)], step.message);
    onPart('commit');
    commit = await commitThatAdded(root, step.ledger, startOf(step.line));
  }
  if (commit !== null && (await tagCommit(root, step.tag)) === null) {
    await git(root, ['tag', step.tag, commit]);
    onPart('tag');
  }
  await rm(journal, { force: true });
}

/** Enough of a line to tell it from every other; the whole may be longer than an argument of a command. */
export function startOf(line: string): string {
  return line.slice(0, 160);
}

/** A tag of this number that points to a commit without this line was made by somebody else. */
async function refuseForeignTag(root: string, { tag, ledger, line }: ReleaseStep): Promise<void> {
  const commit = await tagCommit(root, tag);
  if (commit === null) return;
  const text = await git(root, ['show', `${commit}:./${ledger}`]);
  if (text?.split('\n').includes(line)) return;
  throw new PawlError(
    'usage',
    'PAWL_RELEASE_TAG',
    `The tag ${tag} is taken: it points to ${commit.slice(0, 7)}, whose ledger does not have this line.`,
    { hint: `git fetch --tags, and if it is nobody's: git tag -d ${tag}` },
  );
}

/** Written beside its place and renamed, so that nobody reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
