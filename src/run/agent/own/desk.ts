import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerChat, sendError } from './chat-endpoint.ts';
import { readJson, sendJson } from './http.ts';
import type { Recorder, Session } from './session.ts';
import { answerMcp, answerTools } from './tools-endpoint.ts';

/** The server on loopback where agents of the user's own find the model and the tools of their trial. */
export interface Desk extends AsyncDisposable {
  url: string;
  open(session: Session, recorder: Recorder): void;
  close(session: Session): void;
}

interface Counter {
  session: Session;
  recorder: Recorder;
}

/**
 * Listens on 127.0.0.1. A request names its trial by its path, `/t/TOKEN/…`, or by its key, `Authorization: Bearer
 * TOKEN`; tokens cannot be guessed and end with their trial.
 */
export async function openDesk(): Promise<Desk> {
  const counters = new Map<string, Counter>();
  const server = createServer((request, response) => {
    serve(counters, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendError(response, 400, message, 'invalid_request_error');
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A run that has ended does not wait for it.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (session, recorder) => void counters.set(session.token, { session, recorder }),
    close: (session) => void counters.delete(session.token),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  counters: ReadonlyMap<string, Counter>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://desk').pathname;
  const [, inPath, rest = path] = /^\/t\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const inKey = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const counter = counters.get(inPath ?? '') ?? counters.get(inKey ?? '');
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await readJson(request) : undefined;
  if (!counter) {
    const message = 'No trial is named, or it is over: use the base URL and key of the trial.';
    return sendError(response, 401, message, 'invalid_api_key');
  }
  const { session, recorder } = counter;
  if (rest === '/v1/chat/completions' && method === 'POST')
    return answerChat(session, recorder, body, response);
  if (rest === '/v1/models' && method === 'GET') {
    const data = [{ id: session.input.model, object: 'model', created: 0, owned_by: 'pawl' }];
    return sendJson(response, 200, { object: 'list', data });
  }
  if (rest === '/tools/mcp') return answerMcp(session, recorder, { method, body }, response);
  const tool = /^\/tools(?:\/([^/]+))?$/.exec(rest);
  if (tool) {
    const name = tool[1] === undefined ? undefined : decodeURIComponent(tool[1]);
    return answerTools(session, recorder, { method, name, body }, response);
  }
  const known = 'POST v1/chat/completions, GET v1/models, GET tools, POST tools/NAME, POST tools/mcp';
  sendError(response, 404, `There is no ${method} ${rest}. There is: ${known}.`, 'invalid_request_error');
}
