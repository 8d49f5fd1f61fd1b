import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PawlError } from '../core/errors.ts';
import { type VerdictFile, verdictFileSchema } from '../core/verdict.ts';

/** What an artifact may hold at most; whoever opened the pull request could have made it. */
const MOST_VERDICTS = 10;
const MOST_BYTES = 32 << 20;

/** The verdicts of an artifact, checked against the schema; none where there is no such folder. */
export async function readVerdicts(dir: string): Promise<VerdictFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    (cause: NodeJS.ErrnoException) => {
      // A run that failed early, or had nothing to gate, uploads nothing.
      if (cause.code === 'ENOENT') return [];
      if (cause.code === 'ENOTDIR') return null;
      throw artifactError(dir, `cannot be read: ${cause.message}`);
    },
  );
  if (entries === null) return [await readVerdict(dir, dir)];
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'verdict.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > MOST_VERDICTS)
    throw artifactError(dir, `holds ${files.length} verdicts; ${MOST_VERDICTS} are allowed`);
  const verdicts = await Promise.all(files.map((file) => readVerdict(dir, file)));
  const seen = new Set<string>();
  for (const { harness } of verdicts) {
    if (seen.has(harness))
      throw artifactError(dir, `holds more than one verdict of ${JSON.stringify(harness)}`);
    seen.add(harness);
  }
  return verdicts;
}

async function readVerdict(dir: string, file: string): Promise<VerdictFile> {
  const name = relative(dir, file) || file;
  const { size } = await lstat(file);
  if (size > MOST_BYTES) throw artifactError(name, `has ${size} bytes; ${MOST_BYTES} are allowed`);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw artifactError(name, 'is no JSON');
  }
  const parsed = verdictFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw artifactError(name, `is no verdict: ${issue!.path.join('.') || 'the document'}: ${issue!.message}`);
}

function artifactError(file: string, what: string): PawlError {
  return new PawlError('config', 'PAWL_GITHUB_ARTIFACT', `The artifact ${what}.`, {
    place: { file },
    hint: 'Nothing was taken from it. Look at the run that measured.',
  });
}
