import { expect, test } from 'vitest';
import { memoryFiles } from '../../test/support/memory-files.ts';
import { diffHarness } from './diff-harness.ts';
import { loadHarness } from './load-harness.ts';

const files: Record<string, string> = {
  'a/harness.yaml':
    'name: desk\nworkflow: flow.yaml\ncontext: ../shared/*.md\ncode: "*.ts"\nvars: { shop: Larch }\n',
  'a/prompt.md': 'Be kind.\n',
  'a/tools/pay.yaml':
    '{ name: pay, parameters: { type: object, properties: { order: { type: string }, why: {} } } }\n',
  'a/flow.yaml': 'guards: [{ tool: pay, say: No. }]\nretrieval: { top: 3 }\n',
  'a/agent.ts': 'export {};\n',
  'shared/care.md': '# Care\nWash.\n',
};

async function changes(edits: Record<string, string | null>, dir = 'a'): Promise<string[]> {
  const edited = Object.fromEntries(
    Object.entries({ ...files, ...edits }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const before = await loadHarness(memoryFiles(files), 'a');
  const after = await loadHarness(memoryFiles(edited), dir);
  return diffHarness(before, after).map(({ layer, path, summary }) => `${layer} ${path}: ${summary}`);
}

test('nothing has changed between two equal versions, wherever they lie', async () => {
  const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/${path}`, text]));
  const before = await loadHarness(memoryFiles(files), 'a');
  expect(diffHarness(before, await loadHarness(memoryFiles(moved), 'deep/a'))).toEqual([]);
});

test.each([
  [
    { 'a/tools/pay.yaml': 'name: pay\ndescription: Pays.\nparameters: { properties: { order: {} } }\n' },
    ['tool tools/pay.yaml: tool pay: description changed; argument order changed; argument why removed'],
  ],
  [
    { 'a/tools/pay.yaml': 'name: refund\n', 'a/flow.yaml': 'guards: [{ tool: refund }]\n' },
    [
      'workflow flow.yaml: workflow: guard on refund added; guard on pay removed',
      'tool tools/pay.yaml: tool refund: renamed from pay; argument order removed; argument why removed',
    ],
  ],
  [
    { 'a/flow.yaml': 'guards: [{ tool: pay, say: Not yet. }]\nretrieval: { top: 5 }\nsteps: [Ask.]\n' },
    ['workflow flow.yaml: workflow: guard on pay changed; steps changed; retrieval.top 3 → 5'],
  ],
  [
    { 'a/harness.yaml': files['a/harness.yaml']!.replace('Larch', 'Loom') },
    ['workflow harness.yaml: harness.yaml: vars.shop Larch → Loom'],
  ],
  [{ 'a/flow.yaml': `# Why\n${files['a/flow.yaml']}` }, ['workflow flow.yaml: workflow: 1 line added']],
  [{ 'a/memory.yaml': 'scope: none\n' }, ['memory memory.yaml: memory added']],
  [{ 'a/agent.ts': 'export const a = 1;\nexport {};\n' }, ['workflow agent.ts: code agent.ts: 1 line added']],
  [
    { 'shared/care.md': '# Care\nDry.\n' },
    ['context shared/care.md: document "Care": 1 line added, 1 line removed'],
  ],
])('an edit %# is told in words', async (edits, told) => {
  expect(await changes(edits)).toEqual(told);
});

test('the diff of a file is a unified one', async () => {
  const before = await loadHarness(memoryFiles(files), 'a');
  const after = await loadHarness(memoryFiles({ ...files, 'a/prompt.md': 'Be brief.\n' }), 'a');
  expect(diffHarness(before, after)[0]!.diff).toContain('@@ -1,1 +1,1 @@\n-Be kind.\n+Be brief.\n');
});
