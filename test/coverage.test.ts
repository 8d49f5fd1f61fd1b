import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../src/core/conversation.ts';
import type { SuiteCoverage } from '../src/pipeline.ts';
import type { FoundFailures } from '../src/signal/find-failures.ts';
import { openStore } from '../src/store/open-store.ts';
import { deskFiles, obey, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const env = { OPENAI_API_KEY: 'test' };

function conversation(id: string): Conversation {
  return {
    id,
    harness: 'desk',
    messages: [{ role: 'user', content: id }],
    tools: [],
    startedAt: null,
    endedAt: null,
    user: null,
    version: null,
    model: null,
    task: null,
    outcome: null,
    proxies: {},
    source: { format: 'pawl', version: null, file: 'f', record: 1 },
  };
}

type How = 'complained' | 'abandoned' | 'escalated' | 'silent';

/** What the detectors leave in the store of a conversation that a user took like this. */
function found(how: How, failing: boolean): FoundFailures {
  return {
    failures: (failing ? [{ id: 'f' }] : []) as unknown as FoundFailures['failures'],
    trajectory: {
      abandoned: how === 'abandoned',
      turned: how === 'complained' ? 2 : null,
    } as unknown as FoundFailures['trajectory'],
    handedOff: how === 'escalated',
    off: [],
  };
}

/** id, intent, how the user took it, whether it failed; `null` intent = none; `-` = never looked at. */
type Row = readonly [id: string, intent: string | null, how: How | '-', failing: boolean];

async function fill(project: TestProject, rows: readonly Row[]): Promise<void> {
  await using store = await openStore(`${project.root}/.pawl/pawl.db`);
  await store.putConversations([
    ...rows.map(([id]) => conversation(id)),
    { ...conversation('other'), harness: 'elsewhere' },
  ]);
  const signal = (id: string, value: unknown) => ({
    conversation: id,
    hash: '',
    value: JSON.parse(JSON.stringify(value)),
  });
  await store.putSignals('intent', [
    ...rows.map(([id, intent]) => signal(id, { intent })),
    signal('other', { intent: 'refund' }),
  ]);
  await store.putSignals('failures', [
    ...rows.flatMap(([id, , how, failing]) => (how === '-' ? [] : [signal(id, found(how, failing))])),
    signal('other', found('complained', true)),
  ]);
}

async function coverageOf(project: TestProject, ...more: string[]): Promise<SuiteCoverage> {
  const { code, stdout, stderr } = await project.pawl(['coverage', '--json', ...more]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('pawl coverage', () => {
  let server: ModelServer;
  let desk: TestProject;
  beforeAll(async () => {
    server = await startModelServer(obey);
    const refund = words('r', 7);
    desk = await createProject({
      ...deskFiles({
        url: server.url,
        models: `  - { id: exact, provider: openai, baseURL: "${server.url}", deterministic: true }\n  - { id: noisy, provider: openai, baseURL: "${server.url}", model: n }`,
        rules: says(refund.slice(0, 4)),
        intents: { 'money/back/refund': refund, 'money/back/thin': ['t1', 't2'] },
      }),
      'evals/desk/money/back/thin/from.yaml':
        'draft: true\norigin: { conversation: c2 }\ngiven: [{ user: hm }]\nexpect: [{ says: ok }]\n',
      'evals/desk/money/back/thin/lost.yaml':
        'origin: { conversation: gone }\ngiven: [{ user: hm hm }]\nexpect: [{ says: ok }]\n',
      'evals/desk/taxonomy.yaml':
        'refund: { path: money/back/refund, label: Refund }\nthin: { path: money/back/thin, label: Thin }\nnone: { path: orders/late/none, label: Nobody looks, share: 0.5 }\n',
    });
    await desk.commit('base');
  });
  afterAll(async () => {
    await desk[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  test('without conversations and trials says so, and counts every case as one that could regress', async () => {
    const found = await coverageOf(desk);
    expect(found).toMatchObject({ cases: 10, conversations: 0, looked: 0, mix: null, outside: null });
    expect(found.models.map((model) => model.measuredOn)).toEqual([null, null]);
    expect(found.intents.map((row) => [row.intent, row.cases, row.share, row.failing, row.toFive])).toEqual([
      ['none', 0, 0.5, null, 5],
      ['thin', 3, null, null, 2],
      ['refund', 7, null, null, 0],
    ]);
    const { stdout } = await desk.pawl(['coverage']);
    const text = stdout.replace(/\s+/g, ' ');
    for (const part of [
      '1 intent with 50.0 % of the traffic has no case.',
      'No conversation of desk is stored',
      '1 intent of 7 cases on exact: any net loss, in one round',
    ])
      expect(text).toContain(part);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('per intent and model: what is detected, the calls, and how many cases are missing', async () => {
    const quick = await coverageOf(desk);
    const row = quick.intents.find(({ intent }) => intent === 'refund')!;
    const [exact, noisy] = row.models;
    expect(exact).toMatchObject({ deterministic: true, detects: 0, calls: 7 });
    expect(noisy).toMatchObject({ deterministic: false, detects: 1 / 7 });
    expect(noisy!.calls! % 7).toBe(0);
    expect(noisy!.calls!).toBeGreaterThan(14);
    // 10 points need ten pairs: ten cases of the intent, or of the topic five on two models, which has ten.
    expect(row.toCertify).toEqual({ intent: 3, topic: 0 });
    const strict = await coverageOf(desk, '--profile', 'strict');
    expect(strict).toMatchObject({ certify: 'intent', delta: 0.03 });
    // 3 points: 34 cases of the intent; 17 of the topic on two models.
    expect(strict.intents.find(({ intent }) => intent === 'refund')!.toCertify).toEqual({
      intent: 27,
      topic: 7,
    });
    const alone = await coverageOf(desk, '--model', 'exact', '--profile', 'strict');
    expect(alone.intents.find(({ intent }) => intent === 'refund')!.toCertify.intent).toBe(0);
    const unknown = await desk.pawl(['coverage', '--model', 'exat']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Did you mean "exact"?');
  });

  test('what passes is read from stored trials: of a run, then of the baseline', async () => {
    await desk.pawl(['run', '--model', 'exact'], env);
    const first = await coverageOf(desk);
    expect(first.models.map((model) => model.measuredOn)).toEqual(['work tree', null]);
    const refund = (coverage: SuiteCoverage) => coverage.intents.find(({ intent }) => intent === 'refund')!;
    expect(refund(first).models[0]).toMatchObject({ measured: 7, passing: 4, canRegress: 4 });
    expect(refund(first).models[1]).toMatchObject({ measured: 0, canRegress: 7 });
    expect(refund(first).toFive).toBe(1);
    const { stdout } = await desk.pawl(['coverage']);
    expect(stdout).toMatch(/Refund +│ –? *│ –? *│ 7 +│ 4 of 7 │ blind: 4 of 5│ 1/);
    // The edit mends the rest; the baseline is what counts once it has trials.
    const rules = says(words('r', 7)).map((rule) => `rule: ${rule}`);
    const before = await desk.read('harnesses/desk/prompt.md');
    await desk.write({ 'harnesses/desk/prompt.md': `You are a desk.\n${rules.join('\n')}\n` });
    expect(refund(await coverageOf(desk)).models[0]).toMatchObject({ measured: 7, passing: 4 });
    await desk.pawl(['gate', '--model', 'exact'], env);
    const gated = await coverageOf(desk);
    expect(gated.models[0]!.measuredOn).toMatch(/^(HEAD|main) \(/);
    expect(refund(gated).models[0]).toMatchObject({ passing: 4 });
    await desk.write({ 'harnesses/desk/prompt.md': before });
  });

  test('traffic, failures and how users took it come from the store; other harnesses do not count', async () => {
    await fill(desk, [
      ['c1', 'refund', 'complained', true],
      ['c2', 'refund', 'abandoned', true],
      ['c3', 'refund', 'silent', false],
      ['c4', 'thin', 'silent', false],
      ['c5', 'thin', '-', false],
      ['c6', null, 'escalated', true],
    ]);
    const found = await coverageOf(desk);
    expect(found).toMatchObject({ conversations: 6, looked: 5, outside: 1 / 6 });
    // The taxonomy's own share wins over what is counted.
    expect(found.intents.map((row) => [row.intent, row.share, row.conversations, row.failing])).toEqual([
      ['none', 0.5, 0, null],
      ['refund', 0.5, 3, 2 / 3],
      ['thin', 2 / 6, 2, 0],
    ]);
    expect(found.mix).toMatchObject({ known: 1, unknown: 1, handWritten: 9 });
    expect(found.mix!.strata).toEqual({
      complained: { cases: 0, suite: 0, traffic: 1 / 5 },
      abandoned: { cases: 1, suite: 1, traffic: 1 / 5 },
      escalated: { cases: 0, suite: 0, traffic: 1 / 5 },
      silent: { cases: 0, suite: 0, traffic: 2 / 5 },
    });
    const { stdout } = await desk.pawl(['coverage', '--all']);
    for (const part of ['66.7 %', 'abandoned', '100.0 %', '16.7 % of the conversations are like none'])
      expect(stdout).toContain(part);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

test('a project without cases, taxonomy, key or repository is told what to do', async () => {
  await using project = await createProject({
    'pawl.config.yaml': 'models: [{ id: gpt-4o, provider: openai }]\n',
    'harnesses/h/harness.yaml': 'name: h\n',
    'harnesses/h/prompt.md': 'x\n',
  });
  const { code, stdout } = await project.pawl(['coverage']);
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain('There is no case and no taxonomy yet.');
});
