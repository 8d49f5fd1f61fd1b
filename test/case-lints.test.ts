import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCases } from '../src/cases/check-cases.ts';
import { lints } from '../src/cases/lints/lints.ts';
import { unsatisfiable } from '../src/cases/lints/unsatisfiable.ts';
import { loadSuite } from '../src/cases/load-suite.ts';
import { workflowSchema } from '../src/core/harness.ts';
import type { Json } from '../src/core/json.ts';
import { duplicateJsonKey } from '../src/core/json-keys.ts';
import { toolSchema } from '../src/core/tool.ts';
import { findPersonal } from '../src/signal/redact/find-personal.ts';
import { memoryFiles } from './support/memory-files.ts';
import { createProject } from './support/project.ts';

const harness = {
  agent: 'builtin' as const,
  workflow: workflowSchema.parse({ hand_off: ['transfer'], guards: [{ tool: 'wipe' }] }),
  tools: [
    {
      name: 'look',
      parameters: { type: 'object', properties: { what: { type: 'string' } }, required: ['what'] },
      annotations: { readOnlyHint: true },
    },
    {
      name: 'pay',
      parameters: {
        type: 'object',
        properties: {
          order: { type: 'string', pattern: '^[A-Z]-\\d+$' },
          kind: { enum: ['card', 'cash'] },
          cents: { type: 'integer' },
        },
        required: ['order'],
        additionalProperties: false,
      },
    },
    { name: 'hours', run: { module: 'h.ts#hours' } },
    { name: 'wipe' },
    { name: 'transfer' },
  ].map((tool) => toolSchema.parse(tool)),
};

/** Cases of one intent, each the YAML after its `given`; a case of its own kind of input may give that itself. */
async function check(bodies: readonly string[], extra: Record<string, string> = {}) {
  const files = Object.fromEntries(
    bodies.map((body, index) => [
      `evals/h/a/c${index + 1}.yaml`,
      /^given:/m.test(body)
        ? body
        : `given: [{ user: the wording of number ${index} ${'x'.repeat(index)} }]\n${body}`,
    ]),
  );
  const suite = await loadSuite({ files: memoryFiles({ ...files, ...extra }), dir: 'evals/h', harness: 'h' });
  return checkCases(suite, { dir: 'evals/h', harness, today: '2026-11-20', personal: findPersonal });
}

async function linted(lint: string, ...args: Parameters<typeof check>): Promise<string[]> {
  return (await check(...args)).filter((finding) => finding.lint === lint).map(({ text }) => text);
}

