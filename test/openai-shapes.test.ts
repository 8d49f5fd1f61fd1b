import { expect, test } from 'vitest';
import { deskFiles } from './support/desk.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Weather of a city.',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
    strict: true,
  },
};
const calls = [
  { id: 'call_a', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
  { id: 'call_b', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Bonn"}' } },
];
const question = [
  { role: 'developer', content: 'Be brief.' },
  { role: 'user', content: [{ type: 'text', text: 'please weather' }] },
];
const after = [
  ...question,
  { role: 'assistant', content: null, refusal: null, annotations: [], tool_calls: calls },
  { role: 'tool', tool_call_id: 'call_a', content: '{"celsius": 3}' },
  { role: 'tool', tool_call_id: 'call_b', content: '{"celsius": 9}' },
];
/** Bodies as the openai package for Python writes them. */
const SESSION = [
  {
    messages: question,
    model: 'gpt-4o',
    parallel_tool_calls: true,
    temperature: 0.2,
    tool_choice: 'auto',
    tools: [weather],
  },
  {
    messages: question,
    model: 'gpt-4o',
    stream: true,
    stream_options: { include_usage: true },
    tools: [weather],
  },
  {
    messages: after,
    model: 'gpt-4o',
    tools: [weather],
    response_format: { type: 'text' },
    seed: 7,
    user: 'u-1',
  },
  { messages: after, model: 'gpt-4o', stream: true, tools: [weather] },
];

/** Sends the bodies as they are, and prints what came back. */
const AGENT = `
import { readFileSync } from 'node:fs';
const headers = {
  accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'OpenAI/Python 2.8.0',
  'x-stainless-lang': 'python', 'x-stainless-async': 'false', 'x-stainless-retry-count': '0',
  authorization: 'Bearer ' + process.env.OPENAI_API_KEY,
};
const answers = [];
for (const body of JSON.parse(readFileSync('session.json', 'utf8'))) {
  const response = await fetch(process.env.OPENAI_BASE_URL + '/chat/completions', { method: 'POST', headers, body: JSON.stringify(body) });
  answers.push({ type: response.headers.get('content-type'), status: response.status, text: await response.text() });
}
console.log(JSON.stringify({ text: JSON.stringify(answers) }));
`;

interface Chunk {
  object: string;
  choices: {
    delta: {
      role?: string;
      content?: string | null;
      tool_calls?: { index: number; id?: string; function: { name?: string; arguments: string } }[];
    };
    finish_reason: string | null;
  }[];
  usage?: unknown;
}

function chunksOf(text: string): Chunk[] {
  const events = text.split('\n\n').filter((event) => event !== '');
  expect(events.at(-1)).toBe('data: [DONE]');
  return events.slice(0, -1).map((event) => JSON.parse(event.replace(/^data: /, '')) as Chunk);
}

test("requests and answers of OpenAI's Python package go through the proxy unchanged", {
  timeout: 30_000,
}, async () => {
  await using server = await startModelServer((request) =>
    request.answered
      ? 'Oslo 3, Bonn 9'
      : {
          calls: [
            { name: 'get_weather', args: { city: 'Oslo' } },
            { name: 'get_weather', args: { city: 'Bonn' } },
          ],
        },
  );
  await using desk = await createProject({
    ...deskFiles({ url: server.url, rules: [], intents: { 'a/b/c': ['weather'] } }),
    'harnesses/desk/harness.yaml':
      'name: desk\nagent: { mount: proxy, command: node agent.mjs }\ncode: [agent.mjs, session.json]\n',
    'harnesses/desk/agent.mjs': AGENT,
    'harnesses/desk/session.json': JSON.stringify(SESSION),
  });
  await desk.commit('base');
  const result = await desk.pawl(['run', '--json'], { OPENAI_API_KEY: 'test' });
  const [evidence] = result.verdict().cases;
  const said = JSON.stringify(evidence);
  expect(result.code, said).toBe(0);

  // The model under test in place of the name, not streamed; the rest as it was written.
  expect(server.requests.length).toBe(4);
  for (const [index, body] of SESSION.entries()) {
    const {
      stream: _stream,
      stream_options: _options,
      ...rest
    } = { stream: undefined, stream_options: undefined, ...body };
    const {
      user: _user,
      system: _system,
      answered: _answered,
      seen: _seen,
      ...sent
    } = server.requests[index]!;
    const named = 'user' in body ? { ...rest, user: body.user } : rest;
    expect({ ...sent, ...('user' in body ? { user: body.user } : {}) }).toEqual({ ...named, model: 'm' });
  }

  const answers = await answersOf(desk);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const [plain, streamed, text, streamedText] = answers;
  const completion = JSON.parse(plain!.text);
  expect(completion).toMatchObject({
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'tool_calls', message: { role: 'assistant', content: null } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  });
  const functions = calls.map((call) => call.function);
  expect(completion.choices[0].message.tool_calls.map((call: { function: object }) => call.function)).toEqual(
    functions,
  );

  expect(streamed!.type).toContain('text/event-stream');
  const chunks = chunksOf(streamed!.text);
  expect(chunks[0]!.choices[0]!.delta.role).toBe('assistant');
  const pieces = chunks.flatMap((chunk) => chunk.choices[0]?.delta.tool_calls ?? []);
  for (const index of [0, 1]) {
    const own = pieces.filter((piece) => piece.index === index);
    expect(own.map((piece) => piece.function.name ?? '').join('')).toBe('get_weather');
    expect(own.map((piece) => piece.function.arguments).join('')).toBe(functions[index]!.arguments);
    expect(own.filter((piece) => piece.id !== undefined).length).toBe(1);
  }
  expect(chunks.at(-2)!.choices[0]!.finish_reason).toBe('tool_calls');
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 15 } });

  expect(JSON.parse(text!.text).choices[0].message.content).toBe('Oslo 3, Bonn 9');
  const words = chunksOf(streamedText!.text).map((chunk) => chunk.choices[0]!.delta.content ?? '');
  expect(words.join('')).toBe('Oslo 3, Bonn 9');
  expect(streamedText!.text).not.toContain('usage');
});

/** What the agent said, which is what it was answered. */
async function answersOf(desk: Awaited<ReturnType<typeof createProject>>) {
  const { DatabaseSync } = await import('node:sqlite');
  using database = new DatabaseSync(`${desk.root}/.pawl/pawl.db`, { readOnly: true });
  const row = database.prepare('select * from trials').get() as Record<string, unknown>;
  const transcript = Object.values(row).find(
    (value) => typeof value === 'string' && value.startsWith('{"steps"'),
  );
  const { steps } = JSON.parse(String(transcript)) as { steps: { text: string }[] };
  return JSON.parse(steps.at(-1)!.text) as { type: string; status: number; text: string }[];
}
