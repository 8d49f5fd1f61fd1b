import { setTimeout as sleep } from 'node:timers/promises';
import { PawlError } from '../core/errors.ts';
import { clip, terminalText } from '../core/text.ts';

export interface ApiClient {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  patch(path: string, body: unknown): Promise<unknown>;
  put(path: string, body: unknown): Promise<unknown>;
  /** Every item of a list, page after page. */
  list(path: string): AsyncGenerator<unknown>;
}

export interface ApiClientOptions {
  service: keyof typeof SERVICES;
  /** As GITHUB_API_URL or CI_API_V4_URL says it. */
  baseURL: string;
  token: string;
  /** How long rate limits are waited for, in all. */
  maxWaitMs?: number;
  signal?: AbortSignal | undefined;
}

const SERVICES = {
  GitHub: {
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    permission:
      'Give the job `permissions: pull-requests: write` and `checks: write`; a pull request from a fork never has them.',
  },
  GitLab: {
    headers: { accept: 'application/json' },
    permission:
      'PAWL_GITLAB_TOKEN has to be a project access token with the scope api and the role Reporter.',
  },
} as const;

/** GitHub gives 30 items where nothing else was asked for, and some proxies give no more whatever is asked. */
const SMALLEST_PAGE = 30;
const MOST_PAGES = 200;
const REQUEST_MS = 30_000;
const ATTEMPTS = 4;

/**
 * A small client of GitHub's or GitLab's REST API. Throws PAWL_CI_PERMISSION, PAWL_CI_RATE_LIMIT, PAWL_CI_REFUSED (422 and
 * other 4xx) or PAWL_CI_UNREACHABLE; the token is in none of them, and goes to no other origin.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const base = options.baseURL.replace(/\/+$/, '');
  const budget = { waitMs: options.maxWaitMs ?? 60_000 };
  const ask = (method: string, url: string, body?: unknown) => request(options, budget, method, url, body);
  const json = async (method: string, path: string, body?: unknown) =>
    (await ask(method, base + path, body)).json;
  return {
    get: (path) => json('GET', path),
    post: (path, body) => json('POST', path, body),
    patch: (path, body) => json('PATCH', path, body),
    put: (path, body) => json('PUT', path, body),
    list: (path) => pages(ask, base, path),
  };
}

interface Answer {
  json: unknown;
  headers: Headers;
}

async function* pages(
  ask: (method: string, url: string) => Promise<Answer>,
  base: string,
  path: string,
): AsyncGenerator<unknown> {
  const at = (page: number): string =>
    `${base}${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`;
  let url: string | null = at(1);
  for (let page = 1; url !== null && page <= MOST_PAGES; page++) {
    const { json, headers }: Answer = await ask('GET', url);
    const items: unknown[] = Array.isArray(json) ? json : [];
    yield* items;
    const link = headers.get('link');
    if (link === null) url = items.length >= SMALLEST_PAGE ? at(page + 1) : null;
    else url = nextOf(link, base);
  }
}

/** The next page, if it is on the same server: the token goes nowhere else. */
function nextOf(link: string, base: string): string | null {
  const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(link)?.[1];
  if (next === undefined) return null;
  const url = new URL(next, `${base}/`);
  return url.origin === new URL(base).origin ? url.href : null;
}

async function request(
  { service, token, signal }: ApiClientOptions,
  budget: { waitMs: number },
  method: string,
  url: string,
  body: unknown,
): Promise<Answer> {
  const init = {
    method,
    redirect: 'error' as const,
    headers: {
      ...SERVICES[service].headers,
      authorization: `Bearer ${token}`,
      'user-agent': 'pawl',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  for (let attempt = 1; ; attempt++) {
    const limit = AbortSignal.timeout(REQUEST_MS);
    const response = await reach(service, url, {
      ...init,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (response.ok) return { json: await bodyOf(response), headers: response.headers };
    const wait = waitOf(response, attempt);
    // A write that failed half-way on the server could have been carried out: only reads are tried again after 5xx.
    const again = wait !== null && (response.status < 500 || method === 'GET');
    if (!again || attempt >= ATTEMPTS || wait > budget.waitMs)
      throw await failure(service, response, method, url, wait);
    budget.waitMs -= wait;
    await sleep(wait, undefined, signal ? { signal } : {});
  }
}

async function reach(service: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    const { host } = new URL(url);
    const why = (cause as { cause?: { code?: string } }).cause?.code ?? (cause as Error).message;
    throw new PawlError('config', 'PAWL_CI_UNREACHABLE', `${service} at ${host} does not answer: ${why}.`, {
      hint: 'Look at the network of the runner.',
      cause,
    });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** Milliseconds until it may be asked again; null when asking again would change nothing. */
function waitOf({ status, headers }: Response, attempt: number): number | null {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const spent = headers.get('x-ratelimit-remaining') === '0';
  if (status >= 500) return 500 * 2 ** (attempt - 1);
  if (status !== 429 && !(status === 403 && (Number.isFinite(after) || spent))) return null;
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000 - Date.now();
  return Number.isFinite(reset) ? Math.max(1000, reset) : 1000 * 2 ** (attempt - 1);
}

async function failure(
  service: keyof typeof SERVICES,
  response: Response,
  method: string,
  url: string,
  wait: number | null,
): Promise<PawlError> {
  const said = await messageOf(response);
  const what = `${method} ${new URL(url).pathname}`;
  const error = (code: string, message: string, hint: string): PawlError =>
    new PawlError('config', code, message, { hint });
  const { status } = response;
  if (wait !== null && status < 500) {
    const seconds = Math.ceil(wait / 1000);
    const message = `${service}'s rate limit is used up: ${what} may be asked again in ${seconds} s.`;
    return error(
      'PAWL_CI_RATE_LIMIT',
      message,
      'Run the job again later, or give the action a token of its own.',
    );
  }
  if (status === 401 || status === 403 || status === 404)
    return error(
      'PAWL_CI_PERMISSION',
      `The token may not do this: ${what} gave ${status} (${said}).`,
      SERVICES[service].permission,
    );
  if (status >= 500)
    return error(
      'PAWL_CI_UNREACHABLE',
      `${service} failed: ${what} gave ${status} (${said}).`,
      'Run the job again.',
    );
  return error(
    'PAWL_CI_REFUSED',
    `${service} refused ${what}: ${status} (${said}).`,
    'See what it says in brackets.',
  );
}

async function messageOf(response: Response): Promise<string> {
  const body = (await bodyOf(response)) as {
    message?: unknown;
    errors?: { message?: unknown }[];
  } | null;
  const errors = Array.isArray(body?.errors) ? body.errors.map((item) => String(item?.message ?? '')) : [];
  return terminalText(
    clip([String(body?.message ?? 'no message'), ...errors].filter(Boolean).join(': '), 300),
  );
}
