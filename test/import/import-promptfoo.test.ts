import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImportResult } from '../../src/pipeline.ts';
import { createProject, type TestProject } from '../support/project.ts';

async function imported(
  files: Record<string, string>,
  args: readonly string[] = [],
): Promise<{
  project: TestProject;
  result: ImportResult;
  code: number;
  yaml: (path: string) => Promise<never>;
}> {
  const project = await createProject(files);
  const run = await project.pawl([
    'import',
    'promptfoo',
    'promptfooconfig.yaml',
    '--harness',
    'shop',
    '--json',
    ...args,
  ]);
  expect(run.stderr).toBe('');
  return {
    project,
    result: JSON.parse(run.stdout) as ImportResult,
    code: run.code,
    yaml: async (path) => parse(await project.read(path)) as never,
  };
}

const left = ({ left: rows }: ImportResult) =>
  rows.map(({ what, why, place }) => `${place.file}:${place.line} ${what}: ${why}`);

/** A config with one prompt, one provider and these tests. */
const withAsserts = (asserts: string) =>
  `prompts: ["Q: {{q}}"]\nproviders: [openai:gpt-x]\ntests:\n  - vars: { q: one }\n    assert:\n${asserts}  - vars: { q: two }\n    assert: [{ type: icontains, value: yes }]\n`;

async function expectOf(asserts: string): Promise<{ expect: unknown[]; left: string[] }> {
  const { project, result, yaml } = await imported({ 'promptfooconfig.yaml': withAsserts(asserts) });
  await using _ = project;
  const item = (await yaml('evals/shop/imported/test-01.yaml')) as { expect: unknown[] };
  return { expect: item.expect, left: left(result) };
}

