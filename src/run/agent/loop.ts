import { type ChatAnswer, type ChatMessage, ModelError } from '../../core/chat.ts';
import type { Transcript, TranscriptCall, TranscriptStep, UserTurn } from '../../core/trial.ts';
import { readAnswer } from '../../harness/protocols/protocols.ts';
import { renderRequest } from '../../harness/render.ts';
import type { AgentInput } from './agent.ts';
import { answerCalls } from './answer-calls.ts';
import { givenMessages, lastUserText, stepMessages } from './conversation.ts';

/** The agent's next step, or what its harness broke. */
type NextStep = (messages: readonly ChatMessage[]) => Promise<TranscriptStep | string>;

/**
 * The built-in agent: asks the model, answers its calls, and goes on until speech, a hand-off, the step limit or a
 * call that nothing answers. A decision case ends after one step, its calls unanswered and unchecked.
 * Throws ModelError for a provider's failure; what the harness itself caused ends the trial as `harness_error`.
 */
export function runAgent(input: AgentInput): Promise<Transcript> {
  return runSteps(input, async (messages) => {
    const answer = await askOnce(input, messages);
    if (typeof answer === 'string') return answer;
    return readAnswer(input.harness.workflow.tool_protocol, answer, input.tools);
  });
}

/** Takes steps from `next` and answers their calls, and lets a simulated user talk on, until the trial ends. */
export async function runSteps(input: AgentInput, next: NextStep): Promise<Transcript> {
  const steps: TranscriptStep[] = [];
  const users: UserTurn[] = [];
  const messages = givenMessages(input.item.given);
  const toolRunner = input.createTools(input.tools);
  const soFar = (): Pick<Transcript, 'steps' | 'users'> => ({
    steps,
    ...(users.length > 0 ? { users } : {}),
  });
  // Steps are counted anew when the user has said something.
  let from = 0;
  while (steps.length - from < input.maxSteps) {
    const step = await next(messages);
    if (typeof step === 'string') return { ...soFar(), end: 'harness_error', error: step };
    if (input.item.ends === 'step') return { steps: [...steps, step], end: 'step' };
    if (step.calls.length === 0) {
      steps.push(step);
      if (!input.dialogue) return { steps, end: 'speech' };
      const then = await input.dialogue.next({ ...soFar(), end: 'speech' });
      if (then.says !== null) users.push({ after: steps.length, says: then.says });
      if ('end' in then) return { ...soFar(), end: then.end };
      messages.push(...stepMessages(step, steps.length), { role: 'user', content: then.says });
      from = steps.length;
      continue;
    }
    const end = await answerCalls(input, toolRunner, step, soFar());
    steps.push(step);
    if (end) return { ...soFar(), end };
    messages.push(...stepMessages(step, steps.length));
  }
  return { ...soFar(), end: 'limit' };
}

async function askOnce(input: AgentInput, messages: readonly ChatMessage[]): Promise<ChatAnswer | string> {
  const { harness, item, tools } = input;
  const query = lastUserText(messages);
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

/** The call of a transcript that ended unanswered. */
export function unansweredCall(transcript: Transcript): TranscriptCall | undefined {
  return transcript.end === 'unanswered'
    ? transcript.steps.at(-1)?.calls.find((call) => !call.result)
    : undefined;
}
