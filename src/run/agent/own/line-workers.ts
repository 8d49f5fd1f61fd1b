import { ModelError } from '../../../core/chat.ts';
import { type Child, startChild } from './child.ts';
import { protocolError } from './reply.ts';

const LINE_LIMIT = 16 * 1024 * 1024;

/** What came of one request: the reply, or how the process ended without one. */
export type LineReply = { reply: unknown } | { crashed: string };

/** Processes that answer one JSON line with one JSON line. */
export interface LineWorkers extends AsyncDisposable {
  /**
   * A process that ended after its reply is replaced for the next request. Throws ModelError `agent_protocol` when a
   * line that begins like an object is none, or the process ended well without a reply.
   */
  ask(request: object, signal: AbortSignal): Promise<LineReply>;
}

interface Worker {
  child: Child;
  lines: (line: string) => void;
  ended: boolean;
}

export function createLineWorkers(start: {
  command: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}): LineWorkers {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const spawnWorker = (): Worker => {
    const worker: Worker = { child: startChild(start.command, start), lines: () => {}, ended: false };
    all.add(worker);
    readLines(worker);
    const gone = (): void => {
      worker.ended = true;
      all.delete(worker);
    };
    worker.child.exited.then(gone, gone);
    return worker;
  };
  return {
    async ask(request, signal) {
      let worker = idle.pop();
      while (worker?.ended) worker = idle.pop();
      worker ??= spawnWorker();
      const outcome = await exchange(worker, request, signal);
      if ('reply' in outcome && !worker.ended) idle.push(worker);
      return outcome;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...all].map(({ child }) => child.stop()));
    },
  };
}

async function exchange(worker: Worker, request: object, signal: AbortSignal): Promise<LineReply> {
  const { child } = worker;
  let stop: () => void = () => {};
  const stopped = new Promise<LineReply>((resolve) => {
    stop = () => resolve({ crashed: 'stopped' });
    signal.addEventListener('abort', stop, { once: true });
  });
  const replied = new Promise<LineReply>((resolve, reject) => {
    worker.lines = (line) => {
      try {
        resolve({ reply: JSON.parse(line) });
      } catch {
        reject(protocolError(line, 'is no JSON'));
      }
    };
  });
  const exited = child.exited.then(({ code, how }): LineReply => {
    if (code === 0) throw new ModelError('agent_protocol', 'The agent ended without a reply.');
    return { crashed: `${how}${child.stderr() === '' ? '' : `: ${child.stderr()}`}` };
  });
  child.stdin.write(`${JSON.stringify(request)}\n`);
  try {
    return await Promise.race([replied, exited, stopped]);
  } finally {
    replied.catch(() => {});
    exited.catch(() => {});
    signal.removeEventListener('abort', stop);
    if (signal.aborted) await child.stop();
  }
}

/** Lines that begin like an object are replies; anything else that is printed is kept with stderr. */
function readLines(worker: Worker): void {
  let buffer = '';
  worker.child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    if (buffer.length > LINE_LIMIT) buffer = '';
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
      const line = buffer.slice(0, end).trim();
      buffer = buffer.slice(end + 1);
      if (line.startsWith('{')) worker.lines(line);
      else worker.child.note(`${line}\n`);
    }
  });
  // A reply without a newline counts once the process has closed its output.
  worker.child.stdout.on('end', () => {
    if (buffer.trim().startsWith('{')) worker.lines(buffer.trim());
  });
}