describe('expectations that no agent could meet', () => {
  test.each([
    [
      'expect: [{ calls: look }, { never_calls: [pay, look] }]',
      'It calls look, and it never calls pay or look',
    ],
    ['expect: [{ calls_nothing: true }, { calls: pay }]', 'It calls nothing, and it calls pay: never both'],
    ['expect: [{ calls: pay, exactly: true }, { calls: look }]', 'and nothing else'],
    ['expect: [{ calls: transfer }, { hands_off: false }]', 'does not hand off'],
    ['expect: [{ hands_off: true }, { calls_nothing: true }]', 'hands off'],
    ['expect: [{ says: we pay back }, { never_says: PAY }]', 'never says "PAY"'],
    ['expect: [{ says: 30 days }, { never_says: { matches: "\\\\d+ days" } }]', 'never says text like'],
    ['expect: [{ says: { equals: yes } }, { says: { equals: no way } }]', 'exactly "no way"'],
    ['expect: [{ says: [{ equals: fine }, sorry] }]', 'never both'],
    ['expect: [{ never_says: "" }]', 'in every answer'],
    ['expect: [{ json: { type: object, required: [a], properties: { a: false } } }]', 'field a is required'],
    ['expect: [{ json: { type: string } }, { json: { type: array } }]', 'never both'],
    ['expect: [{ calls: wipe }]\nreplay: [{ call: wipe }]', 'which a guard of the workflow always refuses'],
    [
      'expect: [{ calls: pay, with: { order: A-1 } }, { never_calls: pay, with: { order: a-1 } }]',
      'never calls pay with order',
    ],
  ])('%s', async (body, text) => {
    expect((await linted('cannot-be-met', [body])).join()).toContain(text);
  });

  test.each([
    'expect: [{ calls: pay, with: { order: A-1 } }, { never_calls: pay, with: { order: B-2 } }]',
    'expect: [{ calls: pay, with: { order: { matches: "^A" } } }, { never_calls: pay, with: { order: A-1 } }]',
    'expect: [{ calls: [look, pay], at_least: 0.5 }, { never_calls: pay }]',
    'expect: [{ calls: [look, pay], exactly: true }, { calls: look }]',
    'expect: [{ says: 30 days }, { never_says: { matches: "^30" } }]',
    'expect: [{ says: pay }, { never_says: we pay }]',
    'expect: [{ never_says: { contains: [a, b] } }, { says: a }]',
    'expect: [{ json: { type: [string, array] } }, { json: { type: array } }]',
    'expect: [{ hands_off: true }, { calls: transfer }]',
    'expect: [{ calls: look, with: { what: A-1 } }, { calls_nothing: changes }]',
    'expect: [{ hands_off: true }, { calls_nothing: changes }]',
  ])('but not %s', async (body) => {
    expect(await linted('cannot-be-met', [body])).toEqual([]);
  });

  test('no schema that some JSON satisfies is called unsatisfiable', () => {
    const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(value, value, (sample, other) => {
        const type = sample === null ? 'null' : Array.isArray(sample) ? 'array' : typeof sample;
        expect(unsatisfiable({ const: sample, type, enum: [other, sample] })).toBeUndefined();
        expect(unsatisfiable({ allOf: [{ type }, { enum: [sample, other] }] })).toBeUndefined();
        expect(unsatisfiable({ anyOf: [false, { const: sample }] })).toBeUndefined();
        const fields = { type: 'object', required: ['a'], properties: { a: { const: sample, type } } };
        expect(unsatisfiable(fields)).toBeUndefined();
      }),
    );
  });
});

describe('expectations that cannot fail', () => {
  test.each([
    ['expect: [{ says: "" }]', 'every text has it'],
    ['expect: [{ says: { matches: ".*" } }]', 'every text has it'],
    ['expect: [{ says: { matches: "." } }]', 'whatever is said'],
    ['expect: [{ says: good day, at_least: 0 }]', 'from a score of 0'],
    ['expect: [{ asks_for: "_" }]', 'whatever is asked'],
  ])('%s', async (body, text) => {
    expect((await linted('cannot-fail', [body])).join()).toContain(text);
  });

  test.each([
    'expect: [{ says: { matches: "^$|yes" } }]',
    'expect: [{ hands_off: false }]',
    'expect: [{ calls_nothing: true }]',
    'expect: [{ never_calls: look, with: { what: { any: true } } }]',
  ])('but not %s', async (body) => {
    expect(await linted('cannot-fail', [body])).toEqual([]);
  });
});

