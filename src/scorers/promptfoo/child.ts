import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PromptfooRequest, PromptfooVerdict } from '../scorer.ts';

const STDERR_KEPT = 2000;
const STDERR_SHOWN = 300;
const REPLY_LIMIT = 16 * 1024 * 1024;

export interface PromptfooChild extends AsyncDisposable {
  /** One at a time; never throws: without a verdict the reason says why. */
  ask(request: PromptfooRequest): Promise<PromptfooVerdict>;
}

export interface PromptfooStart {
  /** Absolute path of the file that the package is imported by. */
  entry: string;
  /** What `file://` in an assertion is relative to. */
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Of one assertion; the start has a minute. */
  timeoutSeconds: number;
}

interface Worker {
  process: ChildProcess;
  next(timeoutSeconds: number): Promise<Reply>;
  tail(): string;
  ended: boolean;
}

type Reply = { line: Record<string, unknown> } | { why: string };

const START_SECONDS = 60;

/** promptfoo in a process of its own, started at the first question, kept warm, and started again when it dies. */
export function createPromptfooChild(start: PromptfooStart): PromptfooChild {
  let worker: Worker | undefined;
  let refused: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const ready = async (): Promise<Worker | string> => {
    if (worker && !worker.ended) return worker;
    if (refused !== undefined) return refused;
    worker = startWorker(start);
    const hello = await worker.next(START_SECONDS);
    if ('line' in hello) return worker;
    end(worker);
    refused = `it does not start: ${hello.why}`;
    return refused;
  };

  const ask = async (request: PromptfooRequest): Promise<PromptfooVerdict> => {
    const found = await ready();
    if (typeof found === 'string') return { verdict: null, reason: found };
    found.process.stdin?.write(`${JSON.stringify(request)}\n`);
    const reply = await found.next(start.timeoutSeconds);
    if ('why' in reply) {
      end(found);
      return { verdict: null, reason: reply.why };
    }
    const { pass, score, reason, error } = reply.line;
    if (typeof pass === 'boolean' && typeof score === 'number')
      return { verdict: { pass, score }, reason: String(reason ?? '') };
    return { verdict: null, reason: String(error ?? 'its reply cannot be read') };
  };

  return {
    ask(request) {
      const answer = last.then(() => ask(request));
      last = answer;
      return answer;
    },
    async [Symbol.asyncDispose]() {
      if (worker) end(worker);
    },
  };
}

function startWorker(start: PromptfooStart): Worker {
  const child = spawn(process.execPath, ['--no-warnings', workerFile(), start.entry], {
    cwd: start.cwd,
    env: { ...start.env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let tail = '';
  const note = (text: string): void => {
    tail = (tail + text).slice(-STDERR_KEPT);
  };
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);
  child.stdin?.on('error', () => {});
  const waiting: ((reply: Reply) => void)[] = [];
  const settle = (reply: Reply): void => waiting.shift()?.(reply);
  readLines(child.stdio[3] as Readable, settle);
  const worker: Worker = {
    process: child,
    ended: false,
    tail: () => tail.trim().slice(-STDERR_SHOWN),
    next: (timeoutSeconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(
          () => settle({ why: `no answer in ${timeoutSeconds} s` }),
          timeoutSeconds * 1000,
        );
        waiting.push((reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        if (worker.ended) settle({ why: 'its process has ended' });
      }),
  };
  const gone = (how: string): void => {
    worker.ended = true;
    settle({ why: `its process ended (${how})${worker.tail() === '' ? '' : `: ${worker.tail()}`}` });
  };
  child.on('error', (error) => gone(error.message));
  child.on('close', (code, signal) => gone(signal === null ? `exit code ${code}` : `signal ${signal}`));
  return worker;
}

function readLines(stream: Readable, settle: (reply: Reply) => void): void {
  let buffer = '';
  stream.on('error', () => {});
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    if (buffer.length > REPLY_LIMIT) settle({ why: 'its reply is too large' });
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
      const text = buffer.slice(0, end);
      buffer = buffer.slice(end + 1);
      try {
        settle({ line: JSON.parse(text) as Record<string, unknown> });
      } catch {
        settle({ why: 'its reply is no JSON' });
      }
    }
  });
}

function end(worker: Worker): void {
  worker.ended = true;
  worker.process.kill('SIGKILL');
}

/** Beside this file in the sources; a file of its own in the built package, whose other files lie in dist/ and dist/cli/. */
function workerFile(): string {
  const places = ['./worker.ts', './scorers/promptfoo-worker.js', '../scorers/promptfoo-worker.js'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = files.find((file) => existsSync(file));
  if (!found) throw new Error("the file of promptfoo's process is missing");
  return found;
}
