import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { caseText } from '../cases/case-text.ts';
import { draftGuard, mostDiverse } from '../cases/draft-guard.ts';
import { usageError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { sanitiseMessages } from '../core/sanitise-messages.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import { textSimilarity } from '../signal/failures/similarity.ts';
import type { Store } from '../store/store.ts';
import type { AddedCase } from './add-cases.ts';
import { freeFile, readCase, redactorFor, tooLong, withoutDraft } from './case-file.ts';
import { findInStore, withStore } from './found-failures.ts';
import { intentPath, readTaxonomy } from './intent-path.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { promotedTools } from './promoted-tools.ts';
import { notGreen, proofText, proveCases } from './prove-cases.ts';
import { schemaFor } from './schema-path.ts';

export interface AddGuardsOptions {
  harness?: string | undefined;
  /** Id, label or path of an intent of the taxonomy. */
  intent: string;
  count: number;
  models?: readonly string[] | undefined;
  trials?: number | undefined;
}

/** More candidates than are asked for, since some will not pass. */
const SPARE = 2;
/** Successes that are looked at. */
const POOL = 400;

/**
 * Makes guard cases of conversations of one intent that went well, as different from one another as can be, and keeps those
 * that pass on the promoted harness. Throws PAWL_GUARD_NONE when there is nothing to make them of.
 */
export async function addGuards(options: AddGuardsOptions, ports: PipelinePorts): Promise<AddedCase[]> {
  const project = await openProject(ports.cwd);
  const { name: harness } = await harnessDir(project, options.harness);
  const drafts = await withStore(project, async (store) => {
    const path = await intentPath(project, store, { harness, wanted: options.intent });
    const codes = await promotedTools(project, harness);
    const candidates = await successes(project, store, { harness, path, codes });
    const chosen = mostDiverse(candidates, options.count * SPARE, (a, b) =>
      textSimilarity(String(a.title), String(b.title)),
    );
    const list: { file: string; id: string; document: JsonObject }[] = [];
    for (const guard of chosen) {
      const file = freeFile(project, harness, path, String(guard.title));
      const document = { ...redactorFor(guard).value(guard), draft: true };
      const { id } = readCase(document, { file, harness, path, project });
      const text = caseText(document, schemaFor(project.root, file, 'case'));
      if (tooLong(text)) continue;
      await mkdir(dirname(join(project.root, file)), { recursive: true });
      await writeFile(join(project.root, file), text, { flag: 'wx' });
      list.push({ file, id, document });
    }
    return list;
  });
  if (drafts.length === 0)
    throw usageError(
      'PAWL_GUARD_NONE',
      `No stored conversation of ${options.intent} went well and called a tool.`,
      'pawl ingest more traffic, then pawl intents.',
    );
  return settle(project, harness, drafts, options, ports);
}

/** The first ones that pass are kept; the files of the others are taken away again. */
async function settle(
  project: Project,
  harness: string,
  drafts: readonly { file: string; id: string; document: JsonObject }[],
  options: AddGuardsOptions,
  ports: PipelinePorts,
): Promise<AddedCase[]> {
  const { rm } = await import('node:fs/promises');
  const proofs = await proveCases(
    { harness, ids: drafts.map((item) => item.id), models: options.models, trials: options.trials ?? 5 },
    ports,
  );
  const added: AddedCase[] = [];
  for (const { file, id, document } of drafts) {
    const proof = proofs.get(id) ?? [];
    const why = notGreen(proof);
    const kept = why === null && added.filter((item) => item.state === 'added').length < options.count;
    const name = String((document.origin as JsonObject).conversation);
    if (kept) {
      const origin = { ...(document.origin as JsonObject), proof: proofText(proof) };
      const schema = schemaFor(project.root, file, 'case');
      await writeFile(join(project.root, file), caseText({ ...withoutDraft(document), origin }, schema));
      added.push({ name, state: 'added', why: null, id, file, proof, drafted: null });
    } else {
      await rm(join(project.root, file));
      if (why) added.push({ name, state: 'rejected', why, id: null, file: null, proof, drafted: null });
    }
  }
  return added;
}

/** Guards of what went well: known to have succeeded, or nothing found wrong and nobody frustrated. */
async function successes(
  project: Project,
  store: Store,
  { harness, path, codes }: { harness: string; path: string; codes: ToolCodes },
): Promise<JsonObject[]> {
  const { found, intents } = await findInStore(project, harness, store);
  const taxonomy = await readTaxonomy(project, harness);
  const well = found.filter(
    ({ conversation, result }) =>
      taxonomy[intents.get(conversation.id) ?? '']?.path === path &&
      (conversation.outcome === 'success' ||
        (conversation.outcome === null && result.failures.length === 0 && result.trajectory.turned === null)),
  );
  const guards: JsonObject[] = [];
  for (const { conversation } of well.slice(0, POOL)) {
    const whole = await store.getConversation(conversation.id);
    const guard = whole && draftGuard({ ...whole, messages: sanitiseMessages(whole.messages, codes) }, codes);
    if (guard) guards.push(guard);
  }
  return guards;
}
