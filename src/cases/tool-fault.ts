import type { Conversation, ConversationCall, ConversationMessage } from '../core/conversation.ts';
import { resultOf } from '../core/conversation-calls.ts';
import type { Failure } from '../core/failure.ts';
import { canonicalJson, type Json, type JsonObject } from '../core/json.ts';

/** What a tool says that failed whatever it was called with. */
const PASSING =
  /\btime[ds]?[ -]?out\b|\b(?:service|server|system|backend|api|endpoint|database|network|host|temporarily|currently) (?:is )?(?:temporarily |currently )?(?:unavailable|unreachable|overloaded|down|busy)\b|\brate[ -]?limit|\btoo many requests\b|\btry again later\b|\b(?:connection|socket|network) (?:was )?(?:refused|reset|closed|lost|error|failure|hang up|hung up)\b|\bE(?:CONN\w+|TIMEDOUT|PIPE|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)\b|\binternal (?:server )?error\b|\bbad gateway\b|\b(?:http|status|code|error)\W{0,4}(?:5\d\d|429)\b/i;
/** What a tool says that does not take its arguments. */
const REFUSED =
  /\b(?:argument|parameter|field|property|schema|format|invalid|malformed|missing|required|must (?:be|have|match|not)|should (?:be|have|match)|expected|unexpected|cannot parse|not a valid|bad request|unprocessable|validation|type ?error)/i;

export interface ToolFault {
  /** `tool`: it failed by itself; `arguments`: it names them, or one of them comes from nowhere. */
  whose: 'tool' | 'arguments' | 'unknown';
  /** What the tool said. */
  why: string;
}

/** Whose fault the error of a tool was; null for failures of another kind. */
export function toolFault(failure: Failure, { messages }: Conversation): ToolFault | null {
  if (failure.kind === 'bad-arguments') return { whose: 'arguments', why: failure.evidence[0]?.quote ?? '' };
  if (failure.kind !== 'tool-error') return null;
  const { turn } = failure;
  const call = blamedCall(failure, messages[turn]!);
  const result = call && resultOf(call, messages, turn);
  const why =
    failure.evidence.find(({ field }) => field === 'content')?.quote ??
    (result && 'throws' in result ? String(result.throws) : '');
  if (PASSING.test(why)) return { whose: 'tool', why };
  const took = failure.counterfactual?.calls ?? [];
  if (call && took.some((later) => sameCall(later, call)))
    return { whose: 'tool', why: 'it took the same call later' };
  const blamed = REFUSED.test(why) || (call && comesFromNowhere(call.args, messages.slice(0, turn)));
  return { whose: blamed ? 'arguments' : 'unknown', why };
}

/** The calls that went well later, unless they needed what the user said only after the turn. */
export function knowableCalls(
  { turn, counterfactual }: Failure,
  { messages }: Conversation,
): { name: string; args: JsonObject }[] {
  return (counterfactual?.calls ?? []).filter((wanted) => {
    const made = messages.findIndex(
      ({ calls }, index) => index > turn && calls?.some((call) => sameCall(wanted, call)),
    );
    const known = messages
      .slice(0, Math.max(made, turn))
      .filter(({ role }, index) => index < turn || role === 'tool');
    const said = messages.slice(turn, Math.max(made, turn)).filter(({ role }) => role === 'user');
    return said.length === 0 || !comesFromNowhere(wanted.args, known);
  });
}

function blamedCall(
  { evidence }: Failure,
  { calls = [] }: ConversationMessage,
): ConversationCall | undefined {
  const index = /^calls\.(\d+)/.exec(evidence[0]?.field ?? '')?.[1];
  return calls[Number(index ?? 0)];
}

function sameCall(a: { name: string; args: Json }, b: { name: string; args: Json }): boolean {
  return a.name === b.name && canonicalJson(a.args) === canonicalJson(b.args);
}

/** Whether a code in the arguments, one with a digit that is no date, stands in nothing that was said or answered. */
function comesFromNowhere(args: Json, before: readonly ConversationMessage[]): boolean {
  const said = before.map(({ content }) => content.toLowerCase()).join('\n');
  const isNew = (value: Json): boolean => {
    if (typeof value === 'object' && value !== null) return Object.values(value).some(isNew);
    const isCode =
      typeof value === 'string' && /\d/.test(value) && value.length > 3 && !/^\d{4}-\d\d/.test(value);
    return isCode && !said.includes(value.toLowerCase());
  };
  return isNew(args);
}
