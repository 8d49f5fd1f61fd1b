import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { suite } from './suite.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Answers by the number in the question. */
const server = () =>
  startModelServer(({ user }) => suite[Number(/question (\d+)/.exec(user)?.[1])]?.answer ?? 'unknown');

async function projectWith(files: Record<string, string>): Promise<TestProject> {
  const project = await createProject(files);
  await symlink(join(here, 'node_modules'), join(project.root, 'node_modules'));
  return project;
}

/** promptfoo's own verdicts, by description. */
async function byPromptfoo(project: TestProject): Promise<Map<string, boolean>> {
  const env = {
    ...process.env,
    OPENAI_API_KEY: 'none',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_CONFIG_DIR: join(project.root, '.promptfoo'),
  };
  const args = [
    join(here, 'evaluate.ts'),
    join(project.root, 'promptfooconfig.json'),
    join(project.root, 'out.json'),
  ];
  const printed = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd: project.root, env }, (_, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
  const text = await project.read('out.json').catch(() => {
    throw new Error(`promptfoo wrote nothing: ${printed}`);
  });
  const results = JSON.parse(text) as { description: string; success: boolean }[];
  return new Map(results.map(({ description, success }) => [description, success]));
}

/** pawl's verdicts of the same suite, by title. */
async function byPawl(project: TestProject, titles: readonly string[]): Promise<Map<string, boolean>> {
  const imported = await project.pawl(['import', 'promptfoo', 'promptfooconfig.json', '--harness', 'shop']);
  expect(imported.code, imported.stdout + imported.stderr).toBe(0);
  const config = await project.read('pawl.config.yaml');
  await project.write({ 'pawl.config.yaml': `${config}promptfoo: { code: true }\n` });
  const verdicts = new Map(titles.map((title) => [title, true]));
  const run = await project.pawl(['run', 'shop', '--json'], { OPENAI_API_KEY: 'none' });
  const verdict = run.verdict();
  expect(run.code, run.stderr).toBe(0);
  for (const { title } of verdict.cases) verdicts.set(title, false);
  return verdicts;
}

test('30 tests with 17 kinds of assertion get the same verdict from pawl as from promptfoo', async () => {
  await using model = await server();
  const config = {
    prompts: ['Answer shortly.\nThis is question {{number}}: {{question}}'],
    providers: [
      { id: 'openai:chat:shop-1', config: { apiBaseUrl: model.url, apiKeyEnvar: 'OPENAI_API_KEY' } },
    ],
    tests: suite.map(({ description, assert }, number) => ({
      description,
      vars: { number, question: `about ${number}?` },
      assert,
    })),
  };
  await using project = await projectWith({ 'promptfooconfig.json': JSON.stringify(config, null, 1) });
  const theirs = await byPromptfoo(project);
  const ours = await byPawl(
    project,
    suite.map(({ description }) => description),
  );
  expect(theirs.size).toBe(30);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  // Both verdicts occur, so that agreement says something.
  const passed = [...theirs.values()].filter(Boolean).length;
  expect(passed).toBeGreaterThan(10);
  expect(passed).toBeLessThan(20);
  const kinds = new Set(suite.flatMap(({ assert }) => assert.map((item) => (item as { type: string }).type)));
  expect(kinds.size).toBeGreaterThanOrEqual(17);
});

test('tool calls reach promptfoo in the form that its assertions read', async () => {
  const calls: Record<string, { name: string; args: Record<string, unknown> }[]> = {
    valid: [{ name: 'get_order', args: { order: 'A-1' } }],
    broken: [{ name: 'get_order', args: { order: 7 } }],
    other: [{ name: 'refund', args: {} }],
  };
  await using model = await startModelServer(({ user }) => {
    const found = calls[user.split(' ')[0] ?? ''];
    return found ? { calls: found } : 'I say something.';
  });
  const parameters = { type: 'object', properties: { order: { type: 'string' } }, required: ['order'] };
  const tools = [
    { type: 'function', function: { name: 'get_order', description: 'reads {{x}}', parameters } },
    { type: 'function', function: { name: 'refund', parameters: { type: 'object', properties: {} } } },
  ];
  const asserts = [{ type: 'is-valid-openai-tools-call' }, { type: 'tool-call-f1', value: ['get_order'] }];
  const titles = ['valid', 'broken', 'other', 'silent'].flatMap((kind) =>
    asserts.map(({ type }) => `${kind} ${type}`),
  );
  const config = {
    prompts: ['{{question}}'],
    providers: [
      { id: 'openai:chat:shop-1', config: { apiBaseUrl: model.url, apiKeyEnvar: 'OPENAI_API_KEY', tools } },
    ],
    tests: titles.map((title) => ({
      description: title,
      vars: { question: title },
      assert: asserts.filter(({ type }) => title.endsWith(type)),
    })),
  };
  await using project = await projectWith({ 'promptfooconfig.json': JSON.stringify(config, null, 1) });
  const theirs = await byPromptfoo(project);
  expect(Object.fromEntries(await byPawl(project, titles))).toEqual(Object.fromEntries(theirs));
  expect([...theirs.values()].filter(Boolean)).toHaveLength(4);
});

