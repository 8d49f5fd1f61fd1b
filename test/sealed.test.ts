import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { diffSuites } from '../src/cases/diff-suite.ts';
import { loadSuite } from '../src/cases/load-suite.ts';
import { sealDue, sealInText } from '../src/cases/seal.ts';
import { hashText } from '../src/core/hash.ts';
import { readVerdict, type VerdictFile, verdictFileSchema } from '../src/core/verdict.ts';
import { parseYaml } from '../src/core/yaml.ts';
import { openStore } from '../src/store/open-store.ts';
import { deskFiles, obey, says, words } from './support/desk.ts';
import { memoryFiles } from './support/memory-files.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';
import { richVerdict } from './support/verdict.ts';

const one = (word: string) => `given: [{ user: ${word} }]\nexpect: [{ says: ${word} }]\n`;
const load = (files: Record<string, string>) =>
  loadSuite({
    files: memoryFiles(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`evals/h/${path}`, text])),
    ),
    dir: 'evals/h',
    harness: 'h',
  });

describe('which cases are sealed', () => {
  test('of each intent a fifth, those with the smallest hash of their id; a sealed one stays', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 23 }), { minLength: 1, maxLength: 4 });
    return fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 0, max: 9 }), async (counts, added) => {
        const files = (extra: number) =>
          Object.fromEntries(
            counts.flatMap((count, intent) =>
              words('c', count + extra).map((name) => [`i${intent}/${name}.yaml`, one(name)]),
            ),
          );
        const before = await load(files(0));
        const due = new Set(sealDue(before.cases).map((item) => item.id));
        for (const [path, cases] of Map.groupBy(before.cases, (item) => item.path)) {
          const smallest = cases
            .map((item) => item.id)
            .sort((a, b) => (hashText(a) < hashText(b) ? -1 : 1))
            .slice(0, Math.floor(cases.length / 5));
          expect([...due].filter((id) => id.startsWith(`${path}/`)).sort()).toEqual(smallest.sort());
        }
        // More cases come: what is sealed stays, and each intent is filled up to its fifth.
        const after = (await load(files(added))).cases.map((item) => ({ ...item, sealed: due.has(item.id) }));
        const more = sealDue(after).map((item) => item.id);
        for (const cases of Map.groupBy(after, (item) => item.path).values()) {
          const sealed = cases.filter((item) => item.sealed || more.includes(item.id));
          expect(sealed.length).toBe(Math.floor(cases.length / 5));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('drafts and retired cases are neither counted nor sealed', async () => {
    const names = words('c', 4);
    const suite = await load({
      ...Object.fromEntries(names.map((name) => [`i/${name}.yaml`, one(name)])),
      'i/draft.yaml': `draft: true\n${one('draft')}`,
      'i/old.yaml': `status: retired\n${one('old')}`,
    });
    expect(sealDue(suite.cases)).toEqual([]);
  });
});

