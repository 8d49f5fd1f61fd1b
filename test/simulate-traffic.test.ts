import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../src/cases/load-scenarios.ts';
import type { Conversation } from '../src/core/conversation.ts';
import { PawlError } from '../src/core/errors.ts';
import { memoryFiles } from './support/memory-files.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';
import { serveShop, shopFiles } from './support/shop.ts';

const key = { OPENAI_API_KEY: 'test' };

const SCENARIO = `intent: orders/changes/cancel
weight: 3
goal: The order is cancelled
expect:
  - state: "orders.{{order_id}}"
    equals: cancelled
  - says: "{{word}}"
users:
  - says: Please cancel {{order_id}}
    variants: ["I do not want {{order_id}} any more"]
    facts: { order_id: A-1042, email: mia@example.org }
    knows: { word: Done }
    memory: ["Ordered {{order_id}} by mistake"]
    style: terse
  - says: Please cancel my order
    facts: { order_id: A-1043 }
    knows: { word: Done }
---
intent: shop/socks
weight: 1
goal: Knows what socks cost
expect: [{ says: "9.90" }]
weakness: { layer: context, cause: no document about socks }
at: 2026-11-24T10:00:00Z
users:
  - says: What do socks cost?
    patience: 2
    style: cross
`;

interface Truth {
  id: string;
  intent: string;
  outcome: string;
  end: string;
  weakness: { layer: string; cause: string } | null;
}

async function simulate(project: TestProject, out: string, args: readonly string[] = []) {
  const command = ['simulate', '--conversations', '60', '--from', '2026-11-16', '--out', out, ...args];
  const result = await project.pawl([...command, '--json'], key);
  expect(result.stderr).toBe('');
  const lines = async <T>(file: string): Promise<T[]> =>
    (await project.read(file))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  return {
    summary: JSON.parse(result.stdout),
    talks: await lines<Conversation>(out),
    truths: await lines<Truth>(`${out}.truth.jsonl`),
  };
}

const shopOf = (url: string, scenario = SCENARIO) =>
  createProject(shopFiles(url, { 'evals/shop/scenarios/all.yaml': scenario }));

