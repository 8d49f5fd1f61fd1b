import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { PawlError } from '../../../core/errors.ts';

const STDERR_KEPT = 4000;
const GRACE_MS = 2000;

/** A process of the user's own agent, with all that it started. */
export interface Child {
  stdin: Writable;
  stdout: Readable;
  /** How it ended, in words; resolves once its output is read. Rejects with PAWL_AGENT_COMMAND when it cannot start. */
  exited: Promise<{ code: number | null; how: string }>;
  /** The end of what it wrote to stderr. */
  stderr(): string;
  note(text: string): void;
  /** Ends it and its children: asked first, then by force. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a command without a shell, in a process group of its own. */
export function startChild(
  command: readonly string[],
  options: { cwd: string; env: Readonly<Record<string, string>> },
): Child {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  if (running.size === 0) process.once('exit', stopAll);
  running.add(child);
  let tail = '';
  const note = (text: string): void => {
    tail = (tail + text).slice(-STDERR_KEPT);
  };
  child.stderr.setEncoding('utf8').on('data', note);
  // It may end without reading all that it was sent.
  child.stdin.on('error', () => {});
  const exited = new Promise<{ code: number | null; how: string }>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      running.delete(child);
      const why = cause.code === 'ENOENT' ? `there is no command "${file}"` : cause.message;
      reject(
        new PawlError('config', 'PAWL_AGENT_COMMAND', `The agent cannot be started: ${why}.`, {
          hint: `It was started as: ${command.join(' ')}, in ${options.cwd}.`,
          cause,
        }),
      );
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      signalGroup(child, 'SIGKILL');
      resolve({ code, how: signal === null ? `exit code ${code}` : `signal ${signal}` });
    });
  });
  exited.catch(() => {});
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    exited,
    stderr: () => tail.trim(),
    note,
    async stop() {
      if (!running.has(child)) return;
      signalGroup(child, 'SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
      await exited.catch(() => {});
      clearTimeout(force);
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // All of it has ended.
  }
}

function stopAll(): void {
  for (const child of running) signalGroup(child, 'SIGKILL');
}
