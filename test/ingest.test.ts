import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../src/core/conversation.ts';
import type { Ingested } from '../src/pipeline.ts';
import { createRedactor } from '../src/signal/redact/redactor.ts';
import { openStore } from '../src/store/open-store.ts';
import { createProject, type TestProject } from './support/project.ts';
import { describeShared } from './support/shared.ts';

let project: TestProject;

beforeEach(async () => {
  project = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
  });
});

afterEach(() => project[Symbol.asyncDispose]());

async function ingest(...args: string[]): Promise<{ code: number; stderr: string; found: Ingested }> {
  const { code, stdout, stderr } = await project.pawl(['ingest', '--json', ...args]);
  return { code, stderr, found: stdout === '' ? (undefined as never) : (JSON.parse(stdout) as Ingested) };
}

async function stored(): Promise<Conversation[]> {
  await using store = await openStore(join(project.root, '.pawl/pawl.db'));
  const list: Conversation[] = [];
  for await (const { conversation } of store.conversations({})) list.push(conversation);
  return list;
}

/** The conversation as text, to compare what formats make of the same thing. */
const told = (item: Conversation | undefined): string[] =>
  (item?.messages ?? []).map(({ role, content, calls = [] }) =>
    [role, content, ...calls.map((call) => `${call.name}(${JSON.stringify(call.args)})`)]
      .filter(Boolean)
      .join(' '),
  );