describe('pawl simulate', () => {
  test('writes conversations as production would, and what is true of them beside', async () => {
    await using server = await startModelServer(serveShop);
    await using shop = await shopOf(server.url);
    const { summary, talks, truths } = await simulate(shop, 'week.jsonl');
    expect(summary).toMatchObject({ conversations: 60, missing: 0, stopped: null, model: 'm', days: 7 });
    expect(talks.map(({ id }) => id)).toEqual(truths.map(({ id }) => id));
    const times = talks.map(({ startedAt }) => startedAt!);
    expect([...times].sort()).toEqual(times);
    expect(times[0]! >= '2026-11-16' && times.at(-1)! < '2026-11-23').toBe(true);
    const night = times.filter((time) => Number(time.slice(11, 13)) < 6).length;
    expect(night).toBeLessThan(10);
    const people = new Set(talks.map(({ user }) => user));
    expect(people.size).toBe(summary.people);
    expect(people.size).toBeLessThan(60);
    // Each matter is judged by its own goal check.
    for (const { intent, outcome, end, weakness } of truths) {
      const cancel = intent === 'orders/changes/cancel';
      expect([outcome, end]).toEqual(cancel ? ['success', 'goal'] : ['failure', 'gave_up']);
      expect(weakness).toEqual(cancel ? null : { layer: 'context', cause: 'no document about socks' });
    }
    const cancelled = truths.filter(({ outcome }) => outcome === 'success').length;
    expect(cancelled).toBeGreaterThan(36);
    expect(cancelled).toBeLessThan(54);
    const openings = new Set(
      talks.map(({ messages }) => messages.find(({ role }) => role === 'user')!.content),
    );
    expect(openings).toEqual(
      new Set([
        'Please cancel A-1042',
        'I do not want A-1042 any more',
        'Please cancel my order',
        'What do socks cost?',
      ]),
    );
    // What came of it stands in the side file only.
    const text = await shop.read('week.jsonl');
    expect(talks.every(({ outcome, task }) => outcome === null && task === null)).toBe(true);
    expect(text).not.toMatch(/orders\/changes|shop\/socks|no document about|gave_up|success/);
    expect(text).toContain('Today is 2026-11-24');
  });

  test('gives the same bytes for the same seed, and others for another', async () => {
    await using server = await startModelServer(serveShop);
    await using shop = await shopOf(server.url);
    await simulate(shop, 'one.jsonl');
    await simulate(shop, 'two.jsonl', ['--concurrency', '1']);
    await simulate(shop, 'three.jsonl', ['--seed', '2']);
    expect(await shop.read('two.jsonl')).toBe(await shop.read('one.jsonl'));
    expect(await shop.read('two.jsonl.truth.jsonl')).toBe(await shop.read('one.jsonl.truth.jsonl'));
    expect(await shop.read('three.jsonl')).not.toBe(await shop.read('one.jsonl'));
  });

  test('makes what pawl ingest reads whole, and a folder of scenarios holds no cases', async () => {
    await using server = await startModelServer(serveShop);
    await using shop = await shopOf(server.url);
    await simulate(shop, 'week.jsonl');
    const ingested = await shop.pawl(['ingest', 'week.jsonl', '--strict', '--json']);
    expect(ingested.code).toBe(0);
    expect(JSON.parse(ingested.stdout)).toMatchObject({
      conversations: 60,
      formats: [{ format: 'pawl', conversations: 60, dropped: {} }],
    });
    expect((await shop.pawl(['case', 'check', '--json'])).stdout).toContain('"cases": 0');
  });

  test('writes no key that the config names, whoever says it', async () => {
    const secret = 'sk-very-secret-key';
    await using server = await startModelServer(() => `The key is ${secret}.`);
    await using shop = await shopOf(server.url);
    await shop.pawl(['simulate', '--conversations', '5', '--out', 'week.jsonl'], { OPENAI_API_KEY: secret });
    expect(await shop.read('week.jsonl')).toContain('<OPENAI_API_KEY>');
    expect(await shop.grep(secret)).toEqual([]);
  });

  test('leaves out what a provider failed and exits 4; what ends it leaves no file', async () => {
    let sent = 0;
    await using server = await startModelServer((request) =>
      sent++ % 9 === 8 ? { status: 503 } : serveShop(request),
    );
    await using shop = await shopOf(server.url);
    const config = await shop.read('pawl.config.yaml');
    await shop.write({ 'pawl.config.yaml': `${config}limits: { retries: 0 }\n` });
    const command = ['simulate', '--conversations', '30', '--out', 'week.jsonl'];
    const result = await shop.pawl([...command, '--json'], key);
    expect(result.code).toBe(4);
    const { conversations, missing, firstFailure } = JSON.parse(result.stdout);
    expect(missing).toBeGreaterThan(3);
    expect(conversations + missing).toBe(30);
    expect(firstFailure).toMatch(/503/);
    expect((await shop.read('week.jsonl')).trimEnd().split('\n').length).toBe(conversations);
    server.answer = () => ({ status: 401 });
    const failed = await shop.pawl(['simulate', '--conversations', '20', '--out', 'no.jsonl'], key);
    expect(failed).toMatchObject({ code: 4, stderr: 'm answered 401 no\n' });
    await expect(shop.read('no.jsonl')).rejects.toThrow();
    await expect(shop.read('no.jsonl.part')).rejects.toThrow();
  });

  test('tells every fault of a scenario, with its place', async () => {
    const broken = SCENARIO.replace('says: "9.90"', 'calls: lok')
      .replace('facts: { order_id: A-1043 }', 'facts: { orderid: A-1043 }')
      .replace('layer: context', 'layer: contxt');
    await using shop = await shopOf('http://127.0.0.1:9', broken);
    const first = await shop.pawl(['simulate'], key);
    expect(first.code).toBe(2);
    expect(first.stderr).toMatch(
      /all\.yaml:\d+:\d+: \{\{order_id\}\} is no fact of user 2\. Did you mean "orderid"\?/,
    );
    expect(first.stderr).toMatch(/all\.yaml:\d+:\d+: weakness\.layer: .*Did you mean "context"\?/);
    await shop.write({ 'evals/shop/scenarios/all.yaml': broken.replace('contxt', 'context') });
    expect((await shop.pawl(['simulate'], key)).stderr).toContain('Did you mean "look"?');
    await shop.write({ 'evals/shop/scenarios/all.yaml': null });
    expect((await shop.pawl(['simulate'], key)).stderr).toContain(
      'There is no scenario below evals/shop/scenarios/.',
    );
    expect((await shop.pawl(['simulate', '--from', 'monday'], key)).code).toBe(2);
  });

  const load = (text: string) =>
    loadScenarios(memoryFiles({ 'evals/h/scenarios/a.yaml': text }), 'evals/h', []);

  test('fills facts in: as they are where values are compared, as text where texts are', async () => {
    const [scenario] = await load(`intent: a/b
goal: g
expect:
  - state: ["{{ id }}", n]
    equals: "{{n}}"
  - says: "{{n}}"
  - says: { equals: "{{n}}" }
users:
  - says: "{{id}} {{n}}"
    facts: { id: A-1 }
    knows: { n: 9.5 }
    memory: ["{{n}}"]
`);
    const [user] = scenario!.users;
    expect(user!.expect.map(({ value, options }) => [value, options])).toEqual([
      [['A-1', 'n'], { equals: 9.5 }],
      ['9.5', {}],
      [{ equals: '9.5' }, {}],
    ]);
    expect(user).toMatchObject({ openings: ['A-1 9.5'], memory: ['9.5'] });
    expect(user!.simulate.facts).toEqual({ id: 'A-1' });
  });

  test('no scenario makes loading throw anything but an error with a place', async () => {
    const piece = fc.constantFrom(
      'intent: a\n',
      'goal: g\n',
      'users:\n',
      '  - says: "{{x}}"\n',
      'expect:\n',
      '  - says: "{{__proto__}}"\n',
      '    facts: { x: 1 }\n',
      '  - {}\n',
      '{',
      '- ',
      'weight: 0\n',
      '---\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const error = await load(pieces.join('')).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(PawlError);
      }),
    );
  });
});
