import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveInside } from '../src/core/resolve-inside.ts';
import { diffHarness } from '../src/harness/diff-harness.ts';
import { resolveBase } from '../src/harness/git.ts';
import { gitFiles } from '../src/harness/git-files.ts';
import { loadHarness } from '../src/harness/load-harness.ts';
import { folderOverlay, workTreeFiles } from '../src/harness/project-files.ts';
import { renderRequest } from '../src/harness/render.ts';
import { memoryFiles } from './support/memory-files.ts';
import { createProject } from './support/project.ts';

const base: Record<string, string> = {
  'h/harness.yaml': 'name: desk\nvars: { shop: Larch }\n',
  'h/prompt.md': 'You work for {{shop}}.\n{{documents}}\n',
  'h/tools/pay.yaml':
    'name: pay\ndescription: Pays.\nparameters: { type: object, properties: { order: { type: string } } }\n',
  'h/workflow.yaml': 'guards:\n  - { tool: pay, requires: pay }\n',
  'h/context/returns.md': '---\ntitle: Returns\nquestions: [How long can I return?]\n---\nWithin 30 days.\n',
  'h/context/wool.md': '# Wool\nWash at 30 degrees.\n',
};

const load = (changes: Record<string, string | undefined> = {}) => {
  const files = Object.fromEntries(
    Object.entries({ ...base, ...changes }).filter(([, text]) => text !== undefined),
  );
  return loadHarness(memoryFiles(files as Record<string, string>), 'h');
};

describe('the hash of a harness', () => {
  test('does not depend on line ends, a byte order mark, the folder or the ledger', async () => {
    const { hash } = await load();
    const crlf = await load({ 'h/prompt.md': `\ufeff${base['h/prompt.md']!.replaceAll('\n', '\r\n')}\r\n` });
    const ledger = await load({ 'h/ledger.jsonl': '{}\n' });
    const moved = await loadHarness(
      memoryFiles(Object.fromEntries(Object.entries(base).map(([path, text]) => [`x/y/${path}`, text]))),
      'x/y/h',
    );
    expect([crlf.hash, ledger.hash, moved.hash]).toEqual([hash, hash, hash]);
  });

  test('changes with every file that harness.yaml names', async () => {
    const { hash } = await load();
    for (const path of Object.keys(base).filter((name) => !name.endsWith('harness.yaml'))) {
      const changed = await load({
        [path]: base[path]!.replace(/(Pays|Larch|30|You|title|requires)/, '$1 '),
      });
      if (path !== 'h/workflow.yaml') expect(changed.hash, path).not.toBe(hash);
    }
  });
});

describe('problems of a harness', () => {
  test('are all told at once, each with its place and a suggestion', async () => {
    const error = await load({
      'h/prompt.md': 'Hello\n  {{documnets}}',
      'h/workflow.yaml': 'guards:\n  - { tool: pya }\nroutes:\n  - { when: "(?=x)" }\nlimit: { steps: 3 }\n',
      'h/tools/pay.yaml': 'name: pay\nparameters: { type: nonsense }\n',
    }).catch((caught) => caught);
    expect(error.code).toBe('PAWL_HARNESS_INVALID');
    const texts = error.problems.map(
      (problem: { message: string; place: { file: string; line: number } }) =>
        `${problem.place.file}:${problem.place.line} ${problem.message}`,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/prompt\.md:2 \{\{documnets\}\}.*Did you mean "documents"/),
        expect.stringMatching(/workflow\.yaml:5 limit is not a known key\. Did you mean "limits"/),
        expect.stringMatching(/pay\.yaml:1 The parameters of pay are no JSON Schema/),
      ]),
    );
  });

  test('an unknown tool in a guard and a bad expression are found', async () => {
    const error = await load({
      'h/workflow.yaml': 'guards:\n  - { tool: pya }\nroutes:\n  - { when: "(?=x)" }\n',
    }).catch((caught) => caught);
    const texts = error.problems.map((problem: { message: string }) => problem.message).join('\n');
    expect(texts).toContain('There is no tool pya. Did you mean "pay"?');
    expect(texts).toContain('no regular expression');
  });

  test('globs may leave the folder but not the project', async () => {
    const fine = await load({
      'h/harness.yaml': 'name: desk\nprompt: ../app/prompt.md\nvars: { shop: x }\n',
      'app/prompt.md': 'Hi.',
    });
    expect(fine.prompt.text).toBe('Hi.');
    const outside = load({ 'h/harness.yaml': 'name: desk\nprompt: ../../etc/passwd\n' });
    const problem = expect.objectContaining({ message: expect.stringContaining('outside') });
    await expect(outside).rejects.toMatchObject({ problems: expect.arrayContaining([problem]) });
  });
});

test('two versions are compared in words, by layer', async () => {
  const before = await load();
  const after = await load({
    'h/prompt.md': `${base['h/prompt.md']}Be kind.\n`,
    'h/tools/pay.yaml':
      'name: pay\ndescription: Pays back.\nparameters: { type: object, properties: { order: { type: string }, why: {} }, required: [why] }\n',
    'h/context/wool.md': undefined,
    'h/workflow.yaml': 'tool_protocol: pythonic\n',
  });
  expect(diffHarness(before, after).map(({ layer, summary }) => `${layer}: ${summary}`)).toEqual([
    'context: document "Wool" removed',
    'prompt: prompt: 1 line added',
    'tool: tool pay: description changed; argument why added (required)',
    'workflow: workflow: guard on pay removed; tool_protocol native → pythonic',
  ]);
});

