import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../test/support/memory-files.ts';
import type { Problem } from '../core/errors.ts';
import { PawlError } from '../core/errors.ts';
import { formatPlace } from '../core/place.ts';
import { findHarnesses, loadHarness } from './load-harness.ts';

const files = {
  'h/harness.yaml': 'name: desk\n',
  'h/prompt.md': 'Be kind.\n',
  'h/tools/pay.yaml': 'name: pay\n',
};

const load = (changes: Record<string, string>) => loadHarness(memoryFiles({ ...files, ...changes }), 'h');

/** `file:line:column message` of every problem that loading finds. */
async function problemsOf(changes: Record<string, string>): Promise<string[]> {
  const error = await load(changes).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof PawlError)) throw error ?? new Error('It loads.');
  const problems: readonly Problem[] = error.problems.length > 0 ? error.problems : [error];
  return problems.map(({ message, place }) => `${place ? formatPlace(place) : '?'} ${message}`);
}

describe('which files belong to a harness', () => {
  test('a glob with ! takes files away', async () => {
    const harness = await load({
      'h/harness.yaml': 'name: desk\ntools: [tools/*.yaml, "!tools/old.yaml"]\n',
      'h/tools/old.yaml': 'name: old\n',
    });
    expect(harness.tools.map((tool) => tool.name)).toEqual(['pay']);
  });

  test('the ledger never counts, even where a glob matches it', async () => {
    const all = { 'h/harness.yaml': 'name: desk\ncode: ["**/*"]\n' };
    const before = await load(all);
    const after = await load({ ...all, 'h/ledger.jsonl': '{"promoted": true}\n' });
    expect(after.hash).toBe(before.hash);
  });

  test('a file that two layers name belongs to the more telling one', async () => {
    const harness = await load({
      'h/harness.yaml': 'name: desk\ncontext: "*.md"\ncode: "*.ts"\n',
      'h/tools/pay.yaml': 'name: pay\nrun: { module: "pay.ts#pay" }\n',
      'h/pay.ts': 'export const pay = () => 1;\n',
      'h/agent.ts': 'export {};\n',
    });
    const layers = Object.fromEntries(harness.sources.map(({ path, layer }) => [path, layer]));
    expect(layers).toEqual({
      'h/harness.yaml': 'workflow',
      'h/prompt.md': 'prompt',
      'h/tools/pay.yaml': 'tool',
      'h/pay.ts': 'tool',
      'h/agent.ts': 'workflow',
    });
  });

  test('brackets in the name of the folder are no wildcard', async () => {
    const moved = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('h/', '[v2] (new)/'), text]),
    );
    const harness = await loadHarness(memoryFiles(moved), '[v2] (new)');
    expect(harness.tools).toHaveLength(1);
    expect(harness.hash).toBe((await load({})).hash);
  });

  test('defaults hold where optional files are missing', async () => {
    const { workflow, memory, documents } = await load({});
    expect([workflow.tool_protocol, workflow.limits.steps, memory.scope, documents]).toEqual([
      'native',
      10,
      'user',
      [],
    ]);
  });

  test('harnesses are found by the name that they give themselves', async () => {
    const found = await findHarnesses(
      memoryFiles({ 'all/one/harness.yaml': 'name: desk\n', 'all/two/harness.yaml': 'prompt: x.md\n' }),
      'all',
    );
    expect(found).toEqual([
      { name: 'desk', dir: 'all/one' },
      { name: 'two', dir: 'all/two' },
    ]);
  });
});

describe('problems have their place', () => {
  test('in harness.yaml, at the key that names what is missing', async () => {
    expect(
      await problemsOf({
        'h/harness.yaml':
          'name: desk\nprompt: system.md\ntools: tols/*.yaml\nworkflow: flow.yaml\ncode: [../../x.ts]\nvars: { now: x }\n',
      }),
    ).toEqual([
      'h/harness.yaml:6:9 vars.now has the name of a variable that pawl fills in.',
      'h/harness.yaml:2:1 The prompt h/system.md does not exist.',
      'h/harness.yaml:3:1 tools: tols/*.yaml matches no file.',
      'h/harness.yaml:4:1 workflow: there is no file h/flow.yaml.',
      'h/harness.yaml:5:1 The path "../../x.ts" leads outside the project.',
    ]);
  });

  test('in the front matter of a document, counted from the top of the file', async () => {
    expect(
      await problemsOf({
        'h/context/a.md': '---\ntitle: 3\nquestions: Why?\n---\nText\n',
        'h/context/b.md': '---\ntitle: B\nquestion: [Why?]\n---\nText\n',
        'h/context/c.md': '---\ntitle: [\n---\nText\n',
      }),
    ).toEqual([
      expect.stringMatching(/^h\/context\/a\.md:2:1 title: .*Got 3\./),
      expect.stringMatching(/^h\/context\/a\.md:3:1 questions: .*Got "Why\?"\./),
      'h/context/b.md:3:1 question is not a known key. Did you mean "questions"?',
      expect.stringMatching(/^h\/context\/c\.md:[23]:\d+ /),
    ]);
  });

  test('in a tool: its module, its schema, and a twin', async () => {
    expect(
      await problemsOf({
        'h/tools/b.yaml': 'name: a.b\nrun:\n  module: gone.ts#pay\n',
        'h/tools/c.yaml': 'name: a_b\n',
        'h/tools/d.yaml': 'name: d\nparameters: { type: string }\n',
        'h/tools/e.yaml': 'name: e\n---\nname: f\n',
      }),
    ).toEqual([
      'h/tools/b.yaml:3:3 Tool a.b: its module h/gone.ts does not exist.',
      'h/tools/e.yaml:3:1 The file has several documents; one is allowed.',
      'h/tools/c.yaml:1:1 Two tools are called a_b and a.b, which a model cannot tell apart.',
      expect.stringContaining('h/tools/d.yaml:1:1 The parameters of d are no JSON Schema: arguments are'),
    ]);
  });

  test('a tool that is broken itself is not said to be missing as well', async () => {
    expect(
      await problemsOf({
        'h/tools/pay.yaml': 'name: pay\ndescripton: Pays.\n',
        'h/workflow.yaml': 'guards:\n  - { tool: pay }\n',
      }),
    ).toEqual(['h/tools/pay.yaml:2:1 descripton is not a known key. Did you mean "description"?']);
  });
});

describe('a document', () => {
  const documentOf = async (text: string) => (await load({ 'h/context/care.md': text })).documents[0]!;

  test('has the title of its front matter, else of its first heading, else of its file', async () => {
    expect((await documentOf('---\ntitle: Care\n---\n# Wool\n')).title).toBe('Care');
    expect((await documentOf('# Wool\nWash.\n')).title).toBe('Wool');
    expect((await documentOf('Wash.\n')).title).toBe('care');
  });

  test('may have other front matter, none in it, or a rule that is none', async () => {
    expect(await documentOf('---\nsidebar_label: Care\ntags: [wool]\n---\nWash.\n')).toMatchObject({
      title: 'care',
      text: 'Wash.',
    });
    expect((await documentOf('---\n---\nWash.\n')).text).toBe('Wash.');
    expect((await documentOf('Wash.\n\n---\n\nDry.\n')).text).toBe('Wash.\n\n---\n\nDry.');
  });
});
