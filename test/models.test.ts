import { mkdtemp, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChatModel, type ChatRequest, ModelError } from '../src/core/chat.ts';
import { type ModelConfig, modelSchema } from '../src/core/config.ts';
import { createLimit } from '../src/models/limit.ts';
import { modelIdentity } from '../src/models/model-identity.ts';
import { createModel } from '../src/models/providers.ts';
import { createRecordedModel, recordTo } from '../src/models/recorded/recorded-model.ts';
import { withRetries } from '../src/models/retry.ts';
import { startModelServer } from './support/model-server.ts';

const request: ChatRequest = {
  messages: [
    { role: 'system', content: 's' },
    { role: 'user', content: 'u' },
    { role: 'assistant', content: null, toolCalls: [{ id: '1', name: 'look', arguments: '{}' }] },
    { role: 'tool', toolCallId: '1', content: '{"ok":true}' },
  ],
  tools: [{ name: 'look', description: 'Looks.', parameters: { type: 'object' } }],
};
const context = { caseId: 'c', trial: 1 };
const config = (baseURL: string, more: object = {}): ModelConfig =>
  modelSchema.parse({ id: 'm', provider: 'openai', baseURL, ...more });
const ports = {
  env: { KEY: 'sk-very-secret' },
  root: '.',
  limits: { requestSeconds: 5, idleSeconds: 1, retries: 0 },
  limit: createLimit({}),
};

/** A server that answers every request with one status and body. */
async function serving(status: number, body: string, headers: Record<string, string> = {}) {
  const http = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
}

describe('an OpenAI-compatible model', () => {
  test('sends messages, tools and parameters, and reads calls, tokens and who served it', async () => {
    await using server = await startModelServer(() => ({
      calls: [{ name: 'look', args: { a: 1 } }],
      text: 'hm',
    }));
    const model = await createModel(
      config(server.url, { model: 'other', parameters: { temperature: 0 } }),
      ports,
    );
    const answer = await model.complete(request, context);
    expect(answer).toMatchObject({
      content: 'hm',
      toolCalls: [{ name: 'look', arguments: '{"a":1}' }],
      usage: { inputTokens: 10, outputTokens: 5 },
      servedBy: 'other fp_1',
    });
    expect(server.requests[0]).toMatchObject({
      model: 'other',
      temperature: 0,
      tools: [{ type: 'function', function: { name: 'look' } }],
    });
    expect(server.requests[0]!.messages[2]).toMatchObject({
      role: 'assistant',
      tool_calls: [{ id: '1', function: { name: 'look' } }],
    });
    expect(server.requests[0]!.messages[3]).toMatchObject({ role: 'tool', tool_call_id: '1' });
  });

  test.each([
    [429, { error: { message: 'slow' } }, 'rate_limit'],
    [429, { error: { message: 'x', code: 'insufficient_quota' } }, 'quota'],
    [401, { error: { message: 'bad key sk-very-secret' } }, 'authentication'],
    [404, { error: { message: 'x', code: 'model_not_found' } }, 'unknown_model'],
    [404, { error: { message: 'x', code: 'no_recording' } }, 'no_recording'],
    [400, { error: { message: 'x', code: 'context_length_exceeded' } }, 'context_length'],
    [400, { error: { message: 'x', code: 'content_filter' } }, 'content_filter'],
    [400, { error: { message: 'schema' } }, 'bad_request'],
    [500, { error: { message: 'x' } }, 'overload'],
    [200, { error: { message: 'x' } }, 'unreadable'],
    [200, { choices: [] }, 'unreadable'],
  ])('%i %j is told apart', async (status, body, errorClass) => {
    await using server = await serving(status, JSON.stringify(body), { 'retry-after': '2' });
    const model = await createModel(config(server.url, { apiKeyEnv: 'KEY' }), ports);
    const error = await model.complete(request, context).catch((caught) => caught);
    expect(error).toMatchObject({ name: 'ModelError', errorClass });
    expect(error.message).not.toContain('sk-very-secret');
    if (status === 429) expect(error.retryAfterMs).toBe(2000);
  });

  test('an answer that is no JSON and a closed port are told apart', async () => {
    await using server = await serving(200, '<html>');
    const model = await createModel(config(server.url), ports);
    await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'unreadable' });
    const gone = await createModel(config('http://127.0.0.1:9/v1'), ports);
    await expect(gone.complete(request, context)).rejects.toMatchObject({ errorClass: 'network' });
  });

  test('a missing key names the variable', async () => {
    await expect(
      createModel(config('http://127.0.0.1:9/v1', { apiKeyEnv: 'NO_SUCH_KEY' }), ports),
    ).rejects.toMatchObject({
      code: 'PAWL_MODEL_KEY',
      message: expect.stringContaining('NO_SUCH_KEY'),
    });
  });

  test('two hundred requests at once all come back', async () => {
    await using server = await startModelServer((incoming) => incoming.user);
    const model = await createModel(config(server.url), ports);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        model.complete({ messages: [{ role: 'user', content: `u${index}` }], tools: [] }, context),
      ),
    );
    expect(answers.map((answer) => answer.content)).toEqual(
      Array.from({ length: 200 }, (_, index) => `u${index}`),
    );
  });
});

