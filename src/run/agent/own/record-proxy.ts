import type { ChatAnswer } from '../../../core/chat.ts';
import { canonicalJson, isObject, type Json } from '../../../core/json.ts';
import { fromOpenAiTool } from '../../../core/openai-shape.ts';
import { findTool, type Tool } from '../../../core/tool.ts';
import type { TranscriptCall } from '../../../core/trial.ts';
import { readAnswer } from '../../../harness/protocols/protocols.ts';
import type { AgentInput } from '../agent.ts';
import type { ToolRunner } from '../tool-runner.ts';
import type { Recorder, Session } from './session.ts';

/**
 * The transcript of unchanged code: what it asks its model and is told. It runs its tools itself; where the case, a
 * fixture or a handler answers a call, the model is given that answer instead.
 */
export function recordProxy(session: Session): Recorder {
  const { input, steps } = session;
  const calls = new Map<string, { call: TranscriptCall; decided: boolean }>();
  let known: Tool[] = [...input.tools];
  let runner: ToolRunner | undefined;

  const record = async (answer: ChatAnswer): Promise<void> => {
    // What was said before another request was not said to the user.
    if (steps.at(-1)?.calls.length === 0) steps.pop();
    const step = readAnswer('native', answer, known);
    steps.push(step);
    if (input.item.ends === 'step') return session.over('step');
    if (step.calls.length === 0) return;
    runner ??= input.createTools(known);
    for (const [index, call] of step.calls.entries()) {
      const decided = await decide(input, runner, call);
      calls.set(answer.toolCalls[index]!.id, { call, decided });
    }
    if (step.calls.some(({ name }) => input.harness.workflow.hand_off.includes(name)))
      return session.over('hand_off');
    if (steps.length >= input.maxSteps) session.over('limit');
  };

  return {
    beforeRequest(body) {
      if (!runner) known = withTools(known, body.tools);
      if (!Array.isArray(body.messages)) return body;
      const messages = body.messages.map((message) => {
        if (!isObject(message) || message.role !== 'tool') return message;
        const entry = calls.get(String(message.tool_call_id ?? ''));
        if (!entry) return message;
        if (entry.decided) return { ...message, content: answerText(entry.call) };
        if (entry.call.result) return message;
        const result = readResult(message.content);
        const written = runner!.sanitise(entry.call, result);
        entry.call.result = { returns: written };
        // The model reads what is written down, now and in later requests, so that it cannot repeat what must not be.
        entry.decided = canonicalJson(written) !== canonicalJson(result);
        return entry.decided ? { ...message, content: answerText(entry.call) } : message;
      });
      return { ...body, messages };
    },
    afterAnswer: record,
    callTool: async (name) => ({ error: `A proxy agent runs its own tools; "${name}" was asked of pawl.` }),
  };
}

/** Whether the case decides what this call is answered; a refusal is left to the code that runs the tool. */
async function decide(input: AgentInput, runner: ToolRunner, call: TranscriptCall): Promise<boolean> {
  if (input.harness.workflow.hand_off.includes(call.name)) return false;
  const result = await runner.answer(call);
  if (!result || 'refused' in result) return false;
  call.result = result;
  return true;
}

/** The tools that the code itself offers are known from then on. */
function withTools(known: readonly Tool[], offered: Json | undefined): Tool[] {
  const more = Array.isArray(offered) ? offered.map(fromOpenAiTool) : [];
  const added = more.flatMap((tool): Tool[] =>
    tool && !findTool(known, tool.name) ? [{ ...tool, annotations: {}, run: 'replay' }] : [],
  );
  return [...known, ...added];
}

function answerText({ result }: TranscriptCall): string {
  if (result && 'returns' in result)
    return typeof result.returns === 'string' ? result.returns : JSON.stringify(result.returns);
  return JSON.stringify({ error: result && 'throws' in result ? result.throws : 'no answer' });
}

function readResult(content: unknown): Json {
  if (typeof content !== 'string') return (content ?? null) as Json;
  try {
    return JSON.parse(content) as Json;
  } catch {
    return content;
  }
}
