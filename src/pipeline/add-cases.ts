import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { caseText } from '../cases/case-text.ts';
import { draftCase } from '../cases/draft-case.ts';
import { toolOf } from '../cases/judge-talk.ts';
import { loadSuite } from '../cases/load-suite.ts';
import { HOLLOW, passedByNothing } from '../cases/passed-by-nothing.ts';
import { wrongExpectation } from '../cases/wrong-expectation.ts';
import type { Conversation } from '../core/conversation.ts';
import { usageError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { isToolFault } from '../core/recording.ts';
import { sanitiseMessages } from '../core/sanitise-messages.ts';
import type { Tool } from '../core/tool.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { Store } from '../store/store.ts';
import { freeFile, parseDocument, readCase, redactorFor, tooLong, withoutDraft } from './case-file.ts';
import { type Failed, failedInTrace, findFailed } from './find-failed.ts';
import { findSibling } from './find-sibling.ts';
import { withStore } from './found-failures.ts';
import { intentPath } from './intent-path.ts';
import { type Drafter, type ModelDrafted, openDrafter } from './model-draft.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { promotedTools } from './promoted-tools.ts';
import { isMeasured, type ModelProof, notRed, proofText, proveCases } from './prove-cases.ts';
import { schemaFor } from './schema-path.ts';
import { type Standing, standing } from './standing-case.ts';

/** A case before it is written, for a person to look at. */
export interface CasePreview {
  file: string;
  text: string;
  /** What its expectations rest on. */
  evidence: string;
  /** What a model had to say about it; null where none was asked. */
  drafted: ModelDrafted | null;
}

export interface AddCasesOptions {
  harness?: string | undefined;
  /** Ids of failures (an exemplar's is its failure's) and conversations, or CONVERSATION@TURN. */
  ids?: readonly string[] | undefined;
  /** A conversation straight from a file, without ingesting it. */
  trace?: { file: string; id: string | undefined } | undefined;
  /** Id, label or path of the intent; default: the one that the conversation was found to belong to. */
  intent?: string | undefined;
  /** Id of a model that drafts the title and the expectations; the rules' own stay. */
  draftModel?: string | undefined;
  /** Models of the proof. */
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
  /** What a model had to say about it; null where none was asked. */
  drafted: ModelDrafted | null;
}

/** Why a case that a model drafted does not count yet, whatever its proof says. */
const UNSEEN = 'a model drafted it, and no person has accepted it';
const UNSEEN_FALLBACK = 'a model was to draft it and failed, and no person has accepted it';
export const UNACCEPTED: readonly string[] = [UNSEEN, UNSEEN_FALLBACK];

/**
 * Makes cases of failures, writes them beside their siblings and proves that they fail on the promoted harness; one that
 * does not is kept as a draft with the reason, as is one that a model drafted and nobody looked at. A file that is there is
 * never written over.
 */
export async function addCases(options: AddCasesOptions, ports: PipelinePorts): Promise<AddedCase[]> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  const written = await withStore(project, async (store) => {
    const list: Written[] = [];
    const codes = await promotedTools(project, harness);
    const failures = await failuresOf(project, store, { harness, codes }, options);
    const { draftModel } = options;
    const drafter =
      draftModel === undefined
        ? undefined
        : await openDrafter(draftModel, { project, store, harness, codes }, ports);
    const dir = `${project.config.evals}/${harness}`;
    const suite = (await loadSuite({ files: project.files, dir, harness })).cases.map(
      ({ id, origin, draft, place }) => ({ id, origin, draft, file: place.file }),
    );
    const common = { harness, drafter, codes, suite, written: list };
    for (const item of failures) list.push(await writeDraft(project, store, { ...item, ...common }, options));
    return list;
  });
  const drafts = written.filter((item) => item.file !== null);
  if (drafts.length === 0) return written.map(({ document: _, hollow: __, ...added }) => added);
  const proofs = await proveCases(
    { harness, ids: drafts.map((item) => item.id!), models: options.models, trials: options.trials ?? 5 },
    ports,
  );
  const unseen = options.draftModel !== undefined && !options.review;
  return Promise.all(written.map((item) => settle(project, item, proofs.get(item.id ?? '') ?? [], unseen)));
}

interface Written extends AddedCase {
  document: JsonObject;
  /** An agent that does nothing passes it, and only the failure itself speaks for it. */
  hollow: boolean;
}