describe('in the file', () => {
  const sealAll = async (file: string, text: string): Promise<string> => {
    const { cases } = await load({ [file]: text });
    const sealed = sealInText(
      text,
      cases.map((item) => item.place),
    );
    const again = await load({ [file]: sealed });
    expect(again.cases).toEqual(
      cases.map((item) => ({ ...item, sealed: true, place: expect.objectContaining({}) })),
    );
    return sealed;
  };

  test('a line is added above what the user said; comments, order, quotes and line ends stay', async () => {
    const text = `# head\nid: 'a'   # name\ntitle: "T"\n# said on the phone\ngiven:\n    - user: >-\n        hello\n        you\nexpect: [ {says: x } ]\n---\n${one('y')}---\n{ given: [{ user: z }], expect: [{ says: z }] }\n---\nsealed: false # not yet\n${one('w')}`;
    const sealed = await sealAll('i/many.yaml', text);
    expect(sealed).toBe(
      text
        .replace('# said', 'sealed: true\n# said')
        .replace('---\ngiven', '---\nsealed: true\ngiven')
        .replace('{ given', '{ sealed: true, given')
        .replace('sealed: false', 'sealed: true'),
    );
    const windows = await sealAll('i/one.yaml', `\ufeff${one('x').replaceAll('\n', '\r\n')}`);
    expect(windows).toBe(`\ufeffsealed: true\r\n${one('x').replaceAll('\n', '\r\n')}`);
  });

  test('whatever a file looks like, lines are only added, and what is read is the same but sealed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const item = fc.record(
      {
        title: text,
        tags: fc.array(text, { maxLength: 2 }),
        origin: fc.dictionary(text, text, { maxKeys: 2 }),
        given: fc.array(fc.record({ user: text }), { minLength: 1, maxLength: 2 }),
        expect: fc.constant([{ says: 'x' }]),
      },
      { requiredKeys: ['given', 'expect'] },
    );
    const style = fc.record({
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'BLOCK_LITERAL' as const),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(item, style), { minLength: 1, maxLength: 4 }), (items) => {
        const file = items.map(([value, options]) => stringify(value, options)).join('---\n');
        const places = parseYaml(file, 'evals/h/i/x.yaml').map((document) => document.placeOf([]));
        const sealed = sealInText(file, places);
        expect(parseYaml(sealed, 'x').map(({ value }) => value)).toEqual(
          items.map(([value]) => ({ ...value, sealed: true })),
        );
        expect(sealed.replaceAll(/^sealed: true\n/gm, '').replaceAll(/\{\s*"?sealed"?: ?true,/g, '{')).toBe(
          file,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('a line of JSONL keeps its keys as they are', async () => {
    const row = (more: string) =>
      `{${more}"given":[{"user":"u"}],"expect":[{"calls":"a","with":{"9":1,"b":2}}]}`;
    const text = `${row('"id":"a",')}\n\n${row('"sealed": false,"id":"b",')}\r\n${row('"id":"c",')}`;
    const sealed = await sealAll('i/rows.jsonl', text);
    expect(sealed).toBe(
      text
        .replace('{"id":"a"', '{"sealed":true,"id":"a"')
        .replace('"sealed": false', '"sealed": true')
        .replace('{"id":"c"', '{"sealed":true,"id":"c"'),
    );
  });

  test('a case that is not where it should be is an error with its place', () => {
    expect(() => sealInText(one('x'), [{ file: 'evals/h/i/x.yaml', line: 9 }])).toThrowError(
      expect.objectContaining({ code: 'PAWL_SEAL_FAILED', place: { file: 'evals/h/i/x.yaml', line: 9 } }),
    );
  });

  test('pawl case seal writes what --dry-run lists, once, and case check warns until then', async () => {
    await using project = await createProject({
      ...deskFiles({
        url: 'http://127.0.0.1:9',
        rules: [],
        intents: { 'a/b/c': words('w', 11), 'a/b/d': ['x'] },
      }),
      'evals/desk/a/b/e/rows.jsonl': words('r', 5)
        .map((word) => JSON.stringify({ id: word, given: [{ user: word }], expect: [{ says: word }] }))
        .join('\n'),
    });
    await project.commit('base');
    const check = async () => (await project.pawl(['case', 'check'])).stdout;
    expect(await check()).toContain('3 cases are to be sealed');
    const listed = JSON.parse((await project.pawl(['case', 'seal', '--dry-run', '--json'])).stdout);
    expect(listed).toMatchObject({ sealed: 3, cases: 17, written: false });
    expect(await project.git('status', '--short')).toBe('');
    const { code, stdout } = await project.pawl(['case', 'seal']);
    expect(code).toBe(0);
    for (const { caseId } of listed.chosen) expect(stdout).toContain(`sealed: ${caseId} (`);
    expect(stdout).toContain('3 of 17 cases are sealed now.');
    expect((await project.git('diff', '--numstat')).split('\n').length).toBe(3);
    expect(await check()).not.toContain('to be sealed');
    expect((await project.pawl(['case', 'seal'])).stdout).toContain(
      'Nothing is due: 3 of 17 cases are sealed.',
    );
  });
});

describe('at the gate', () => {
  test('to seal is no change of the exam, to unseal is one', async () => {
    const [plain, sealed] = await Promise.all([
      load({ 'a/one.yaml': one('x') }),
      load({ 'a/one.yaml': `sealed: true\n${one('x')}` }),
    ]);
    const options = { baseTools: new Set<string>() };
    expect(plain.hash).toBe(sealed.hash);
    expect(diffSuites(plain, sealed, options)).toEqual([]);
    expect(diffSuites(sealed, plain, options)).toEqual([
      expect.objectContaining({ kind: 'case-changed', what: 'a/one', blocks: true }),
    ]);
  });

  test('shown and sealed cases are counted apart, in both arms and in every report', async () => {
    await using server = await startModelServer(obey);
    const names = words('w', 10);
    await using desk = await createProject(
      deskFiles({ url: server.url, rules: says(names.slice(0, 5)), intents: { 'a/b/c': names } }),
    );
    await desk.pawl(['case', 'seal']);
    await desk.commit('base');
    const sealed = JSON.parse((await desk.pawl(['case', 'check', '--json'])).stdout);
    expect(sealed.findings.some(({ lint }: { lint: string }) => lint === 'seal-due')).toBe(false);
    const hidden: string[] = [];
    for (const name of names)
      if ((await desk.read(`evals/desk/a/b/c/${name}.yaml`)).includes('sealed: true')) hidden.push(name);
    expect(hidden.length).toBe(2);
    // The edit mends every shown case and none of the sealed ones.
    const mended = names.filter((name) => names.indexOf(name) < 5 || !hidden.includes(name));
    const rules = says(mended).map((rule) => `rule: ${rule}`);
    await desk.write({ 'harnesses/desk/prompt.md': `You are a desk.\n${rules.join('\n')}\n` });
    const env = { OPENAI_API_KEY: 'test' };
    const verdict = (await desk.pawl(['gate', '--json'], env)).verdict();
    const was = (list: readonly string[]) => list.filter((name) => names.indexOf(name) < 5).length;
    const shown = names.filter((name) => !hidden.includes(name));
    expect(verdict.sealed).toEqual([
      {
        model: 'm',
        role: 'required',
        shown: {
          cases: 8,
          baseline: { trials: 8, passed: was(shown) },
          candidate: { trials: 8, passed: 8 },
        },
        sealed: {
          cases: 2,
          baseline: { trials: 2, passed: was(hidden) },
          candidate: { trials: 2, passed: was(hidden) },
        },
      },
    ]);
    const line = `Sealed cases on m: ${was(hidden)} → ${was(hidden)} of 2 trials pass; shown: ${was(shown)} → 8 of 8; gap`;
    const terminal = (await desk.pawl(['report'])).stdout.replace(/\s+/g, ' ');
    expect(terminal).toContain(line);
    expect(terminal).toContain('shown gained more.');
    expect((await desk.pawl(['report', '--format', 'markdown'])).stdout).toContain(line);
    // A plain run has one arm only.
    const run = (await desk.pawl(['run', '--json'], env)).verdict();
    expect(run.sealed[0]).toMatchObject({
      shown: { cases: 8, baseline: null, candidate: { trials: 8, passed: 8 } },
      sealed: { cases: 2, baseline: null },
    });
  });

  test('a suite without sealed cases has no such line, and a verdict of an older version is still shown', async () => {
    await using server = await startModelServer(obey);
    await using desk = await createProject(
      deskFiles({ url: server.url, rules: says(['one']), intents: { 'a/b/c': ['one'] } }),
    );
    const run = (await desk.pawl(['run', '--json'], { OPENAI_API_KEY: 'test' })).verdict();
    expect(run.sealed).toEqual([]);
    const { sealed: _, ...older } = richVerdict();
    expect(verdictFileSchema.parse(older).sealed).toEqual([]);
    // Of a newer version, with a field that this one does not know.
    const newer = { ...older, later: 1 } as unknown as VerdictFile;
    expect(readVerdict(newer).sealed).toEqual([]);
    {
      await using store = await openStore(`${desk.root}/.pawl/pawl.db`);
      await store.updateRun(run.run, { verdict: JSON.parse(JSON.stringify(older)) });
    }
    for (const format of ['terminal', 'markdown', 'json', 'junit']) {
      const { code, stdout } = await desk.pawl(['report', run.run, '--format', format]);
      expect([format, code]).toEqual([format, 0]);
      expect(stdout).not.toContain('Sealed cases');
    }
  });
});
