import pLimit from 'p-limit';
import type { ChatMessage } from '../../../core/chat.ts';
import { ModelError } from '../../../core/chat.ts';
import type { OwnAgent } from '../../../core/harness.ts';
import type { TranscriptStep } from '../../../core/trial.ts';
import type { Agent, AgentInput } from '../agent.ts';
import { runSteps } from '../loop.ts';
import type { Desk } from './desk.ts';
import { createLineWorkers, type LineReply } from './line-workers.ts';
import { recordLoop } from './record-loop.ts';
import { readReply } from './reply.ts';
import { createSession, type Session } from './session.ts';
import { createStopwatch } from './stopwatch.ts';
import { turnOf } from './turn.ts';

/** Runs a module's export as a process that answers lines; what it logs goes to stderr. */
const MODULE_HOST = `
const { console: log, process: host } = globalThis;
log.log = log.info = log.debug = log.error;
const { createInterface } = await import('node:readline');
const { pathToFileURL } = await import('node:url');
const { resolve } = await import('node:path');
const [file, name] = host.argv.slice(1);
const turn = (await import(pathToFileURL(resolve(file)).href))[name];
if (typeof turn !== 'function') throw new TypeError(file + ' exports no function ' + name);
for await (const line of createInterface({ input: host.stdin }))
  host.stdout.write(JSON.stringify(await turn(JSON.parse(line))) + '\\n');
`;

type Ask = (request: object, signal: AbortSignal) => Promise<LineReply>;

/** An agent that answers one turn: a command or module that is asked by lines, or a URL. */
export function stepAgent(
  agent: OwnAgent,
  where: { cwd: string; env: Readonly<Record<string, string>>; desk: Desk; processes: number },
): Agent {
  const workers =
    agent.url === undefined
      ? createLineWorkers({ command: commandOf(agent), cwd: where.cwd, env: where.env })
      : undefined;
  const limit = pLimit(where.processes);
  const ask: Ask = workers
    ? (request, signal) => limit(() => workers.ask(request, signal))
    : (request, signal) => post(agent.url!, request, signal);
  return {
    run: (input) => runTrial(input, agent, where.desk, ask),
    async [Symbol.asyncDispose]() {
      await workers?.[Symbol.asyncDispose]();
    },
  };
}

function commandOf(agent: OwnAgent): string[] {
  if (agent.command) return agent.command;
  const [file = '', name = ''] = agent.module!.split('#');
  return [process.execPath, '--input-type=module', '-e', MODULE_HOST, file, name];
}

async function runTrial(input: AgentInput, agent: OwnAgent, desk: Desk, ask: Ask) {
  const late = new AbortController();
  const watch = createStopwatch(agent.timeout_seconds * 1000, () => late.abort());
  const session = createSession(input, watch);
  desk.open(session, recordLoop(session));
  try {
    return await runSteps(input, (messages) => nextStep(session, messages, { agent, desk, ask, late }));
  } finally {
    watch.stop();
    desk.close(session);
  }
}

async function nextStep(
  session: Session,
  messages: readonly ChatMessage[],
  { agent, desk, ask, late }: { agent: OwnAgent; desk: Desk; ask: Ask; late: AbortController },
): Promise<TranscriptStep | string> {
  const turn = turnOf(session.input, messages, { url: desk.url, token: session.token });
  // A provider's failure ends the trial, whatever the agent makes of it.
  void session.ended.then(() => late.abort());
  const outcome = await ask(turn, late.signal);
  session.throwFailure();
  if ('reply' in outcome) return readReply(outcome.reply, session.input.tools);
  if (late.signal.aborted) return `the agent took longer than ${agent.timeout_seconds} seconds`;
  return `the agent crashed: ${outcome.crashed}`;
}

/** Posts a turn and reads the reply. Throws ModelError when the server cannot be reached. */
export async function post(url: string, request: object, signal: AbortSignal): Promise<LineReply> {
  let response: Response;
  try {
    const headers = { 'content-type': 'application/json' };
    response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request), signal });
  } catch (cause) {
    if (signal.aborted) return { crashed: 'stopped' };
    const message = `The agent at ${url} cannot be reached: ${(cause as Error).message}`;
    throw new ModelError('network', message, { cause });
  }
  const text = await response.text();
  if (!response.ok) return { crashed: `HTTP ${response.status}: ${text.slice(0, 500)}` };
  try {
    return { reply: JSON.parse(text) };
  } catch {
    return { reply: text };
  }
}
