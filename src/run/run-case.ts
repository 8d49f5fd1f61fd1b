import type { Case, Fixtures } from '../core/case.ts';
import type { ChatAnswer, ChatRequest } from '../core/chat.ts';
import type { Harness } from '../core/harness.ts';
import type { JsonObject } from '../core/json.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { Transcript } from '../core/trial.ts';
import type { Scored, ScoreInput } from '../scorers/scorer.ts';
import type { Agent } from './agent/agent.ts';
import { runAgent } from './agent/loop.ts';
import { createToolRunner } from './agent/tool-runner.ts';
import { toolsOf } from './arms.ts';
import { keptState } from './kept-state.ts';
import { createDialogue, type Dialogue } from './user/dialogue.ts';
import type { AskUser, UserEngine } from './user/user.ts';

/** One case on one harness and model, once. */
export interface CaseRun {
  harness: Harness;
  item: Case;
  /** Of the trial, from 1. */
  number: number;
  /** The model under test is deterministic, so every trial is to be the same. */
  steady: boolean;
  fixtures: Fixtures;
  handlers: ToolCodes;
  /** The user's own; the built-in one without. */
  agent?: Agent | undefined;
  /** Id of the model that `ask` reaches. */
  model: string;
  maxSteps?: number | undefined;
  ask: (request: ChatRequest) => Promise<ChatAnswer>;
  users: UserEngine;
  askUser: AskUser;
  /** By which a simulated user knows that it has what it came for. */
  score: (item: Case, input: Omit<ScoreInput, 'case'>) => Promise<Scored>;
}

/** Runs the agent on the case, with its user where it has one, and keeps what its tools left behind. */
export async function runCase(run: CaseRun): Promise<Transcript> {
  const { harness, item, fixtures, handlers, model, ask } = run;
  const tools = toolsOf(harness, item);
  const state: JsonObject = {};
  const withState = (transcript: Transcript): Transcript => {
    const kept = keptState(state);
    return kept ? { ...transcript, state: kept } : transcript;
  };
  const agent = run.agent ?? { run: runAgent };
  const transcript = await agent.run({
    harness,
    item,
    tools,
    createTools: (known) => createToolRunner({ item, tools: known, fixtures, handlers, state }),
    model,
    maxSteps: Math.min(run.maxSteps ?? Number.POSITIVE_INFINITY, harness.workflow.limits.steps),
    ask,
    dialogue: dialogueOf(run, withState),
  });
  return withState(transcript);
}

function dialogueOf(run: CaseRun, withState: (transcript: Transcript) => Transcript): Dialogue | undefined {
  const { harness, item, users, number, steady, askUser, score } = run;
  if (!item.simulate) return undefined;
  return createDialogue({
    item,
    simulate: item.simulate,
    engine: users,
    number,
    steady,
    ask: askUser,
    async reached(transcript) {
      const { outcome } = await score(item, {
        transcript: withState(transcript),
        tools: toolsOf(harness, item),
        handOffTools: harness.workflow.hand_off,
      });
      return outcome === 'pass';
    },
  });
}
