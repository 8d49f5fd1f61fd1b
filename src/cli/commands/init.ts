import { createInterface } from 'node:readline/promises';
import { terminalText } from '../../core/text.ts';
import {
  checkInitName,
  type FromTraces,
  type Initialised,
  initFromTraces,
  initProject,
} from '../../pipeline.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { packageRoot } from '../package-root.ts';
import { showFromTraces, showInitialised } from './init-words.ts';

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
      .option('-y, --yes', 'ask nothing')
      .option('--json', 'print what was written as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl init my-agent --name support\n  pawl init my-agent --from traces/*.jsonl',
      );
  },
  async run([folder], options, context) {
    const from = options.from as string[] | undefined;
    const name =
      (options.name as string | undefined) ?? (await askName(from ? 'agent' : 'desk', options, context));
    const root = packageRoot();
    if (from) {
      const { cwd, env, now, signal, commandLine: command } = context;
      const note = (text: string): void => {
        if (!options.json) context.stderr(terminalText(text));
      };
      const found: FromTraces = await initFromTraces(
        { folder, name, files: from, format: options.format as string | undefined, stdin: context.stdin },
        { cwd, env, now, signal, command, packageRoot: root, onStep: note },
      );
      if (options.json) context.stdout(JSON.stringify(found, null, 2));
      else showFromTraces(found, context);
      return 0;
    }
    const made: Initialised = await initProject({ folder, name }, { cwd: context.cwd, packageRoot: root });
    if (options.json) context.stdout(JSON.stringify(made, null, 2));
    else showInitialised(made, context);
    return 0;
  },
};

/** Asks only a person at a terminal; an empty answer, and the end of input, are the default. */
async function askName(
  otherwise: string,
  options: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Promise<string> {
  const typed = 'isTTY' in context.stdin && context.stdin.isTTY === true;
  if (options.yes || options.json || !typed || !context.terminal.stdout) return otherwise;
  const lines = createInterface({ input: context.stdin });
  try {
    for (const answers = lines[Symbol.asyncIterator](); ; ) {
      context.progress(`Name of the harness [${otherwise}]: `);
      const { value, done } = await answers.next();
      const answer = (done ? '' : value.trim()) || otherwise;
      const why = checkInitName(answer);
      if (why === null) return answer;
      context.progress(`${terminalText(why)}\n`);
    }
  } finally {
    lines.close();
  }
}
