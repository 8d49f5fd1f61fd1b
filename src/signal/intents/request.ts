import type { Conversation } from '../../core/conversation.ts';

/** What a user wants in one conversation, in the user's words. */
export interface Request {
  /** Id of the conversation. */
  id: string;
  text: string;
}

const TURNS = 3;
const CLAUSES = 3;
const WORDS = 60;
const CHARACTERS = 4000;

/** Fixed expressions of linear time: no repetition inside a repetition. */
const GREETING =
  /^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|dear \w{1,20}|thanks|thank you|many thanks|cheers|ok|okay|yes|no|sure|alright|great|perfect|please|sorry|excuse me)(?: (?:there|again|team|all|so much|very much|in advance|for your help|for the help|everyone))?$/i;
const INTRODUCTION = /^(?:my name is|my name's|this is|i am|i'm|it's|its) [a-z]{1,20}(?: [a-z]{1,20})?$/i;
const COURTESY =
  /^(?:how are you|how's it going|hope you|i hope you|nice to meet|have a (?:nice|good|great))/i;
const ASKING =
  /\?|\b(?:need|want|would like|'d like|like to|wish|help|please|can you|could you|would you|will you|can i|could i|may i|how|what|where|when|why|which|who|looking (?:for|to)|trying to|wondering|tell me|show me|give me|problem|issue|wrong|broken|cancel|change|refund|book|order|return|track)\b/i;
const LEAD =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|ok|okay|yes|sure|well|so|and|please)(?: there)?[,:;!]? (?=\S)/i;

/** The clauses of the first user turns that ask for something, or null when no user says anything. */
export function requestOf(conversation: Conversation): Request | null {
  const turns = conversation.messages
    .filter((message) => message.role === 'user' && message.content.trim() !== '')
    .slice(0, TURNS)
    .map((message) => message.content.slice(0, CHARACTERS));
  const [first] = turns;
  if (first === undefined) return null;
  for (const turn of turns) {
    const text = requestIn(turn);
    if (text !== null) return { id: conversation.id, text };
  }
  return { id: conversation.id, text: clipped(first) };
}

/** The requests of conversations, one at a time; those in which no user says anything are left out. */
export async function* requestsOf(
  conversations: Iterable<Conversation> | AsyncIterable<Conversation>,
): AsyncGenerator<Request> {
  for await (const conversation of conversations) {
    const request = requestOf(conversation);
    if (request) yield request;
  }
}

/** What one turn asks for: its asking clauses, else its longest one; null for greetings, thanks and names alone. */
export function requestIn(turn: string): string | null {
  const clauses = turn
    .split(/(?<=[.!?…])\s+|\n+|(?<=[。！？])/)
    .map((clause) => withoutLead(clause.trim()))
    .filter((clause) => clause !== '' && !isCourtesy(clause));
  if (clauses.length === 0) return null;
  const asking = clauses.filter((clause) => ASKING.test(clause)).slice(0, CLAUSES);
  const longest = clauses.reduce((best, clause) => (clause.length > best.length ? clause : best));
  return clipped((asking.length > 0 ? asking : [longest]).join(' '));
}

function withoutLead(clause: string): string {
  let rest = clause;
  for (let round = 0; round < 3; round++) rest = rest.replace(LEAD, '');
  return rest;
}

function isCourtesy(clause: string): boolean {
  const bare = clause.replaceAll(/[.,!;:…]/g, '').trim();
  return bare === '' || GREETING.test(bare) || INTRODUCTION.test(bare) || COURTESY.test(bare);
}

function clipped(text: string): string {
  return text.split(/\s+/).filter(Boolean).slice(0, WORDS).join(' ');
}