describe('pawl import promptfoo', () => {
  test('what several assertions share is written out, so that the suite loads', async () => {
    const { project } = await imported({
      'promptfooconfig.yaml': withAsserts(
        '      - { type: similar, value: yes, provider: "openai:embed" }\n      - { type: javascript, value: "true" }\n',
      ),
    });
    await using _ = project;
    expect(await project.read('evals/shop/imported/test-01.yaml')).not.toMatch(/[&*]a1/);
    expect((await project.pawl(['case', 'check', 'shop'])).stderr).toBe('');
  });

  test.each([
    ['{ type: contains, value: "A (b)" }', { says: { matches: '(?-i)A \\(b\\)' } }],
    ['{ type: icontains, value: refund }', { says: 'refund' }],
    ['{ type: icontains, value: "a refund" }', { says: { matches: 'a refund' } }],
    ['{ type: not-contains, value: x }', { never_says: { matches: '(?-i)x' } }],
    ['{ type: contains-any, value: "a, b" }', { says: { matches: '(?-i)(?:a|b)' } }],
    ['{ type: not-icontains-any, value: [a, b] }', { never_says: { matches: '(?:a|b)' } }],
    ['{ type: contains-all, value: [a, b] }', { says: [{ matches: '(?-i)a' }, { matches: '(?-i)b' }] }],
    [
      '{ type: not-contains-all, value: [a, b] }',
      { promptfoo: { type: 'not-contains-all', value: ['a', 'b'] } },
    ],
    ['{ type: equals, value: "{{q}}." }', { says: { matches: '(?-i)\\Aone\\.\\z' } }],
    ['{ type: starts-with, value: One }', { says: { matches: '(?-i)\\AOne' } }],
    ['{ type: regex, value: "^o\\\\w+" }', { says: { matches: '(?-i)^o\\w+' } }],
    ['{ type: is-json }', { json: {}, bare: true }],
    ['{ type: is-json, value: { type: object } }', { json: { type: 'object' }, bare: true }],
    [
      '{ type: is-json, value: { format: email } }',
      { promptfoo: { type: 'is-json', value: { format: 'email' } } },
    ],
    [
      '{ type: llm-rubric, value: "is kind to {{q}}", threshold: 0.8 }',
      { judge: 'is kind to one', at_least: 0.8 },
    ],
    ['{ type: "trajectory:tool-used", value: refund }', { calls: 'refund' }],
    ['{ type: "not-trajectory:tool-used", value: refund }', { never_calls: 'refund' }],
    [
      '{ type: levenshtein, value: "{{q}}", threshold: 2, metric: m, weight: 3 }',
      { promptfoo: { type: 'levenshtein', value: 'one', threshold: 2 } },
    ],
    [
      '{ type: javascript, value: "output == 1" }',
      { promptfoo: { type: 'javascript', value: 'output == 1' }, vars: { q: 'one' } },
    ],
    [
      '{ type: contains, value: a, transform: output }',
      { promptfoo: { type: 'contains', value: 'a', transform: 'output' }, vars: { q: 'one' } },
    ],
  ])('%s', async (assertion, expected) => {
    expect((await expectOf(`      - ${assertion}\n`)).expect).toEqual([expected]);
  });

  test('a set without a threshold comes apart, one with a threshold stays whole', async () => {
    const inner = 'assert: [{ type: icontains, value: a }, { type: levenshtein, value: b }]';
    const { expect: found } = await expectOf(
      `      - { type: assert-set, ${inner} }\n      - { type: assert-set, threshold: 0.5, ${inner} }\n`,
    );
    expect(found).toEqual([
      { says: 'a' },
      { promptfoo: { type: 'levenshtein', value: 'b' } },
      {
        promptfoo: {
          type: 'assert-set',
          threshold: 0.5,
          assert: [
            { type: 'icontains', value: 'a' },
            { type: 'levenshtein', value: 'b' },
          ],
        },
      },
    ]);
  });

  test('nothing is dropped in silence: each thing without an equivalent has its line and its reason', async () => {
    const { expect: found, left: rows } = await expectOf(
      '      - { type: latency, threshold: 5 }\n      - { type: icontains, value: a, weight: 0 }\n      - { type: icontains, value: b, metric: tone, weight: 2 }\n      - { type: select-best, value: x }\n      - { type: llm-rubric, value: kind }\n',
    );
    expect(found).toEqual([{ says: 'b' }, { judge: 'kind' }]);
    expect(rows).toEqual([
      expect.stringContaining('promptfooconfig.yaml:6 latency: latency is a limit of the config'),
      expect.stringContaining('promptfooconfig.yaml:7 icontains: with weight 0'),
      expect.stringContaining('promptfooconfig.yaml:8 metric: '),
      expect.stringContaining('promptfooconfig.yaml:8 weight: '),
      expect.stringContaining('promptfooconfig.yaml:9 select-best: it compares several outputs'),
      expect.stringContaining('promptfooconfig.yaml:10 llm-rubric: a judge counts with a certificate only'),
      expect.stringContaining('promptfooconfig.yaml:1 prompt prompt 1: '),
    ]);
  });

  test('a case that would not load is listed instead of written', async () => {
    const { project, result } = await imported({
      'promptfooconfig.yaml': withAsserts('      - { type: nonsense, value: x }\n'),
    });
    await using _ = project;
    expect(result.files.filter((file) => file.startsWith('evals/'))).toEqual([
      'evals/shop/imported/test-02.yaml',
    ]);
    expect(left(result)).toContainEqual(
      expect.stringMatching(/promptfooconfig\.yaml:4 promptfoo case test-01: .*no assertion "nonsense"/),
    );
  });

  test('prompts, files, defaults, scenarios, templates and tools become harnesses and cases that load', async () => {
    const { project, result, yaml, code } = await imported({
      'promptfooconfig.yaml': [
        'prompts: [file://prompts/chat.json, { raw: "Be short.\\nFor {{shop}}: {{q}}", label: Plain }]',
        'providers:',
        '  - id: openai:chat:gpt-x',
        '    config: { temperature: 0, tools: file://tools.json }',
        '  - { id: "ollama:chat:llama3", label: local }',
        '  - anthropic:messages:claude',
        'assertionTemplates: { short: { type: word-count, value: { max: 9 } } }',
        'defaultTest: file://shared/default.yaml',
        'tests:',
        '  - file://data/*.csv',
        '  - file://data/more.jsonl',
        '  - { description: "Both {{q}}", vars: { q: [first, file://data/long.txt] }, assert: [{ $ref: "#/assertionTemplates/short" }] }',
        'scenarios:',
        '  - config: [{ vars: { q: s1 } }, { vars: { q: s2 } }]',
        '    tests: [{ vars: { x: 1 }, assert: [{ type: icontains, value: "{{q}}" }] }]',
      ].join('\n'),
      'prompts/chat.json': JSON.stringify([
        { role: 'system', content: 'You help at {{shop}}.\nToday it is about {{q}}.' },
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Yes?' },
        { role: 'user', content: '{{q}} {literal}' },
      ]),
      'shared/default.yaml': 'vars: { shop: Larch }\nassert: [{ type: not-icontains, value: sorry }]\n',
      'data/tests.csv':
        'q,__expected,__expected2,__description,__metadata:team\n"a, b",icontains: yes,"contains-any:x,""y, z""",In CSV,blue\n',
      'data/more.jsonl': '{"vars":{"q":"line"},"assert":[{"type":"equals","value":"{{q}}"}]}\n',
      'data/long.txt': 'a long text\n\n',
      'tools.json': JSON.stringify([
        {
          type: 'function',
          function: {
            name: 'get_order',
            description: 'reads',
            parameters: { type: 'object', properties: {} },
          },
        },
      ]),
    });
    await using _ = project;
    expect(code).toBe(0);
    expect(result.harnesses).toEqual([
      { name: 'shop-chat', cases: 6, tools: 1 },
      { name: 'shop-plain', cases: 6, tools: 1 },
    ]);
    expect(result.tests).toBe(5);
    expect(await project.read('harnesses/shop-chat/prompt.md')).toBe('You help at {{shop}}.\n');
    expect(await yaml('harnesses/shop-chat/harness.yaml')).toEqual({
      name: 'shop-chat',
      vars: { shop: 'Larch' },
    });
    expect(await project.read('harnesses/shop-plain/prompt.md')).toBe('Be short.\n');
    expect(await yaml('evals/shop-chat/imported/in-csv.yaml')).toEqual({
      title: 'In CSV',
      origin: { promptfoo: 'data/tests.csv:2', metadata: { team: 'blue' } },
      given: [
        { user: 'Today it is about a, b.\n\nHello' },
        { assistant: 'Yes?' },
        { user: 'a, b {literal}' },
      ],
      ends: 'step',
      expect: [{ never_says: 'sorry' }, { says: 'yes' }, { says: { matches: '(?-i)(?:x|y, z)' } }],
    });
    expect(await yaml('evals/shop-plain/imported/both-a-long-text.yaml')).toMatchObject({
      given: [{ user: 'For Larch: a long text' }],
      expect: [{ never_says: 'sorry' }, { promptfoo: { type: 'word-count', value: { max: 9 } } }],
    });
    expect(await yaml('evals/shop-plain/imported/test-06.yaml')).toMatchObject({
      given: [{ user: 'For Larch: s2' }],
      expect: [{ never_says: 'sorry' }, { says: 's2' }],
    });
    expect(await yaml('pawl.config.yaml')).toEqual({
      models: [
        { id: 'gpt-x', provider: 'openai', parameters: { temperature: 0 } },
        { id: 'local', provider: 'openai', model: 'llama3', baseURL: 'http://127.0.0.1:11434/v1' },
      ],
    });
    expect(left(result)).toContainEqual(expect.stringContaining(':6 provider anthropic:messages:claude'));
    for (const name of ['shop-chat', 'shop-plain'])
      expect((await project.pawl(['case', 'check', name])).stdout).toContain('0 errors');
  });

  test('a config that is there is not touched, a harness that is there keeps its files, and no case is overwritten', async () => {
    const config = 'export default { models: [{ id: "m", provider: "reference", model: "keyword" }] };\n';
    const { project, result } = await imported({
      'promptfooconfig.yaml': withAsserts('      - { type: icontains, value: a }\n'),
      'pawl.config.mjs': config,
      'harnesses/shop/harness.yaml': 'name: shop\n',
      'harnesses/shop/prompt.md': 'Mine.\n',
    });
    await using _ = project;
    expect(result.files).toEqual(['evals/shop/imported/test-01.yaml', 'evals/shop/imported/test-02.yaml']);
    expect(result.config).toBe('pawl.config.mjs');
    expect(new Function(`return { ${result.snippet} }`)()).toEqual({
      models: [{ id: 'gpt-x', provider: 'openai' }],
    });
    expect(await project.read('pawl.config.mjs')).toBe(config);
    expect(await project.read('harnesses/shop/prompt.md')).toBe('Mine.\n');
    expect(left(result)).toContainEqual(expect.stringContaining('harness shop: it is there already'));
    const again = await project.pawl(['import', 'promptfoo', 'promptfooconfig.yaml', '--harness', 'shop']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('nothing was written');
  });

  test('the list of what is left out stays within 80 columns and parts no key that one copies', async () => {
    await using project = await createProject({
      'promptfooconfig.yaml': withAsserts(
        '      - { type: icontains, value: a }\n      - { type: latency, threshold: 5 }\n',
      ),
    });
    const { stdout } = await project.pawl(['import', 'promptfoo', 'promptfooconfig.yaml', '--dry-run']);
    expect(stdout).toContain('- latency\n');
    expect(stdout).toContain('gate.limits.<model>.p95LatencyMs');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('--dry-run writes nothing; --intent chooses the folder', async () => {
    const { project, result } = await imported(
      { 'promptfooconfig.yaml': withAsserts('      - { type: icontains, value: a }\n') },
      ['--dry-run', '--intent', 'orders/refunds'],
    );
    await using _ = project;
    expect(result.files).toContain('evals/shop/orders/refunds/test-01.yaml');
    await expect(project.read('pawl.config.yaml')).rejects.toThrow();
  });

  test.each([
    ['tests', 'prompts: ["{{q}}"]\ntests: [file://../../etc/passwd]\n', 'leads outside the project'],
    ['an absolute prompt', 'prompts: [file:///etc/passwd]\ntests: []\n', 'leads outside the project'],
    [
      'a variable',
      'prompts: ["{{q}}"]\ntests: [{ vars: { q: "file://../x.txt" }, assert: [{ type: equals, value: a }] }]\n',
      'leads outside the project',
    ],
    [
      'a schema',
      'prompts: ["{{q}}"]\ntests: [{ vars: { q: x }, assert: [{ type: is-json, value: "file:///etc/hostname.json" }] }]\n',
      'leads outside the project',
    ],
    ['an alias', 'prompts: &a ["{{q}}"]\ntests: *a\n', 'aliases (*name) are not allowed'],
    ['something else', 'hello: world\n', 'is no promptfoo config'],
    ['too much', `prompts: ["${'x'.repeat(300_000)}"]\n`, '262144 are allowed'],
  ])('%s is refused with its place', async (_, config, message) => {
    await using project = await createProject({ 'promptfooconfig.yaml': config });
    const run = await project.pawl(['import', 'promptfoo', 'promptfooconfig.yaml']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
    expect((await project.git('status', '--porcelain')).split('\n')).toHaveLength(2);
  });

  test('what cannot be run at all is exit 2, with the list of reasons', async () => {
    await using project = await createProject({
      'promptfooconfig.yaml':
        'prompts: [file://p.py]\nproviders: [file://x.js]\ntests: [{ assert: [{ type: equals, value: a }], options: { transform: output } }]\n',
    });
    const run = await project.pawl(['import', 'promptfoo', 'promptfooconfig.yaml']);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('nothing could be imported');
    for (const word of ['a program writes it', 'file://x.js', 'options.transform'])
      expect(run.stdout).toContain(word);
    expect(run.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect((await project.pawl(['import', 'promptfo', 'x.yaml'])).stderr).toContain(
      'Did you mean "promptfoo"?',
    );
  });
});