describe('arguments and answers', () => {
  test.each([
    ['expect: [{ calls: pay, with: { order: 17 } }]', 'order cannot be that value'],
    ['expect: [{ calls: pay, with: { order: A-1, kind: gold } }]', 'kind cannot be that value'],
    ['expect: [{ calls: pay, with: { order: A-1, cents: "5" } }]', 'cents cannot be that value'],
    ['expect: [{ calls: pay, with: { order: A-1, colour: red } }]', 'it takes no argument colour'],
    ['expect: [{ calls: pay, with: { kind: card } }]', 'order is required'],
    ['expect: [{ says: x }]\nreplay: [{ call: pay, with: { order: x1 } }]', 'never answers anything'],
  ])('%s', async (body, text) => {
    expect((await linted('bad-arguments', [body])).join()).toContain(text);
  });

  test.each([
    'expect: [{ calls: pay, with: { order: a-1, kind: CARD } }]',
    'expect: [{ calls: pay, with: { kind: card }, others: any }]',
    'expect: [{ calls: pay, with: { order: { one_of: [nope, B-2] }, cents: { optional: 5 } } }]',
    'expect: [{ calls: pay, with: { order: { matches: "^A" } } }]',
  ])('but not %s', async (body) => {
    expect(await linted('bad-arguments', [body])).toEqual([]);
  });

  test('a call that is expected and that nothing answers is an error, whoever could answer it is asked', async () => {
    const open = 'expect: [{ calls: look, with: { what: A } }]\n';
    const names = (found: Awaited<ReturnType<typeof check>>) =>
      found.filter(({ lint }) => lint === 'missing-answer').map(({ caseId, level }) => `${level} ${caseId}`);
    const bodies = [
      open,
      `${open}replay: [{ call: look, with: { what: B } }]\n`,
      `${open}replay: [{ call: look, with: { what: A } }]\n`,
      `${open}replay: [{ call: look }]\n`,
      `${open}ends: step\n`,
      `given: [{ user: A? }, { call: look, with: { what: A }, returns: 1 }]\n${open}`,
      'expect: [{ calls: hours }]\n',
      'expect: [{ calls: transfer }]\n',
      'expect: [{ never_calls: look }]\n',
      `draft: true\n${open}`,
    ];
    expect(names(await check(bodies))).toEqual(['error a/c1', 'warning a/c10', 'error a/c2']);
    const fixture = { 'evals/h/fixtures/look.yaml': '- with: { what: A }\n  returns: 1\n' };
    expect(names(await check(bodies, fixture))).toEqual([]);
  });
});

test('an agent behind a proxy may have tools of its own, and answers its calls itself', async () => {
  await using project = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/h/harness.yaml': 'name: h\nagent: { mount: proxy, command: node agent.js }\n',
    'harnesses/h/prompt.md': 'x\n',
    'evals/h/a/one.yaml': 'given: [{ user: x }]\nexpect: [{ calls: look }]\n',
    'evals/h/a/two.yaml': 'given: [{ user: y }]\nexpect: [{ calls_nothing: true }]\n',
  });
  const { code, stdout } = await project.pawl(['case', 'check', '--json']);
  const names = JSON.parse(stdout).findings.map(
    (item: { level: string; lint: string }) => `${item.level} ${item.lint}`,
  );
  expect({ code, names }).toEqual({ code: 0, names: ['warning unknown-tool', 'warning thin-intent'] });
});

describe('cases beside one another', () => {
  const pay = (user: string, rest = 'expect: [{ calls: pay }]') =>
    `given: [{ user: ${JSON.stringify(user)} }]\n${rest}\nreplay: [{ call: pay }]\n`;

  test('two with the same input contradict only where both cannot be met, and each alone can', async () => {
    const found = await check([
      pay('Pay me'),
      pay('pay  ME', 'expect: [{ never_calls: pay }, { says: no }]'),
      pay('Pay me', 'expect: [{ says: done }]'),
      pay('Pay me!', 'expect: [{ never_calls: pay }, { says: no }]'),
    ]);
    const texts = found.filter(({ lint }) => lint === 'contradicting-cases');
    expect(texts).toEqual([
      expect.objectContaining({
        level: 'error',
        caseId: 'a/c2',
        text: expect.stringContaining('a/c1 (evals/h/a/c1.yaml:1'),
      }),
    ]);
    const retired = [pay('Pay me'), `status: retired\n${pay('Pay me', 'expect: [{ never_calls: pay }]')}`];
    expect(await linted('contradicting-cases', retired)).toEqual([]);
  });

  test('a clone is told with the place of the other, in another intent too', async () => {
    const other = { 'evals/h/b/far.yaml': pay('Pay me') };
    const texts = await linted('clone', [pay('Pay me'), `title: T\ncritical: true\n${pay('Pay me')}`], other);
    expect(texts).toEqual([
      expect.stringMatching(/same as a\/c1 \(evals\/h\/a\/c1\.yaml:1:1\)\.$/),
      expect.stringContaining('in another intent'),
    ]);
  });

  test('near-duplicates have the same decision and like words, whatever the order number', async () => {
    const ask = (user: string, order: string) =>
      pay(user, `expect: [{ calls: pay, with: { order: ${order} } }]`);
    const bodies = [
      ask('I would like my money back for order A-1042 please', 'A-1042'),
      ask('Please, I would like my money back for my order B-7', 'B-7'),
      ask('The lamp from C-9 is broken, what now?', 'C-9'),
      // The order that is paid is not the one that was named.
      ask('I would like my money back for order A-1042, please!', 'Z-1'),
    ];
    const found = await linted('near-duplicate', bodies);
    expect(found).toEqual([expect.stringMatching(/^It is much like a\/c1 \(evals\/h\/a\/c1\.yaml:1:1\)/)]);
  });
});

