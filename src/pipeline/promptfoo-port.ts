import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Case } from '../core/case.ts';
import type { Config } from '../core/config.ts';
import { PawlError, type Problem, problemsError, usageError } from '../core/errors.ts';
import { hashJson } from '../core/hash.ts';
import { isObject, type JsonObject } from '../core/json.ts';
import { createPromptfooChild } from '../scorers/promptfoo/child.ts';
import { codeIn, executableText } from '../scorers/promptfoo/rules.ts';
import { assertionOf } from '../scorers/promptfoo.ts';
import type { PromptfooPort, PromptfooRequest, PromptfooVerdict } from '../scorers/scorer.ts';
import type { Store } from '../store/store.ts';
import type { Comparison } from './comparison.ts';
import type { Exam } from './exam.ts';
import type { PipelinePorts } from './options.ts';

/** What a process needs of the environment to run at all; keys are handed on by name only. */
const PLAIN = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
];

/** promptfoo reports, looks for updates and keeps a history unless it is told not to. */
const QUIET = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  PROMPTFOO_DISABLE_DEBUG_LOG: '1',
  PROMPTFOO_DISABLE_ERROR_LOG: '1',
  PROMPTFOO_CACHE_ENABLED: '0',
  LOG_LEVEL: 'error',
};

/** promptfoo as it is installed: the file that it is imported by. */
export interface PromptfooPackage {
  entry: string;
  version: string;
}

/**
 * Looks before the first trial whether promptfoo is there and may do what the cases say.
 * Throws PAWL_PROMPTFOO_MISSING, PAWL_PROMPTFOO_CODE or PAWL_PROMPTFOO_UNTRUSTED. Undefined when no case needs it.
 */
export function findPromptfoo(exam: Exam, config: Config, root: string): PromptfooPackage | undefined {
  const all = [...exam.members, ...exam.others.map(({ item }) => item)];
  if (!all.some((item) => assertionsOf(item).length > 0)) return undefined;
  const problems = all.flatMap((item) => codeProblems(item));
  if (problems.length > 0 && !config.promptfoo.code) {
    throw problemsError(
      'PAWL_PROMPTFOO_CODE',
      `${problems.length} promptfoo assertions would execute what a case says:`,
      problems.slice(0, 20),
    );
  }
  const added = exam.others.filter(({ kind }) => kind === 'added').flatMap(({ item }) => codeProblems(item));
  if (config.gate.trust === 'none' && added.length > 0) {
    throw usageError(
      'PAWL_PROMPTFOO_UNTRUSTED',
      `The candidate adds promptfoo assertions that execute code, and gate.trust: none does not let them run: ${added[0]!.message}`,
      'Review the cases, then gate them where gate.trust is same-repo.',
    );
  }
  return resolvePromptfoo(root);
}

function assertionsOf(item: Case): JsonObject[] {
  return item.expect.filter(({ name }) => name === 'promptfoo').map(assertionOf);
}

function codeProblems(item: Case): Problem[] {
  return item.expect
    .filter(({ name }) => name === 'promptfoo')
    .flatMap((expectation) => {
      const found = codeIn(assertionOf(expectation)) ?? executableText(expectation.options.vars);
      if (found === undefined) return [];
      return [
        {
          message: `${item.id}: promptfoo ${String(assertionOf(expectation).type)} has ${found}.`,
          place: item.place,
          hint: 'Cases are then as trusted as code: set promptfoo: { code: true } in the config, or write it as another expectation.',
        },
      ];
    });
}

/** Verdicts of another version are not taken for its own. */
function versionOf(entry: string): string {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (isObject(read) && read.name === 'promptfoo') return String(read.version);
    } catch {
      // Its folder is further up.
    }
  }
  return entry;
}

function resolvePromptfoo(root: string): PromptfooPackage {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    try {
      const entry = createRequire(from).resolve('promptfoo');
      return { entry, version: versionOf(entry) };
    } catch {
      // The next place may have it.
    }
  }
  throw new PawlError(
    'config',
    'PAWL_PROMPTFOO_MISSING',
    'Cases of this suite have promptfoo expectations, and promptfoo is not installed.',
    { hint: 'npm install --save-dev --omit=optional promptfoo' },
  );
}

/** promptfoo for this run; its verdicts are kept in the store, so that the same output is judged once. */
export function openPromptfooPort(
  { promptfoo, config, sides, mask, project }: Comparison,
  ports: PipelinePorts,
  store: Store,
): (PromptfooPort & AsyncDisposable) | undefined {
  if (!promptfoo) return undefined;
  const { code, timeoutSeconds, env: names } = config.promptfoo;
  const owner = sides.suiteFrom === 'base' && sides.base ? sides.base.files : sides.suiteFiles;
  const given = [...PLAIN, ...names].flatMap((name) => {
    const value = ports.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Without leave to execute, a template that slipped through stays text.
  const templating = code ? {} : { PROMPTFOO_DISABLE_TEMPLATING: '1' };
  const env = {
    ...Object.fromEntries(given),
    ...QUIET,
    ...templating,
    PROMPTFOO_CONFIG_DIR: join(project.root, '.pawl', 'cache', 'promptfoo'),
  };
  const opened = owner
    .codeRoot()
    .then((cwd) => createPromptfooChild({ entry: promptfoo.entry, cwd, env, timeoutSeconds }));
  opened.catch(() => {});
  const ask = async (request: PromptfooRequest): Promise<PromptfooVerdict> =>
    ports.offline ? { verdict: null, reason: 'only stored verdicts count' } : (await opened).ask(request);
  const asked = new Map<string, Promise<PromptfooVerdict>>();
  return {
    assert(request) {
      const key = hashJson(['promptfoo', promptfoo.version, code, request]);
      const answer = asked.get(key) ?? judgeOnce(store, key, () => ask(request), mask.text);
      asked.set(key, answer);
      // A verdict is in the store by then; what was not measured may be tried again.
      void answer.finally(() => asked.delete(key)).catch(() => {});
      return answer;
    },
    async [Symbol.asyncDispose]() {
      await (await opened)[Symbol.asyncDispose]();
    },
  };
}

async function judgeOnce(
  store: Store,
  key: string,
  ask: () => Promise<PromptfooVerdict>,
  mask: (text: string) => string,
): Promise<PromptfooVerdict> {
  const known = (await store.getScores([key])).get(key);
  if (known && known.score !== null)
    return { verdict: { pass: known.atLeast === 0, score: known.score }, reason: known.reason };
  const { verdict, reason: raw } = await ask();
  const reason = mask(raw);
  if (verdict) {
    const { pass, score } = verdict;
    // `atLeast` says whether it passed: 0 = yes, 1 = no, whatever its score.
    await store.putScores([
      { key, score: { expectation: 'promptfoo', score, atLeast: pass ? 0 : 1, reason } },
    ]);
  }
  return { verdict, reason };
}
