import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelRequest {
  model: string;
  messages: {
    role: string;
    content: string | null;
    tool_calls?: { function: { name: string; arguments: string } }[];
  }[];
  tools?: { function: { name: string } }[];
  /** The last user message. */
  user: string;
  /** The system prompt. */
  system: string;
  /** Whether a tool has answered since the last user message. */
  answered: boolean;
  /** How many requests with the same text came before this one. */
  seen: number;
}

/** Text, calls, or an HTTP status to fail with. */
export type ModelAnswer =
  | string
  | { calls: { name: string; args: Record<string, unknown> }[]; text?: string }
  | { status: number; code?: string; headers?: Record<string, string> };

/** A real HTTP server on loopback that answers as an OpenAI-compatible endpoint, by a function of the request. */
export interface ModelServer extends AsyncDisposable {
  url: string;
  requests: ModelRequest[];
  /** Reported with every answer. */
  fingerprint: string;
  answer: (request: ModelRequest) => ModelAnswer;
  /** Answers wait for it. */
  hold: Promise<void> | null;
  /** Named as the culprit in error bodies. */
  param: string | null;
}

export async function startModelServer(answer: ModelServer['answer']): Promise<ModelServer> {
  const seen = new Map<string, number>();
  const http = createServer(async (incoming, response) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const raw = JSON.parse(body) as Omit<ModelRequest, 'user' | 'system' | 'answered' | 'seen'>;
    const key = JSON.stringify([raw.model, raw.messages, raw.tools]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const lastUser = raw.messages.findLastIndex((message) => message.role === 'user');
    const request: ModelRequest = {
      ...raw,
      user: raw.messages[lastUser]?.content ?? '',
      system: raw.messages.find((message) => message.role === 'system')?.content ?? '',
      answered: raw.messages.slice(lastUser).some((message) => message.role === 'tool'),
      seen: before,
    };
    server.requests.push(request);
    await server.hold;
    const reply = server.answer(request);
    if (typeof reply === 'object' && 'status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(
        JSON.stringify({
          error: { message: 'no', type: 'error', code: reply.code ?? null, param: server.param },
        }),
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(request.model, reply, server.fingerprint)));
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  const server: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    requests: [],
    fingerprint: 'fp_1',
    hold: null,
    param: null,
    answer,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  return server;
}

function completion(
  model: string,
  reply: Exclude<ModelAnswer, { status: number }>,
  fingerprint: string,
): unknown {
  const calls = typeof reply === 'string' ? [] : reply.calls;
  const toolCalls = calls.map((call, index) => ({
    id: `call_${index}`,
    type: 'function',
    function: { name: call.name, arguments: JSON.stringify(call.args) },
  }));
  const content = typeof reply === 'string' ? reply : (reply.text ?? null);
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model,
    system_fingerprint: fingerprint,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}) },
        finish_reason: toolCalls.length > 0 ? 'tool_calls' : 'stop',
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}
