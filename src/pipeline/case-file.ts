import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { caseSlug } from '../cases/case-text.ts';
import { parseCase } from '../cases/parse-case.ts';
import type { Case } from '../core/case.ts';
import { PawlError, problemsError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { parseYaml, YAML_LIMIT } from '../core/yaml.ts';
import { createRedactor, type Redactor } from '../signal/redact/redactor.ts';
import type { Project } from './project.ts';

export function withoutDraft({ draft: _, ...document }: JsonObject): JsonObject {
  return document;
}

/** Traces are redacted on their way in; what came in under an exception is redacted here. */
export function redactorFor(known: unknown): Redactor {
  return createRedactor([JSON.stringify(known)]);
}

/** Room for what the proof adds to a file. */
const PROOF = 4096;

/** Why a case's text would be no file that can be read again; undefined where it is one. */
export function tooLong({ length }: string): string | undefined {
  const most = YAML_LIMIT - PROOF;
  return length > most
    ? `its conversation is too long: the case would have ${length} characters, and ${most} are allowed`
    : undefined;
}

export function freeFile(project: Project, harness: string, path: string, title: string): string {
  const folder = posix.join(project.config.evals, harness, path);
  const slug = caseSlug(title);
  for (let number = 1; ; number++) {
    const file = posix.join(folder, `${slug}${number === 1 ? '' : `-${number}`}.yaml`);
    if (!existsSync(join(project.root, file))) return file;
  }
}

export function readCase(
  document: JsonObject,
  { file, harness, path, project }: { file: string; harness: string; path: string; project: Project },
): Case {
  const defaultId = file.slice(posix.join(project.config.evals, harness).length + 1).replace(/\.yaml$/, '');
  const parsed = parseCase(document, () => ({ file }), { defaultId, path });
  if (parsed.ok) return parsed.item;
  throw problemsError('PAWL_CASE_INVALID', `${file} would be no case that can be run.`, parsed.problems);
}

export function parseDocument(text: string, file: string): JsonObject {
  const [document] = parseYaml(text, file);
  if (typeof document?.value === 'object' && document.value !== null) return document.value as JsonObject;
  throw new PawlError('config', 'PAWL_CASE_INVALID', `${file}: the edited case is empty.`);
}
