import { randomUUID } from 'node:crypto';
import { type ChatAnswer, type ChatRequest, ModelError } from '../../../core/chat.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { Transcript, TranscriptEnd, TranscriptStep } from '../../../core/trial.ts';
import type { AgentInput } from '../agent.ts';
import type { Before } from '../answer-calls.ts';
import type { ToolRunner } from '../tool-runner.ts';

/** A call's answer for the agent, or why the trial is over. */
export type CallAnswer = { result: unknown } | { error: string } | { over: TranscriptEnd };

/** One trial of an agent of the user's own, while it is under way. */
export interface Session {
  readonly token: string;
  readonly input: AgentInput;
  readonly steps: TranscriptStep[];
  /** What came before, when a simulated user has talked on: all of it stands in `steps` too. */
  readonly before: Before;
  /** How the trial ended, whatever the agent still does; the first word counts. */
  ending(): { end: TranscriptEnd; error?: string } | null;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  over(end: TranscriptEnd, error?: string): void;
  /** Not the agent's fault: there is no trial. */
  fail(error: unknown): void;
  /** Asks the model under test. Throws what it throws; other than the harness's own mistakes that ends the session. */
  ask(request: ChatRequest): Promise<ChatAnswer>;
  /** Throws what `fail` was told, if anything. */
  throwFailure(): void;
  /** The transcript. Throws what `fail` was told. */
  finish(): Transcript;
}

export function createSession(
  input: AgentInput,
  watch: { pause(): void; resume(): void },
  before: Before = { steps: [] },
): Session {
  let ending: { end: TranscriptEnd; error?: string } | null = null;
  let failure: { error: unknown } | null = null;
  const callIds = new Set<string>();
  let wake: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const session: Session = {
    token: randomUUID(),
    input: {
      ...input,
      createTools: (tools) => failing(input.createTools(tools), (error) => session.fail(error)),
    },
    steps: [...before.steps],
    before,
    ended,
    ending: () => ending,
    over(end, error) {
      ending ??= error === undefined ? { end } : { end, error };
      wake();
    },
    fail(error) {
      failure ??= { error };
      session.over('harness_error');
    },
    async ask(request) {
      watch.pause();
      try {
        return withOwnIds(await input.ask(request), callIds);
      } catch (error) {
        if (!causedByHarness(error)) session.fail(error);
        throw error;
      } finally {
        watch.resume();
      }
    },
    throwFailure() {
      if (failure) throw failure.error;
    },
    finish() {
      session.throwFailure();
      const users = before.users ? { users: before.users } : {};
      return { steps: session.steps, ...users, ...(ending ?? { end: 'speech' }) };
    },
  };
  return session;
}

/** The agent is told that its call failed, and whatever it then does is not held against it: there is no trial. */
function failing(tools: ToolRunner, fail: (error: unknown) => void): ToolRunner {
  return {
    async answer(call) {
      try {
        return await tools.answer(call);
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    sanitise(call, result) {
      try {
        return tools.sanitise(call, result);
      } catch (error) {
        fail(error);
        throw error;
      }
    },
  };
}

/** Some servers give every call the same id; in one trial each has its own. */
function withOwnIds(answer: ChatAnswer, taken: Set<string>): ChatAnswer {
  const toolCalls = answer.toolCalls.map((call) => {
    const id = taken.has(call.id) ? `${call.id}_${taken.size}` : call.id;
    taken.add(id);
    return id === call.id ? call : { ...call, id };
  });
  return { ...answer, toolCalls };
}

/** What a provider refuses is for the agent to mend; anything else is no trial. */
export function causedByHarness(error: unknown): error is ModelError {
  return (
    error instanceof ModelError &&
    (error.errorClass === 'bad_request' || error.errorClass === 'context_length')
  );
}

/** How a mount makes a transcript of what the agent asks for. */
export interface Recorder {
  /** The request as it goes to the model. */
  beforeRequest(body: JsonObject): JsonObject;
  afterAnswer(answer: ChatAnswer): Promise<void>;
  callTool(name: string, args: unknown): Promise<CallAnswer>;
}
