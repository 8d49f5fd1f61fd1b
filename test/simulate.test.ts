import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Transcript } from '../src/core/trial.ts';
import { openStore } from '../src/store/open-store.ts';
import { type ModelAnswer, type ModelRequest, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';
import { cancelCase, serveShop, shopFiles } from './support/shop.ts';

const key = { OPENAI_API_KEY: 'test' };

/** The transcripts of the last run, by case. */
async function transcripts(project: TestProject): Promise<Map<string, Transcript>> {
  await using store = await openStore(join(project.root, '.pawl/pawl.db'));
  const [run] = await store.listRuns({ limit: 1 });
  const found = new Map<string, Transcript>();
  for await (const { planned, trial } of store.trialsOfRun(run!.id))
    found.set(planned.caseId, trial.transcript);
  return found;
}

/** Runs one case on a served agent. */
async function runOne(text: string, serve = serveShop, extra: Readonly<Record<string, string>> = {}) {
  await using server = await startModelServer(serve);
  await using shop = await createProject(
    shopFiles(server.url, { 'evals/shop/a/b/c/one.yaml': text, ...extra }),
  );
  const run = await shop.pawl(['run', '--json'], key);
  expect(run.stderr).toBe('');
  const transcript = (await transcripts(shop)).get('a/b/c/one')!;
  return { verdict: run.verdict(), transcript, said: userSays(transcript), requests: server.requests };
}

function userSays(transcript: Transcript): string[] {
  return (transcript.users ?? []).map(({ says }) => says);
}

describe('a simulated user', () => {
  test('tells a fact when asked, says yes, and thanks when the shop is as it should be', async () => {
    const { verdict, transcript, said } = await runOne(cancelCase());
    expect(verdict.cells[0]).toMatchObject({ candidate: { trials: 1, passed: 1 } });
    expect(said).toEqual([
      expect.stringContaining('order id is A-1042'),
      expect.stringMatching(/^Yes/),
      expect.stringMatching(/thank/i),
    ]);
    // What was not asked for is not told.
    expect(said.join()).not.toContain('mia@example.org');
    expect(transcript.end).toBe('goal');
    expect(transcript.state).toEqual({ orders: { 'A-1042': 'cancelled', 'A-1043': 'open' } });
    expect(transcript.users!.map(({ after }) => after)).toEqual([1, 3, 5]);
  });

  test('tells several facts at once, and each style in its own way', async () => {
    const serve = (request: ModelRequest): ModelAnswer =>
      /A-1042/.test(request.user)
        ? 'ok then'
        : 'Could you please tell me your order number and your e-mail address?';
    const tell = async (style: string): Promise<string> => {
      const { said } = await runOne(cancelCase(`style: ${style}`, '- says: ok then'), serve);
      return said[0]!;
    };
    expect(await tell('plain')).toMatch(/order id is A-1042 and my email is mia@example\.org/);
    expect(await tell('terse')).toBe('A-1042, mia@example.org');
    expect(await tell('polite')).toMatch(/thank/i);
  });

  test('corrects an agent that acts on a wrong order', async () => {
    const serve = (request: ModelRequest): ModelAnswer => {
      if (!request.answered && !/not/.test(request.user))
        return { calls: [{ name: 'look', args: { order_id: 'A-1043' } }] };
      return /not A-1043/.test(request.user) ? 'Sorry, A-1042 it is.' : 'I have looked up your order.';
    };
    const { said, transcript } = await runOne(cancelCase('', '- says: A-1042 it is'), serve);
    expect(said[0]).toMatch(/my order id is A-1042, not A-1043/i);
    expect(transcript.end).toBe('goal');
  });

  test('corrects an agent that repeats a wrong fact, and takes no example or other code for one', async () => {
    const { said } = await runOne(cancelCase('patience: 2', '- says: never'), (request) =>
      request.user.includes('Please cancel')
        ? 'So your order is A-1043. I see.'
        : 'Your return is R-9001 (for example A-1234).',
    );
    expect(said[0]).toMatch(/A-1042, not A-1043/);
    expect(said.slice(1).join()).not.toMatch(/R-9001|A-1234/);
  });

  test('repeats its request in other words, grows impatient and gives up when its patience is used up', async () => {
    const { verdict, transcript, said } = await runOne(
      cancelCase('patience: 4\nstyle: cross', '- calls: cancel'),
      () => 'We sell socks.',
    );
    expect(verdict.cells[0]).toMatchObject({ candidate: { passed: 0 } });
    expect(transcript.end).toBe('gave_up');
    expect(transcript.steps.length).toBe(4);
    expect(new Set(said).size).toBe(said.length);
    expect(said[1]).toContain('call off');
    expect(said[1]).toContain('A-1042');
    expect(said[2]).toMatch(/ridiculous|patience/);
    expect(verdict.cases[0]!.candidate.got.at(-1)).toBe('the user gave up');
    expect(verdict.cases[0]!.candidate.reasons).toContain('the user gave up');
  });

  test('stops at the turn limit, its opening counted', async () => {
    const { transcript, verdict } = await runOne(
      cancelCase('turns: 3\npatience: 20', '- calls: cancel'),
      () => 'We sell socks.',
    );
    expect(transcript).toMatchObject({ end: 'turns', users: [{ after: 1 }, { after: 2 }] });
    expect(verdict.cells[0]).toMatchObject({ candidate: { passed: 0 } });
  });

  test('is left alone after a hand-off, which is judged as ever', async () => {
    const text = cancelCase('', '- hands_off: true').replace('Please cancel my order', 'I want a person');
    const { transcript, verdict } = await runOne(text);
    expect(transcript).toMatchObject({ end: 'hand_off', steps: [{ calls: [{ name: 'transfer' }] }] });
    expect(verdict.cells[0]).toMatchObject({ candidate: { passed: 1 } });
  });

  test('goes on from `given`, and what was asked in between is seen by asks_for', async () => {
    const text = `given:
  - user: hello
  - assistant: Hello! What can I do for you?
${cancelCase('', '- asks_for: order id\n  - state: orders.A-1042\n    equals: { one_of: [cancelled] }\n  - state: orders.A-1043\n    equals: open')}`;
    const { transcript, requests } = await runOne(text);
    expect(transcript.end).toBe('goal');
    expect(requests[0]!.messages.map(({ content }) => content)).toEqual([
      expect.anything(),
      'hello',
      'Hello! What can I do for you?',
      'Please cancel my order',
    ]);
  });

  test('steps are counted anew after each message of the user, and a guard hears what it said', async () => {
    const serve = (request: ModelRequest): ModelAnswer => {
      if (request.user.includes('Please')) return 'Could you tell me your order id?';
      const calls = request.messages.filter(({ role }) => role === 'tool').length;
      if (calls < 2) return { calls: [{ name: 'look', args: { order_id: 'A-1042' } }] };
      return calls === 2 ? { calls: [{ name: 'cancel', args: { order_id: 'A-1042' } }] } : 'Done.';
    };
    const { transcript } = await runOne(cancelCase(), serve, {
      'harnesses/shop/workflow.yaml':
        'limits: { steps: 4 }\nguards: [{ tool: cancel, unless_said: A-1042, say: Which one? }]\n',
    });
    expect(transcript).toMatchObject({ end: 'goal', state: { orders: { 'A-1042': 'cancelled' } } });
    const { transcript: short } = await runOne(cancelCase(), serve, {
      'harnesses/shop/workflow.yaml': 'limits: { steps: 3 }\n',
    });
    expect(short.end).toBe('limit');
  });

  test('says the same each time, and other words in another trial', async () => {
    await using server = await startModelServer(() => 'We sell socks.');
    const shop = await createProject(
      shopFiles(server.url, {
        'evals/shop/a/b/c/one.yaml': cancelCase('', '- calls: cancel'),
        'pawl.config.yaml': `models: [{ id: m, provider: openai, baseURL: "${server.url}" }]\n`,
      }),
    );
    await using project = shop;
    const talk = async (): Promise<string[]> => {
      await project.write({ '.pawl/pawl.db': null, '.pawl/pawl.db-wal': null, '.pawl/pawl.db-shm': null });
      await project.pawl(['run', '--trials', '4', '--json'], key);
      await using store = await openStore(join(project.root, '.pawl/pawl.db'));
      const [run] = await store.listRuns({ limit: 1 });
      const found: string[] = [];
      for await (const { trial } of store.trialsOfRun(run!.id))
        found.push(userSays(trial.transcript).join('\n'));
      return found;
    };
    const first = await talk();
    expect(await talk()).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(1);
  });
});

describe('tools with a state', () => {
  test('begin each trial with an empty one, and keep none where no handler wrote any', async () => {
    await using server = await startModelServer(serveShop);
    await using shop = await createProject(
      shopFiles(server.url, {
        'evals/shop/a/b/c/one.yaml': cancelCase(),
        'evals/shop/a/b/c/two.yaml':
          'given: [{ user: A-1042 please }]\nexpect:\n  - says: I found\n  - state: orders\n    exists: false\n  - state: constructor\n    exists: false\n',
      }),
    );
    const run = (await shop.pawl(['run', '--trials', '2', '--json'], key)).verdict();
    expect(run.cells[0]).toMatchObject({ candidate: { trials: 4, passed: 4 } });
    expect((await transcripts(shop)).get('a/b/c/two')).not.toHaveProperty('state');
  });

  test('that is no JSON or too large stops the run and says why', async () => {
    await using server = await startModelServer(serveShop);
    const handlers = (body: string): Record<string, string> => ({
      'harnesses/shop/handlers.mjs': `export const look = (_, { state }) => { ${body}; return {}; };\nexport const cancel = look;\n`,
    });
    await using shop = await createProject(
      shopFiles(server.url, {
        'evals/shop/a/b/c/one.yaml': cancelCase(),
        ...handlers("state.text = 'x'.repeat(70_000)"),
      }),
    );
    expect((await shop.pawl(['run'], key)).stderr).toMatch(/70011 characters; 65536 are allowed/);
    await shop.write(handlers('state.self = state'));
    const result = await shop.pawl(['run'], key);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('is no JSON') });
  });

  test('a handler imports files of its harness, which count; others are refused', async () => {
    await using server = await startModelServer(serveShop);
    await using shop = await createProject(
      shopFiles(server.url, {
        'evals/shop/a/b/c/one.yaml': `${cancelCase()}  - state: [orders, A-1043]\n    equals: open\n`,
      }),
    );
    const passed = async (): Promise<number> =>
      (await shop.pawl(['run', '--json'], key)).verdict().cells[0]!.candidate.passed;
    expect(await passed()).toBe(1);
    await shop.write({ 'harnesses/shop/stock.mjs': "export const ORDERS = { 'A-1043': 'sent' };\n" });
    expect(await passed()).toBe(0);
    await shop.write({ 'harnesses/shop/harness.yaml': 'name: shop\n' });
    const refused = await shop.pawl(['run'], key);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/imports harnesses\/shop\/stock\.mjs, which is no file of the harness/);
  });
});

