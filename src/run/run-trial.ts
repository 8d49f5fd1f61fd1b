import type { ChatAnswer } from '../core/chat.ts';
import type { Trial } from '../core/trial.ts';
import type { FinishedTrial, PlannedTrial, StoredAnswer } from '../store/store.ts';
import { runAgent } from './agent/loop.ts';
import { createToolRunner } from './agent/tool-runner.ts';
import { type Arms, caseOf, toolsOf } from './arms.ts';
import { requestHash } from './keys.ts';

/** Answers that another arm's trial of the same number got, by request hash. */
export type SharedAnswers = ReadonlyMap<string, ChatAnswer>;

export interface TrialPorts {
  now: () => number;
  maxSteps?: number | undefined;
  /** Called before each request that goes to the model; it may throw to stop. */
  beforeCall: () => void;
  onAnswer: (model: string, answer: ChatAnswer) => void;
}

/**
 * Runs one planned trial. A request that the paired trial sent too takes that answer and costs nothing.
 * Throws what the model throws for a provider's failure: then there is no trial.
 */
export async function runTrial(
  planned: PlannedTrial,
  arms: Arms,
  shared: SharedAnswers | undefined,
  ports: TrialPorts,
): Promise<FinishedTrial> {
  const { harness, model } = arms.spec(planned.arm, planned.model);
  const item = caseOf(arms, planned.caseId);
  const tools = toolsOf(harness, item);
  const own: StoredAnswer[] = [];
  const context = { caseId: item.id, trial: planned.number };
  const agent = arms.agents.get(harness.hash) ?? { run: runAgent };
  const transcript = await agent.run({
    harness,
    item,
    tools,
    createTools: (known) =>
      createToolRunner({ item, tools: known, fixtures: arms.fixtures, handlers: arms.handlers }),
    model: planned.model,
    maxSteps: Math.min(ports.maxSteps ?? Number.POSITIVE_INFINITY, harness.workflow.limits.steps),
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
  });
  return {
    trial: {
      ...planned,
      ...summarise(own, model.costUsd),
      transcript: arms.mask.value(transcript),
      at: new Date(ports.now()).toISOString(),
    },
    answers: own,
  };
}

function summarise(
  own: readonly StoredAnswer[],
  costOf: (usage: ChatAnswer['usage']) => number,
): Pick<Trial, 'usage' | 'calls' | 'costUsd' | 'latencyMs' | 'servedBy'> {
  const usage = { inputTokens: 0, outputTokens: 0 };
  let latencyMs = 0;
  for (const { answer } of own) {
    usage.inputTokens += answer.usage.inputTokens;
    usage.outputTokens += answer.usage.outputTokens;
    latencyMs += answer.latencyMs;
  }
  const servedBy = own.find(({ answer }) => answer.servedBy)?.answer.servedBy ?? null;
  return { usage, calls: own.length, costUsd: costOf(usage), latencyMs, servedBy };
}
