import type { Case } from '../../core/case.ts';
import type { ChatAnswer, ChatRequest } from '../../core/chat.ts';
import { ModelError } from '../../core/chat.ts';
import type { Harness } from '../../core/harness.ts';
import type { Tool } from '../../core/tool.ts';
import type { Transcript, TranscriptCall, TranscriptStep } from '../../core/trial.ts';
import { readAnswer } from '../../harness/protocols/protocols.ts';
import { renderRequest } from '../../harness/render.ts';
import { givenMessages, lastUserMessage, stepMessages } from './conversation.ts';
import { stoppedBy } from './guards.ts';
import type { ToolRunner } from './tool-runner.ts';

export interface AgentInput {
  harness: Harness;
  item: Case;
  /** The harness's tools and those that the case mounts. */
  tools: readonly Tool[];
  toolRunner: ToolRunner;
  maxSteps: number;
  ask: (request: ChatRequest) => Promise<ChatAnswer>;
}

/**
 * The built-in agent: asks the model, answers its calls, and goes on until speech, a hand-off, the step limit or a
 * call that nothing answers. A decision case ends after one step, its calls unanswered and unchecked.
 * Throws ModelError for a provider's failure; what the harness itself caused ends the trial as `harness_error`.
 */
export async function runAgent(input: AgentInput): Promise<Transcript> {
  const steps: TranscriptStep[] = [];
  const messages = givenMessages(input.item.given);
  while (steps.length < input.maxSteps) {
    const answer = await askOnce(input, messages);
    if (typeof answer === 'string') return { steps, end: 'harness_error', error: answer };
    const { text, calls } = readAnswer(input.harness.workflow.tool_protocol, answer, input.tools);
    const step: TranscriptStep = { text, calls };
    if (input.item.ends === 'step') return { steps: [...steps, step], end: 'step' };
    if (calls.length === 0) return { steps: [...steps, step], end: 'speech' };
    const end = await answerCalls(input, step, steps);
    steps.push(step);
    if (end) return { steps, end };
    messages.push(...stepMessages(step, steps.length));
  }
  return { steps, end: 'limit' };
}

async function askOnce(
  input: AgentInput,
  messages: ReturnType<typeof givenMessages>,
): Promise<ChatAnswer | string> {
  const { harness, item, tools } = input;
  const query = lastUserMessage(item.given);
  const request = renderRequest(harness, {
    tools,
    messages,
    memory: item.memory,
    at: item.at,
    query,
  });
  try {
    return await input.ask(request);
  } catch (error) {
    const harnessCaused =
      error instanceof ModelError &&
      (error.errorClass === 'bad_request' || error.errorClass === 'context_length');
    if (harnessCaused) return error.message;
    throw error;
  }
}

/** Answers every call of the step that can be answered, then says whether the trial ends with it. */
async function answerCalls(
  input: AgentInput,
  step: TranscriptStep,
  before: readonly TranscriptStep[],
): Promise<'hand_off' | 'unanswered' | undefined> {
  const { guards, hand_off: handOffTools } = input.harness.workflow;
  let handedOff = false;
  let unanswered = false;
  for (const [index, call] of step.calls.entries()) {
    const answered = { ...step, calls: step.calls.slice(0, index) };
    const guard = stoppedBy(guards, call, { given: input.item.given, steps: [...before, answered] });
    if (guard) {
      call.result = { refused: guard.say };
      handedOff ||= guard.action === 'hand_off';
    } else if (handOffTools.includes(call.name)) {
      handedOff = true;
    } else {
      const result = await input.toolRunner.answer(call);
      if (result) call.result = result;
      else unanswered = true;
    }
  }
  if (handedOff) return 'hand_off';
  return unanswered ? 'unanswered' : undefined;
}

/** The call of a transcript that ended unanswered. */
export function unansweredCall(transcript: Transcript): TranscriptCall | undefined {
  return transcript.end === 'unanswered'
    ? transcript.steps.at(-1)?.calls.find((call) => !call.result)
    : undefined;
}
