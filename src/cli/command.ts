import type { Readable } from 'node:stream';
import type { Command } from 'commander';

/** What a command may touch of the world. */
export interface CommandContext {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Prints a text and a newline. */
  stdout(text: string): void;
  stderr(text: string): void;
  stdin: Readable;
  /** Writes as it is, for progress on a terminal. */
  progress(text: string): void;
  /** Whether stdout is a terminal, and stderr. */
  terminal: { stdout: boolean; stderr: boolean };
  color: boolean;
  columns: number;
  nodeVersion: string;
  now: () => number;
  signal: AbortSignal;
  /** As typed, for reports: `pawl gate support --profile strict`. */
  commandLine: string;
}

/** One command: what it takes, and what it does. */
export interface CommandSpec {
  /** Adds arguments, options and an example to the help. */
  configure(command: Command): void;
  /** Gives the exit code. */
  run(
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ): Promise<number>;
}
