import type { ChatAnswer } from '../../../core/chat.ts';
import { isObject, type JsonObject } from '../../../core/json.ts';
import { findTool } from '../../../core/tool.ts';
import type { TranscriptCall } from '../../../core/trial.ts';
import { readAnswer } from '../../../harness/protocols/protocols.ts';
import { answerCall } from '../answer-calls.ts';
import type { Recorder, Session } from './session.ts';

/**
 * The transcript of a `loop` agent: the calls that reach its tools. Calls made on one answer of the model are one step;
 * an agent with a model of its own takes a step a call.
 */
export function recordLoop(session: Session): Recorder {
  const { input, steps } = session;
  const tools = input.createTools(input.tools);
  let answers = 0;
  let last: ChatAnswer | undefined;
  let stepOf = -1;
  // One call after the other, so that a transcript does not depend on timing.
  let queue: Promise<unknown> = Promise.resolve();

  const record = (call: TranscriptCall): void => {
    if (answers === 0 || stepOf !== answers) {
      steps.push({ text: last?.content || null, calls: [] });
      stepOf = answers;
    }
    steps.at(-1)!.calls.push(call);
  };

  const callTool: Recorder['callTool'] = async (name, value) => {
    const over = session.ending();
    if (over) return { over: over.end };
    const call = readCall(findTool(input.tools, name)?.name ?? name, value);
    if (input.item.ends === 'step') {
      const whole = last && readAnswer('native', last, input.tools).calls;
      const calls = whole?.some((item) => item.name === call.name) ? whole : [call];
      steps.push({ text: last?.content || null, calls });
      session.over('step');
      return { over: 'step' };
    }
    record(call);
    if (steps.length - session.before.steps.length > input.maxSteps) {
      steps.pop();
      session.over('limit');
      return { over: 'limit' };
    }
    const end = await answerCall(input, tools, call, { ...session.before, steps });
    if (end) {
      session.over(end);
      return { over: end };
    }
    return answerOf(call);
  };

  return {
    beforeRequest: (body) => body,
    async afterAnswer(answer) {
      last = answer;
      if (++answers > 4 * input.maxSteps) session.over('limit', 'the agent kept asking the model');
    },
    callTool(name, args) {
      const answer = queue.then(() => callTool(name, args));
      queue = answer.catch(() => {});
      return answer;
    },
  };
}

function readCall(name: string, value: unknown): TranscriptCall {
  if (isObject(value)) return { name, args: value as JsonObject };
  return { name, args: undefined, raw: JSON.stringify(value) ?? '' };
}

function answerOf({ result }: TranscriptCall): { result: unknown } | { error: string } {
  if (result && 'returns' in result) return { result: result.returns };
  if (result && 'throws' in result) return { error: result.throws };
  return { error: result ? result.refused : 'no answer' };
}