describe('a rendered request', () => {
  const input = {
    messages: [{ role: 'user' as const, content: 'how long can i return it' }],
    memory: [],
    at: '2026-11-20T10:00:00Z',
    query: 'how long can i return it',
  };

  test('has the variables filled in, and the documents that fit', async () => {
    const harness = await load({ 'h/prompt.md': '{{shop}} {{today}} \\{{kept}} {{documents}}' });
    const request = renderRequest(harness, { ...input, tools: harness.tools });
    expect(request.messages[0]!.content).toBe('Larch 2026-11-20 {{kept}} ## Returns\nWithin 30 days.');
    expect(request.tools.map((tool) => tool.name)).toEqual(['pay']);
  });

  test('does not read filled-in text as a template again', async () => {
    const harness = await load({
      'h/harness.yaml': 'name: desk\nvars: { shop: "{{now}}" }\n',
      'h/prompt.md': '{{shop}}',
    });
    expect(renderRequest(harness, { ...input, tools: [] }).messages[0]!.content).toBe('{{now}}');
  });

  test('lists tools in the prompt for the pythonic protocol, and offers none natively', async () => {
    const harness = await load({ 'h/workflow.yaml': 'tool_protocol: pythonic\n' });
    const request = renderRequest(harness, { ...input, tools: harness.tools });
    expect(request.tools).toEqual([]);
    expect(request.messages[0]!.content).toContain('- pay(order?: string): Pays.');
  });

  test('takes the first route that matches', async () => {
    const harness = await load({
      'h/workflow.yaml': 'routes:\n  - { when: "return", add: Be quick., tools: [] }\n',
    });
    const request = renderRequest(harness, { ...input, tools: harness.tools });
    expect(request.messages[0]!.content).toContain('Be quick.');
    expect(request.tools).toEqual([]);
  });
});

describe('files of a project', () => {
  test('are read from a git ref without touching the work tree, also from a subfolder', async () => {
    await using project = await createProject({
      'app/h/harness.yaml': 'name: desk\n',
      'app/h/prompt.md': 'old',
    });
    const commit = await project.commit('first');
    await project.write({ 'app/h/prompt.md': 'new' });
    const files = await gitFiles(join(project.root, 'app'), commit);
    expect(await files.read('h/prompt.md')).toBe('old');
    expect(await files.list(['h/*.md'])).toEqual(['h/prompt.md']);
    expect((await loadHarness(files, 'h')).prompt.text).toBe('old');
    expect(await project.git('status', '--porcelain')).toBe('M app/h/prompt.md');
    expect(await project.read('app/h/prompt.md')).toBe('new');
    const root = await files.codeRoot();
    expect(root).toBe(join(project.root, 'app/.pawl/base', commit));
  });

  test('the base is the merge base with main, and HEAD on that very commit', async () => {
    await using project = await createProject({ a: '1' });
    const first = await project.commit('first');
    expect((await resolveBase(project.root))!.commit).toBe(first);
    await project.git('checkout', '-q', '-b', 'edit');
    await project.commit('second', { a: '2' });
    expect((await resolveBase(project.root))!.commit).toBe(first);
    await expect(resolveBase(project.root, '--upload-pack=x')).rejects.toMatchObject({
      code: 'PAWL_GIT_REF',
    });
    await expect(resolveBase(project.root, '$(touch x)')).rejects.toMatchObject({ code: 'PAWL_GIT_REF' });
  });

  test('a folder laid over a harness covers its files and leaves the others', async () => {
    await using project = await createProject({
      'h/prompt.md': 'old',
      'h/a.md': 'a',
      'edit/prompt.md': 'new',
      'edit/b.md': 'b',
    });
    const overlay = folderOverlay(workTreeFiles(project.root), 'h', join(project.root, 'edit'));
    expect(await overlay.list(['h/*.md'])).toEqual(['h/a.md', 'h/b.md', 'h/prompt.md']);
    expect(await overlay.read('h/prompt.md')).toBe('new');
    expect(await overlay.read('h/a.md')).toBe('a');
  });

  test('a link that leads outside is refused', async () => {
    await using project = await createProject();
    await mkdir(join(project.root, 'p'));
    await writeFile(join(project.root, 'secret'), 'x');
    await symlink('../secret', join(project.root, 'p/link'));
    await expect(workTreeFiles(join(project.root, 'p')).read('link')).rejects.toMatchObject({
      code: 'PAWL_PATH_OUTSIDE',
    });
  });

  test('no path out of a file leaves the root', () => {
    for (const bad of ['../x', '/etc/passwd', 'a/../../x', 'C:\\x', 'a\\..\\x', '%2e%2e/x', 'a\0b']) {
      expect(() => resolveInside('', bad), bad).toThrow();
    }
    fc.assert(
      fc.property(fc.string(), (ref) => {
        try {
          expect(resolveInside('a/b', ref).split('/')).not.toContain('..');
        } catch (error) {
          expect(error).toMatchObject({ code: 'PAWL_PATH_OUTSIDE' });
        }
      }),
    );
  });
});
