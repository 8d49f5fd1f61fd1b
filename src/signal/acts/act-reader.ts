import type { Conversation } from '../../core/conversation.ts';
import type { Encoder } from '../../encoder/encoder.ts';
import { SAME_WORDS, SOME_WORDS, textSimilarity } from '../failures/similarity.ts';
import { WORDS } from '../failures/words.ts';
import { type Act, AGENT_ACTS, type Reading, type Readings, USER_ACTS } from './act.ts';
import { asksIn, type Exchange, exchangesOf, straight } from './exchange.ts';
import { likelihood, type Weights, weightsOf } from './likelihood.ts';
import { exchangeRowOf, PIECES_OF, type Row, rowOf, type Speaker } from './rows.ts';

/** Reads what messages do, by their meaning. */
export interface ActReader {
  /** Names the reader and all that changes its readings. */
  readonly id: string;
  /** Readings of each conversation, in order. English only. */
  read(conversations: readonly Conversation[]): Promise<Readings[]>;
}

const READER = 'acts-8';

const ACTS = { user: USER_ACTS, assistant: AGENT_ACTS } as const;

/** A reader over vectors of the built-in encoder, by weights that were trained on the examples in scripts/acts. */
export function createActReader(encoder: Encoder): ActReader {
  return {
    id: `${READER} ${encoder.id}`,
    async read(conversations) {
      const wanted = conversations.flatMap((conversation, number) => piecesIn(conversation, number));
      const meanings = await encoder.encode(wanted.map((item) => item.sentence));
      const weights = new Map<Act, Weights>();
      for (const act of [...USER_ACTS, ...AGENT_ACTS]) weights.set(act, await weightsOf(act));
      const inExchange = await weightsOf('correctsInExchange');
      const exchanges = conversations.map(({ messages }) => exchangesOf(messages));
      const acts = conversations.map(() => new Map<number, Partial<Record<Act, Reading>>>());
      for (const [index, { number, message, role, sentence }] of wanted.entries()) {
        const own = acts[number]!.get(message) ?? {};
        acts[number]!.set(message, own);
        const row = rowOf(meanings[index]!, sentence, role);
        const exchange = exchanges[number]!.get(message);
        for (const act of ACTS[role]) {
          const alone = likelihood(weights.get(act)!, row);
          const likely =
            act === 'corrects' && exchange ? correctsIn(exchange, inExchange, row, sentence, alone) : alone;
          if (likely > (own[act]?.likely ?? -1)) own[act] = { likely, sentence };
        }
      }
      const vectors = await vectorsOf(encoder, conversations);
      return acts.map((own, number) => ({ acts: own, vectors: vectors[number]! }));
    },
  };
}

/**
 * From here on what says so by itself sets the agent right, whatever stands around it, unless the agent had asked something:
 * in words that are mostly used for it, and in any.
 */
const CLEAR = { inItsWords: 0.6, inAny: 0.85 };

function correctsIn(exchange: Exchange, weights: Weights, row: Row, text: string, alone: number): number {
  const likely = likelihood(weights, exchangeRowOf(row, text, exchange, alone));
  const clear = alone >= (WORDS.corrects.test(straight(text)) ? CLEAR.inItsWords : CLEAR.inAny);
  return clear && !asksIn(exchange.answer) ? Math.max(likely, alone) : likely;
}

/** A user's earlier messages that may have been said again. */
const EARLIER = 3;

/**
 * Of whole messages of users, since what they repeat they often say in other sentences; only of those that share some words
 * with one shortly before, and too few to be the same by their words alone.
 */
async function vectorsOf(
  encoder: Encoder,
  conversations: readonly Conversation[],
): Promise<Map<number, Float32Array>[]> {
  const asked = conversations.flatMap(({ messages }, number) =>
    [...alike(messages)].map((message) => ({ number, message, content: messages[message]!.content })),
  );
  const vectors = await encoder.encode(asked.map((item) => item.content));
  const own = conversations.map(() => new Map<number, Float32Array>());
  for (const [index, { number, message }] of asked.entries()) own[number]!.set(message, vectors[index]!);
  return own;
}

function alike(messages: Conversation['messages']): Set<number> {
  const users = messages.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  const found = new Set<number>();
  for (const [at, now] of users.entries())
    for (const before of users.slice(Math.max(0, at - EARLIER), at)) {
      const words = textSimilarity(messages[before]!.content, messages[now]!.content);
      if (words >= SOME_WORDS && words < SAME_WORDS) found.add(before).add(now);
    }
  return found;
}

interface Wanted {
  number: number;
  message: number;
  role: Speaker;
  sentence: string;
}

/** What users and the agent itself said, in the pieces in which it is read. */
function piecesIn({ messages }: Conversation, number: number): Wanted[] {
  return messages.flatMap(({ role, content, by }, message): Wanted[] => {
    if ((role !== 'user' && role !== 'assistant') || by === 'human' || content.trim() === '') return [];
    return PIECES_OF[role](content).map((sentence) => ({ number, message, role, sentence }));
  });
}