async function failuresOf(
  project: Project,
  store: Store,
  { harness, codes }: { harness: string; codes: ToolCodes },
  { ids = [], trace }: AddCasesOptions,
): Promise<{ name: string; failed: Failed }[]> {
  const list: { name: string; failed: Failed }[] = [];
  for (const name of ids) list.push({ name, failed: await findFailed(project, store, name) });
  if (trace) {
    const failed = await failedInTrace(project, { ...trace, harness, codes });
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
  work: {
    name: string;
    failed: Failed;
    harness: string;
    drafter: Drafter | undefined;
    codes: ToolCodes;
    /** Cases that are there already, and those that were written just now. */
    suite: readonly Standing[];
    written: readonly Written[];
  },
  options: AddCasesOptions,
): Promise<Written> {
  const { name, harness, codes } = work;
  const rejected = (why: string, drafted: ModelDrafted | null = null): Written => ({
    name,
    state: 'rejected',
    why,
    id: null,
    file: null,
    proof: [],
    drafted,
    document: {},
    hollow: false,
  });
  const found = await findSibling(store, work.failed.conversation);
  const recorded = record(work.failed, found, codes);
  if ('rejected' in recorded) return rejected(recorded.rejected);
  const { failed, sibling, drafted } = recorded;
  if ('rejected' in drafted) return rejected(drafted.rejected);
  const path = await intentPath(project, store, {
    harness,
    conversation: failed.conversation.id,
    wanted: options.intent,
  });
  // Its file, and with it its id, are named by the rules, whatever a model would call the case.
  const file = freeFile(project, harness, path, String(drafted.document.title));
  const schema = schemaFor(project.root, file, 'case');
  const redactor = redactorFor([drafted.document, failed.conversation.messages]);
  const drawn = { ...redactor.value(drafted.document), draft: true };
  const item = readCase(drawn, { file, harness, path, project });
  const twin = standing(drawn, [...work.suite, ...work.written]);
  if (twin) return rejected(twin);
  const wrong = await wrongExpectation(item, drafted, { failed: failed.conversation, sibling });
  if (wrong) return rejected(wrong);
  const { from } = drafted;
  const model = await work.drafter?.({ ...failed, document: drawn, item, from, sibling, redactor });
  const document = model?.document ?? drawn;
  const preview: CasePreview = {
    file,
    text: caseText(withoutDraft(document), schema),
    evidence: drafted.expected.source,
    drafted: model?.drafted ?? null,
  };
  if (tooLong(preview.text)) return rejected(tooLong(preview.text)!, preview.drafted);
  const text = options.review ? await options.review(preview) : preview.text;
  if (text === null) return rejected('a person turned it down', preview.drafted);
  const accepted = text === preview.text ? document : { ...parseDocument(text, file), draft: true };
  const written = caseText(accepted, schema);
  if (tooLong(written)) return rejected(tooLong(written)!, preview.drafted);
  const final = readCase(accepted, { file, harness, path, project });
  await mkdir(dirname(join(project.root, file)), { recursive: true });
  await writeFile(join(project.root, file), written, { flag: 'wx' });
  return {
    name,
    state: 'draft',
    why: null,
    id: final.id,
    file,
    proof: [],
    drafted: preview.drafted,
    document: accepted,
    hollow: drafted.expected.source === 'not-again' && (await passedByNothing(final, toolsOf(failed))),
  };
}

function toolsOf({ conversation }: Failed): Tool[] {
  return conversation.tools.map(toolOf);
}

/** A case drawn up from what the tools let be written down, or whose tool does not. */
function record(
  { conversation, failure }: Failed,
  sibling: Conversation | null,
  codes: ToolCodes,
):
  | { failed: Failed; sibling: Conversation | null; drafted: ReturnType<typeof draftCase> }
  | { rejected: string } {
  const written = (of: Conversation): Conversation => ({
    ...of,
    messages: sanitiseMessages(of.messages, codes),
  });
  try {
    const failed = { conversation: written(conversation), failure };
    const other = sibling && written(sibling);
    return { failed, sibling: other, drafted: draftCase({ ...failed, sibling: other, codes }) };
  } catch (error) {
    if (!isToolFault(error)) throw error;
    return { rejected: `${error.place?.file}: ${error.message}` };
  }
}

/** Writes what the proof said into the file: a case that fails loses its draft mark, any other keeps it with the reason. */
async function settle(
  project: Project,
  item: Written,
  proof: ModelProof[],
  unseen: boolean,
): Promise<AddedCase> {
  const { document, hollow, ...added } = item;
  if (item.file === null) return added;
  const unaccepted = item.drafted?.fallback ? UNSEEN_FALLBACK : UNSEEN;
  const why = (hollow && isMeasured(proof) ? HOLLOW : notRed(proof)) ?? (unseen ? unaccepted : null);
  const origin = {
    ...(document.origin as JsonObject | undefined),
    proof: proofText(proof),
    ...(why ? { draft: why } : {}),
  };
  const settled = why === null ? withoutDraft(document) : document;
  await writeFile(
    join(project.root, item.file),
    caseText({ ...settled, origin }, schemaFor(project.root, item.file, 'case')),
  );
  return { ...added, proof, why, state: why === null ? 'added' : 'draft' };
}
