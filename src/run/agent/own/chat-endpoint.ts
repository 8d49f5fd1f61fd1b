import type { ServerResponse } from 'node:http';
import type { ChatAnswer, ChatRequest } from '../../../core/chat.ts';
import { isObject, type JsonObject } from '../../../core/json.ts';
import { fromOpenAiMessage, fromOpenAiTool, toOpenAiCall } from '../../../core/openai-shape.ts';
import { sendJson } from './http.ts';
import { causedByHarness, type Recorder, type Session } from './session.ts';

/** Answers `POST /chat/completions` as OpenAI does, streaming or not, with the model under test. */
export async function answerChat(
  session: Session,
  recorder: Recorder,
  body: unknown,
  response: ServerResponse,
): Promise<void> {
  const fault = requestFault(body);
  if (fault !== null) return sendError(response, 400, fault, 'invalid_request_error');
  const sent = recorder.beforeRequest(body as JsonObject);
  let answer: ChatAnswer;
  try {
    answer = await session.ask(readRequest(sent));
    await recorder.afterAnswer(answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // 400 is not retried by OpenAI's clients, and neither is 409 with this header.
    response.setHeader('x-should-retry', 'false');
    if (causedByHarness(error)) return sendError(response, 400, message, 'invalid_request_error');
    return sendError(response, 409, `The trial is over: ${message}`, 'pawl_trial_over');
  }
  const completion = completionOf(answer, session.input.model);
  if (sent.stream === true) sendStream(response, completion, sent.stream_options);
  else sendJson(response, 200, completion);
}

function requestFault(body: unknown): string | null {
  if (!isObject(body)) return 'The request is not a JSON object.';
  if (!Array.isArray(body.messages) || body.messages.length === 0)
    return 'messages must be a list of messages.';
  const bad = body.messages.findIndex((message) => fromOpenAiMessage(message) === undefined);
  if (bad >= 0) return `messages[${bad}] has no role that chat completions know.`;
  if (body.n !== undefined && body.n !== null && body.n !== 1) return 'n must be 1.';
  return null;
}

/** Model and streaming are pawl's business; everything else goes on as it is. */
function readRequest(body: JsonObject): ChatRequest {
  const { model: _model, stream: _stream, stream_options: _options, ...passthrough } = body;
  return {
    messages: (body.messages as unknown[]).map((message) => fromOpenAiMessage(message)!),
    tools: (Array.isArray(body.tools) ? body.tools : []).flatMap((tool) => fromOpenAiTool(tool) ?? []),
    passthrough,
  };
}

interface Completion extends JsonObject {
  id: string;
  created: number;
  model: string;
  choices: [{ index: 0; message: JsonObject; finish_reason: string; logprobs: null }];
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

function completionOf({ content, toolCalls, finishReason, usage }: ChatAnswer, model: string): Completion {
  const message: JsonObject = { role: 'assistant', content, refusal: null };
  if (toolCalls.length > 0) message.tool_calls = toolCalls.map(toOpenAiCall);
  const { inputTokens, outputTokens } = usage;
  return {
    id: 'chatcmpl-pawl',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, message, finish_reason: finishOf(finishReason, toolCalls.length), logprobs: null }],
    usage: {
      prompt_tokens: inputTokens,
      completion_tokens: outputTokens,
      total_tokens: inputTokens + outputTokens,
    },
  };
}

/** Only reasons that OpenAI's clients know. */
function finishOf(reason: string, calls: number): string {
  if (calls > 0) return 'tool_calls';
  return reason === 'length' || reason === 'content_filter' ? reason : 'stop';
}

/** The same answer as server-sent events: the role, the text, each call's name and arguments, the end. */
function sendStream(response: ServerResponse, completion: Completion, options: unknown): void {
  const { id, created, model, usage } = completion;
  const { message, finish_reason: finish } = completion.choices[0];
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  const send = (choices: JsonObject[], more: JsonObject = {}): void => {
    const chunk = { id, object: 'chat.completion.chunk', created, model, choices, ...more };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  const delta = (value: JsonObject, finishReason: string | null = null): void =>
    send([{ index: 0, delta: value, logprobs: null, finish_reason: finishReason }]);
  delta({ role: 'assistant', content: message.tool_calls ? message.content! : '', refusal: null });
  if (!message.tool_calls && typeof message.content === 'string' && message.content !== '')
    delta({ content: message.content });
  for (const [index, call] of ((message.tool_calls ?? []) as JsonObject[]).entries()) {
    const { name, arguments: args } = call.function as { name: string; arguments: string };
    delta({ tool_calls: [{ index, id: call.id!, type: 'function', function: { name, arguments: '' } }] });
    delta({ tool_calls: [{ index, function: { arguments: args } }] });
  }
  delta({}, finish);
  if (isObject(options) && options.include_usage === true) send([], { usage });
  response.end('data: [DONE]\n\n');
}

export function sendError(response: ServerResponse, status: number, message: string, type: string): void {
  sendJson(response, status, { error: { message, type, param: null, code: null } });
}