test('no near-duplicate is missed, and nothing else is called one', async () => {
  const vocabulary = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
  const group = fc.array(fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1 }), {
    minLength: 2,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(group, async (sets) => {
      const bodies = sets.map((set) => `given: [{ user: say ${set.join(' ')} }]\nexpect: [{ says: x }]\n`);
      const found = (await check(bodies)).filter(({ lint }) => lint === 'near-duplicate');
      const words = sets.map((set) => new Set(['say', ...set]));
      const like = words.flatMap((own, index) => {
        const alike = words.slice(0, index).some((other, earlier) => {
          const share = own.intersection(other).size / own.union(other).size;
          return share >= 0.7 && sets[index]!.join() !== sets[earlier]!.join();
        });
        return alike ? [`a/c${index + 1}`] : [];
      });
      const named = found.flatMap(({ caseId, text }) => [
        caseId,
        ...(text.match(/(?<= So (?:is|are) .*)a\/c\d/g) ?? []),
      ]);
      const more = found.map(({ text }) => Number(/ and (\d+) more/.exec(text)?.[1] ?? 0));
      expect(like).toEqual(expect.arrayContaining(named));
      expect(named.length + more.reduce((sum, count) => sum + count, 0)).toBe(like.length);
    }),
    { numRuns: 60 },
  );
});

describe('personal data', () => {
  test.each([
    ['jo.miller@mailbox.net', 'an e-mail address', 'jo…'],
    ['sk-live4f9Qz7LmN2pR8sT1', 'a key', 'sk-…'],
    ['4539 1488 0343 6467', 'a card number', '45…'],
    ['DE44 5001 0517 5407 3249 31', 'an IBAN', 'DE…'],
  ])('%s is found, and not repeated', async (value, kind, shown) => {
    const [text = ''] = await linted('personal-data', [
      `title: t\ngiven: [{ user: ${JSON.stringify(`it is ${value} you know`)} }]\nexpect: [{ says: x }, { says: ${JSON.stringify(value)} }]`,
    ]);
    expect(text).toBe(`It holds what looks like ${kind} (${shown}) in given[0].user, expect[1].says.`);
  });

  test.each([
    'jo@example.org',
    'jo@mail.example.com',
    'ole@fjord.example',
    '4111 1111 1111 1111',
    'DE89 3704 0044 0532 0130 00',
    'sk-example0000example0000',
    '+1 202 555 0143',
    '192.168.0.1',
    'A-1042 and GC-1234-5678',
    '<EMAIL_1>',
  ])('%s is plainly invented', (value) => {
    expect(findPersonal(`it is ${value} you know`)).toEqual([]);
  });

  test('in origin, expectations, numbers and fixtures too; a secret is an error even in a draft', async () => {
    const found = await check(
      [
        'draft: true\ntitle: t\norigin: { key: ghp_R4nd0mR4nd0mR4nd0mR4nd0m }\nexpect: [{ calls: look, with: { what: 4539148803436467 } }]',
      ],
      { 'evals/h/fixtures/look.yaml': '- returns: { mail: jo.miller@mailbox.net }\n' },
    );
    const own = found.filter(({ lint }) => lint === 'personal-data');
    expect(own.map(({ level, place, text }) => `${level} ${place.file} ${text}`)).toEqual([
      'error evals/h/a/c1.yaml It holds what looks like a key (ghp…) in origin.key.',
      'error evals/h/a/c1.yaml It holds what looks like a card number (45…) in expect[0].with.what.',
      'warning evals/h/fixtures/look.yaml It holds what looks like an e-mail address (jo…) in [0].returns.mail.',
    ]);
  });
});

