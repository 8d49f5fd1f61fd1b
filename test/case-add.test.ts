import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AddedCase } from '../src/index.ts';
import { deskFiles, obey, prompt, says } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { type CommandResult, createProject, type TestProject } from './support/project.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(obey);
});
afterAll(() => server[Symbol.asyncDispose]());

const json = <T>(result: CommandResult): T => JSON.parse(result.stdout) as T;
const PROMPT = 'harnesses/desk/prompt.md';
/** What the desk does today: it pays where it should look. */
const RULES = ['money → call pay', ...says(['hello'])];

const user = (content: string) => ({ role: 'user', content });
const agent = (content: string) => ({ role: 'assistant', content });
const call = (id: string, name: string, args: object, result: string) => [
  { role: 'assistant', content: '', calls: [{ id, name, args }] },
  { role: 'tool', callId: id, content: result },
];

function talk(id: string, messages: readonly object[], more: object = {}): string {
  return JSON.stringify({
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
    task: null,
    outcome: null,
    source: { format: 'pawl', version: null, file: 'f', record: 1 },
    messages,
    ...more,
  });
}

const TRACES = [
  talk(
    'bad',
    [user('money back for <b>A-1042</b>\u001b[2J'), ...call('k', 'pay', {}, '{"ok":true}'), agent('Paid.')],
    {
      task: 't',
      outcome: 'failure',
    },
  ),
  talk(
    'good',
    [
      user('money back for A-1042'),
      ...call('k', 'look', { what: 'A-1042' }, '{"due":false}'),
      agent('It is not due.'),
    ],
    {
      task: 't',
      outcome: 'success',
    },
  ),
  talk('same', [user('hello there'), agent('ok hello')], { task: 'u', outcome: 'failure' }),
  talk('same-good', [user('hello there'), agent('ok hello')], { task: 'u', outcome: 'success' }),
];

async function desk(traces: readonly string[] = TRACES): Promise<TestProject> {
  const project = await createProject(
    deskFiles({
      url: server.url,
      rules: RULES,
      intents: { 'a/b/hello': ['hello'] },
      extra: { 'traces.jsonl': `${traces.join('\n')}\n` },
    }),
  );
  await project.commit('base');
  await project.pawl(['ingest', 'traces.jsonl']);
  await project.pawl(['failures']);
  return project;
}

const add = async (project: TestProject, ...args: string[]): Promise<AddedCase[]> =>
  json<AddedCase[]>(await project.pawl(['case', 'add', '--yes', '--json', ...args]));

describe('from a failure to a case', () => {
  test('it is proven red on the harness as it is promoted, and green once the harness is mended', async () => {
    await using project = await desk();
    // The work tree is mended already: the proof runs on what is committed.
    await project.write({ [PROMPT]: prompt(['money → say It is not due.', ...says(['hello'])]) });
    const [added] = await add(project, 'bad', '--intent', 'a/b/refunds');
    expect(added).toMatchObject({
      name: 'bad',
      state: 'added',
      why: null,
      proof: [{ model: 'm', red: 1, green: 0 }],
    });
    expect(added!.file).toMatch(/^evals\/desk\/a\/b\/refunds\/[a-z0-9-]+\.yaml$/);
    const text = await project.read(added!.file!);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+case\.json\n/);
    expect(text).toContain('calls_nothing: changes');
    expect(text).toContain('conversation: bad');
    expect(text).toContain('m: 1 of 1 red');
    expect(text).not.toContain('draft');
    expect(text).not.toContain('\u001b');
    const run = await project.pawl(['run', '--json']);
    const cell = run.verdict().cells.find((item) => item.cluster === 'a/b/refunds');
    expect(cell!.candidate).toEqual({ trials: 1, passed: 1 });
    // The same again is told, and written neither beside nor over the first.
    const [again] = await add(project, 'bad', '--intent', 'a/b/refunds');
    expect(again).toMatchObject({ state: 'rejected', why: `it stands already in ${added!.file}` });
    expect(await project.read(added!.file!)).toBe(text);
  });

  test('guards are offered for the intent that a red case leaves blind', async () => {
    await using project = await desk();
    const { stdout } = await project.pawl(['case', 'add', 'bad', '--intent', 'a/b/refunds', '--yes']);
    expect(stdout).toContain('a/b/refunds: 0 of its cases may pass today; with fewer than 5 it is blind.\n');
    expect(stdout).toContain('\n  pawl case add --guard a/b/refunds -n 5\n');
  });

  test('what cannot be proven is rejected with the reason, not guessed', async () => {
    await using project = await desk();
    const result = await project.pawl(['case', 'add', '--yes', '--json', 'same', '--intent', 'a/b/hello']);
    expect(result.code).toBe(2);
    expect(json<AddedCase[]>(result)[0]).toMatchObject({ state: 'rejected', file: null });
    expect(json<AddedCase[]>(result)[0]!.why).toContain('did and said the same');
  });

  test('what is fixed already is kept as a draft that says so', async () => {
    await using project = await desk();
    await project.commit('mended', { [PROMPT]: prompt(['money → say It is not due.', ...says(['hello'])]) });
    const [added] = await add(project, 'bad', '--intent', 'a/b/refunds');
    expect(added).toMatchObject({ state: 'draft', why: 'already fixed: it passes' });
    const text = await project.read(added!.file!);
    expect(text).toContain('draft: true');
    expect(text).toContain('already fixed: it passes');
  });

  test('no person could have looked at it: without --yes it is refused off a terminal', async () => {
    await using project = await desk();
    const { code, stderr } = await project.pawl(['case', 'add', 'bad', '--intent', 'a/b/refunds']);
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(await project.git('status', '--porcelain', 'evals')).toBe('');
  });

  test('names that are not there and intents that nobody knows are told', async () => {
    await using project = await desk();
    expect((await project.pawl(['case', 'add', '--yes', 'f-nothing'])).stderr).toContain('pawl exemplars');
    expect((await project.pawl(['case', 'add', '--yes', 'bad'])).stderr).toContain(
      '--intent domain/topic/intent',
    );
    expect((await project.pawl(['case', 'add', '--yes', 'bad', '--intent', '../../x'])).code).toBe(2);
    for (const [turn, why] of [
      [99, 'bad has no message 99: they are numbered from 0 to 3.'],
      [0, "Message 0 of bad is not the agent's: it is of role user."],
    ])
      expect((await project.pawl(['case', 'add', '--yes', `bad@${turn}`])).stderr).toContain(why);
    const nowhere = await project.pawl(['case', 'add', '--yes', '--trace', 'none.jsonl#x']);
    expect(nowhere).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file none.jsonl.'),
    });
    expect((await project.pawl(['case', 'ad'])).stderr).toContain('Did you mean "add"?');
  });
});

