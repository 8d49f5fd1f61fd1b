import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { caseSlug, caseText } from '../cases/case-text.ts';
import { type DraftedCase, draftCase } from '../cases/draft-case.ts';
import { judgeTalk } from '../cases/judge-talk.ts';
import { parseCase } from '../cases/parse-case.ts';
import type { Case } from '../core/case.ts';
import type { Conversation } from '../core/conversation.ts';
import { PawlError, problemsError, usageError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { parseYaml } from '../core/yaml.ts';
import { createRedactor } from '../signal/redact/redactor.ts';
import type { Store } from '../store/store.ts';
import { type Failed, failedInTrace, findFailed } from './find-failed.ts';
import { withStore } from './found-failures.ts';
import { intentPath } from './intent-path.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { type ModelProof, notRed, proofText, proveCases } from './prove-cases.ts';

/** A case before it is written, for a person to look at. */
export interface CasePreview {
  file: string;
  text: string;
  /** What its expectations rest on. */
  evidence: string;
}

export interface AddCasesOptions {
  harness?: string | undefined;
  /** Ids of failures (an exemplar's is its failure's) and conversations, or CONVERSATION@TURN. */
  ids?: readonly string[] | undefined;
  /** A conversation straight from a file, without ingesting it. */
  trace?: { file: string; id: string | undefined } | undefined;
  /** Id, label or path of the intent; default: the one that the conversation was found to belong to. */
  intent?: string | undefined;
  models?: readonly string[] | undefined;
  /** Trials of the proof on each model that is not deterministic. */
  trials?: number | undefined;
  /** Shown each case; an edited text takes its place, null rejects it. Default: every case is accepted. */
  review?: ((preview: CasePreview) => Promise<string | null>) | undefined;
}

export interface AddedCase {
  /** The name it was asked for by. */
  name: string;
  /** `draft`: it is run and shown, and cannot block; `why` says what is missing. */
  state: 'added' | 'draft' | 'rejected';
  why: string | null;
  id: string | null;
  file: string | null;
  proof: ModelProof[];
}

/**
 * Makes cases of failures, writes them beside their siblings and proves that they fail on the promoted harness; one that
 * does not is kept as a draft with the reason. A file that is there is never written over.
 */
export async function addCases(options: AddCasesOptions, ports: PipelinePorts): Promise<AddedCase[]> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  const written = await withStore(project, async (store) => {
    const list: Written[] = [];
    for (const { name, failed } of await failuresOf(project, store, harness, options))
      list.push(await writeDraft(project, store, { name, failed, harness }, options));
    return list;
  });
  const drafts = written.filter((item) => item.file !== null);
  if (drafts.length === 0) return written.map(({ document: _, ...added }) => added);
  const proofs = await proveCases(
    { harness, ids: drafts.map((item) => item.id!), models: options.models, trials: options.trials ?? 5 },
    ports,
  );
  return Promise.all(written.map((item) => settle(project, item, proofs.get(item.id ?? '') ?? [])));
}

interface Written extends AddedCase {
  document: JsonObject;
}

async function failuresOf(
  project: Project,
  store: Store,
  harness: string,
  { ids = [], trace }: AddCasesOptions,
): Promise<{ name: string; failed: Failed }[]> {
  const list: { name: string; failed: Failed }[] = [];
  for (const name of ids) list.push({ name, failed: await findFailed(project, store, name) });
  if (trace) {
    const failed = await failedInTrace(project, { ...trace, harness });
    list.push({ name: failed.conversation.id, failed });
  }
  if (list.length === 0)
    throw usageError(
      'PAWL_CASE_NONE',
      'There is nothing to make a case of.',
      'pawl case add ID… takes failures, exemplars and conversations; --trace FILE#ID a trace.',
    );
  return list;
}

async function writeDraft(
  project: Project,
  store: Store,
  { name, failed, harness }: { name: string; failed: Failed; harness: string },
  options: AddCasesOptions,
): Promise<Written> {
  const rejected = (why: string): Written => ({
    name,
    state: 'rejected',
    why,
    id: null,
    file: null,
    proof: [],
    document: {},
  });
  const sibling = await siblingOf(store, failed.conversation);
  const drafted = draftCase({ ...failed, sibling });
  if ('rejected' in drafted) return rejected(drafted.rejected);
  const path = await intentPath(project, store, {
    harness,
    conversation: failed.conversation.id,
    wanted: options.intent,
  });
  const file = freeFile(project, harness, path, String(drafted.document.title));
  const document = { ...redacted(drafted.document), draft: true };
  const item = readCase(document, { file, harness, path, project });
  const wrong = await contradicts(item, drafted, failed.conversation, sibling);
  if (wrong) return rejected(wrong);
  const preview = { file, text: caseText(withoutDraft(document), file), evidence: drafted.expected.source };
  const text = options.review ? await options.review(preview) : preview.text;
  if (text === null) return rejected('a person turned it down');
  const accepted = text === preview.text ? document : { ...parseDocument(text, file), draft: true };
  const final = readCase(accepted, { file, harness, path, project });
  await mkdir(dirname(join(project.root, file)), { recursive: true });
  await writeFile(join(project.root, file), caseText(accepted, file), { flag: 'wx' });
  return { name, state: 'draft', why: null, id: final.id, file, proof: [], document: accepted };
}

/** A case that lets what failed pass, or fails what succeeded, expects the wrong thing. */
async function contradicts(
  item: Case,
  drafted: DraftedCase,
  failed: Conversation,
  sibling: Conversation | null,
): Promise<string | null> {
  if ((await judgeTalk(item, failed, drafted.from))?.outcome === 'pass')
    return 'wrong expectation: the conversation that failed passes it';
  if (
    sibling &&
    drafted.expected.source === 'sibling' &&
    (await judgeTalk(item, sibling))?.outcome === 'fail'
  )
    return 'wrong expectation: the conversation that succeeded fails it';
  return null;
}

/** Of the same task, and known to have succeeded. */
async function siblingOf(store: Store, { id, task, harness }: Conversation): Promise<Conversation | null> {
  if (task === null) return null;
  for await (const { conversation } of store.conversations({ harness }))
    if (conversation.task === task && conversation.outcome === 'success' && conversation.id !== id)
      return conversation;
  return null;
}

/** Writes what the proof said into the file: a case that fails loses its draft mark, any other keeps it with the reason. */
async function settle(project: Project, item: Written, proof: ModelProof[]): Promise<AddedCase> {
  const { document, ...added } = item;
  if (item.file === null) return added;
  const why = notRed(proof);
  const origin = {
    ...(document.origin as JsonObject | undefined),
    proof: proofText(proof),
    ...(why ? { draft: why } : {}),
  };
  const settled = why === null ? withoutDraft(document) : document;
  await writeFile(join(project.root, item.file), caseText({ ...settled, origin }, item.file));
  return { ...added, proof, why, state: why === null ? 'added' : 'draft' };
}

export function withoutDraft({ draft: _, ...document }: JsonObject): JsonObject {
  return document;
}

/** Traces are redacted on their way in; what came in under an exception is redacted here. */
export function redacted(document: JsonObject): JsonObject {
  return createRedactor([JSON.stringify(document)]).value(document);
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

function parseDocument(text: string, file: string): JsonObject {
  const [document] = parseYaml(text, file);
  if (typeof document?.value === 'object' && document.value !== null) return document.value as JsonObject;
  throw new PawlError('config', 'PAWL_CASE_INVALID', `${file}: the edited case is empty.`);
}
