import type { Case } from '../../core/case.ts';
import type { ChatAnswer, ChatRequest } from '../../core/chat.ts';
import type { Harness } from '../../core/harness.ts';
import type { Tool } from '../../core/tool.ts';
import type { Transcript } from '../../core/trial.ts';
import type { Dialogue } from '../user/dialogue.ts';
import type { ToolRunner } from './tool-runner.ts';

/** What an agent is given for one trial. */
export interface AgentInput {
  harness: Harness;
  item: Case;
  /** The harness's tools and those that the case mounts. */
  tools: readonly Tool[];
  createTools: (tools: readonly Tool[]) => ToolRunner;
  /** Since the user's last message. */
  maxSteps: number;
  /** Id of the model that `ask` reaches. */
  model: string;
  ask: (request: ChatRequest) => Promise<ChatAnswer>;
  /** The user that talks on when the agent has spoken; without one the trial ends there. */
  dialogue?: Dialogue | undefined;
}

/** Turns a case into a transcript. */
export interface Agent extends AsyncDisposable {
  /**
   * Throws ModelError for a failure that is not the agent's: then there is no trial. What the agent or its harness
   * caused ends the trial as `harness_error`.
   */
  run(input: AgentInput): Promise<Transcript>;
}