describe('retries', () => {
  const failing = (times: number, status: number, headers: Record<string, string> = {}) => {
    let left = times;
    return () => (left-- > 0 ? { status, headers } : 'fine');
  };

  test('wait as long as Retry-After says, and only for faults of the provider', async () => {
    await using server = await startModelServer(failing(2, 429, { 'retry-after': '3' }));
    const waits: number[] = [];
    const model = withRetries(await createModel(config(server.url), ports), {
      retries: 3,
      sleep: async (ms) => void waits.push(ms),
    });
    expect((await model.complete(request, context)).content).toBe('fine');
    expect(waits.map((ms) => Math.floor(ms / 1000))).toEqual([3, 3]);
    server.answer = failing(1, 400);
    await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'bad_request' });
  });

  test('end after the last one', async () => {
    await using server = await startModelServer(() => ({ status: 503 }));
    const model = withRetries(await createModel(config(server.url), ports), {
      retries: 2,
      sleep: async () => {},
    });
    await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'overload' });
    expect(server.requests.length).toBe(3);
  });
});

describe('recordings', () => {
  const answers: ChatModel = {
    complete: async ({ messages }, { trial }) => ({
      content: `${messages.at(-1)!.content} ${trial}`,
      toolCalls: [],
      finishReason: 'stop',
      usage: { inputTokens: 1, outputTokens: 1 },
      latencyMs: 1,
    }),
  };
  const ask = (content: string): ChatRequest => ({ messages: [{ role: 'user', content }], tools: [] });

  test('are replayed by request, case and trial number, and a miss names the nearest one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-rec-'));
    const recorder = recordTo(answers, folder);
    for (const trial of [1, 2])
      await recorder.complete(ask('the window is 30 days'), { caseId: '../../x', trial });
    expect((await readdir(folder)).length).toBe(1);
    const replay = createRecordedModel(folder);
    expect(
      (await replay.complete(ask('the window is 30 days'), { caseId: '../../x', trial: 2 })).content,
    ).toBe('the window is 30 days 2');
    await expect(
      replay.complete(ask('the window is 14 days'), { caseId: '../../x', trial: 1 }),
    ).rejects.toMatchObject({
      errorClass: 'no_recording',
      message: expect.stringMatching(
        /messages\[0\]\.content at character 14: recorded ".*30 days", asked ".*14 days"/,
      ),
    });
    await expect(replay.complete(ask('x'), { caseId: 'other', trial: 1 })).rejects.toThrow('no recording');
  });
});

test('a model is another one when its name, endpoint or parameters differ', () => {
  const identity = (more: object) => modelIdentity(config('http://a/v1', more));
  expect(identity({ price: { input: 1, output: 1 }, deterministic: true })).toBe(identity({}));
  expect(identity({ parameters: { temperature: 1 } })).not.toBe(identity({}));
  expect(identity({ model: 'x' })).not.toBe(identity({}));
  expect(modelIdentity(config('http://b/v1'))).not.toBe(identity({}));
});

