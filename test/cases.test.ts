import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSuite, diffSuites, suiteDigest } from '../src/cases/diff-suite.ts';
import { loadSuite } from '../src/cases/load-suite.ts';
import { PawlError } from '../src/core/errors.ts';
import { deskFiles, obey, says } from './support/desk.ts';
import { memoryFiles } from './support/memory-files.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const one = (word: string) => `given: [{ user: ${word} }]\nexpect: [{ says: ${word} }]\n`;
const load = (files: Record<string, string>, cacheDir?: string) =>
  loadSuite({
    files: memoryFiles(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`evals/h/${path}`, text])),
    ),
    dir: 'evals/h',
    harness: 'h',
    cacheDir,
  });

describe('a suite', () => {
  test('is YAML files of one or several documents and JSONL, in folders that are intents', async () => {
    const suite = await load({
      'a/b/c/one.yaml': one('x'),
      'a/b/c/many.yaml': `${one('y')}---\nid: named\n${one('z')}`,
      'a/b/d/rows.jsonl': `${JSON.stringify({ given: [{ user: 'u' }], expect: [{ says: 'u' }] })}\n\n${JSON.stringify({ id: 'r', given: [{ user: 'v' }], expect: [{ calls_nothing: true }] })}\n`,
      'single/x.yaml': one('w'),
      'taxonomy.yaml':
        'first: { path: a/b/c, label: First, share: 0.5 }\nunseen: { path: q/r/s, label: Unseen }\n',
      'a/b/c/cluster.yaml': 'owner: me\nmargin: 0.1\n',
      'fixtures/pay.yaml': '- with: { order: A }\n  returns: { ok: true }\n',
    });
    expect(suite.cases.map((item) => item.id)).toEqual([
      'a/b/c/many#1',
      'named',
      'a/b/c/one',
      'a/b/d/rows#1',
      'r',
      'single/x',
    ]);
    expect(
      suite.intents.map(({ id, path, topic, share, margin }) => [id, path, topic, share, margin]),
    ).toEqual([
      ['first', 'a/b/c', 'a/b', 0.5, 0.1],
      ['a/b/d', 'a/b/d', 'a/b', undefined, undefined],
      ['unseen', 'q/r/s', 'q/r', undefined, undefined],
      ['single', 'single', 'single', undefined, undefined],
    ]);
    expect(suite.fixtures).toEqual({ pay: [{ call: 'pay', with: { order: 'A' }, returns: { ok: true } }] });
  });

  test('tells every problem at once, with file, line and a suggestion', async () => {
    const error = (await load({
      'a/one.yaml': 'given:\n  - user: hi\nexpct:\n  - says: x\nexpect:\n  - sayz: x\n',
      'a/two.yaml':
        'given: [{ user: hi }]\nexpect:\n  - calls: pay\n    exacly: true\n  - says: { matches: "(?=x)" }\n',
      'a/three.yaml': 'given: [{ user: hi }]\nexpect: [{ promptfoo: good? }]\n',
      'a/four.yaml': 'given: [{ user: hi }]\nsimulate: { goal: x, patience: 40 }\nexpect: [{ says: x }]\n',
      'a/five.yaml': 'given: [{ user: hi }]\ngiven: []\n',
      'a/rows.jsonl': '{"given"\n',
      'b/same.yaml': `id: twice\n${one('x')}`,
      'c/same.yaml': `id: twice\n${one('x')}`,
      'stray.yaml': one('x'),
    }).catch((caught) => caught)) as PawlError;
    const texts = error.problems.map(
      (problem) => `${problem.place?.file.slice(8)}:${problem.place?.line}: ${problem.message}`,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('a/one.yaml:3: expct is not a known key. Did you mean "expect"?'),
        expect.stringMatching(/a\/two\.yaml:4: exacly is not a known key\. Did you mean "exactly"/),
        expect.stringMatching(/a\/two\.yaml:5: says: .*no regular expression/),
        expect.stringMatching(/a\/three\.yaml:2: promptfoo: .*Got "good\?"/),
        expect.stringContaining('a/four.yaml:2: simulate.patience'),
        expect.stringMatching(/a\/five\.yaml:2: .*unique/),
        expect.stringContaining('a/rows.jsonl:1: This line is no JSON'),
        expect.stringMatching(
          /c\/same\.yaml:1: Two cases have the id twice; the other is in evals\/h\/b\/same\.yaml/,
        ),
        expect.stringContaining('stray.yaml'),
      ]),
    );
  });

  test('a misspelt expectation is told with what is meant', async () => {
    await expect(
      load({ 'a/one.yaml': 'given: [{ user: hi }]\nexpect:\n  - sayz: x\n' }),
    ).rejects.toMatchObject({
      message: 'sayz is no expectation. Did you mean "says"?',
      place: { line: 3 },
    });
  });

  test('is the same from the cache, and a damaged cache does no harm', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'pawl-cache-'));
    const files = { 'a/one.yaml': one('x'), 'a/two.yaml': one('y') };
    const first = await load(files, cache);
    expect(await load(files, cache)).toEqual(first);
    for (const file of await readdir(cache)) await writeFile(join(cache, file), '{"stamp": 1');
    expect(await load(files, cache)).toEqual(first);
    const changed = await load({ ...files, 'a/two.yaml': one('z') }, cache);
    expect(changed.cases[1]!.title).toBe('z');
  });

  test('no text makes loading throw anything but an error with a place', async () => {
    const piece = fc.constantFrom(
      'given',
      ':',
      ' ',
      '\n',
      '- ',
      'user',
      '{',
      '}',
      '[',
      ']',
      '"',
      '&a',
      '*a',
      '!!js',
      '?',
      '|',
      'expect',
      '---',
      '\t',
      '#',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const error = await load({ 'a/one.yaml': pieces.join('') }).then(
          () => undefined,
          (caught) => caught,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(PawlError);
      }),
      { numRuns: 300 },
    );
  });

  test('aliases that would grow without end are refused', async () => {
    await expect(load({ 'a/one.yaml': 'a: &a [x, x]\nb: [*a, *a]\n' })).rejects.toBeInstanceOf(PawlError);
  });
});