test('what promptfoo cannot measure fails nobody', async () => {
  await using model = await startModelServer(() => 'SELECT 1');
  await using project = await projectWith({
    'pawl.config.yaml': `models: [{ id: m, provider: openai, baseURL: "${model.url}" }]\n`,
    'harnesses/shop/harness.yaml': 'name: shop\n',
    'harnesses/shop/prompt.md': 'Help.\n',
    'evals/shop/a/sql.yaml': 'given: [{ user: hi }]\nexpect: [{ promptfoo: { type: is-sql } }]\n',
    'evals/shop/a/graded.yaml':
      'given: [{ user: hi }]\nexpect: [{ promptfoo: { type: similar, value: x, provider: "openai:embedding:e" } }]\n',
  });
  const run = await project.pawl(['run', 'shop', '--json']);
  expect(run.code, run.stderr).toBe(4);
  expect(run.stdout).toMatch(/node-sql-parser is not installed|API key is not set/);
  // One package is missing, one key: neither is a fail of the agent.
  expect(run.verdict().models[0]!.errors).toEqual({ scorer: 2 });
});

test('an imported config sends the same messages as promptfoo, whatever files its tests come from', async () => {
  await using model = await startModelServer(({ user }) => `I heard: ${user}`);
  const asked = (): string[] => {
    const texts = model.requests.map(({ messages }) =>
      JSON.stringify(messages.map(({ role, content }) => [role, content?.trim()])),
    );
    model.requests.length = 0;
    return texts.sort();
  };
  const config = {
    prompts: ['file://prompts/chat.json'],
    providers: [
      { id: 'openai:chat:shop-1', config: { apiBaseUrl: model.url, apiKeyEnvar: 'OPENAI_API_KEY' } },
    ],
    defaultTest: { vars: { shop: 'Larch' }, assert: [{ type: 'not-contains', value: 'never' }] },
    tests: [
      'file://data/tests.csv',
      'file://data/more.jsonl',
      'file://data/nested.yaml',
      {
        description: 'both',
        vars: { q: ['first', 'file://data/long.txt'] },
        assert: [{ type: 'contains', value: '{{q}}' }],
      },
      {
        description: 'nested',
        vars: { name: 'Ada', q: 'I am {{name}}\n' },
        assert: [{ type: 'contains', value: 'Ada' }],
      },
    ],
    scenarios: [
      {
        config: [{ vars: { q: 's1' } }, { vars: { q: 's2' } }],
        tests: [{ description: 'scenario {{q}}', assert: [{ type: 'equals', value: 'I heard: {{q}} {x}' }] }],
      },
    ],
  };
  await using project = await projectWith({
    'promptfooconfig.json': JSON.stringify(config, null, 1),
    'prompts/chat.json': JSON.stringify([
      { role: 'system', content: 'You help at {{shop}}.' },
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Yes?' },
      { role: 'user', content: '{{q}} {x}' },
    ]),
    'data/tests.csv':
      'q,__expected,__expected2,__description\n"a, b",icontains: HEARD,"contains-any:x,""a, b""",in csv\nc,equals: no,,csv fails\nplain,I heard: plain {x},,csv equals\n',
    'data/more.jsonl':
      '{"description":"jsonl","vars":{"q":"line"},"assert":[{"type":"starts-with","value":"I heard: {{q}}"}]}\n',
    'data/nested.yaml':
      '- description: yaml\n  vars: { q: file://data/long.txt }\n  assert:\n    - { type: contains, value: a long }\n',
    'data/long.txt': 'a long\ntext\n\n',
  });
  const theirs = await byPromptfoo(project);
  const theirMessages = asked();
  const ours = await byPawl(project, [...theirs.keys()]);
  expect(asked()).toEqual(theirMessages);
  expect(theirMessages).toHaveLength(10);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
});