describe('a case with simulate', () => {
  const problem = async (text: string): Promise<string> => {
    await using shop = await createProject(
      shopFiles('http://127.0.0.1:9', { 'evals/shop/a/b/c/one.yaml': text }),
    );
    const { code, stderr } = await shop.pawl(['case', 'check']);
    expect(code).toBe(2);
    return stderr;
  };

  test('says what is wrong with it, and where', async () => {
    expect(await problem('simulate: { goal: x }\nexpect: [{ says: x }]\n')).toMatch(
      /one\.yaml:1:1: simulate\.says is missing/,
    );
    expect(
      await problem('given: [{ user: a }]\nsimulate: { says: b, goal: x }\nexpect: [{ says: x }]\n'),
    ).toMatch(/one\.yaml:2:\d+: simulate\.says would follow a message/);
    expect(await problem('ends: step\nsimulate: { says: b, goal: x }\nexpect: [{ says: x }]\n')).toMatch(
      /one\.yaml:1:1: ends: step judges one step/,
    );
    expect(await problem('simulate: { says: b, goal: x, stile: cross }\nexpect: [{ says: x }]\n')).toMatch(
      /simulate\.stile is not a known key\. Did you mean "style"/,
    );
    expect(await problem('expect: [{ says: x }]\n')).toMatch(/given is empty/);
    expect(await problem(cancelCase('', '- state: a.b\n    equals: 1\n    matches: b'))).toMatch(
      /state: it takes one of equals, matches, contains, exists; got equals and matches/,
    );
  });

  test('is gated: an edit that changes nothing is held, one that breaks a dialogue is blocked', {
    timeout: 60_000,
  }, async () => {
    await using server = await startModelServer((request) =>
      request.system.includes('Never cancel') && /^(yes|yep)/i.test(request.user)
        ? 'I am sorry, I cannot do that.'
        : serveShop(request),
    );
    const cases = Object.fromEntries(
      ['please', 'now', 'today', 'kindly', 'soon', 'quickly'].map((word) => [
        `evals/shop/a/b/c/${word}.yaml`,
        cancelCase().replace('Please', `Please ${word}`),
      ]),
    );
    await using shop = await createProject(shopFiles(server.url, cases));
    await shop.commit('base');
    await shop.git('checkout', '-q', '-b', 'edit');
    await shop.commit('kinder', { 'harnesses/shop/prompt.md': 'You are a kind shop.\n' });
    const held = await shop.pawl(['gate', '--base', 'main', '--json'], key);
    expect(held.code, held.stderr).toBe(0);
    const cell = (verdict: ReturnType<typeof held.verdict>) =>
      verdict.cells.find(({ level }) => level === 'intent');
    expect(cell(held.verdict())).toMatchObject({ verdict: 'held', deterministic: true });
    await shop.commit('stricter', { 'harnesses/shop/prompt.md': 'You are a shop. Never cancel.\n' });
    const blocked = await shop.pawl(['gate', '--base', 'main', '--json'], key);
    expect(blocked.code).toBe(1);
    expect(cell(blocked.verdict())).toMatchObject({ verdict: 'regressed', candidate: { passed: 0 } });
    // An edit of what no request shows takes all answers of the baseline.
    const sent = server.requests.length;
    await shop.git('checkout', '-q', 'main');
    await shop.git('checkout', '-q', '-b', 'same');
    await shop.commit('memory', { 'harnesses/shop/memory.yaml': 'remember: [sizes]\n' });
    const same = await shop.pawl(['gate', '--base', 'main', '--json'], key);
    expect(cell(same.verdict())).toMatchObject({ verdict: 'held' });
    expect(server.requests.slice(sent).length).toBeLessThan(10);
  });
});