const lines = (...records: unknown[]): string =>
  `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
const chat = (id: string, said = 'where?') => ({
  id,
  messages: [
    { role: 'user', content: said },
    { role: 'assistant', content: 'On its way' },
  ],
});
const PARCEL = [
  'user where is my parcel?',
  'assistant track({"id":"9"})',
  'tool in transit',
  'assistant On its way',
];

const otelAttributes = (input: unknown) => [
  { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
  { key: 'gen_ai.provider.name', value: { stringValue: 'openai' } },
  { key: 'gen_ai.conversation.id', value: { stringValue: 'c-7' } },
  { key: 'gen_ai.request.model', value: { stringValue: 'm1' } },
  { key: 'gen_ai.input.messages', value: input },
  {
    key: 'gen_ai.output.messages',
    value: {
      stringValue: JSON.stringify([
        { role: 'assistant', parts: [{ type: 'text', content: 'On its way' }], finish_reason: 'stop' },
      ]),
    },
  },
];
const otelInput = [
  { role: 'user', parts: [{ type: 'text', content: 'where is my parcel?' }] },
  { role: 'assistant', parts: [{ type: 'tool_call', id: 'k1', name: 'track', arguments: { id: '9' } }] },
  { role: 'tool', parts: [{ type: 'tool_call_response', id: 'k1', result: 'in transit' }] },
];
const otlp = (attributes: unknown, more: object = {}) => ({
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: 'a1',
              spanId: 'b1',
              name: 'chat m1',
              startTimeUnixNano: '1764000000123456789',
              attributes,
              ...more,
            },
          ],
        },
      ],
    },
  ],
});
/** A value as OTLP spells it out. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return { arrayValue: { values: value.map(typed) } };
  if (typeof value === 'object' && value !== null)
    return {
      kvlistValue: { values: Object.entries(value).map(([key, item]) => ({ key, value: typed(item) })) },
    };
  return { stringValue: String(value) };
}

describe('the same conversation comes out of', () => {
  const openAi = {
    id: 'c-7',
    model: 'm1',
    messages: [
      { role: 'user', content: 'where is my parcel?' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'k1', type: 'function', function: { name: 'track', arguments: '{"id":"9"}' } }],
      },
      { role: 'tool', tool_call_id: 'k1', content: 'in transit' },
      { role: 'assistant', content: [{ type: 'text', text: 'On its way' }] },
    ],
  };
  const formats: [string, string, string][] = [
    ['OpenAI chat', 'openai-chat', lines(openAi)],
    [
      'a request and its response',
      'openai-chat',
      lines({
        custom_id: 'c-7',
        request: { body: { model: 'm1', messages: openAi.messages.slice(0, 3) } },
        response: { body: { choices: [{ message: openAi.messages[3] }] } },
      }),
    ],
    [
      'Anthropic messages',
      'openai-chat',
      lines({
        id: 'c-7',
        model: 'm1',
        messages: [
          { role: 'user', content: 'where is my parcel?' },
          { role: 'assistant', content: [{ type: 'tool_use', id: 'k1', name: 'track', input: { id: '9' } }] },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'k1', content: 'in transit' }] },
          {
            role: 'assistant',
            content: [
              { type: 'thinking', thinking: 'hm' },
              { type: 'text', text: 'On its way' },
            ],
          },
        ],
      }),
    ],
    [
      'OpenAI Responses',
      'openai-responses',
      lines({
        object: 'response',
        id: 'r1',
        conversation: { id: 'c-7' },
        model: 'm1',
        input: [
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'where is my parcel?' }] },
          { type: 'function_call', call_id: 'k1', name: 'track', arguments: '{"id":"9"}' },
          { type: 'function_call_output', call_id: 'k1', output: 'in transit' },
        ],
        output: [
          { type: 'reasoning' },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'On its way' }] },
        ],
      }),
    ],
    [
      'OTel GenAI with JSON strings',
      'otel-genai',
      lines(otlp(otelAttributes({ stringValue: JSON.stringify(otelInput) }))),
    ],
    ['OTel GenAI with typed values', 'otel-genai', lines(otlp(otelAttributes(typed(otelInput))))],
    [
      'OTel GenAI span lines with plain attributes',
      'otel-genai',
      lines({
        span_id: 's',
        trace_id: 't',
        start_time: '2026-11-01T10:00:00Z',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.conversation.id': 'c-7',
          'gen_ai.response.model': 'm1',
          'gen_ai.input.messages': otelInput,
          'gen_ai.output.messages': [{ role: 'assistant', parts: [{ type: 'text', content: 'On its way' }] }],
        },
      }),
    ],
    [
      'OTel GenAI of 1.36 with events',
      'otel-genai',
      lines({
        traceId: 'c-7',
        spanId: 's',
        attributes: { 'gen_ai.system': 'openai', 'gen_ai.request.model': 'm1' },
        events: [
          { name: 'gen_ai.user.message', attributes: { content: 'where is my parcel?' } },
          {
            name: 'gen_ai.assistant.message',
            body: { tool_calls: [{ id: 'k1', function: { name: 'track', arguments: '{"id":"9"}' } }] },
          },
          { name: 'gen_ai.tool.message', body: { id: 'k1', content: 'in transit' } },
          { name: 'gen_ai.choice', body: { index: 0, message: { content: 'On its way' } } },
        ],
      }),
    ],
    [
      "Traceloop's flat keys",
      'otel-genai',
      lines({
        traceId: 'c-7',
        spanId: 's',
        attributes: {
          'gen_ai.system': 'OpenAI',
          'gen_ai.request.model': 'm1',
          'gen_ai.prompt.0.role': 'user',
          'gen_ai.prompt.0.content': 'where is my parcel?',
          'gen_ai.prompt.1.role': 'assistant',
          'gen_ai.prompt.1.tool_calls.0.id': 'k1',
          'gen_ai.prompt.1.tool_calls.0.name': 'track',
          'gen_ai.prompt.1.tool_calls.0.arguments': '{"id":"9"}',
          'gen_ai.prompt.2.role': 'tool',
          'gen_ai.prompt.2.tool_call_id': 'k1',
          'gen_ai.prompt.2.content': 'in transit',
          'gen_ai.completion.0.role': 'assistant',
          'gen_ai.completion.0.content': 'On its way',
        },
      }),
    ],
    [
      'the Vercel AI SDK',
      'otel-genai',
      lines({
        traceId: 'c-7',
        spanId: 's',
        attributes: {
          'ai.operationId': 'ai.generateText.doGenerate',
          'ai.model.id': 'm1',
          'ai.request.headers.authorization': 'Bearer top-secret-top-secret',
          'ai.prompt.messages': JSON.stringify([
            { role: 'user', content: [{ type: 'text', text: 'where is my parcel?' }] },
            {
              role: 'assistant',
              content: [{ type: 'tool-call', toolCallId: 'k1', toolName: 'track', args: { id: '9' } }],
            },
            {
              role: 'tool',
              content: [{ type: 'tool-result', toolCallId: 'k1', toolName: 'track', result: 'in transit' }],
            },
          ]),
          'ai.response.text': 'On its way',
        },
      }),
    ],
    [
      'OpenInference',
      'openinference',
      lines({
        span_id: 's1',
        trace_id: 't1',
        start_time: '2026-11-01T10:00:00Z',
        attributes: {
          'openinference.span.kind': 'LLM',
          'session.id': 'c-7',
          'llm.model_name': 'm1',
          'llm.input_messages.0.message.role': 'user',
          'llm.input_messages.0.message.contents.0.message_content.type': 'text',
          'llm.input_messages.0.message.contents.0.message_content.text': 'where is my parcel?',
          'llm.input_messages.1.message.role': 'assistant',
          'llm.input_messages.1.message.tool_calls.0.tool_call.id': 'k1',
          'llm.input_messages.1.message.tool_calls.0.tool_call.function.name': 'track',
          'llm.input_messages.1.message.tool_calls.0.tool_call.function.arguments': '{"id":"9"}',
          'llm.input_messages.2.message.role': 'tool',
          'llm.input_messages.2.message.tool_call_id': 'k1',
          'llm.input_messages.2.message.content': 'in transit',
          'llm.output_messages.0.message.role': 'assistant',
          'llm.output_messages.0.message.content': 'On its way',
        },
      }),
    ],
    [
      'Langfuse observations, the input stringified twice',
      'langfuse',
      JSON.stringify({
        data: [
          {
            id: 'o2',
            traceId: 't',
            sessionId: 'c-7',
            type: 'TOOL',
            name: 'track',
            startTime: '2026-11-01T10:00:01Z',
            input: { id: '9' },
            output: 'in transit',
          },
          {
            id: 'o1',
            traceId: 't',
            sessionId: 'c-7',
            type: 'GENERATION',
            startTime: '2026-11-01T10:00:00Z',
            model: 'm1',
            input: JSON.stringify(JSON.stringify([{ role: 'user', content: 'where is my parcel?' }])),
            output: {
              role: 'assistant',
              content: null,
              tool_calls: [{ id: 'k1', function: { name: 'track', arguments: '{"id":"9"}' } }],
            },
          },
          {
            id: 'o3',
            traceId: 't',
            sessionId: 'c-7',
            type: 'GENERATION',
            startTime: '2026-11-01T10:00:02Z',
            model: 'm1',
            input: openAi.messages.slice(0, 3),
            output: { role: 'assistant', content: 'On its way' },
          },
        ],
        meta: {},
      }),
    ],
    [
      'LangSmith runs in any order',
      'langsmith',
      lines(
        {
          id: 'r2',
          trace_id: 'r1',
          dotted_order: 'b',
          session_id: 'project',
          run_type: 'llm',
          start_time: '2026-11-01T10:00:02',
          extra: { metadata: { thread_id: 'c-7', ls_model_name: 'm1' } },
          inputs: {
            messages: [
              [
                {
                  lc: 1,
                  type: 'constructor',
                  id: ['langchain', 'HumanMessage'],
                  kwargs: { content: 'where is my parcel?' },
                },
                {
                  lc: 1,
                  type: 'constructor',
                  id: ['langchain', 'AIMessage'],
                  kwargs: { content: '', tool_calls: [{ name: 'track', args: { id: '9' }, id: 'k1' }] },
                },
                {
                  lc: 1,
                  type: 'constructor',
                  id: ['langchain', 'ToolMessage'],
                  kwargs: { content: 'in transit', tool_call_id: 'k1' },
                },
              ],
            ],
          },
          outputs: {
            generations: [
              [
                {
                  message: {
                    lc: 1,
                    type: 'constructor',
                    id: ['langchain', 'AIMessage'],
                    kwargs: { content: 'On its way' },
                  },
                },
              ],
            ],
          },
        },
        {
          id: 'r1',
          trace_id: 'r1',
          dotted_order: 'a',
          session_id: 'project',
          run_type: 'llm',
          start_time: '2026-11-01T10:00:00',
          extra: { metadata: { thread_id: 'c-7' } },
          inputs: { messages: [{ role: 'user', content: 'where is my parcel?' }] },
          outputs: {
            choices: [
              {
                message: {
                  role: 'assistant',
                  content: '',
                  tool_calls: [{ id: 'k1', function: { name: 'track', arguments: '{"id":"9"}' } }],
                },
              },
            ],
          },
        },
      ),
    ],
  ];
  test.each(formats)('%s', async (_, format, text) => {
    await project.write({ 'trace.json': text });
    const { code, found, stderr } = await ingest('trace.json');
    expect(code, stderr).toBe(0);
    expect(found.formats.map((table) => [table.format, table.added])).toEqual([[format, 1]]);
    const [conversation] = await stored();
    expect(told(conversation)).toEqual(PARCEL);
    expect(conversation).toMatchObject({ id: 'c-7', model: 'm1', harness: 'desk' });
    expect(await project.grep('top-secret')).toEqual(
      [join(project.root, 'trace.json')].filter(() => text.includes('top-secret')),
    );
    expect((await ingest('trace.json')).found.formats[0]).toMatchObject({ added: 0, changed: 0 });
  });

  test("τ-bench and τ²-bench, with their outcomes, and a user's own calls kept apart", async () => {
    await project.write({
      'tau.json': JSON.stringify([{ task_id: 3, trial: 1, reward: 0, info: {}, traj: openAi.messages }]),
      'tau2.json': JSON.stringify({
        info: {},
        tasks: [],
        simulations: [
          {
            id: 's1',
            task_id: '3',
            termination_reason: 'user_stop',
            reward_info: { reward: 1 },
            messages: [
              {
                role: 'user',
                content: 'hi',
                tool_calls: [{ id: 'u', name: 'open_app', arguments: {}, requestor: 'user' }],
              },
              {
                role: 'assistant',
                content: 'hello',
                tool_calls: [{ id: 'k', name: 'track', arguments: { id: '9' }, requestor: 'assistant' }],
              },
            ],
          },
        ],
      }),
    });
    await ingest('tau.json', 'tau2.json');
    const list = await stored();
    expect(list.map(({ id, task, outcome }) => [id, task, outcome])).toEqual([
      ['s1', '3', 'success'],
      ['tau-3-1', '3', 'failure'],
    ]);
    expect(told(list[0])).toEqual(['user hi open_app({})', 'assistant hello track({"id":"9"})']);
    expect(list[0]!.tools.map((tool) => tool.name)).toEqual(['track']);
  });
});

describe('bad input', () => {
  test('an empty file is 0 records, exit 2, nothing written', async () => {
    await project.write({ 'empty.jsonl': '' });
    const { code, stderr } = await ingest('empty.jsonl');
    expect(code).toBe(2);
    expect(stderr).toContain('0 records');
  });

  test('a byte order mark, Windows line ends and gzip make no difference', async () => {
    const text = lines(chat('a'), chat('b'));
    await project.write({ 'lf.jsonl': text, 'crlf.jsonl': `\ufeff${text.replaceAll('\n', '\r\n')}` });
    await writeFile(join(project.root, 'packed.jsonl.gz'), gzipSync(text));
    expect((await ingest('lf.jsonl')).found.formats[0]).toMatchObject({ added: 2 });
    for (const file of ['crlf.jsonl', 'packed.jsonl.gz'])
      expect((await ingest(file)).found.formats[0]).toMatchObject({ records: 2, added: 0, changed: 0 });
  });

  test('one bad line of five is told with its number; --strict exits 2', async () => {
    const good = [1, 2, 3, 4].map((number) => JSON.stringify(chat(`c${number}`)));
    await project.write({ 'a.jsonl': [good[0], good[1], '{"broken', good[2], good[3]].join('\n') });
    const { code, found } = await ingest('a.jsonl');
    expect(code).toBe(0);
    expect(found.formats[0]).toMatchObject({ added: 4 });
    expect(Object.values(found.formats[0]!.dropped)[0]).toEqual({ count: 1, where: ['a.jsonl:3'] });
    expect((await ingest('a.jsonl', '--strict')).code).toBe(2);
  });

  test('a file that is still being written: its whole lines come in, and the rest the next time', async () => {
    const text = lines(chat('a'), chat('b'));
    await project.write({ 'live.jsonl': text.slice(0, -20) });
    expect((await ingest('live.jsonl')).found.formats[0]).toMatchObject({ added: 1 });
    await project.write({ 'live.jsonl': text });
    expect((await ingest('live.jsonl')).found.formats[0]).toMatchObject({ added: 1 });
  });

  test('overlapping files add nothing twice, and conversations without an id are named by their content', async () => {
    const anonymous = { messages: chat('x').messages };
    await project.write({
      'one.jsonl': lines(chat('a'), anonymous),
      'two.jsonl': lines(anonymous, chat('a'), chat('b')),
    });
    const { found } = await ingest('.');
    expect(found.conversations).toBe(3);
    expect((await ingest('*.jsonl')).found.formats[0]).toMatchObject({ added: 0 });
  });

  test('a line of 20 MB is passed over, the others are kept', { timeout: 30_000 }, async () => {
    await project.write({
      'big.jsonl': `${JSON.stringify(chat('a'))}\n${'x'.repeat(20 << 20)}\n${JSON.stringify(chat('b'))}\n`,
    });
    const { found } = await ingest('big.jsonl');
    expect(found.formats.find((table) => table.format === 'openai-chat')).toMatchObject({ added: 2 });
    expect(JSON.stringify(found.formats)).toContain('big.jsonl:2');
  });

  test('OTel messages that are no JSON are told with their span', async () => {
    await project.write({ 'a.json': lines(otlp(otelAttributes({ stringValue: '[{"role":' }))) });
    const { found } = await ingest('a.json');
    expect(found.formats[0]!.warnings.join()).toContain('span b1');
  });

  test('spans out of order and without their parent come in the order of time, to the millisecond', async () => {
    const span = (spanId: string, nano: unknown, user: string) =>
      otlp(
        [
          { key: 'gen_ai.conversation.id', value: { stringValue: 'c-1' } },
          {
            key: 'gen_ai.input.messages',
            value: {
              stringValue: JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: user }] }]),
            },
          },
        ],
        { spanId, parentSpanId: 'gone', startTimeUnixNano: nano },
      );
    await project.write({
      'a.json': lines(span('s2', '1764000000987654321', 'second'), span('s1', 1764000000123456800, 'first')),
    });
    await ingest('a.json');
    const [conversation] = await stored();
    expect(told(conversation)).toEqual(['user first', 'user second']);
    expect(conversation!.startedAt).toBe('2025-11-24T16:00:00.123Z');
    expect(conversation!.messages[1]!.at).toBe('2025-11-24T16:00:00.987Z');
  });

  test('a gap in flat keys is closed, a huge index and a prototype key are rejected', async () => {
    await project.write({
      'a.json': lines({
        trace_id: 't',
        attributes: {
          'openinference.span.kind': 'LLM',
          'llm.input_messages.0.message.role': 'user',
          'llm.input_messages.0.message.content': 'one',
          'llm.input_messages.2.message.role': 'user',
          'llm.input_messages.2.message.content': 'two',
          'llm.input_messages.999999999.message.role': 'user',
          'llm.input_messages.__proto__.polluted': 'yes',
          'llm.input_messages.0.__proto__.polluted': 'yes',
        },
      }),
    });
    const { found } = await ingest('a.json');
    expect(told((await stored())[0])).toEqual(['user one', 'user two']);
    expect(found.formats[0]!.warnings.join()).toContain('3 keys rejected');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('a LangSmith project is no conversation', async () => {
    const run = (id: string) => ({
      id,
      trace_id: id,
      dotted_order: id,
      session_id: 'same',
      run_type: 'llm',
      inputs: { messages: [{ role: 'user', content: id }] },
      outputs: { messages: [{ role: 'assistant', content: 'ok' }] },
    });
    await project.write({ 'a.jsonl': lines(...['r1', 'r2', 'r3'].map(run)) });
    expect((await ingest('a.jsonl')).found.conversations).toBe(3);
  });

  test('odd characters come back as they were', async () => {
    const odd = `a\u0000b \u202ertl ${'e\u0301'.repeat(5000)} 👩‍👩‍👧 \\ud800`;
    await project.write({ 'a.jsonl': lines(chat('a', odd)) });
    await ingest('a.jsonl');
    expect((await stored())[0]!.messages[0]!.content).toBe(odd);
  });

  test('ids that are replaced and bytes that are no UTF-8 are told, and the trace’s id still finds its conversation', async () => {
    const broken = Buffer.concat([
      Buffer.from(`${JSON.stringify(chat('__proto__'))}\n${JSON.stringify(chat('../../x'))}\n`),
      Buffer.from(JSON.stringify(chat('fine', 'caf@')).replace('@', '\u00e9'), 'latin1'),
    ]);
    await writeFile(join(project.root, 'odd.jsonl'), broken);
    const [table] = (await ingest('odd.jsonl')).found.formats;
    expect(table).toMatchObject({
      renamed: { count: 2, first: [{ id: '__proto__' }, { id: '../../x' }] },
      garbled: { count: 1, where: ['odd.jsonl:3'] },
    });
    const { stdout } = await project.pawl(['ingest', 'odd.jsonl']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`__proto__ as ${table!.renamed.first[0]!.as}`);
    expect(stdout.replace(/\s+/g, ' ')).toContain('no UTF-8 stand as � in 1 of openai-chat (odd.jsonl:3)');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const shown = await project.pawl(['show', '__proto__', '--json']);
    expect(JSON.parse(shown.stdout).conversation.id).toBe(table!.renamed.first[0]!.as);
  });

  test('a format that is not there is suggested, and a shape that none has is dropped', async () => {
    await project.write({ 'a.jsonl': lines({ hello: 1 }, chat('a')) });
    const wrong = await ingest('a.jsonl', '--format', 'openai-chatt');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Did you mean "openai-chat"');
    expect(JSON.stringify((await ingest('a.jsonl')).found.formats)).toContain('a shape that no format has');
  });

  test('the table fits 80 columns or fewer and has no colour off a terminal', async () => {
    await project.write({ 'a.jsonl': lines(chat('a')) });
    const { stdout } = await project.pawl(['ingest', 'a.jsonl'], { TERM: 'dumb', LANG: 'C' });
    expect(stdout).toContain('openai-chat');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

test('fields of the config say where a team keeps what the format has no place for', async () => {
  await project.write({
    'pawl.config.yaml':
      'models: [{ id: reference/keyword, provider: reference }]\ningest: { fields: { conversation: metadata.chat, user: who, version: metadata.v, outcome: solved } }\nsignal: { tools: { get_money: { readOnly: false } } }\n',
    'a.jsonl': lines({
      ...chat('x'),
      messages: [
        { role: 'user', content: 'hi' },
        {
          role: 'assistant',
          content: '',
          tool_calls: [
            { id: 'k', name: 'get_money', args: {} },
            { id: 'l', name: 'get_order', args: {} },
          ],
        },
      ],
      who: 'Ann',
      metadata: { chat: 'c-9', v: '3f' },
      solved: 'no',
    }),
  });
  const { found } = await ingest('a.jsonl');
  const [conversation] = await stored();
  expect(conversation).toMatchObject({
    id: 'c-9',
    version: '3f',
    outcome: 'failure',
    user: expect.stringMatching(/^user-[0-9a-f]{12}$/),
  });
  expect(conversation!.tools).toMatchObject([
    { name: 'get_money', readOnly: false },
    { name: 'get_order', readOnly: true, guessed: true },
  ]);
  expect(found.formats[0]!.guessed).toEqual(['get_order']);
});

describe('redaction', () => {
  test('finds what it promises, with one placeholder a value, and leaves the rest', async () => {
    const secret = {
      EMAIL: 'ann.lee@example.org',
      CARD: '4111 1111 1111 1111',
      IBAN: 'DE89 3704 0044 0532 0130 00',
      PHONE: '+44 20 7946 0958',
      KEY: 'sk-abcdefghijklmnop1234',
      IP: '192.168.13.37',
    };
    const honest =
      'order A-1042, flight HAT136, 2026-11-20 10:15, 4929 1234 5678 9012, v1.2.3, total 1299.00, 16 digits 1234567812345678';
    const text = `${Object.values(secret).join(' and ')}; again ANN.LEE@example.org. ${honest}`;
    await project.write({
      'a.jsonl': lines({
        ...chat('a', text),
        messages: [
          ...chat('a', text).messages,
          {
            role: 'assistant',
            content: '',
            tool_calls: [{ id: 'k', name: 'find_user', args: { email: secret.EMAIL } }],
          },
        ],
      }),
    });
    const { found } = await ingest('a.jsonl');
    const [conversation] = await stored();
    for (const value of Object.values(secret)) expect(JSON.stringify(conversation)).not.toContain(value);
    expect(conversation!.messages[0]!.content).toContain('again <EMAIL_1>.');
    expect(conversation!.messages[0]!.content).toContain(honest);
    expect(conversation!.messages[2]!.calls![0]!.args).toEqual({ email: '<EMAIL_1>' });
    expect(found.formats[0]!.redacted).toMatchObject({ EMAIL: 3, CARD: 1, IBAN: 1, PHONE: 1, KEY: 1, IP: 1 });
    for (const value of Object.values(secret)) {
      const holders = await project.grep(value);
      expect(holders.filter((path) => !path.endsWith('a.jsonl'))).toEqual([]);
    }
  });

  test('a token in lower case, a temporary key and what a trace says of its task are taken out too', async () => {
    const keys = ['abcdefghijklmnopqrstuv', 'ASIAABCDEFGHIJKLMNOP'];
    const traj = chat('a', `bearer ${keys[0]} ${keys[1]}`).messages;
    await project.write({
      'a.json': JSON.stringify([{ task_id: 'mail ann@example.org', trial: 0, reward: 1, traj }]),
    });
    await ingest('a.json');
    const [conversation] = await stored();
    expect(conversation!.task).toBe('mail <EMAIL_1>');
    for (const key of keys) expect(JSON.stringify(conversation)).not.toContain(key);
  });

  test('it is found however it is written', () => {
    const personal = [
      ['my iban is de89370400440532013000 and more of it', 'my iban is <IBAN_1> and more of it'],
      ['from fe80::1ff:fe23:4567:890a to 2001:db8::8a2e:370:7334', 'from <IP_1> to <IP_2>'],
      ['card4111111111111111', 'card<CARD_1>'],
      ['jürgen@exämple.de wrote', '<EMAIL_1> wrote'],
      ['call 06 12 34 56 78 or (020) 7946 0958', 'call <PHONE_1> or <PHONE_2>'],
      ['my mobile number is 5550100 123', 'my mobile number is <PHONE_1>'],
    ] as const;
    for (const [text, redacted] of personal) expect(createRedactor().text(text)).toBe(redacted);
    const plain = [
      'at 10:15:30 on 2026-11-20, std::string, a::b, ratio 3:2:1, mac 00:1b:44:11:3a:b7',
      'order 0012345678, item 0815, 4929123456789012, id_4111111111111111',
      'phone case for 39.90, size 42',
    ];
    for (const text of plain) expect(createRedactor().text(text)).toBe(text);
    const args = { 'ann@example.org': 4111111111111111, total: 1234567812345678 };
    expect(createRedactor().value(args)).toEqual({ '<EMAIL_1>': '<CARD_1>', total: 1234567812345678 });
  });

  test('a placeholder that a text holds already is not given to another value', () => {
    const redactor = createRedactor(['I am <EMAIL_3>', 'and <PHONE_1>']);
    expect(redactor.text('ann@example.org')).toBe('<EMAIL_4>');
  });

  test('--allow-pii keeps it, and pawl show says why for ever', async () => {
    await project.write({ 'a.jsonl': lines(chat('a', 'ann@example.org')) });
    const { found } = await ingest('a.jsonl', '--allow-pii', 'a synthetic set');
    const [conversation] = await stored();
    expect(conversation!.messages[0]!.content).toBe('ann@example.org');
    expect(JSON.stringify(found.formats)).toContain('a synthetic set');
    const { stdout } = await project.pawl(['show', conversation!.id]);
    expect(stdout).toContain('Not redacted: a synthetic set');
  });

  test('redacting twice changes nothing, and no text takes long', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a@b.co',
        '+1 415 555 0100',
        '4111111111111111',
        '10.0.0.1',
        'sk-aaaaaaaaaaaaaaaaaaaa',
        'DE89370400440532013000',
        '@',
        '+',
        '1-1',
        '::',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = createRedactor().text(pieces.join(' '));
        expect(createRedactor().text(once)).toBe(once);
      }),
    );
    const redactor = createRedactor();
    const began = performance.now();
    for (const unit of ['a@', '1 ', '1-', '+1 ', 'a.', '1.', 'ab:', 'A1', 'DE12 ', 'eyJa.', 'sk-', '(123) '])
      redactor.text(unit.repeat(100_000));
    // Minutes if any of them were not linear.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describeShared('a hundred real conversations', 'tau-airline', (folder) => {
  test('come in with their outcomes', async () => {
    const { found } = await ingest(join(folder, 'gpt-4o-airline.json'));
    expect(found.formats[0]).toMatchObject({ format: 'tau-bench', conversations: 100, added: 100 });
    const list = await stored();
    expect(list.filter((item) => item.outcome === 'failure').length).toBe(69);
    const transfer = list
      .flatMap((item) => item.tools)
      .find((tool) => tool.name === 'transfer_to_human_agents');
    expect(transfer).toMatchObject({ handsOff: true, readOnly: false });
  });
});
