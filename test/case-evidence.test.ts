import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AddedCase } from '../src/index.ts';
import { deskFiles, obey, says } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(obey);
});
afterAll(() => server[Symbol.asyncDispose]());

type Message = { role: string; content: string; [key: string]: unknown };

const user = (content: string): Message => ({ role: 'user', content });
const agent = (content: string): Message => ({ role: 'assistant', content });
const call = (name: string, args: object, result: string): Message[] => [
  { role: 'assistant', content: '', calls: [{ id: 'k', name, args }] },
  { role: 'tool', callId: 'k', content: result },
];

/** A desk that calls `look` with anything for users who say "cancel", and its traces in a file. */
async function desk(talks: Readonly<Record<string, readonly Message[]>>): Promise<TestProject> {
  const traces = Object.entries(talks).map(([id, messages]) =>
    JSON.stringify({
      id,
      harness: 'desk',
      tools: ['look', 'pay'].map((name) => ({ name, readOnly: name === 'look', handsOff: false })),
      startedAt: '2026-11-02T10:00:00Z',
      endedAt: null,
      user: null,
      version: 'v1',
      model: 'm',
      task: null,
      outcome: null,
      source: { format: 'pawl', version: null, file: 'f', record: 1 },
      messages,
    }),
  );
  const project = await createProject(
    deskFiles({
      url: server.url,
      rules: ['cancel → call look', 'silent → say ', ...says(['hello'])],
      intents: { 'a/b/hello': ['hello'] },
      extra: { 'traces.jsonl': `${traces.join('\n')}\n` },
    }),
  );
  await project.commit('base');
  await project.pawl(['ingest', 'traces.jsonl']);
  return project;
}

async function add(project: TestProject, ...args: string[]): Promise<AddedCase[]> {
  const { stdout, stderr } = await project.pawl(['case', 'add', '--yes', '--json', ...args]);
  expect(stderr).not.toContain('fault of pawl');
  return JSON.parse(stdout) as AddedCase[];
}

const INTENT = ['--intent', 'a/b/orders'];

describe('what an error of a tool is evidence of', () => {
  test.each([
    ['{"error":"timeout"}', { what: 'A-1077' }],
    ['Error: HTTP 503 Service Unavailable', { what: 'A-1077' }],
    ['Error: too many requests, slow down', { what: 'A-1077' }],
  ])('a tool that fails by itself makes no case: %s', async (error, args) => {
    await using project = await desk({
      down: [user('cancel order A-1077'), ...call('look', args, error), agent('Sorry.')],
      retried: [
        user('cancel order A-1077'),
        ...call('look', args, 'Error: hm'),
        ...call('look', args, '{"ok":1}'),
        agent('Found.'),
      ],
    });
    const added = await add(project, 'down', 'retried', ...INTENT);
    expect(added.map(({ state }) => state)).toEqual(['rejected', 'rejected']);
    expect(added[0]!.why).toContain('the tool failed, whatever the agent called it with');
    expect(added[1]!.why).toContain('it took the same call later');
    expect(await project.git('status', '--porcelain', 'evals')).toBe('');
  });

  test('one that does not take its arguments wants to be called with others', async () => {
    await using project = await desk({
      wrong: [
        user('cancel my order please'),
        ...call('look', { what: 'A-1' }, 'Error: invalid format of what'),
        agent('Sorry.'),
      ],
      invented: [
        user('cancel my order please'),
        ...call('look', { what: 'ZZ-9' }, 'Error: no such thing'),
        agent('Sorry.'),
      ],
    });
    for (const id of ['wrong', 'invented']) {
      const [added] = await add(project, id, ...INTENT);
      expect(added).toMatchObject({ why: null, state: 'added' });
      const { expect: expected } = parse(await project.read(added!.file!));
      expect(expected).toEqual([
        { calls: 'look' },
        { never_calls: 'look', with: { what: id === 'wrong' ? 'A-1' : 'ZZ-9' } },
      ]);
    }
  });

  test('a call that only failed is a draft that says what is missing, and checks stay quiet about it', async () => {
    await using project = await desk({
      refused: [
        user('cancel order A-1077'),
        ...call('look', { what: 'A-1077' }, 'Error: it was shipped'),
        agent('Sorry.'),
      ],
      later: [
        user('cancel order A-1077'),
        ...call('look', { what: 'A-1077' }, 'Error: nothing there'),
        agent('There is none.'),
        user('I meant A-1078'),
        ...call('look', { what: 'A-1078' }, '{"ok":1}'),
        agent('Found.'),
      ],
    });
    const [added] = await add(project, 'refused', ...INTENT);
    expect(added).toMatchObject({ state: 'draft' });
    expect(added!.why).toContain('nothing that happened shows what should have been done instead');
    expect(await project.read(added!.file!)).toContain('draft: true');
    // What the user said only afterwards could not have been known.
    const [late] = await add(project, 'later@1', ...INTENT);
    expect(late!.file && (await project.read(late!.file))).not.toContain('- calls:');
    const check = await project.pawl(['case', 'check']);
    expect(check.stdout).not.toContain('passes-on-nothing');
  });
});

test('a failure that stands in a case already is not added again', async () => {
  await using project = await desk({
    wrong: [
      user('cancel my order please'),
      ...call('look', { what: 'A-1' }, 'Error: invalid format of what'),
      agent('Sorry.'),
    ],
  });
  const [first, twice] = await add(project, 'wrong@1', 'wrong', ...INTENT);
  expect(first!.state).toBe('added');
  const why = `it stands already in ${first!.file}`;
  expect(twice).toMatchObject({ state: 'rejected', why: expect.stringContaining(why) });
  const text = await project.read(first!.file!);
  await project.write({ [first!.file!]: `${text}draft: true\n` });
  const [again] = await add(project, 'wrong', ...INTENT);
  expect(again!.why).toBe(`${why}, as a draft: mend it there and take \`draft\` out, or delete it`);
});

test('a conversation that no case file could hold is rejected, and the suite still loads', async () => {
  await using project = await desk({
    long: [
      user(`cancel my order please ${'very long '.repeat(40_000)}`),
      ...call('look', { what: 'A-1' }, 'Error: invalid format of what'),
      agent('Sorry.'),
    ],
  });
  const [added] = await add(project, 'long', ...INTENT);
  expect(added).toMatchObject({ state: 'rejected', file: null });
  expect(added!.why).toContain('its conversation is too long');
  expect((await project.pawl(['case', 'check'])).code).toBe(0);
});

test('where the user set the agent right, the lists show what it did and what it should have done', async () => {
  await using project = await desk({
    corrected: [
      user('please look up order A-1042'),
      agent('I have cancelled order A-2000.'),
      user('No, that is wrong, I said A-1042, look that one up'),
      ...call('look', { what: 'A-1042' }, '{"ok":1}'),
      agent('Found.'),
    ],
  });
  const { stdout } = await project.pawl(['failures']);
  expect(stdout).toMatch(/corrected in corrected, message 1: I have cancel/);
  expect(stdout).toMatch(/^ +should: No, that is wrong, I said A-1042/m);
});
