import type {
  Conversation,
  ConversationCall,
  ConversationMessage,
  ConversationTool,
} from '../../core/conversation.ts';
import { isObject } from '../../core/json.ts';
import { type Act, LIKELY, type Readings } from '../acts/act.ts';
import type { Drift } from '../drift.ts';
import { dot } from '../vectors/matrix.ts';
import { SAME_WORDS, SOME_WORDS } from './similarity.ts';
import { WORDS } from './words.ts';

/** One call of the agent and what became of it. */
export interface CallView {
  /** Index of the message that made it, and of the call in it. */
  message: number;
  index: number;
  call: ConversationCall;
  tool: ConversationTool | undefined;
  /** Index of the message that answers it. */
  answer: number | undefined;
  result: string | undefined;
  failed: boolean;
}

/** A conversation laid out for detectors. */
export interface View {
  conversation: Conversation;
  messages: readonly ConversationMessage[];
  system: string;
  /** Indices of messages of the user, and of the agent. */
  users: number[];
  agents: number[];
  calls: CallView[];
  /** How alike two texts are, 0–1. */
  similar: (a: string, b: string) => number;
  /** Whether two messages of the user say the same, by their words or, where they were read, by their meaning. */
  repeats: (before: number, now: number) => boolean;
  /** The sentence by which a message does it; undefined when it does not. */
  does: (message: number, act: Act) => string | undefined;
  /** How the shapes of tools changed over time. */
  drifts: readonly Drift[];
}

/** Word lists that stand in where nobody has read the messages by their meaning. */
const BY_WORDS: Readonly<Record<Act, RegExp>> = {
  corrects: WORDS.corrects,
  asksForPerson: WORDS.wantsPerson,
  upset: WORDS.escalates,
  promises: WORDS.promises,
  knowsNothing: WORDS.knowsNothing,
};

/** What is known beside the conversation itself. */
export interface Known {
  similar: View['similar'];
  readings?: Readings | undefined;
  drifts?: readonly Drift[] | undefined;
}

export function viewOf(conversation: Conversation, { similar, readings, drifts = [] }: Known): View {
  const { messages, tools } = conversation;
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const indices = (role: ConversationMessage['role']): number[] =>
    messages.flatMap((message, index) => (message.role === role ? [index] : []));
  const taken = new Set<number>();
  const calls = messages.flatMap((message, at): CallView[] =>
    message.role !== 'assistant'
      ? []
      : (message.calls ?? []).map((call, index) => {
          const answer = answerOf(messages, at, call, taken);
          const text = answer === undefined ? undefined : messages[answer]!.content;
          const failed = answer !== undefined && (messages[answer]!.failed === true || saysError(text!));
          return { message: at, index, call, tool: byName.get(call.name), answer, result: text, failed };
        }),
  );
  return {
    conversation,
    messages,
    system: messages.find((message) => message.role === 'system')?.content ?? '',
    users: indices('user'),
    agents: indices('assistant').filter((index) => messages[index]!.by !== 'human'),
    calls,
    similar,
    repeats: (before, now) => sameSaid(messages, similar, readings, before, now),
    does: readings ? byMeaning(readings) : byWords(messages),
    drifts,
  };
}

/** Of meaning, beside some likeness of words. */
const SAME_MEANING = 0.81;

function sameSaid(
  messages: readonly ConversationMessage[],
  similar: View['similar'],
  readings: Readings | undefined,
  before: number,
  now: number,
): boolean {
  const [old, text] = [messages[before]!.content, messages[now]!.content];
  // The same about another order is another matter.
  const codes = (said: string): string[] => said.match(/\b(?=[\w-]*\d)[\w-]{2,}/g) ?? [];
  const [left, right] = [codes(old), codes(text)];
  if (left.length > 0 && right.length > 0 && !right.some((code) => left.includes(code))) return false;
  const words = similar(old, text);
  if (words >= SAME_WORDS) return true;
  const [a, b] = [readings?.vectors.get(before), readings?.vectors.get(now)];
  return words >= SOME_WORDS && a !== undefined && b !== undefined && dot(a, b) >= SAME_MEANING;
}

function byMeaning(readings: Readings): View['does'] {
  return (message, act) => {
    const reading = readings.acts.get(message)?.[act];
    return reading && reading.likely >= LIKELY[act] ? reading.sentence : undefined;
  };
}

function byWords(messages: readonly ConversationMessage[]): View['does'] {
  return (message, act) => {
    const { content } = messages[message]!;
    const at = content.search(BY_WORDS[act]);
    return at < 0 ? undefined : sentenceAt(content, at);
  };
}

function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.slice(at).search(/[.\n]/);
  return text.slice(from, end < 0 ? undefined : at + end + 1).trim();
}

/** By its id, else the next answer that no call has taken. */
function answerOf(
  messages: readonly ConversationMessage[],
  at: number,
  call: ConversationCall,
  taken: Set<number>,
): number | undefined {
  const fits = (index: number): boolean => messages[index]!.role === 'tool' && !taken.has(index);
  let found: number | undefined;
  for (let index = at + 1; index < messages.length && found === undefined; index++) {
    if (messages[index]!.role === 'user') break;
    if (fits(index) && call.id !== '' && messages[index]!.callId === call.id) found = index;
  }
  for (let index = at + 1; index < messages.length && found === undefined; index++) {
    if (messages[index]!.role !== 'tool') break;
    if (fits(index) && (call.id === '' || !messages[index]!.callId)) found = index;
  }
  if (found !== undefined) taken.add(found);
  return found;
}

/** An answer that is an error whatever the trace's marks say. */
export function saysError(text: string): boolean {
  if (/^\s*(error|exception|traceback|fatal|failed|failure|invalid)\b/i.test(text)) return true;
  if (!/^\s*\{/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return (
      isObject(value) &&
      [value.error, value.errors, value.exception].some((item) => Boolean(item) && item !== 'none')
    );
  } catch {
    return false;
  }
}

/** The agent's message before another one; undefined when it has not spoken yet. */
export function agentBefore(view: View, message: number): number | undefined {
  return view.agents.findLast((index) => index < message);
}

export function quote(text: string, max = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

export function callText({ name, args, raw }: ConversationCall): string {
  return `${name}(${raw ?? JSON.stringify(args)})`;
}

/** A phrase with some of what stands around it. */
export function around(text: string, claim: string): string {
  const at = text.indexOf(claim);
  return quote(text.slice(Math.max(0, at - 40), at + claim.length + 40));
}
