import type { ChatAnswer, ChatUsage } from '../core/chat.ts';
import type { Trial } from '../core/trial.ts';
import type { FinishedTrial, PlannedTrial, StoredAnswer } from '../store/store.ts';
import { type Arms, caseOf } from './arms.ts';
import { requestHash } from './keys.ts';
import { type CaseRun, runCase } from './run-case.ts';

/** Answers that another arm's trial of the same number got, by request hash. */
export type SharedAnswers = ReadonlyMap<string, ChatAnswer>;

export interface TrialPorts {
  now: () => number;
  maxSteps?: number | undefined;
  /** Called before each request that goes to the model; it may throw to stop. */
  beforeCall: () => void;
  onAnswer: (model: string, answer: ChatAnswer) => void;
  score: CaseRun['score'];
}

/**
 * Runs one planned trial. A request that the paired trial sent too takes that answer and costs nothing, also one to the
 * model that plays the user. Throws what a model throws for a provider's failure: then there is no trial.
 */
export async function runTrial(
  planned: PlannedTrial,
  arms: Arms,
  shared: SharedAnswers | undefined,
  ports: TrialPorts,
): Promise<FinishedTrial> {
  const { harness, model } = arms.spec(planned.arm, planned.model);
  const item = caseOf(arms, planned.caseId);
  const own: StoredAnswer[] = [];
  const byUser: StoredAnswer[] = [];
  const context = { caseId: item.id, trial: planned.number };
  const transcript = await runCase({
    harness,
    item,
    number: planned.number,
    steady: model.deterministic,
    fixtures: arms.fixtures,
    handlers: arms.handlers,
    agent: arms.agents.get(harness.hash),
    model: planned.model,
    maxSteps: ports.maxSteps,
    users: arms.users,
    score: ports.score,
    async ask(request) {
      const hash = requestHash(request);
      const known = shared?.get(hash);
      if (known) return known;
      ports.beforeCall();
      const answer = await model.chat.complete(request, context);
      ports.onAnswer(planned.model, answer);
      own.push({ request: hash, answer });
      return answer;
    },
    async askUser(key, send) {
      const known = shared?.get(key);
      if (known) return known;
      ports.beforeCall();
      const answer = await send();
      byUser.push({ request: key, answer });
      return answer;
    },
  });
  const [usage, userUsage] = [usageOf(own), usageOf(byUser)];
  return {
    trial: {
      ...planned,
      usage: add(usage, userUsage),
      calls: own.length + byUser.length,
      costUsd: model.costUsd(usage) + arms.users.costUsd(userUsage),
      ...served(own),
      transcript: arms.mask.value(transcript),
      at: new Date(ports.now()).toISOString(),
    },
    answers: [...own, ...byUser],
  };
}

function usageOf(answers: readonly StoredAnswer[]): ChatUsage {
  return answers.reduce((sum, { answer }) => add(sum, answer.usage), { inputTokens: 0, outputTokens: 0 });
}

function add(a: ChatUsage, b: ChatUsage): ChatUsage {
  return { inputTokens: a.inputTokens + b.inputTokens, outputTokens: a.outputTokens + b.outputTokens };
}

/** How long the model under test took and what it says it is; a user's model is not measured. */
function served(own: readonly StoredAnswer[]): Pick<Trial, 'latencyMs' | 'servedBy'> {
  const latencyMs = own.reduce((sum, { answer }) => sum + answer.latencyMs, 0);
  return { latencyMs, servedBy: own.find(({ answer }) => answer.servedBy)?.answer.servedBy ?? null };
}
