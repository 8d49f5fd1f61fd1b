import micromatch from 'micromatch';
import type { Suite } from '../core/case.ts';
import { PawlError } from '../core/errors.ts';
import { workflowSchema } from '../core/harness.ts';
import { toolSchema } from '../core/tool.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { checkCases, type PersonalScanner } from './check-cases.ts';
import type { Lint } from './lints/lint.ts';
import { lints } from './lints/lints.ts';
import { loadSuite } from './load-suite.ts';

/** Whether one lint, or a check of the loader, still does its work. */
export interface SelfTest {
  lint: string;
  about: string;
  /** It finds what is wrong in its example, which was loaded like any suite. */
  fires: boolean;
  /** It finds nothing in a suite that is fine. */
  silent: boolean;
}

const DIR = 'evals/desk';
const TODAY = '2026-01-01';

/** A small harness with a tool that reads, one that acts and one that hands off. */
const HARNESS = {
  agent: 'builtin',
  workflow: workflowSchema.parse({ hand_off: ['hand_over'] }),
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
        properties: { order: { type: 'string', pattern: '^[A-Z]-\\d+$' }, amount: { type: 'number' } },
        required: ['order'],
      },
    },
    { name: 'hand_over' },
  ].map((tool) => toolSchema.parse(tool)),
} as const;

/** The second version of a tool. */
const CODES: ToolCodes = new Map([['pay', { name: 'pay', file: 'tools.ts', version: 2 }]]);

/** Five cases of one intent that no lint has anything against, and a fixture. */
const FINE: Readonly<Record<string, string>> = {
  'a/one.yaml': `sealed: true
given: [{ user: I want my money back for A-1. }]
expect: [{ calls: pay, with: { order: A-1, amount: { any: true } } }, { says: paid }]
replay: [{ call: pay, returns: { ok: true }, version: 2 }]
`,
  'a/two.yaml': 'given: [{ user: Where is my parcel? }]\nexpect: [{ calls: look, with: { what: parcel } }]\n',
  'a/three.yaml': 'given: [{ user: Please pay. }]\nexpect: [{ never_calls: pay }, { asks_for: order }]\n',
  'a/four.yaml': 'given: [{ user: A person please! }]\nexpect: [{ hands_off: true }]\n',
  'a/five.yaml':
    'given: [{ user: "Mail jo@example.org, thanks." }]\nexpect: [{ calls_nothing: true }, { says: { matches: "^you.*welcome" } }]\n',
  'fixtures/look.yaml': '- returns: { found: true }\n',
};

/** Duplicate keys never reach a lint: the loader refuses them, with both places. */
const TWICE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'duplicate-key (YAML)': {
    'a/one.yaml': 'given: [{ user: hello }]\nexpect: [{ says: a }]\ngiven: [{ user: bye }]\n',
  },
  'duplicate-key (JSONL)': {
    'a/rows.jsonl': '{"given":[{"user":"hello"}],"given":[{"user":"bye"}],"expect":[{"says":"a"}]}\n',
  },
};

/** Runs every lint over its own example and over a suite that is fine. */
export async function selfTestLints(personal: PersonalScanner): Promise<SelfTest[]> {
  const fine = await check({ files: FINE }, personal);
  const tests: SelfTest[] = [];
  for (const [lint, { about, example }] of lints) {
    const found = await check(example, personal);
    tests.push({ lint, about, fires: found.has(lint), silent: !fine.has(lint) });
  }
  for (const [lint, files] of Object.entries(TWICE)) {
    const about = 'a key that stands twice, which would make a case the clone of its neighbour';
    tests.push({ lint, about, fires: await isRefused(files), silent: true });
  }
  return tests;
}

async function check(example: Lint['example'], personal: PersonalScanner): Promise<Set<string>> {
  const suite = await load(example.files);
  const ignored = new Set(example.ignored?.map((file) => `${DIR}/${file}`));
  const findings = await checkCases(suite, {
    dir: DIR,
    harness: HARNESS,
    codes: CODES,
    today: TODAY,
    ignored,
    personal,
  });
  return new Set(findings.map((finding) => finding.lint));
}

async function isRefused(files: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await load(files);
    return false;
  } catch (error) {
    return (
      error instanceof PawlError && /is not unique: it stands at \S+:\d+:\d+ already/.test(error.message)
    );
  }
}

function load(files: Readonly<Record<string, string>>): Promise<Suite> {
  const below = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${DIR}/${path}`, text]));
  return loadSuite({ files: filesOf(below), dir: DIR, harness: 'desk' });
}

/** A project that is only in memory. */
function filesOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  const read = async (path: string): Promise<string> => texts[path] ?? '';
  return {
    label: 'self-test',
    commit: null,
    list: async (globs) => micromatch(Object.keys(texts), [...globs]).sort(),
    read,
    readMany: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const))),
    exists: async (path) => Object.hasOwn(texts, path),
    codeRoot: async () => '',
  };
}
