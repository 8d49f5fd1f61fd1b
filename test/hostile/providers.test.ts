import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { deskFiles, says, words } from '../support/desk.ts';
import { createProject, type TestProject } from '../support/project.ts';

const key = { OPENAI_API_KEY: 'test-key-of-nobody' };
const all = words('case', 5);
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A raw server: what it does with each request is up to the test. */
async function raw(
  answer: (request: IncomingMessage, response: ServerResponse, seen: number) => void,
): Promise<string> {
  let seen = 0;
  const http = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response, seen++));
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  cleanups.push(async () => {
    http.closeAllConnections();
    await new Promise((closed) => http.close(closed));
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`;
}

async function desk(
  url: string,
  limits = '{ retries: 1, idleSeconds: 1, requestSeconds: 2 }',
): Promise<TestProject> {
  const project = await createProject(
    deskFiles({
      url,
      rules: says(all),
      intents: { 'a/b/all': all },
      models: `  - { id: m, provider: openai, baseURL: "${url}" }\nlimits: ${limits}`,
    }),
  );
  cleanups.push(async () => project[Symbol.asyncDispose]());
  return project;
}

const said = (content: unknown, more: object = {}): string =>
  JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content, ...more }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

const json = { 'content-type': 'application/json' };

describe('an answer that is none is a fault of the provider, typed, and never a failed trial', () => {
  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'an HTML page with status 200',
      (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>hi</html>'),
      /unreadable/,
    ],
    [
      'an error in a body with status 200',
      (r) => r.writeHead(200, json).end('{"error":{"message":"down"}}'),
      /unreadable|overload/,
    ],
    ['no choices', (r) => r.writeHead(200, json).end('{"id":"x","choices":[]}'), /unreadable/],
    [
      'garbage that says it is gzip',
      (r) => r.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('garbage'),
      /network|unreadable/,
    ],
    [
      'a body cut inside a character',
      (r) =>
        void r
          .writeHead(200, { ...json, 'content-length': '400' })
          .write('{"choices":[{"message":{"content":"\u00e4', () => r.destroy()),
      /network|unreadable/,
    ],
    ['a connection that is reset', (r) => void r.destroy(), /network/],
    ['headers and then silence', (r) => void r.writeHead(200, json).flushHeaders(), /timeout/],
  ])('%s', { timeout: 60_000 }, async (_, answer, kind) => {
    const url = await raw((_request, response) => answer(response));
    const result = await (await desk(url)).pawl(['run', '--json'], key);
    expect(result.code).toBe(4);
    const { cells, models, reasons } = result.verdict();
    expect(cells[0]).toMatchObject({ missing: 5, candidate: { trials: 0 } });
    expect(Object.keys(models[0]!.errors).join()).toMatch(kind);
    expect(reasons.map((reason) => reason.kind)).toContain('incomplete');
  });
});

describe('Retry-After', () => {
  test.each([
    ['seconds', { 'retry-after': '1' }, 1000],
    ['milliseconds', { 'retry-after-ms': '700' }, 700],
    ['a date', { 'retry-after': new Date(Date.now() + 1500).toUTCString() }, 0],
    ['a negative number', { 'retry-after': '-1' }, 0],
    ['a word', { 'retry-after': 'abc' }, 0],
  ])(
    'in %s is waited for, and the request comes once more',
    { timeout: 60_000 },
    async (_, headers, least) => {
      const times: number[] = [];
      const url = await raw((_request, response, seen) => {
        times.push(performance.now());
        if (seen === 0)
          response.writeHead(429, { ...json, ...headers }).end('{"error":{"message":"slow down"}}');
        else response.writeHead(200, json).end(said('ok case1 ok case2 ok case3 ok case4 ok case5'));
      });
      const project = await desk(url);
      const result = await project.pawl(['run', '--json', '--only', 'a/b/all/case1'], key);
      expect(result.verdict().cells[0]).toMatchObject({ missing: 0, candidate: { passed: 1 } });
      expect(times.length).toBe(2);
      expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(least);
    },
  );

  test('longer than the run may take is not waited for: incomplete, at once', {
    timeout: 30_000,
  }, async () => {
    const url = await raw((_request, response) =>
      response.writeHead(429, { ...json, 'retry-after': '300' }).end('{"error":{"message":"later"}}'),
    );
    const result = await (await desk(url)).pawl(['run', '--json', '--max-minutes', '0.2'], key);
    expect(result.code).toBe(4);
    expect(result.verdict().models[0]!.errors).toEqual({ rate_limit: 5 });
  });
});

describe("servers' quirks", () => {
  test.each<[string, object]>([
    [
      'arguments as an object',
      { tool_calls: [{ id: 'a', type: 'function', function: { name: 'pay', arguments: { order: 'A' } } }] },
    ],
    ['no id and no type', { tool_calls: [{ function: { name: 'pay', arguments: '{"order":"A"}' } }] }],
    [
      'an index and another finish reason',
      {
        tool_calls: [
          { index: 0, id: '', type: 'function', function: { name: 'pay', arguments: '{"order":"A"}' } },
        ],
      },
    ],
    [
      'reasoning beside the call',
      {
        reasoning_content: 'ok case1',
        tool_calls: [{ id: 'a', type: 'function', function: { name: 'pay', arguments: '{"order": "A"}' } }],
      },
    ],
  ])('a call with %s is read', async (_, message) => {
    const url = await raw((_request, response) => response.writeHead(200, json).end(said(null, message)));
    const project = await desk(url);
    await project.write({
      'evals/desk/a/b/pay/one.yaml':
        'given: [{ user: pay }]\nends: step\nexpect: [{ calls: pay, with: { order: A } }, { never_says: ok }]\n',
    });
    const result = await project.pawl(['run', '--json', '--only', 'a/b/pay'], key);
    expect(
      result.verdict().cells.find((cell) => cell.cluster === 'a/b/pay'),
      result.stderr,
    ).toMatchObject({
      candidate: { trials: 1, passed: 1 },
    });
  });

  test('an answer that was cut off at its limit is counted by itself and told', async () => {
    const cut = said('ok case1').replace('"stop"', '"length"');
    const url = await raw((_request, response) => response.writeHead(200, json).end(cut));
    const result = await (await desk(url)).pawl(['run', '--json', '--only', 'a/b/all/case1'], key);
    expect(result.verdict().models[0]!.notes.join()).toContain('1 answers were cut off');
  });

  test('a server that cannot be reached is named with its host', async () => {
    const result = await (await desk('http://pawl-nowhere.invalid:9/v1')).pawl(['run', '--json'], key);
    expect(result.code).toBe(4);
    expect(result.verdict().models[0]!.errors).toEqual({ network: 5 });
    const shown = await (await desk('http://pawl-nowhere.invalid:9/v1')).pawl(['run'], key);
    expect(shown.stdout).toContain('pawl-nowhere.invalid');
  });

  test('--verbose tells how many requests go out at once and what is sent again', {
    timeout: 30_000,
  }, async () => {
    const url = await raw((_request, response, seen) => {
      if (seen === 0) response.writeHead(429, { ...json, 'retry-after-ms': '10' }).end('{}');
      else response.writeHead(200, json).end(said('ok'));
    });
    const result = await (await desk(url)).pawl(['run', '--json', '--verbose'], key);
    expect(result.stderr).toMatch(/requests at once/);
    expect(result.stderr).toMatch(/m: again in 0\.\d s/);
  });
});
