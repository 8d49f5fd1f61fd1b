import type { Encoder } from '../../encoder/encoder.ts';
import { EXCHANGE_WIDTH, type Exchange, exchangeColumns } from './exchange.ts';
import { piecesOf, sentencesOf } from './sentences.ts';
import { SURFACE_WIDTH, surfaceOf } from './surface.ts';
import { GRAMS_WIDTH, gramsOf } from './word-grams.ts';

export type Speaker = 'user' | 'assistant';

/**
 * How much meaning and words weigh beside the surface: what users do is learnt from thousands of examples, what the agent does
 * from hundreds, which must not be learnt by heart.
 */
const WEIGHTS_OF = { user: { meaning: 3, grams: 4 }, assistant: { meaning: 1, grams: 1 } } as const;

/** What is read at once of what somebody says. */
export const PIECES_OF = { user: piecesOf, assistant: sentencesOf } as const;

/** Something said as a row: its meaning, its surface, and last its words, of which most are zero. */
export function rowOf(meaning: Float32Array, text: string, speaker: Speaker): Float32Array {
  const weights = WEIGHTS_OF[speaker];
  const row = new Float32Array(meaning.length + SURFACE_WIDTH + GRAMS_WIDTH);
  row.set(meaning.map((value) => value * weights.meaning));
  row.set(surfaceOf(text), meaning.length);
  row.set(
    gramsOf(text).map((value) => value * weights.grams),
    meaning.length + SURFACE_WIDTH,
  );
  return row;
}

/** How much the log odds of what was read alone weigh, and up to where they count. */
const ALONE = { weight: 0.2, most: 8 };
/** Before words of the agent's, so that they are others than the user's. */
const REACTED = 'then';

/**
 * Something that a user said as a row, in its exchange: as above, with how likely it corrects when read alone, how it sits in
 * the exchange, and the words of the agent's reaction among its own.
 */
export function exchangeRowOf(
  meaning: Float32Array,
  text: string,
  exchange: Exchange,
  alone: number,
): Float32Array {
  const own = rowOf(meaning, text, 'user');
  const words = own.length - GRAMS_WIDTH;
  const row = new Float32Array(own.length + 1 + EXCHANGE_WIDTH);
  row.set(own.subarray(0, words));
  const odds = Math.log(alone / (1 - alone));
  row[words] = ALONE.weight * Math.max(-ALONE.most, Math.min(ALONE.most, odds));
  row.set(exchangeColumns(exchange, text), words + 1);
  row.set(own.subarray(words), words + 1 + EXCHANGE_WIDTH);
  if (exchange.reaction === null) return row;
  for (const [at, value] of gramsOf(exchange.reaction, REACTED).entries())
    row[words + 1 + EXCHANGE_WIDTH + at]! += value * WEIGHTS_OF.user.grams;
  return row;
}

/** Rows of texts, each read in one piece. */
export async function rowsOf(
  encoder: Encoder,
  texts: readonly string[],
  speaker: Speaker,
): Promise<Float32Array[]> {
  const meanings = await encoder.encode(texts);
  return meanings.map((meaning, index) => rowOf(meaning, texts[index]!, speaker));
}
