import { ModelError } from '../core/chat.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Failure } from '../core/failure.ts';
import { hashJson } from '../core/hash.ts';
import type { Json } from '../core/json.ts';
import { type Rate, wilson } from '../judges/agreement.ts';
import { createJudge } from '../judges/ask-judge.ts';
import { describeTalk } from '../judges/describe-talk.ts';
import { JUDGE_PROMPT } from '../judges/prompt.ts';
import type { Store, StoredSignal } from '../store/store.ts';
import { createBudget } from './budget.ts';
import type { Found } from './found-failures.ts';
import type { PipelinePorts } from './options.ts';
import type { Project } from './project.ts';
import { openModels } from './run-models.ts';

/** The kind of signal under which a model's word is kept. */
export const JUDGED = 'judged';

const RUBRIC = `The agent did wrong by this user: a wrong or a missing action, a statement that what it read does not bear out, or a
request left unmet that its tools could have met; also where everybody stayed polite. Refusing what its rules forbid is not wrong.
Lines carry the number of their message. Begin the reason with "message N:", the number of the agent's message where it went wrong,
and end it with what the agent should have done instead.`;
/** From here on the model says that it went wrong. */
const WRONG = 0.7;
const AT_ONCE = 8;

export interface JudgeOptions {
  model: string;
  /** Conversations to look at. */
  sample: number;
  maxCost?: number | undefined;
}

/** What a model's look at a sample gave, and how far its word can be believed. */
export interface Judged {
  model: string;
  asked: number;
  /** Of these, those that it called failed. */
  failed: number;
  /** Conversations about which it gave no verdict that can be read, or the provider failed. */
  errors: number;
  costUsd: number;
  /** Why it stopped before the sample was through. */
  stopped: string | null;
  /** Of those with a known outcome that it called failed, the share that had failed; null without any. */
  precision: Rate | null;
  /** Share of failures among all known outcomes of the sample; null without any. */
  base: number | null;
}

/**
 * Asks a model about a sample: half of it conversations whose outcome is known, so that its precision is measured on the same
 * traffic, the rest conversations in which no detector fired. What was asked before is not asked again.
 */
export async function judgeFailures(
  project: Project,
  store: Store,
  found: readonly Found[],
  options: JudgeOptions,
  ports: PipelinePorts,
): Promise<Judged> {
  const model = (await openModels(project.config, { models: [options.model] }, project, ports)).get(
    options.model,
  )!;
  let costUsd = 0;
  const judge = createJudge(model.chat, (answer) => {
    costUsd += model.costUsd(answer.usage);
  });
  const budget = createBudget(
    { cost: options.maxCost },
    { now: ports.now, signal: ports.signal, spentUsd: () => costUsd },
  );
  const version = hashJson([model.identity, JUDGE_PROMPT, RUBRIC]).slice(0, 12);
  const known = new Map<string, StoredSignal>();
  for await (const signal of store.signals(JUDGED)) known.set(signal.conversation, signal);
  const verdicts: { outcome: Conversation['outcome']; failed: boolean }[] = [];
  let errors = 0;
  const look = async ({ conversation: { id, outcome }, hash }: Found): Promise<void> => {
    const key = `${hash} ${version}`;
    const before = known.get(id);
    let failure = (before?.value as { failure: Failure | null } | undefined)?.failure ?? null;
    if (before?.hash !== key) {
      if (!budget.allows()) return;
      budget.spend();
      const conversation = await store.getConversation(id);
      try {
        const { score, reason } = await judge.ask(RUBRIC, describeTalk(conversation!.messages));
        failure = score >= WRONG ? failureOf(conversation!, reason) : null;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        errors++;
        return;
      }
      await store.putSignals(JUDGED, [
        { conversation: id, hash: key, value: { failure, score: null } as unknown as Json },
      ]);
    }
    verdicts.push({ outcome, failed: failure !== null });
  };
  const sample = drawSample(found, options.sample);
  for (let from = 0; from < sample.length; from += AT_ONCE)
    await Promise.all(sample.slice(from, from + AT_ONCE).map(look));
  const settled = verdicts.filter((verdict) => verdict.outcome !== null);
  const called = settled.filter((verdict) => verdict.failed);
  const bad = (list: typeof settled): number => list.filter((item) => item.outcome === 'failure').length;
  return {
    model: options.model,
    asked: verdicts.length,
    failed: verdicts.filter((verdict) => verdict.failed).length,
    errors,
    costUsd,
    stopped: budget.ended(),
    precision: wilson(bad(called), called.length),
    base: settled.length === 0 ? null : bad(settled) / settled.length,
  };
}

/** The same sample for the same conversations: by the hash of their ids. */
function drawSample(found: readonly Found[], size: number): Found[] {
  const order = (list: readonly Found[]): Found[] =>
    list
      .map((item) => ({ item, key: hashJson(['judge', item.conversation.id]) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ item }) => item);
  const settled = order(found.filter(({ conversation }) => conversation.outcome !== null));
  const silent = order(
    found.filter(({ conversation, result }) => conversation.outcome === null && result.failures.length === 0),
  );
  const half = Math.min(settled.length, Math.max(Math.floor(size / 2), size - silent.length));
  return [...settled.slice(0, half), ...silent.slice(0, size - half)];
}

function failureOf({ id, messages }: Conversation, reason: string): Failure {
  const agents = messages.flatMap((message, index) => (message.role === 'assistant' ? [index] : []));
  const named = Number(/\bmessage (\d+)/i.exec(reason)?.[1] ?? Number.NaN);
  const turn = agents.includes(named) ? named : (agents.at(-1) ?? 0);
  const why = reason.replace(/^\s*message \d+:\s*/i, '');
  return {
    id: `f-${hashJson([id, 'judged', turn, why]).slice(0, 12)}`,
    conversation: id,
    kind: 'judged',
    turn,
    evidence: [{ message: turn, field: 'content', quote: messages[turn]?.content.slice(0, 160) || why }],
    severity: 0.6,
    confidence: 0.5,
    counterfactual: {
      turn,
      done: messages[turn]?.content.slice(0, 160) ?? '',
      should: why,
      source: 'judge',
      why: 'a model says so',
    },
    layer: 'eval',
    layerWhy: 'a model says that it went wrong, and no rule shows why',
  };
}
