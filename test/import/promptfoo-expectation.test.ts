import { describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { installFake } from './fake-promptfoo.ts';

const config = (url: string, more = '') =>
  `models: [{ id: m, provider: openai, baseURL: "${url}" }]\nlimits: { retries: 0 }\n${more}`;

const harness = { 'harnesses/shop/harness.yaml': 'name: shop\n', 'harnesses/shop/prompt.md': 'Help.\n' };

const suite = (...expectations: string[]): Record<string, string> =>
  Object.fromEntries(
    expectations.map((text, index) => [
      `evals/shop/a/c${index}.yaml`,
      `title: c${index}\ngiven: [{ user: hi ${index} }]\nexpect:\n  - ${text}\n`,
    ]),
  );

interface Asked {
  pid: number;
  output: unknown;
  vars: unknown;
  prompt: string;
  env: Record<string, string>;
}

async function askedOf(project: TestProject): Promise<Asked[]> {
  const text = await project.read('.pawl/asked.jsonl');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked);
}

describe('the promptfoo expectation', () => {
  test('without the package nothing is called, and the error says how to install it', async () => {
    await using model = await startModelServer(() => 'hello');
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config(model.url),
      ...suite('promptfoo: { type: levenshtein, value: hello }'),
    });
    const run = await project.pawl(['run', 'shop']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('promptfoo is not installed');
    expect(run.stderr).toContain('npm install --save-dev --omit=optional promptfoo');
    expect(model.requests).toHaveLength(0);
  });

  test("promptfoo's verdict counts, in one process for the run; what it printed is no verdict", async () => {
    await using model = await startModelServer(() => 'hello');
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config(model.url, 'promptfoo: { env: [SHOP_KEY] }\n'),
      ...suite(
        'promptfoo: { type: levenshtein, value: hello }',
        'promptfoo: { type: levenshtein, value: other }',
        '{ promptfoo: { type: levenshtein, value: other }, at_least: 0.3 }',
      ),
    });
    await installFake(project);
    const run = await project.pawl(['run', 'shop', '--json'], {
      SHOP_KEY: 'a-key-of-the-shop',
      OTHER_KEY: 'x-other-secret',
    });
    expect(run.code, run.stderr).toBe(0);
    const { cases, models } = run.verdict();
    expect(cases.map(({ title }) => title)).toEqual(['c1']);
    expect(cases[0]!.candidate.reasons).toEqual(['promptfoo: far from it']);
    expect(models[0]!.candidate).toMatchObject({ trials: 3, passed: 2 });
    const asked = await askedOf(project);
    expect(asked.map(({ output }) => output)).toEqual(['hello', 'hello', 'hello']);
    expect(new Set(asked.map(({ pid }) => pid)).size).toBe(1);
    expect(asked[0]!.prompt).toMatch(/^hi \d$/);
    expect(asked[0]!.env).toMatchObject({ SHOP_KEY: 'a-key-of-the-shop', PROMPTFOO_DISABLE_TELEMETRY: '1' });
    expect(asked[0]!.env.OTHER_KEY).toBeUndefined();
    // Stored verdicts are not asked for again.
    expect((await project.pawl(['run', 'shop', '--json'])).verdict().models[0]!.candidate.passed).toBe(2);
    expect(await askedOf(project)).toHaveLength(asked.length);
    // It does not outlive the run.
    expect(() => process.kill(asked[0]!.pid, 0)).toThrow();
  });

  test('a crash, a time-out, an error and a grader that fails are no verdict; the next one is judged', async () => {
    await using model = await startModelServer(() => 'hello');
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config(model.url, 'promptfoo: { timeoutSeconds: 3 }\n'),
      ...suite(
        'promptfoo: { type: contains-xml }',
        'promptfoo: { type: is-xml }',
        'promptfoo: { type: meteor, value: x }',
        'promptfoo: { type: llm-rubric, value: kind }',
        'promptfoo: { type: levenshtein, value: other }',
      ),
    });
    await installFake(project);
    const run = await project.pawl(['run', 'shop', '--json', '--concurrency', '1']);
    expect(run.code).toBe(4);
    const { cases, models } = run.verdict();
    expect(models[0]!.errors).toEqual({ scorer: 4 });
    expect(cases.map(({ title, candidate }) => [title, candidate.outcome])).toEqual([['c4', 'fail']]);
    const pids = (await askedOf(project)).map(({ pid }) => pid);
    expect(new Set(pids).size).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['a script', '{ type: javascript, value: "true" }', 'javascript'],
    ['a template', '{ type: contains, value: "{{ x }}" }', 'a template'],
    ['a program as provider', '{ type: similar, value: x, provider: "exec:sh x" }', 'hosted model'],
    ['a transform', '{ type: equals, value: x, transform: "output" }', 'transform'],
    ['one inside a set', '{ type: assert-set, assert: [{ type: not-python, value: "True" }] }', 'python'],
    ['a file', '{ type: is-json, value: "file://s.js" }', 'a file'],
  ])('%s runs only where the config says so', async (_, assertion, why) => {
    await using model = await startModelServer(() => 'hello');
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config(model.url),
      ...suite(`promptfoo: ${assertion}`),
    });
    await installFake(project);
    const refused = await project.pawl(['run', 'shop']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('evals/shop/a/c0.yaml:1');
    expect(refused.stderr).toContain(why);
    expect(refused.stderr).toContain('code: true');
    await project.write({ 'pawl.config.yaml': config(model.url, 'promptfoo: { code: true }\n') });
    expect((await project.pawl(['run', 'shop'])).code).toBe(0);
  });

  test('where the candidate is not trusted, the cases that it adds run no code', async () => {
    await using model = await startModelServer(() => 'hello');
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config(model.url, 'promptfoo: { code: true }\ngate: { trust: none }\n'),
      ...suite('promptfoo: { type: javascript, value: "true" }'),
    });
    await installFake(project);
    await project.commit('base');
    await project.write({
      'harnesses/shop/prompt.md': 'Help well.\n',
      'evals/shop/a/added.yaml':
        'given: [{ user: new }]\nexpect:\n  - promptfoo: { type: javascript, value: "steal()" }\n',
    });
    const gate = await project.pawl(['gate', 'shop']);
    expect(gate.code).toBe(2);
    expect(gate.stderr).toContain('a/added');
    expect(gate.stderr).toContain('gate.trust: none');
    expect(model.requests).toHaveLength(0);
  });

  test('what a transcript does not hold is told when the case is loaded', async () => {
    await using project = await createProject({
      ...harness,
      'pawl.config.yaml': config('http://127.0.0.1:9/v1'),
      ...suite('promptfoo: { type: latency, threshold: 5 }', 'promptfoo: { type: levenstein, value: x }'),
    });
    const check = await project.pawl(['case', 'check', 'shop']);
    expect(check.code).toBe(2);
    expect(check.stderr).toContain('gate.limits.<model>.p95LatencyMs');
    expect(check.stderr).toContain('Did you mean "levenshtein"?');
  });
});