describe('the limit of an endpoint', () => {
  const rateLimited = (retryAfterMs?: number) => new ModelError('rate_limit', 'slow', { retryAfterMs });

  test('starts at 20, doubles while all is answered, and shrinks once per episode of 429s', async () => {
    let clock = 0;
    const limit = createLimit({ now: () => clock });
    const answer = (count: number) =>
      Promise.all(Array.from({ length: count }, () => limit.run(async () => {})));
    const fail = () => limit.run(() => Promise.reject(rateLimited(60_000))).catch(() => {});
    expect(limit.now).toBe(20);
    await answer(20);
    expect(limit.now).toBe(40);
    await fail();
    await fail();
    expect(limit.now).toBe(32);
    await answer(500);
    expect(limit.now).toBe(32);
    clock = 59_000;
    await fail();
    expect(limit.now).toBe(32);
    clock = 61_000;
    await fail();
    expect(limit.now).toBe(25);
  });

  test('other faults hold its growth, and a fixed one never changes', async () => {
    const limit = createLimit({});
    for (let round = 0; round < 5; round++) {
      await Promise.all(Array.from({ length: 19 }, () => limit.run(async () => {})));
      await limit.run(() => Promise.reject(new ModelError('overload', 'x'))).catch(() => {});
    }
    expect(limit.now).toBe(20);
    const fixed = createLimit({ fixed: 7 });
    await Promise.all(Array.from({ length: 50 }, () => fixed.run(async () => {})));
    expect(fixed.now).toBe(7);
  });
});

describe('answers that do not come as they should', () => {
  /** A server that begins an answer and then does as `rest` says. */
  async function beginning(rest: (socket: import('node:net').Socket) => void, head = '{"choices":') {
    const http = createServer((incoming, response) => {
      incoming.resume();
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write(head);
      rest(response.socket!);
    });
    await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
    return {
      url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
      async [Symbol.asyncDispose]() {
        http.closeAllConnections();
        await new Promise((closed) => http.close(closed));
      },
    };
  }

  test('headers and then silence run into the idle limit', async () => {
    await using server = await beginning(() => {});
    const model = await createModel(config(server.url), {
      ...ports,
      limits: { ...ports.limits, idleSeconds: 0.2 },
    });
    await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'timeout' });
  });

  test('a byte now and then runs into the limit of an answer', async () => {
    await using server = await beginning((socket) => {
      const timer = setInterval(() => socket.write(' '), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const model = await createModel(config(server.url), {
      ...ports,
      limits: { ...ports.limits, idleSeconds: 0.4 },
    });
    await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'timeout' });
  });

  test('an answer that is cut off is a fault, never a short text', async () => {
    await using server = await beginning((socket) => socket.destroySoon());
    const model = await createModel(config(server.url), ports);
    const error = await model.complete(request, context).catch((caught) => caught);
    expect(['network', 'unreadable']).toContain(error.errorClass);
  });

  test('a parameter that a server does not take is left out once, and told', async () => {
    await using server = await startModelServer((incoming) =>
      'seed' in incoming ? { status: 400, code: 'unsupported_parameter' } : 'fine',
    );
    const notes: string[] = [];
    const model = await createModel(config(server.url, { parameters: { seed: 1, temperature: 0 } }), {
      ...ports,
      onNote: (text) => notes.push(text),
    });
    server.param = 'seed';
    expect((await model.complete(request, context)).content).toBe('fine');
    expect((await model.complete(request, context)).content).toBe('fine');
    expect(server.requests.length).toBe(3);
    expect(notes).toEqual(['m does not take the parameter seed; it was left out.']);
  });
});

test('a wait beyond the deadline is not begun', async () => {
  await using server = await startModelServer(() => ({ status: 429, headers: { 'retry-after': '300' } }));
  const waits: number[] = [];
  const model = withRetries(await createModel(config(server.url), ports), {
    retries: 5,
    now: () => 0,
    deadline: () => 400_000,
    random: () => 0,
    sleep: async (ms) => void waits.push(ms),
  });
  await expect(model.complete(request, context)).rejects.toMatchObject({ errorClass: 'rate_limit' });
  expect(waits).toEqual([300_000, 300_000, 300_000, 300_000, 300_000]);
  const late = withRetries(await createModel(config(server.url), ports), {
    retries: 5,
    now: () => 0,
    deadline: () => 200_000,
    sleep: async (ms) => void waits.push(ms),
  });
  await expect(late.complete(request, context)).rejects.toMatchObject({ errorClass: 'rate_limit' });
  expect(waits.length).toBe(5);
});
