import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AddedCase } from '../src/index.ts';
import { deskFiles } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { type CommandResult, createProject, type TestProject } from './support/project.ts';

const TOKEN = 'tok-5f1c9e77aa';
const key = { OPENAI_API_KEY: 'test' };

let server: ModelServer;
/** Looks up whatever a user asks for, each time under another request id, and tells what it read. */
beforeAll(async () => {
  server = await startModelServer(({ answered, user, messages }) => {
    if (user.includes('money')) return { calls: [{ name: 'pay', args: {} }] };
    if (!answered) return { calls: [{ name: 'look', args: { what: 'a-1', request_id: 'of the agent' } }] };
    return `I read ${messages.findLast(({ role }) => role === 'tool')?.content}`;
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const LOOK = `name: look
parameters: { type: object, properties: { what: { type: string }, request_id: { type: string } } }
annotations: { readOnlyHint: true }
run: { module: tools.mjs#look }
`;
const CASE = `given: [{ user: where is it? }]
replay:
  - call: look
    with: { what: A-1, request_id: of the recording }
    returns: { found: RECORDED }
    version: 1
expect: [{ says: RECORDED }]
`;

/** A desk whose tool `look` has this definition, and one case. */
async function desk(look: string, extra: Readonly<Record<string, string>> = {}): Promise<TestProject> {
  const project = await createProject(
    deskFiles({
      url: server.url,
      rules: [],
      intents: {},
      extra: {
        'harnesses/desk/tools/look.yaml': LOOK,
        'harnesses/desk/tools.mjs': `export const look = { ${look} };\n`,
        'evals/desk/a/b/one.yaml': CASE,
        ...extra,
      },
    }),
  );
  await project.commit('base');
  return project;
}

const KEY = 'key: ({ what }) => what';
const tokenless = `sanitise: (result) => ({ ...result, token: '<token>' })`;
const run = (project: TestProject): Promise<CommandResult> => project.pawl(['run', '--json'], key);

interface Found {
  findings: { lint: string; level: string; caseId: string; text: string; hint: string }[];
}
async function stale(project: TestProject): Promise<Found['findings']> {
  const { findings } = JSON.parse((await project.pawl(['case', 'check', '--json'])).stdout) as Found;
  return findings.filter(({ lint }) => lint === 'stale-recording');
}

describe('the key of a tool', () => {
  test('decides which recorded answer is used, whatever else the arguments are', async () => {
    await using project = await desk(KEY);
    expect((await run(project)).verdict().cells[0]!.candidate).toEqual({ trials: 1, passed: 1 });
    await using without = await desk('version: 1');
    const unanswered = (await run(without)).verdict();
    expect(unanswered.cells[0]!.candidate.passed).toBe(0);
    expect(unanswered.cases[0]!.add).toMatch(/call: look\n(?:.*\n)*\s+version: 1/);
    // Another thing is another answer.
    await using other = await desk(KEY, { 'evals/desk/a/b/one.yaml': CASE.replace('A-1', 'A-2') });
    expect((await run(other)).verdict().cells[0]!.candidate.passed).toBe(0);
  });

  test.each([
    ['throws', 'key: () => { throw new Error("no such thing"); }', 'failed: no such thing'],
    ['gives nothing', 'key: () => {}', 'returned no JSON value'],
    ['is never the same', 'key: () => Math.random()', 'two different values'],
    ['comes later', 'key: async () => 1', 'returned no JSON value'],
  ])('one that %s is the fault of the tool: nothing is counted', async (_, look, why) => {
    await using project = await desk(look);
    const { code, stdout, stderr } = await project.pawl(['run'], key);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`harnesses/desk/tools.mjs: \`key\` of tool "look"`);
    expect(stderr).toContain(why);
  });
});

describe('the version of a tool', () => {
  test('other than that of a recording is linted and told with each run that used it', async () => {
    await using project = await desk(`${KEY}, version: 1`);
    expect(await stale(project)).toEqual([]);
    expect((await run(project)).verdict().stale).toEqual([]);

    await project.commit('the tool has changed', {
      'harnesses/desk/tools.mjs': `export const look = { ${KEY}, version: '2b' };\n`,
      'evals/desk/fixtures/look.yaml': '- { with: { what: b }, returns: 1, version: 2a }\n',
      'evals/desk/a/b/two.yaml':
        'given: [{ user: a }, { call: look, with: { what: A-1 }, returns: x, version: 2 }, { assistant: b }, { user: c }]\nexpect: [{ says: x }]\n',
    });
    const found = await stale(project);
    expect(found.map(({ caseId, level }) => [caseId, level])).toEqual([
      ['a/b/one', 'warning'],
      ['a/b/two', 'warning'],
      ['fixtures/look', 'warning'],
    ]);
    expect(found[0]!.text).toBe(
      'Its answer of look in `replay` was recorded of version 1 of the tool; it is at version 2b now (harnesses/desk/tools.mjs).',
    );
    expect(found[0]!.hint).toContain('version: 2b');
    const verdict = (await run(project)).verdict();
    // The case is the exam: its answer counts, and everybody is told.
    expect(verdict.cells[0]!.candidate).toEqual({ trials: 2, passed: 2 });
    expect(verdict.stale).toEqual([
      { caseId: 'a/b/one', tool: 'look', recorded: 1, present: '2b', trials: 1 },
      { caseId: 'a/b/two', tool: 'look', recorded: 2, present: '2b', trials: 1 },
    ]);
    const { stdout } = await project.pawl(['run'], key);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Stale: 1 trial of a/b/one got an answer of look that was recorded of its version 1; it is at version 2b now.',
    );
  });

  test('is of no matter where the recording or the tool has none', async () => {
    await using project = await desk(KEY);
    expect(await stale(project)).toEqual([]);
    await project.commit('versioned', {
      'harnesses/desk/tools.mjs': `export const look = { ${KEY}, version: 2 };\n`,
      'evals/desk/a/b/one.yaml': CASE.replace('    version: 1\n', ''),
    });
    expect(await stale(project)).toEqual([]);
    expect((await run(project)).verdict().stale).toEqual([]);
  });

  test('counts as the base has it, as all code of tools does', async () => {
    await using project = await desk(`${KEY}, version: 1`);
    await project.git('checkout', '-q', '-b', 'edit');
    await project.commit('a new version', {
      'harnesses/desk/tools.mjs': `export const look = { ${KEY}, version: 2 };\n`,
    });
    const gate = await project.pawl(['gate', '--base', 'main', '--json'], key);
    expect(gate.verdict()).toMatchObject({ stale: [], notExercised: ['harnesses/desk/tools.mjs'] });
    expect(await stale(project)).toHaveLength(1);
  });
});

const answers = `handler: () => ({ found: 'here', token: '${TOKEN}', mail: 'jo@shop.test' })`;
const UNANSWERED = {
  'evals/desk/a/b/one.yaml': 'given: [{ user: where is it? }]\nexpect: [{ says: here }]\n',
};

describe('the sanitiser of a tool', () => {
  test('comes before an answer is stored, and the agent reads what is written', async () => {
    await using project = await desk(`${answers}, ${tokenless}`, UNANSWERED);
    expect((await run(project)).verdict().cells[0]!.candidate).toEqual({ trials: 1, passed: 1 });
    expect(JSON.stringify(server.requests.at(-1))).toContain('<token>');
    expect(await project.grep(TOKEN)).toEqual([`${project.root}/harnesses/desk/tools.mjs`]);
    await using bare = await desk(answers, UNANSWERED);
    await run(bare);
    expect((await bare.grep(TOKEN)).some((path) => path.includes('.pawl'))).toBe(true);
  });

  test.each([
    ['throws', 'sanitise: () => { throw new Error("no field"); }', 'failed: no field'],
    ['forgets to return', 'sanitise: (result) => { delete result.token; }', 'returned no JSON value'],
  ])('one that %s is told, and nothing of the answer is written', async (_, sanitise, why) => {
    await using project = await desk(`${answers}, ${sanitise}`, UNANSWERED);
    const { code, stdout, stderr } = await project.pawl(['run'], key);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`harnesses/desk/tools.mjs: \`sanitise\` of tool "look"`);
    expect(stderr).toContain(why);
    expect(await project.grep(TOKEN)).toEqual([`${project.root}/harnesses/desk/tools.mjs`]);
  });

  test('that fails under an agent of its own is not held against the agent', async () => {
    const agent = `const at = process.env.PAWL_TOOLS_URL;
const answer = await fetch(at + '/look', { method: 'POST', body: '{"what":"a"}' });
if (!answer.ok) process.exit(3);
console.log(JSON.stringify({ text: JSON.stringify(await answer.json()) }));
`;
    const mounted = {
      ...UNANSWERED,
      'harnesses/desk/agent.mjs': agent,
      'harnesses/desk/harness.yaml':
        'name: desk\nagent: { mount: loop, command: node agent.mjs, deterministic: true }\ncode: [agent.mjs]\n',
    };
    await using fine = await desk(`${answers}, ${tokenless}`, mounted);
    expect((await run(fine)).verdict().cells[0]!.candidate).toEqual({ trials: 1, passed: 1 });
    await using project = await desk(`${answers}, sanitise: () => null.x`, mounted);
    const { code, stderr } = await project.pawl(['run'], key);
    expect(code).toBe(2);
    expect(stderr).toContain('`sanitise` of tool "look" failed');
  });
});

test('what a proxied agent was answered by a tool of its own is sanitised too, in every request', async () => {
  const agent = `let text = '';
for await (const part of process.stdin) text += part;
const { messages } = JSON.parse(text);
const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }];
for (;;) {
  const response = await fetch(process.env.OPENAI_BASE_URL + '/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.OPENAI_API_KEY },
    body: JSON.stringify({ model: 'm', messages, tools }),
  });
  if (!response.ok) process.exit(3);
  const { message } = (await response.json()).choices[0];
  messages.push(message);
  if (!message.tool_calls) break;
  const content = JSON.stringify({ found: 'here', token: 'tok-' + '5f1c9e77aa' });
  messages.push({ role: 'tool', tool_call_id: message.tool_calls[0].id, content });
}
console.log(JSON.stringify({ text: messages.at(-1).content }));
`;
  const mounted = {
    ...UNANSWERED,
    'harnesses/desk/agent.mjs': agent,
    'harnesses/desk/harness.yaml':
      'name: desk\nagent: { mount: proxy, command: node agent.mjs, deterministic: true }\ncode: [agent.mjs]\n',
  };
  await using project = await desk(tokenless, mounted);
  expect((await run(project)).verdict().cells[0]!.candidate).toEqual({ trials: 1, passed: 1 });
  expect(JSON.stringify(server.requests.at(-1))).toContain('<token>');
  expect(await project.grep(TOKEN)).toEqual([]);
  await using broken = await desk('sanitise: () => null.x', mounted);
  const { code, stderr } = await broken.pawl(['run'], key);
  expect(code).toBe(2);
  expect(stderr).toContain('`sanitise` of tool "look" failed');
  expect(await broken.grep(TOKEN)).toEqual([]);
});

const call = (id: string, name: string, args: object, result: object) => [
  { role: 'assistant', content: '', calls: [{ id, name, args }] },
  { role: 'tool', callId: id, content: JSON.stringify(result) },
];
const talk = (id: string, outcome: string, calls: readonly object[], end: string): string =>
  JSON.stringify({
    id,
    harness: 'desk',
    tools: [
      { name: 'look', readOnly: true, handsOff: false },
      { name: 'pay', readOnly: false, handsOff: false },
    ],
    startedAt: '2026-11-02T10:00:00Z',
    endedAt: null,
    user: null,
    version: 'v1',
    model: 'm',
    task: 't',
    outcome,
    source: { format: 'pawl', version: null, file: 'f', record: 1 },
    messages: [
      { role: 'user', content: 'money back for A-1' },
      ...calls,
      { role: 'assistant', content: end },
    ],
  });
const looked = (id: string, request: string) =>
  call(
    id,
    'look',
    { what: 'A-1', request_id: request },
    { due: false, token: TOKEN, mail: 'jo@shop.com', of: request },
  );
const TRACES = `${[
  talk(
    'bad',
    'failure',
    [...looked('a', 'r-1'), ...looked('b', 'r-2'), ...call('k', 'pay', {}, {})],
    'Paid.',
  ),
  talk('good', 'success', looked('k', 'r-3'), 'It is not due.'),
].join('\n')}\n`;
const add = async (project: TestProject, ...args: string[]): Promise<AddedCase> => {
  const { stdout } = await project.pawl(
    ['case', 'add', '--yes', '--json', '--intent', 'a/b/refunds', ...args],
    key,
  );
  return (JSON.parse(stdout) as AddedCase[])[0]!;
};

describe('a case made of a recorded conversation', () => {
  test('has answers by key, with their version, sanitised and then redacted', async () => {
    await using project = await desk(`${KEY}, version: 7, ${tokenless}`);
    await project.write({ 'traces.jsonl': TRACES });
    await project.pawl(['ingest', 'traces.jsonl']);
    await project.pawl(['failures']);
    for (const args of [['bad'], ['--trace', 'traces.jsonl#bad']]) {
      const added = await add(project, ...args);
      expect(added).toMatchObject({ state: 'added', proof: [{ red: 1, unanswered: 0 }] });
      const text = await project.read(added.file!);
      expect(text.match(/call: look/g)).toHaveLength(1);
      expect(text.match(/version: 7/g)).toHaveLength(1);
      expect(text).toContain('of: r-1');
      expect(text).toContain('<token>');
      expect(text).toContain('<EMAIL_1>');
      expect(text).not.toContain('jo@shop.com');
      await rm(join(project.root, added.file!));
    }
    const names = ['tools.mjs', 'traces.jsonl'];
    const leaks = (await project.grep(TOKEN)).filter((path) => !names.some((name) => path.endsWith(name)));
    expect(leaks).toEqual([]);
  });

  test('is not written while a function of its tool fails, and a trace is not stored', async () => {
    const broken = 'sanitise: () => { throw new Error("no field"); }';
    await using project = await desk('version: 1');
    await project.write({ 'traces.jsonl': TRACES });
    await project.pawl(['ingest', 'traces.jsonl']);
    await project.pawl(['failures']);
    for (const [look, why] of [
      [broken, '`sanitise` of tool "look" failed: no field'],
      ['key: () => { throw new Error("no field"); }', '`key` of tool "look" failed: no field'],
    ]) {
      await project.commit('broken', { 'harnesses/desk/tools.mjs': `export const look = { ${look} };\n` });
      const added = await add(project, 'bad');
      expect(added).toMatchObject({ state: 'rejected', file: null, why: expect.stringContaining(why!) });
      expect(added.why).toContain('harnesses/desk/tools.mjs');
    }
    await using fresh = await desk(broken);
    await fresh.write({ 'traces.jsonl': TRACES });
    const { stdout, stderr } = await fresh.pawl(['ingest', 'traces.jsonl']);
    expect((stdout + stderr).replace(/\s+/g, ' ')).toContain(
      'dropped 2 of pawl: `sanitise` of tool "look" failed: no field',
    );
    expect((await fresh.grep(TOKEN)).filter((path) => path.includes('.pawl'))).toEqual([]);
  });
});

test('a definition that cannot be one is told with what is allowed', async () => {
  await using project = await desk('sanitize: (result) => result');
  const { code, stderr } = await project.pawl(['case', 'check']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean "sanitise"?');
  expect(stderr).toContain('whose "sanitize" is no part of a tool.');
  await project.write({ 'harnesses/desk/tools.mjs': 'export const look = { version: true };\n' });
  expect((await project.pawl(['case', 'check'])).stderr).toContain('It must be a string or a number.');
});
