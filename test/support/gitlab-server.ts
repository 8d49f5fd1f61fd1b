import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeNote {
  id: number;
  body: string;
  username: string;
}

/** GitLab's API for the notes of one merge request, on loopback, in pages of 20 with a Link header. */
export interface GitLabServer extends AsyncDisposable {
  url: string;
  notes: FakeNote[];
}

export const GITLAB_TOKEN = 'glpat-abcdefghijklmnop';
const BOT = 'project_1_bot';
const NOTES = /^\/api\/v4\/projects\/1\/merge_requests\/3\/notes(?:\/(\d+))?$/;

export async function startGitLabServer(): Promise<GitLabServer> {
  const http = createServer(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming) text += chunk;
    const url = new URL(incoming.url!, server.url);
    const reply = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (incoming.headers.authorization !== `Bearer ${GITLAB_TOKEN}`)
      return reply(401, { message: '401 Unauthorized' });
    if (incoming.headers.accept !== 'application/json') return reply(406, { error: 'not acceptable' });
    if (url.pathname === '/api/v4/user') return reply(200, { username: BOT });
    const route = NOTES.exec(url.pathname);
    if (!route) return reply(404, { message: '404 Not found' });
    const body = text === '' ? '' : String((JSON.parse(text) as { body: string }).body);
    if (incoming.method === 'POST') {
      const note = { id: server.notes.length + 1, body, username: BOT };
      server.notes.push(note);
      return reply(201, { id: note.id });
    }
    if (incoming.method === 'PUT') {
      const note = server.notes.find(({ id }) => id === Number(route[1]))!;
      note.body = body;
      return reply(200, { id: note.id });
    }
    const page = Number(url.searchParams.get('page'));
    const items = server.notes.slice((page - 1) * 20, page * 20);
    url.searchParams.set('page', String(page + 1));
    const link = server.notes.length > page * 20 ? `<${url.href}>; rel="next"` : '<x>; rel="first"';
    reply(
      200,
      items.map(({ id, body: is, username }) => ({ id, body: is, author: { username } })),
      { link },
    );
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  const server: GitLabServer = {
    url: `http://127.0.0.1:${port}`,
    notes: [],
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  return server;
}
