import type { ServerResponse } from 'node:http';
import { isObject } from '../../../core/json.ts';
import { sendJson } from './http.ts';
import type { CallAnswer, Recorder, Session } from './session.ts';

/** What a call is told when the trial is over because of it. */
const OVER = {
  hand_off: 'The conversation has been handed off; this trial is over.',
  unanswered: 'Nothing answers this call; this trial is over.',
} as const;

/** `GET /tools`: the tools; `POST /tools/NAME` with the arguments: `{"result": …}` or `{"error": "…"}`. */
export async function answerTools(
  session: Session,
  recorder: Recorder,
  request: { method: string; name: string | undefined; body: unknown },
  response: ServerResponse,
): Promise<void> {
  const { method, name, body } = request;
  if (name === undefined) {
    if (method === 'GET') return sendJson(response, 200, { tools: toolList(session) });
    return sendJson(response, 405, { error: 'GET lists the tools; POST …/tools/NAME calls one.' });
  }
  if (method !== 'POST') return sendJson(response, 405, { error: `POST the arguments to call ${name}.` });
  const answer = await recorder.callTool(name, body ?? {});
  if ('over' in answer) return sendJson(response, 409, { error: overText(answer), over: answer.over });
  sendJson(response, 200, answer);
}

/** The Model Context Protocol over streamable HTTP, without sessions or streams: `POST /mcp`. */
export async function answerMcp(
  session: Session,
  recorder: Recorder,
  request: { method: string; body: unknown },
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST')
    return sendJson(response, 405, rpcError(null, -32000, 'Only POST is supported.'));
  const { body } = request;
  if (!isObject(body) || typeof body.method !== 'string')
    return sendJson(response, 400, rpcError(null, -32600, 'The request is no JSON-RPC message.'));
  // A notification has no id and gets no answer.
  if (body.id === undefined) return void response.writeHead(202).end();
  const id = body.id as string | number;
  const params = isObject(body.params) ? body.params : {};
  switch (body.method) {
    case 'initialize': {
      const protocolVersion =
        typeof params.protocolVersion === 'string' ? params.protocolVersion : '2025-06-18';
      const serverInfo = { name: 'pawl', version: '1' };
      return sendJson(response, 200, rpc(id, { protocolVersion, capabilities: { tools: {} }, serverInfo }));
    }
    case 'ping':
      return sendJson(response, 200, rpc(id, {}));
    case 'tools/list':
      return sendJson(response, 200, rpc(id, { tools: toolList(session) }));
    case 'tools/call': {
      if (typeof params.name !== 'string')
        return sendJson(response, 200, rpcError(id, -32602, 'params.name names the tool.'));
      return sendJson(
        response,
        200,
        rpc(id, mcpResult(await recorder.callTool(params.name, params.arguments ?? {}))),
      );
    }
    default:
      return sendJson(response, 200, rpcError(id, -32601, `There is no method ${body.method}.`));
  }
}

function toolList({ input }: Session): object[] {
  return input.tools.map(({ name, description, parameters, annotations }) => ({
    name,
    description,
    inputSchema: parameters,
    annotations,
  }));
}

function mcpResult(answer: CallAnswer): object {
  if ('result' in answer) {
    const text = typeof answer.result === 'string' ? answer.result : JSON.stringify(answer.result);
    const structured = isObject(answer.result) ? { structuredContent: answer.result } : {};
    return { content: [{ type: 'text', text }], ...structured, isError: false };
  }
  const text = 'error' in answer ? answer.error : overText(answer);
  return { content: [{ type: 'text', text }], isError: true };
}

function overText({ over }: { over: string }): string {
  return OVER[over as keyof typeof OVER] ?? 'This trial is over.';
}

function rpc(id: string | number, result: object): object {
  return { jsonrpc: '2.0', id, result };
}

function rpcError(id: string | number | null, code: number, message: string): object {
  return { jsonrpc: '2.0', id, error: { code, message } };
}