test('a trace becomes a case without being ingested, and without what is personal in it', async () => {
  await using project = await desk([talk('other', [user('hello'), agent('ok hello')])]);
  await project.write({
    'fresh.jsonl': `${talk('fresh', [
      user('money for ann@example.org please'),
      ...call('k', 'pay', { to: 'ann@example.org' }, 'Error: no such account'),
      agent('Sorry.'),
    ])}\n`,
  });
  const [added] = await add(project, '--trace', 'fresh.jsonl#fresh', '--intent', 'a/b/money');
  expect(added!.name).toBe('fresh');
  const text = await project.read(added!.file!);
  expect(text).not.toContain('ann@example.org');
  expect(text).toContain('<EMAIL_1>');
  expect(text).toContain('never_calls: pay');
  expect((await project.pawl(['show', 'fresh'])).code).toBe(2);
  const missing = await project.pawl([
    'case',
    'add',
    '--yes',
    '--trace',
    'fresh.jsonl#nobody',
    '--intent',
    'a/b/money',
  ]);
  expect(missing.stderr).toContain('has no conversation "nobody"');
});

test('recorded conversations are judged by a case without running anything', async () => {
  await using project = await desk();
  const [added] = await add(project, 'bad', '--intent', 'a/b/refunds');
  const asked = server.requests.length;
  const judged = await project.pawl([
    'case',
    'check',
    added!.id!,
    '--against',
    'bad',
    '--against',
    'good',
    '--json',
  ]);
  expect(judged.code).toBe(1);
  expect(json<{ outcome: string }[]>(judged).map((row) => row.outcome)).toEqual(['fail', 'pass']);
  expect(server.requests.length).toBe(asked);
  const again = await project.pawl(['case', 'check', '--prove', '--json']);
  expect(json<Record<string, { red: number }[]>>(again)[added!.id!]![0]!.red).toBe(1);
});

test('guards hold on to what goes well, as different as can be, and only what passes is kept', async () => {
  const successes = Array.from({ length: 12 }, (_, index) =>
    talk(
      `g${index}`,
      [user(`look up thing ${index}`), ...call('k', 'look', { what: 'up' }, '{"ok":1}'), agent('Done.')],
      {
        outcome: 'success',
      },
    ),
  );
  await using project = await desk(successes);
  await project.commit('looks', { [PROMPT]: prompt(['look → look then say Done.']) });
  await project.pawl(['intents']);
  const taxonomy = await project.read('evals/desk/taxonomy.yaml');
  const id = /^(\S+):/m.exec(taxonomy)![1]!;
  server.answer = (request) =>
    request.answered
      ? 'Done.'
      : { calls: [{ name: 'look', args: { what: request.user.includes('thing 3') ? 'down' : 'up' } }] };
  const guards = await add(project, '--guard', id, '-n', '5');
  server.answer = obey;
  const kept = guards.filter((guard) => guard.state === 'added');
  expect(kept.length).toBe(5);
  expect(new Set(kept.map((guard) => guard.name)).size).toBe(5);
  expect(guards.filter((guard) => guard.state === 'rejected').every((guard) => guard.name === 'g3')).toBe(
    true,
  );
  expect(await project.read(kept[0]!.file!)).toMatch(/tags:\n {2}- guard/);
  const check = await project.pawl(['case', 'check']);
  expect(check.code).toBe(0);
});

test('a case by hand is a draft in its folder, and is not written over', async () => {
  await using project = await desk();
  expect((await project.pawl(['case', 'new', 'a/b/late', 'Window has passed'])).stdout.trim()).toBe(
    'evals/desk/a/b/late/window-has-passed.yaml',
  );
  expect((await project.pawl(['case', 'check'])).code).toBe(0);
  for (const intent of ['../../../x/y', 'a/b/c/d'])
    expect((await project.pawl(['case', 'new', intent, 'T'])).stderr).toContain(
      `"${intent}" cannot be an intent: one to three plain folder names are`,
    );
  const again = await project.pawl(['case', 'new', 'a/b/late', 'Window has passed']);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('is there already');
});
