import { Command, CommanderError } from 'commander';
import { formatError, PawlError, usageError } from '../core/errors.ts';
import { shellWord } from '../core/shell-word.ts';
import { didYouMean } from '../core/suggest.ts';
import { VERSION } from '../core/version.ts';
import type { CommandContext, CommandSpec } from './command.ts';
import { commands } from './commands.ts';

const HELP = `pawl ${VERSION}: no edit of an agent's harness goes in that breaks an intent.

Usage: pawl <command> [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Start with:  pawl demo
Then:        pawl init`;

/** The only place that prints and ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that went away (`| head`) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const interrupted = new AbortController();
  let signalCode: number | undefined;
  const onSignal = (code: number) => () => {
    if (signalCode !== undefined) process.exit(code);
    signalCode = code;
    process.stderr.write('\nFinishing what is in flight; once more to stop at once.\n');
    interrupted.abort();
  };
  process.on('SIGINT', onSignal(130));
  process.on('SIGTERM', onSignal(143));
  const code = await dispatch(argv, createContext(argv, interrupted.signal));
  process.exitCode = signalCode ?? code;
}

function createContext(argv: readonly string[], signal: AbortSignal): CommandContext {
  const { stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    env,
    stdin: process.stdin,
    stdout: (text) => console.log(text),
    stderr: (text) => console.error(text),
    progress: (text) => stderr.write(text),
    terminal: { stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: Math.max(40, Math.min(stdout.columns ?? 80, 120)),
    nodeVersion: process.versions.node,
    now: () => Date.now(),
    signal,
    commandLine: ['pawl', ...argv].map(shellWord).join(' '),
  };
}

async function dispatch(argv: readonly string[], context: CommandContext): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    context.stdout(HELP);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    context.stdout(VERSION);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    context.stderr(
      `There is no command "${name}".${didYouMean(name, Object.keys(commands))}\n  Hint: pawl --help lists them.`,
    );
    return 2;
  }
  try {
    return await runCommand(name, entry.summary, await entry.load(), rest, context);
  } catch (error) {
    return reportError(error, context);
  }
}

async function runCommand(
  name: string,
  summary: string,
  spec: CommandSpec,
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const command = new Command(`pawl ${name}`).description(summary).exitOverride().showSuggestionAfterError();
  command.configureOutput({
    writeOut: (text) => context.stdout(text.trimEnd()),
    writeErr: (text) => context.stderr(text.trimEnd().replace(/^error: /, '')),
  });
  command.option('-C, --cwd <dir>', 'work in this folder');
  spec.configure(command);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.missingArgument')
      context.stderr(
        `  Usage: pawl ${name} ${command.usage()}\n  Hint: pawl ${name} --help shows an example.`,
      );
    return error.exitCode === 0 ? 0 : 2;
  }
  const options = command.opts<Record<string, unknown>>();
  const cwd =
    typeof options.cwd === 'string'
      ? (await import('node:path')).resolve(context.cwd, options.cwd)
      : context.cwd;
  try {
    return await spec.run(command.args, options, { ...context, cwd });
  } catch (error) {
    throw namedHarness(error, name, command);
  }
}

/** Where a harness is to be named, the hint says how this command takes its name. */
function namedHarness(error: unknown, name: string, command: Command): unknown {
  if (!(error instanceof PawlError) || error.code !== 'PAWL_HARNESS_WHICH') return error;
  const option = command.options.some(({ long }) => long === '--harness');
  const hint = option ? 'Name one with --harness <name>.' : `Name one: pawl ${name} <harness>.`;
  return usageError(error.code, error.message, hint);
}

async function reportError(error: unknown, context: CommandContext): Promise<number> {
  if (error instanceof PawlError && error.kind !== 'internal') {
    const text = formatError(error);
    // Off a terminal a message stays on its line, so that logs can be searched.
    context.stderr(
      context.terminal.stderr ? (await import('../report/prose.ts')).prose(text, context.columns) : text,
    );
    return error.kind === 'model' ? 4 : 2;
  }
  context.stderr(error instanceof Error ? (error.stack ?? error.message) : String(error));
  context.stderr(`This is a fault of pawl ${VERSION} itself. Please report it with the lines above.`);
  return 2;
}

await main(process.argv.slice(2));
