import { toolOf } from '../cases/judge-talk.ts';
import { bringsTools } from '../cases/lints/lint.ts';
import { loadSuite } from '../cases/load-suite.ts';
import { askForDraft, type ModelDraft, readDraft } from '../cases/model-draft/answer.ts';
import { type Dropped, mergeExpectations } from '../cases/model-draft/merge.ts';
import { DRAFT_PROMPT, type DraftQuestion, draftMessages } from '../cases/model-draft/question.ts';
import type { Case } from '../core/case.ts';
import { type ChatAnswer, ModelError, type ModelErrorClass } from '../core/chat.ts';
import type { Conversation, ConversationTool } from '../core/conversation.ts';
import type { Harness } from '../core/harness.ts';
import { hashJson } from '../core/hash.ts';
import type { JsonObject } from '../core/json.ts';
import { clip, terminalText } from '../core/text.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { sendForJson } from '../judges/json-answer.ts';
import { type Redactor, redactConversation } from '../signal/redact/redactor.ts';
import type { Store } from '../store/store.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, type Project } from './project.ts';
import { type OpenModel, openModels } from './run-models.ts';
import { secretsMask } from './secrets.ts';

/** Where drafts that a model wrote are kept, by what it was asked. */
const DRAFTED = 'drafted';

/** What a model had to say about a case, and what that cost. */
export interface ModelDrafted {
  model: string;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
  /** Whether the config has a price for it. */
  priced: boolean;
  /** Expectations that stand in the case because of it. */
  added: number;
  dropped: Dropped[];
  reason: string | null;
  /** Why the case is as the rules drew it up; null when the model's draft was taken. */
  fallback: string | null;
}

/** A case that the rules drew up, redacted, and what it was made of. */
export interface RuleDraft extends Pick<DraftQuestion, 'conversation' | 'failure' | 'document' | 'from'> {
  item: Case;
  sibling: Conversation | null;
  redactor: Redactor;
}

export type Drafter = (drawn: RuleDraft) => Promise<{ document: JsonObject; drafted: ModelDrafted }>;

/** After these nobody needs to ask again. */
const FATAL: readonly ModelErrorClass[] = ['authentication', 'unknown_model', 'quota'];

/**
 * A model that improves the title and the expectations of cases; what it was asked before it is not asked again. Where it fails,
 * the case stays as it was drawn up. Throws PAWL_MODEL_UNKNOWN.
 */
export async function openDrafter(
  id: string,
  {
    project,
    store,
    harness: name,
    codes,
  }: { project: Project; store: Store; harness: string; codes: ToolCodes },
  ports: PipelinePorts,
): Promise<Drafter> {
  const { dir } = await harnessDir(project, name);
  const harness = await loadHarness(project.files, dir);
  const masked = { ...ports, mask: secretsMask(project.config, [harness], ports.env) };
  const model = (await openModels(project.config, { models: [id] }, project, masked)).get(id)!;
  const { fixtures } = await loadSuite({
    files: project.files,
    dir: `${project.config.evals}/${name}`,
    harness: name,
  });
  const ask = askOnce(model, store, ports.signal);
  return async (drawn) => {
    const { conversation, document, item, redactor, sibling } = drawn;
    const drafted = nothingSpent(model);
    const tools = toolsFor(harness, conversation);
    const question: DraftQuestion = {
      conversation: redactConversation(conversation, redactor),
      failure: redactor.value(drawn.failure),
      tools: redactor.value(tools),
      document,
      from: drawn.from,
    };
    const answer = await ask(question, (spent) => count(drafted, spent, model));
    if ('failed' in answer) return { document, drafted: { ...drafted, fallback: answer.failed } };
    const { title, expect, reason } = redactor.value(answer);
    const merged = await mergeExpectations({
      item,
      evidence: document.expect as JsonObject[],
      wanted: expect,
      sibling,
      harness: bringsTools(harness) ? { ...harness, tools: tools.map(toolOf) } : harness,
      fixtures,
      codes,
    });
    const origin = { ...(document.origin as JsonObject), draftedBy: id };
    return {
      document: { ...document, title: oneLine(title, 100), origin, expect: merged.expect },
      drafted: { ...drafted, added: merged.added, dropped: merged.dropped, reason: oneLine(reason, 300) },
    };
  };
}

/** An agent behind a proxy brings tools of its own: those that its trace names. */
function toolsFor(harness: Harness, conversation: Conversation): ConversationTool[] {
  const own = harness.tools.map(
    (tool): ConversationTool => ({
      name: tool.name,
      description: tool.description,
      parameters: tool.parameters as JsonObject,
      readOnly: tool.annotations.readOnlyHint === true,
      handsOff: harness.workflow.hand_off.includes(tool.name),
    }),
  );
  const others = conversation.tools.filter((tool) => !own.some(({ name }) => name === tool.name));
  return bringsTools(harness) ? [...own, ...others] : own;
}

type Ask = (
  question: DraftQuestion,
  onAnswer: (answer: ChatAnswer) => void,
) => Promise<ModelDraft | { failed: string }>;

function askOnce(model: OpenModel, store: Store, signal: AbortSignal | undefined): Ask {
  // JSON in no stricter form: what an expectation may hold differs from one to the next.
  const send = sendForJson(model.chat, { type: 'json_object' });
  let dead: string | undefined;
  return async (question, onAnswer) => {
    // The fence is drawn anew each time, so what is the same question is told by the text without it.
    const key = hashJson(['draft', DRAFT_PROMPT, model.identity, draftMessages(question, 'DATA')]);
    const before = await knownDraft(store, key);
    if (before) return before;
    if (dead !== undefined) return { failed: dead };
    try {
      const { draft, text } = await askForDraft(question, async (messages) => {
        const answer = await send(messages, { caseId: 'draft', trial: 1, signal });
        onAnswer(answer);
        return answer;
      });
      await store.putSignals(DRAFTED, [{ conversation: key, hash: '', value: text }]);
      return draft;
    } catch (error) {
      if (!(error instanceof ModelError) || signal?.aborted) throw error;
      const failed = terminalText(clip(error.message, 400));
      if (FATAL.includes(error.errorClass)) dead = failed;
      return { failed };
    }
  };
}

async function knownDraft(store: Store, key: string): Promise<ModelDraft | undefined> {
  for await (const { conversation, value } of store.signals(DRAFTED)) {
    if (conversation !== key) continue;
    const read = readDraft(String(value));
    return 'draft' in read ? read.draft : undefined;
  }
  return undefined;
}

function nothingSpent({ id, config }: OpenModel): ModelDrafted {
  return {
    model: id,
    calls: 0,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    priced: config.price !== undefined,
    added: 0,
    dropped: [],
    reason: null,
    fallback: null,
  };
}

function count(drafted: ModelDrafted, { usage }: ChatAnswer, model: OpenModel): void {
  drafted.calls++;
  drafted.inputTokens += usage.inputTokens;
  drafted.outputTokens += usage.outputTokens;
  drafted.costUsd += model.costUsd(usage);
}

function oneLine(text: string, longest: number): string {
  return clip(terminalText(text).replace(/\s+/g, ' ').trim(), longest);
}
