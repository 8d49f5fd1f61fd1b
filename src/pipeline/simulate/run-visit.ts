import type { Case, Fixtures } from '../../core/case.ts';
import { ModelError } from '../../core/chat.ts';
import type { Harness } from '../../core/harness.ts';
import type { Mask } from '../../core/mask.ts';
import type { ToolCodes } from '../../core/tool-code.ts';
import type { Transcript } from '../../core/trial.ts';
import type { Agent } from '../../run/agent/agent.ts';
import { FATAL } from '../../run/execute.ts';
import { runCase } from '../../run/run-case.ts';
import type { UserEngine } from '../../run/user/user.ts';
import { scoreTrial } from '../../scorers/score-trial.ts';
import type { OpenModel } from '../run-models.ts';
import type { Visit } from './draw-traffic.ts';

/** All that conversations are made of, opened once. */
export interface Stage {
  harness: Harness;
  model: OpenModel;
  users: UserEngine;
  fixtures: Fixtures;
  handlers: ToolCodes;
  agent: Agent | undefined;
  maxSteps: number | undefined;
  seed: number;
  /** Applied to what is written. */
  mask: Mask;
  spent: { calls: number; costUsd: number };
}

/** What came of one visit; `failure`: a provider failed, so there is no conversation. */
export type Held =
  | { transcript: Transcript; prompts: Map<number, string>; reached: boolean; missed: string[] }
  | { failure: string };

/** Lets the user of a visit talk to the agent, and looks whether it got what it came for. Throws a fatal ModelError. */
export async function runVisit(visit: Visit, stage: Stage): Promise<Held> {
  const { harness, model, users, spent } = stage;
  const item = caseOf(visit, stage.seed);
  const prompts = new Map<number, string>();
  let requests = 0;
  let prompt: string | undefined;
  const context = { caseId: item.id, trial: 1 };
  try {
    const transcript = await runCase({
      harness,
      item,
      number: 1,
      steady: true,
      fixtures: stage.fixtures,
      handlers: stage.handlers,
      agent: stage.agent,
      model: model.id,
      maxSteps: stage.maxSteps,
      users,
      score: scoreTrial,
      async ask(request) {
        const system = request.messages.find(({ role }) => role === 'system')?.content ?? undefined;
        if (system !== undefined && system !== prompt) prompts.set(requests, system);
        prompt = system;
        requests++;
        spent.calls++;
        const answer = await model.chat.complete(request, context);
        spent.costUsd += model.costUsd(answer.usage);
        return answer;
      },
      async askUser(_key, send) {
        spent.calls++;
        const answer = await send();
        spent.costUsd += users.costUsd(answer.usage);
        return answer;
      },
    });
    const scored = await scoreTrial(item, {
      transcript,
      tools: harness.tools,
      handOffTools: harness.workflow.hand_off,
    });
    const missed = scored.scores.filter(({ score, atLeast }) => (score ?? 0) < atLeast);
    const reached = scored.outcome === 'pass';
    return { transcript, prompts, reached, missed: missed.map(({ reason }) => reason) };
  } catch (error) {
    if (!(error instanceof ModelError) || FATAL.includes(error.errorClass)) throw error;
    return { failure: `${error.errorClass}: ${error.message}` };
  }
}

/** A visit as a case of its own: its user talks on, and what is expected is the goal check. */
function caseOf({ number, at, scenario, user, opening, others }: Visit, seed: number): Case {
  return {
    // Engines draw their words by it.
    id: `simulated/${seed}/${number}`,
    path: scenario.intent,
    title: opening,
    origin: undefined,
    tools: [],
    memory: user.memory,
    at: user.at ?? at.toISOString(),
    given: [{ user: opening }],
    simulate: { ...user.simulate, variants: others },
    replay: [],
    ends: 'speech',
    expect: user.expect,
    critical: false,
    draft: false,
    sealed: false,
    status: 'active',
    tags: [],
    place: scenario.place,
  };
}