describe('a key that stands twice', () => {
  test('is found in any object of a JSON text, and nowhere else', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, fc.string(), json, (value, key, other) => {
        const text = JSON.stringify(value);
        expect(duplicateJsonKey(text)).toBeUndefined();
        const name = JSON.stringify(key);
        const twice = `[${text},{${name}:${text},"${key === 'b' ? 'c' : 'b'}":1,${name}:${JSON.stringify(other)}}]`;
        expect(duplicateJsonKey(twice)).toMatchObject({ key });
      }),
    );
  });

  test('is refused with both places, in YAML and in JSONL', async () => {
    await using project = await createProject({
      'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
      'harnesses/h/harness.yaml': 'name: h\n',
      'harnesses/h/prompt.md': 'x\n',
      'evals/h/a/one.yaml': 'given: [{ user: a }]\nexpect: [{ says: a }]\ngiven: [{ user: b }]\n',
      'evals/h/a/rows.jsonl': '{"given":[{"user":"a"}],"expect":[{"says":"a"}],"given":[{"user":"b"}]}\n',
    });
    const { code, stderr } = await project.pawl(['case', 'check']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'evals/h/a/one.yaml:3:1: The key given is not unique: it stands at evals/h/a/one.yaml:1:1 already.',
    );
    expect(stderr).toContain(
      'evals/h/a/rows.jsonl:1:49: The key given is not unique: it stands at evals/h/a/rows.jsonl:1:2 already.',
    );
  });
});

test('every lint fires on its own example and is silent on a suite that is fine', async () => {
  await using project = await createProject();
  const { code, stdout } = await project.pawl(['case', 'check', '--self-test', '--json']);
  const { lints: tests, failed } = JSON.parse(stdout);
  expect({ code, failed }).toEqual({ code: 0, failed: 0 });
  const names = tests.map(({ lint }: { lint: string }) => lint);
  expect(names).toEqual([...lints.keys(), 'duplicate-key (YAML)', 'duplicate-key (JSONL)']);
  expect(tests.every((one: { fires: boolean; silent: boolean }) => one.fires && one.silent)).toBe(true);
});

test('a self-test without the scanner for personal data says which lint is dead', async () => {
  const { selfTestLints } = await import('../src/cases/self-test.ts');
  const dead = (await selfTestLints(() => [])).filter(({ fires }) => !fires);
  expect(dead.map(({ lint }) => lint)).toEqual(['personal-data']);
});

test('a git-ignored file of the suite is an error, an untracked one is not', async () => {
  await using project = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/h/harness.yaml': 'name: h\n',
    'harnesses/h/prompt.md': 'x\n',
    'harnesses/h/tools/look.yaml': 'name: look\nannotations: { readOnlyHint: true }\n',
    'evals/h/a/one.yaml': 'given: [{ user: x }]\nexpect: [{ calls: look }]\n',
    'evals/h/fixtures/look.yaml': '- returns: 1\n',
    '.gitignore': '.pawl/\nreports/\nfixtures/\n',
  });
  const { code, stdout } = await project.pawl(['case', 'check', 'h', '--json']);
  expect(code).toBe(2);
  const errors = JSON.parse(stdout).findings.filter((item: { level: string }) => item.level === 'error');
  expect(errors).toEqual([
    expect.objectContaining({
      lint: 'git-ignored',
      place: { file: 'evals/h/fixtures/look.yaml' },
      hint: expect.stringContaining('git add --force evals/h/fixtures/look.yaml'),
    }),
  ]);
});