describe('changes of a suite', () => {
  const base = {
    'a/one.yaml': one('x'),
    'a/two.yaml': one('y'),
    'fixtures/pay.yaml': '- returns: 1\n',
    'taxonomy.yaml': 'i: { path: a, label: A }\n',
  };
  const diff = async (changes: Record<string, string | undefined>) => {
    const files = Object.fromEntries(
      Object.entries({ ...base, ...changes }).filter(([, text]) => text !== undefined),
    ) as Record<string, string>;
    const [before, after] = [await load(base), await load(files)];
    return { before, after, changes: diffSuites(before, after, { baseTools: new Set(['pay']) }) };
  };

  test.each([
    ['a case that is gone', { 'a/two.yaml': undefined }, ['case-removed a/two']],
    [
      'a case that expects something else',
      { 'a/two.yaml': 'given: [{ user: y }]\nexpect: [{ says: no }]\n' },
      ['case-changed a/two'],
    ],
    ['a case that became a draft', { 'a/two.yaml': `draft: true\n${one('y')}` }, ['case-changed a/two']],
    [
      'a case in another intent',
      { 'a/two.yaml': undefined, 'b/two.yaml': `id: a/two\n${one('y')}` },
      ['case-moved a/two: i → b'],
    ],
    ['a fixture', { 'fixtures/pay.yaml': '- returns: 2\n' }, ['fixture fixtures of pay']],
    ['a margin', { 'a/cluster.yaml': 'margin: 0.3\n' }, ['margin i']],
    ['the taxonomy', { 'taxonomy.yaml': 'i: { path: a, label: B }\n' }, ['taxonomy i']],
  ] as const)('%s blocks', async (_, patch, expected) => {
    const { changes } = await diff(patch);
    expect(changes.map((change) => `${change.kind} ${change.what}`)).toEqual(expected);
    expect(changes.every((change) => change.blocks)).toBe(true);
  });

  test('title, origin and tags may change, cases may be added, and new tools may bring fixtures', async () => {
    const { changes, after, before } = await diff({
      'a/two.yaml': `title: T\ntags: [t]\norigin: { conversation: c }\n${one('y')}`,
      'a/three.yaml': one('z'),
      'fixtures/new.yaml': '- returns: 1\n',
    });
    expect(changes.filter((change) => change.blocks)).toEqual([]);
    const counted = acceptSuite(before, after, { accepted: false, baseTools: new Set(['pay']) });
    expect(counted.added.map((item) => item.id)).toEqual(['a/three']);
    expect(Object.keys(counted.suite.fixtures).sort()).toEqual(['new', 'pay']);
  });

  test('the digest names exactly one set of changes, in any order', async () => {
    const { changes } = await diff({ 'a/two.yaml': undefined, 'fixtures/pay.yaml': '- returns: 2\n' });
    expect(suiteDigest(changes)).toBe(suiteDigest(changes.toReversed()));
    expect(suiteDigest(changes)).not.toBe(suiteDigest(changes.slice(1)));
  });
});

test('ten thousand cases load from JSONL and from YAML files, the second time from the cache', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    JSON.stringify({
      id: `c${index}`,
      given: [{ user: `u${index}` }],
      expect: [{ calls: 'pay', with: { order: `A-${index}` } }],
    }),
  );
  const suite = await load({ 'a/rows.jsonl': rows.join('\n') });
  expect(suite.cases.length).toBe(10_000);
});

test('pawl case check names what is wrong and exits 2', async () => {
  await using project = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/h/harness.yaml': 'name: h\n',
    'harnesses/h/prompt.md': 'x\n',
    'harnesses/h/tools/pay.yaml': 'name: pay\n',
    'evals/h/a/one.yaml': 'given: [{ user: x }]\nexpect: [{ calls: pey }]\n',
    'evals/h/a/two.yaml': 'given: [{ user: x }]\nexpect: [{ never_calls: pay }]\n',
  });
  const result = await project.pawl(['case', 'check']);
  expect(result.code).toBe(2);
  expect(result.stdout.replace(/\s+/g, ' ')).toContain(
    'evals/h/a/one.yaml:1:1: error: It names the tool pey, which the harness does not have. Did you mean "pay"?',
  );
  expect(result.stdout).toContain('a/two.yaml:1:1: warning: An agent that says and does nothing passes it.');
  expect(result.stdout).toContain('a has 2 of the 5 cases that a verdict needs.');
});

test('pawl run takes cases, fixtures and config as they stand in the work tree', async () => {
  await using server = await startModelServer(obey);
  await using desk = await createProject(
    deskFiles({ url: server.url, rules: says(['one', 'two']), intents: { 'a/b/c': ['one'] } }),
  );
  await desk.commit('base');
  await desk.write({
    'evals/desk/a/b/c/two.yaml': 'given: [{ user: please two }]\nexpect: [{ says: ok two }]\n',
  });
  const result = await desk.pawl(['run', '--json'], { OPENAI_API_KEY: 'test' });
  expect(result.verdict().suite.cases).toBe(2);
});
