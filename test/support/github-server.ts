import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeComment {
  id: number;
  number: number;
  login: string;
  body: string;
}

export interface FakeCheck {
  name: string;
  headSha: string;
  conclusion: string;
  title: string;
}

export interface FakePull {
  number: number;
  state: 'open' | 'closed';
  sha: string;
  /** `owner:branch` */
  head: string;
  /** Whether GitHub lists it with its commit; those of forks it often does not. */
  listed?: boolean;
}

/** A token: who it writes as, and what it may. */
export interface FakeToken {
  login: string;
  /** An installation's token may not ask who it is. */
  mayAskUser?: boolean;
  comments?: boolean;
  checks?: boolean;
}

/** GitHub's REST API on loopback with its limits: pages of 30, 65,536 characters, permissions, rate limits. */
export interface GitHubServer extends AsyncDisposable {
  url: string;
  comments: FakeComment[];
  checks: FakeCheck[];
  pulls: FakePull[];
  tokens: Map<string, FakeToken>;
  /** `GET /path` of each request. */
  requests: string[];
  /** Answers of the next requests instead of the real ones. */
  failures: { status: number; headers?: Record<string, string>; body?: unknown }[];
  /** Whether pages are announced in a Link header. */
  links: boolean;
}

interface Reply {
  status: number;
  body: unknown;
}

export const TOKEN = 'ghs_abcdefghijklmnop1234567890';

export async function startGitHubServer(): Promise<GitHubServer> {
  const http = createServer(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming) text += chunk;
    const url = new URL(incoming.url!, server.url);
    server.requests.push(`${incoming.method} ${url.pathname}`);
    const planned = server.failures.shift();
    const { status, body } = planned
      ? { status: planned.status, body: planned.body ?? { message: 'planned' } }
      : answer(server, incoming, url, text === '' ? {} : (JSON.parse(text) as Record<string, unknown>));
    const page = Number(url.searchParams.get('page') ?? 1);
    const items = Array.isArray(body) ? body.slice((page - 1) * 30, page * 30) : body;
    const more = Array.isArray(body) && body.length > page * 30;
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(server.links && Array.isArray(body) ? { link: more ? `<${next.href}>; rel="next"` : '' } : {}),
      ...planned?.headers,
    });
    response.end(JSON.stringify(items));
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  const server: GitHubServer = {
    url: `http://127.0.0.1:${port}`,
    comments: [],
    checks: [],
    pulls: [],
    tokens: new Map([[TOKEN, { login: 'github-actions[bot]', comments: true, checks: true }]]),
    requests: [],
    failures: [],
    links: true,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  return server;
}

function answer(
  server: GitHubServer,
  incoming: IncomingMessage,
  url: URL,
  body: Record<string, unknown>,
): Reply {
  const token = server.tokens.get(incoming.headers.authorization?.replace('Bearer ', '') ?? '');
  if (!token) return { status: 401, body: { message: 'Bad credentials' } };
  const route = `${incoming.method} ${url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`;
  if (route === 'GET /user')
    return token.mayAskUser ? { status: 200, body: { login: token.login } } : forbidden();
  const onIssue = /^(GET|POST) \/issues\/(\d+)\/comments$/.exec(route);
  if (onIssue?.[1] === 'GET') return commentsOf(server, Number(onIssue[2]));
  if (onIssue)
    return token.comments ? addComment(server, token.login, Number(onIssue[2]), body) : forbidden();
  const edit = /^PATCH \/issues\/comments\/(\d+)$/.exec(route);
  if (edit) return token.comments ? editComment(server, token.login, Number(edit[1]), body) : forbidden();
  if (route === 'POST /check-runs') return token.checks ? addCheck(server, body) : forbidden();
  const byCommit = /^GET \/commits\/([0-9a-f]+)\/pulls$/.exec(route);
  if (byCommit) return pullsOf(server, (pull) => pull.sha === byCommit[1] && pull.listed !== false);
  if (route === 'GET /pulls') return pullsOf(server, (pull) => pull.head === url.searchParams.get('head'));
  return { status: 404, body: { message: 'Not Found' } };
}

function forbidden(): Reply {
  return { status: 403, body: { message: 'Resource not accessible by integration' } };
}

function tooLong(body: Record<string, unknown>): boolean {
  return String(body.body).length > 65_536;
}

function refused(): Reply {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
    },
  };
}

function commentsOf(server: GitHubServer, number: number): Reply {
  const own = server.comments.filter((comment) => comment.number === number);
  return { status: 200, body: own.map(({ id, login, body }) => ({ id, body, user: { login } })) };
}

function addComment(
  server: GitHubServer,
  login: string,
  number: number,
  body: Record<string, unknown>,
): Reply {
  if (tooLong(body)) return refused();
  const comment = { id: server.comments.length + 1, number, login, body: String(body.body) };
  server.comments.push(comment);
  return { status: 201, body: { id: comment.id, body: comment.body, user: { login } } };
}

function editComment(server: GitHubServer, login: string, id: number, body: Record<string, unknown>): Reply {
  const comment = server.comments.find((item) => item.id === id);
  if (!comment) return { status: 404, body: { message: 'Not Found' } };
  if (comment.login !== login) return forbidden();
  if (tooLong(body)) return refused();
  comment.body = String(body.body);
  return { status: 200, body: { id } };
}

function addCheck(server: GitHubServer, body: Record<string, unknown>): Reply {
  const output = body.output as { title: string; summary: string };
  if (output.summary.length > 65_535) return refused();
  server.checks.push({
    name: String(body.name),
    headSha: String(body.head_sha),
    conclusion: String(body.conclusion),
    title: output.title,
  });
  return { status: 201, body: { id: server.checks.length } };
}

function pullsOf(server: GitHubServer, wanted: (pull: FakePull) => boolean): Reply {
  const found = server.pulls.filter(wanted);
  return { status: 200, body: found.map(({ number, state, sha }) => ({ number, state, head: { sha } })) };
}
