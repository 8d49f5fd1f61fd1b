import { describe, expect, test } from 'vitest';
import type { FailuresResult } from '../src/pipeline.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

/** What is found only by looking at many conversations, or by asking a model: drift, models that differ, siblings, a judge. */

const config = (url: string): string => `models:
  - { id: reference/keyword, provider: reference }
  - { id: judge, provider: openai, role: judge, baseURL: "${url}", price: { input: 1, output: 1 } }
`;

async function desk(conversations: readonly object[], url = 'http://127.0.0.1:9'): Promise<TestProject> {
  const project = await createProject({
    'pawl.config.yaml': config(url),
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
    'traces.jsonl': `${conversations.map((item) => JSON.stringify(item)).join('\n')}\n`,
  });
  const { code, stderr } = await project.pawl(['ingest', 'traces.jsonl']);
  expect(stderr, `exit ${code}`).toBe('');
  return project;
}

async function failures(project: TestProject, ...args: string[]): Promise<FailuresResult> {
  const { stdout, stderr } = await project.pawl(['failures', '--json', ...args]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as FailuresResult;
}

function talk(id: string, messages: readonly object[], more: object = {}): object {
  return {
    id,
    harness: 'desk',
    tools: [
      { name: 'get_order', readOnly: true, handsOff: false },
      { name: 'refund', readOnly: false, handsOff: false },
    ],
    startedAt: '2026-11-02T10:00:00Z',
    endedAt: null,
    user: null,
    version: 'v1',
    model: 'm1',
    task: null,
    outcome: null,
    source: { format: 'pawl', version: null, file: 'f', record: 1 },
    messages,
    ...more,
  };
}

const user = (content: string): object => ({ role: 'user', content });
const agent = (content: string): object => ({ role: 'assistant', content });
const call = (name: string, args: object, result: string): object[] => [
  { role: 'assistant', content: '', calls: [{ id: 'k', name, args }] },
  { role: 'tool', content: result, callId: 'k' },
];

test('what a tool turned down and the agent asks for again is blamed on the tool', async () => {
  const asked = (id: string, result: string) =>
    talk(id, [
      user('Pause my subscription'),
      agent('Until which day, as YYYY-MM-DD?'),
      user('until 2026-12-24'),
      ...call('refund', { until: '2026-12-24' }, result),
      agent('Until which day, as YYYY-MM-DD?'),
      user('as I said, 2026-12-24'),
    ]);
  await using project = await desk([
    asked('down', 'Error: give the number of days'),
    asked('up', '{"ok":true}'),
  ]);
  const { failures: found } = await failures(project);
  const again = found.filter((failure) => failure.kind === 'asked-again');
  expect(again.map(({ conversation, layer }) => [conversation, layer]).sort()).toEqual([
    ['down', 'tool'],
    ['up', 'memory'],
  ]);
  expect(again.find((failure) => failure.layer === 'tool')!.layerWhy).toBe(
    'it follows from tool-error in message 3',
  );
});

test('a result that has another shape from a day on is drift, and is blamed on the tool', async () => {
  const look = (id: string, day: number, result: string): object =>
    talk(
      id,
      [user('Where is order A-1042?'), ...call('get_order', { id: 'A-1042' }, result), agent('It is sent.')],
      { startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z` },
    );
  const before = Array.from({ length: 24 }, (_, index) =>
    look(`old-${index}`, 1 + (index % 6), '{"status":"sent"}'),
  );
  const after = Array.from({ length: 6 }, (_, index) =>
    look(`new-${index}`, 8 + (index % 2), '{"status":{"code":3}}'),
  );
  await using project = await desk([...before, ...after]);
  const drift = (await failures(project, '--kind', 'schema-drift')).failures;
  expect(drift.map((failure) => failure.conversation).sort()).toEqual(
    Array.from({ length: 6 }, (_, index) => `new-${index}`),
  );
  expect(drift[0]).toMatchObject({ layer: 'tool', turn: 1 });
  expect(drift[0]!.evidence[0]!.quote).toContain('`status` is object (it was text) since 2026-11-08');
});

test('where one model fails far more often than another on the same harness, it is the model', async () => {
  const bad = [
    user('Where is order A-1042?'),
    ...call('get_order', { id: 'A-1042' }, 'Error: timeout'),
    agent('Sorry.'),
  ];
  const good = [
    user('Where is order A-1042?'),
    ...call('get_order', { id: 'A-1042' }, '{"status":"sent"}'),
    agent('Sent.'),
  ];
  const traffic = (model: string, failing: number, version: string): object[] =>
    Array.from({ length: 40 }, (_, index) =>
      talk(`${model}-${version}-${index}`, index < failing ? bad : good, { model, version }),
    );
  await using project = await desk([
    ...traffic('m1', 30, 'v1'),
    ...traffic('m2', 2, 'v1'),
    ...traffic('m1', 30, 'v2'),
  ]);
  const found = (await failures(project)).failures.filter((failure) => failure.kind === 'tool-error');
  const layers = (start: string): string[] => [
    ...new Set(found.filter((item) => item.conversation.startsWith(start)).map((item) => item.layer)),
  ];
  expect(layers('m1-v1')).toEqual(['model']);
  expect(layers('m2-v1')).toEqual(['tool']);
  // Of that version only one model was seen.
  expect(layers('m1-v2')).toEqual(['tool']);
  expect(found.find((item) => item.layer === 'model')!.layerWhy).toContain("75 % of m1's");
});

describe('what should have been done', () => {
  test('is what a conversation of the same task did that succeeded', async () => {
    const done = (id: string, outcome: string, order: string): object =>
      talk(
        id,
        [
          user('Refund A-1042.'),
          ...call('get_order', { id: 'A-1042' }, '{"paid":true}'),
          ...call('refund', { order }, '{"ok":true}'),
          agent('Done.'),
        ],
        { task: 't1', outcome },
      );
    await using project = await desk([
      done('good', 'success', 'A-1042'),
      done('bad', 'failure', 'A-1043'),
      talk('other', [user('Hi.'), agent('Hello.')], { task: 't2', outcome: 'failure' }),
    ]);
    const found = (await failures(project)).failures;
    expect(found.find((failure) => failure.conversation === 'bad')!.counterfactual).toMatchObject({
      source: 'sibling',
      done: 'refund({"order":"A-1043"})',
      should: 'refund({"order":"A-1042"})',
      calls: [{ name: 'refund', args: { order: 'A-1042' } }],
    });
    expect(found.find((failure) => failure.conversation === 'other')!.counterfactual).toBeNull();
  });

  test('is what the person did who took over', async () => {
    await using project = await desk([
      talk('c', [
        user('Do you ship to Iceland?'),
        agent('I am sorry, I have no information about that.'),
        { role: 'assistant', by: 'human', content: 'Yes, we ship to Iceland for 20 euros.' },
      ]),
    ]);
    const [failure] = (await failures(project, '--kind', 'coverage-gap')).failures;
    expect(failure!.counterfactual).toMatchObject({
      source: 'human',
      should: 'Yes, we ship to Iceland for 20 euros.',
    });
  });
});

describe('a model that looks at a sample', () => {
  const polite = (id: string, outcome: string | null): object =>
    talk(id, [user(`Please cancel ${id}.`), agent('With pleasure, your refund is on its way.')], { outcome });

  test('finds what no rule sees, once, and its own precision is measured', async () => {
    await using server = await startModelServer(({ messages }) => {
      const text = messages.map((message) => message.content).join('\n');
      const wrong = /cancel (?:bad|silent)/.test(text);
      return JSON.stringify({
        reason: wrong ? 'message 1: it refunded; it should have cancelled' : 'message 1: fine',
        score: wrong ? 1 : 0,
      });
    });
    await using project = await desk(
      [
        polite('bad-1', 'failure'),
        polite('bad-2', 'failure'),
        polite('fine', 'success'),
        polite('silent', null),
      ],
      server.url,
    );
    const found = await failures(project, '--judge', 'judge', '--sample', '10');
    expect(found.judged).toMatchObject({ asked: 4, failed: 3, errors: 0, precision: { value: 1 } });
    const silent = found.failures.find((failure) => failure.conversation === 'silent')!;
    expect(silent).toMatchObject({ kind: 'judged', turn: 1 });
    expect(silent.counterfactual!.should).toContain('it should have cancelled');
    const asked = server.requests.length;
    expect((await failures(project, '--judge', 'judge', '--sample', '10')).judged!.costUsd).toBe(0);
    expect(server.requests.length).toBe(asked);
    expect(found.judged!.costUsd).toBeGreaterThan(0);
  });

  test('that fails or answers nonsense is counted apart, and nothing is called a failure', async () => {
    await using server = await startModelServer(() => 'I would rather not say.');
    await using project = await desk([polite('one', null), polite('two', null)], server.url);
    const found = await failures(project, '--judge', 'judge');
    expect(found.judged).toMatchObject({ asked: 0, errors: 2, failed: 0, precision: null });
    expect(found.failing).toBe(0);
  });
});
