import { resolve } from 'node:path';
import { usageError } from '../../core/errors.ts';
import { terminalText } from '../../core/text.ts';
import {
  addCi,
  type CiOptions,
  checkCiHost,
  checkInitName,
  ciPatch,
  initFromTraces,
  initProject,
} from '../../pipeline.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { packageRoot } from '../package-root.ts';
import { type Ask, withQuestions } from '../questions.ts';
import { showCi } from './init-ci-words.ts';
import { showFromTraces, showInitialised } from './init-words.ts';

type Options = Readonly<Record<string, unknown>>;

/** `pawl init`: a new project, as an example to change or out of the traces of an agent that exists. */
export const init: CommandSpec = {
  configure(command) {
    command
      .argument('[folder]', 'folder of the project; it need not exist yet', '.')
      .option(
        '--from <traces...>',
        'files, folders or globs of traces: harness and cases are drawn from them',
      )
      .option('--format <name>', 'the format of the traces, where the shape of a record does not tell')
      .option('--name <name>', 'name of the harness; default: desk, or agent with --from')
      .option('--ci <host>', 'also the files of a CI: github, gitlab; in a project that is there, only these')
      .option(
        '--no-forks',
        'with --ci github: one workflow with the keys of your models, in place of the pair',
      )
      .option('--diff', 'with --ci: write nothing; print how files that are there differ, as a patch')
      .option('-y, --yes', 'ask nothing')
      .option('--json', 'print what was written as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl init my-agent --name support\n  pawl init my-agent --from traces/*.jsonl\n  pawl init --ci github',
      );
  },
  async run([folder = '.'], options, context) {
    const ci = ciOf(options);
    if (ci && options.diff) {
      context.stdout((await ciPatch(ci, resolve(context.cwd, folder))).trimEnd());
      return 0;
    }
    const alone = ci && options.from === undefined && options.name === undefined;
    const added = alone ? await addCi(ci, folder, context.cwd) : null;
    if (added) {
      if (options.json) context.stdout(JSON.stringify({ ci: added }, null, 2));
      else showCi(added, context);
      return added.differs.length > 0 ? 1 : 0;
    }
    const answers = await withQuestions(options, context, async (ask) => ({
      name: await askName(ask, options),
      ci: ci ?? (await askCi(ask)),
    }));
    return start(folder, { ...options, ...answers }, context);
  },
};

async function start(
  folder: string,
  { name, ci, ...options }: Options & { name: string; ci: CiOptions | undefined },
  context: CommandContext,
): Promise<number> {
  const root = packageRoot();
  const { cwd, env, now, signal, commandLine: command } = context;
  const from = options.from as string[] | undefined;
  if (!from) {
    const made = await initProject({ folder, name, ci }, { cwd, packageRoot: root });
    if (options.json) context.stdout(JSON.stringify(made, null, 2));
    else showInitialised(made, context);
    return exitCode(made.ci);
  }
  const note = (text: string): void => {
    if (!options.json) context.stderr(terminalText(text));
  };
  const found = await initFromTraces(
    { folder, name, ci, files: from, format: options.format as string | undefined, stdin: context.stdin },
    { cwd, env, now, signal, command, packageRoot: root, onStep: note },
  );
  if (options.json) context.stdout(JSON.stringify(found, null, 2));
  else showFromTraces(found, context);
  return exitCode(found.ci);
}

/** A file that was not overwritten is a refusal. */
function exitCode(ci: { differs: readonly string[] } | null): number {
  return ci && ci.differs.length > 0 ? 1 : 0;
}

function ciOf({ ci, forks, diff }: Options): CiOptions | undefined {
  const lone = diff ? '--diff' : forks === false ? '--no-forks' : null;
  if (ci === undefined && lone)
    throw usageError(
      'PAWL_INIT_CI',
      `${lone} says something of the files of a CI, and none is named.`,
      '--ci github.',
    );
  if (ci === undefined) return undefined;
  const host = checkCiHost(String(ci));
  if (host !== 'github' && forks === false)
    throw usageError('PAWL_INIT_CI', `--no-forks is for --ci github; ${host} has one job for all.`);
  return { host, forks: forks !== false };
}

async function askName(ask: Ask, { name, from }: Options): Promise<string> {
  return typeof name === 'string' ? name : ask('Name of the harness', from ? 'agent' : 'desk', checkInitName);
}

async function askCi(ask: Ask): Promise<CiOptions | undefined> {
  const answers = ['none', 'github', 'gitlab'];
  const host = await ask('Files for CI (github, gitlab)', 'none', (answer) =>
    answers.includes(answer) ? null : `One of ${answers.join(', ')}; got "${answer}".`,
  );
  return host === 'none' ? undefined : { host: checkCiHost(host), forks: true };
}
