import pLimit from 'p-limit';
import type { OwnAgent } from '../../../core/harness.ts';
import { isObject } from '../../../core/json.ts';
import type { Transcript } from '../../../core/trial.ts';
import type { Agent, AgentInput } from '../agent.ts';
import type { Before } from '../answer-calls.ts';
import { talkMessages } from '../conversation.ts';
import { startChild } from './child.ts';
import type { Desk } from './desk.ts';
import { recordLoop } from './record-loop.ts';
import { recordProxy } from './record-proxy.ts';
import { protocolError } from './reply.ts';
import { createSession, type Session } from './session.ts';
import { post } from './step-agent.ts';
import { createStopwatch } from './stopwatch.ts';
import { type Turn, turnOf } from './turn.ts';

const STDOUT_LIMIT = 16 * 1024 * 1024;

interface Where {
  cwd: string;
  env: Readonly<Record<string, string>>;
  desk: Desk;
  /** Processes at once. */
  processes: number;
}

/** An agent that owns its loop (`loop`), or code that knows nothing of pawl (`proxy`): one process a trial, or a URL. */
export function processAgent(agent: OwnAgent, where: Where): Agent {
  const limit = pLimit(where.processes);
  return {
    run: (input) => limit(() => runTrial(input, agent, where)),
    async [Symbol.asyncDispose]() {
      limit.clearQueue();
    },
  };
}

async function runTrial(input: AgentInput, agent: OwnAgent, where: Where): Promise<Transcript> {
  if (!input.dialogue) return runTurn(input, agent, where, { steps: [] });
  // One set of tools for all turns, since what they have answered and changed stays.
  const tools = input.createTools(input.tools);
  const kept = { ...input, createTools: () => tools };
  let before: Before = { steps: [] };
  for (;;) {
    const transcript = await runTurn(kept, agent, where, before);
    if (transcript.end !== 'speech') return transcript;
    const then = await input.dialogue.next(transcript);
    const { steps } = transcript;
    const more = then.says === null ? [] : [{ after: steps.length, says: then.says }];
    const users = [...(before.users ?? []), ...more];
    before = users.length > 0 ? { steps, users } : { steps };
    if ('end' in then) return { ...before, end: then.end };
  }
}

/** From a message of the user to the agent's next speech: a process or request of its own. */
async function runTurn(
  input: AgentInput,
  agent: OwnAgent,
  where: Where,
  before: Before,
): Promise<Transcript> {
  const { desk } = where;
  const late = `the agent took longer than ${agent.timeout_seconds} seconds`;
  const watch = createStopwatch(agent.timeout_seconds * 1000, () => session.over('harness_error', late));
  const session = createSession(input, watch, before);
  desk.open(session, agent.mount === 'proxy' ? recordProxy(session) : recordLoop(session));
  const turn = turnOf(input, talkMessages(input.item.given, before), { url: desk.url, token: session.token });
  try {
    if (agent.url === undefined) await runProcess(session, agent, where, turn);
    else await callServer(session, agent.url, turn);
    return session.finish();
  } finally {
    watch.stop();
    desk.close(session);
  }
}

async function runProcess(session: Session, agent: OwnAgent, where: Where, turn: Turn): Promise<void> {
  const child = startChild(agent.command!, {
    cwd: where.cwd,
    env: {
      ...where.env,
      PAWL_TOOLS_URL: turn.tools_url,
      PAWL_MODEL: turn.model.name,
      OPENAI_BASE_URL: turn.model.base_url,
      OPENAI_API_KEY: turn.model.api_key,
    },
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (stdout.length < STDOUT_LIMIT) stdout += chunk;
  });
  child.stdin.end(`${JSON.stringify(turn)}\n`);
  await Promise.race([session.ended, child.exited]);
  if (session.ending()) return child.stop();
  const { code, how } = await child.exited;
  if (code !== 0) {
    const why = child.stderr() === '' ? '' : `: ${child.stderr()}`;
    session.over('harness_error', `the agent crashed: ${how}${why}`);
  } else speak(session, agent, stdout);
}

async function callServer(session: Session, url: string, turn: Turn): Promise<void> {
  const stop = new AbortController();
  const outcome = await Promise.race([post(url, turn, stop.signal), session.ended.then(() => undefined)]);
  if (outcome === undefined) stop.abort();
  else if ('crashed' in outcome) session.over('harness_error', `the agent crashed: ${outcome.crashed}`);
  else takeText(session, outcome.reply);
}

/**
 * What the agent said in the end: a last line that is an object with `text`, else what the model said last (`proxy`),
 * else all that was printed.
 */
function speak(session: Session, agent: OwnAgent, stdout: string): void {
  const printed = stdout.trim();
  const lastLine = printed.slice(printed.lastIndexOf('\n') + 1);
  const object = lastLine.startsWith('{') ? parse(lastLine) : undefined;
  if (isObject(object) && 'text' in object) takeText(session, object);
  else if (agent.mount === 'proxy' && session.steps.at(-1)?.calls.length === 0) session.over('speech');
  else takeText(session, { text: printed });
}

function takeText(session: Session, reply: unknown): void {
  const text = isObject(reply) ? (reply.text ?? reply.content) : reply;
  if (typeof text !== 'string' || text === '') {
    session.fail(protocolError(reply, 'has no text'));
    return;
  }
  const own = session.steps.length > session.before.steps.length;
  if (own && session.steps.at(-1)?.calls.length === 0) session.steps.pop();
  session.steps.push({ text, calls: [] });
  session.over(session.input.item.ends === 'step' ? 'step' : 'speech');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
