import type { Transcript, TranscriptCall, TranscriptStep } from '../../core/trial.ts';
import type { AgentInput } from './agent.ts';
import { stoppedBy } from './guards.ts';
import type { ToolRunner } from './tool-runner.ts';

/** What came before a call since the end of `given`. */
export type Before = Pick<Transcript, 'steps' | 'users'>;

type CallEnd = 'hand_off' | 'unanswered' | undefined;

/** Answers every call of the step that can be answered, then says whether the trial ends with it. */
export async function answerCalls(
  input: AgentInput,
  tools: ToolRunner,
  step: TranscriptStep,
  before: Before,
): Promise<CallEnd> {
  const ends: CallEnd[] = [];
  for (const [index, call] of step.calls.entries()) {
    const answered = { ...step, calls: step.calls.slice(0, index) };
    ends.push(await answerCall(input, tools, call, { ...before, steps: [...before.steps, answered] }));
  }
  return ends.find((end) => end === 'hand_off') ?? ends.find((end) => end !== undefined);
}

/** Answers one call by the guards and the tools. */
export async function answerCall(
  input: AgentInput,
  tools: ToolRunner,
  call: TranscriptCall,
  before: Before,
): Promise<CallEnd> {
  const { guards, hand_off: handOffTools } = input.harness.workflow;
  const guard = stoppedBy(guards, call, { given: input.item.given, ...before });
  if (guard) {
    call.result = { refused: guard.say };
    return guard.action === 'hand_off' ? 'hand_off' : undefined;
  }
  if (handOffTools.includes(call.name)) return 'hand_off';
  const result = await tools.answer(call);
  if (!result) return 'unanswered';
  call.result = result;
  return undefined;
}
