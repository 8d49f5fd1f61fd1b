import type { Encoder } from '../../encoder/encoder.ts';
import { EXCHANGE_WIDTH, type Exchange, exchangeColumns, straight } from './exchange.ts';
import { piecesOf, sentencesOf } from './sentences.ts';
import { SURFACE_WIDTH, surfaceOf } from './surface.ts';
import { type Grams, gramsOf } from './word-grams.ts';

export type Speaker = 'user' | 'assistant';

/**
 * How much meaning and words weigh beside the surface: what users do is learnt from thousands of examples, what the agent does
 * from hundreds, which must not be learnt by heart.
 */
const WEIGHTS_OF = { user: { meaning: 3, grams: 4 }, assistant: { meaning: 1, grams: 1 } } as const;

/** What is read at once of what somebody says. */
export const PIECES_OF = { user: piecesOf, assistant: sentencesOf } as const;

/** Something said, in numbers: its meaning, its surface and what stands around it, and its words, of which most do not occur. */
export interface Row {
  dense: Float32Array;
  words: Grams;
}

export function rowOf(meaning: Float32Array, said: string, speaker: Speaker): Row {
  const weights = WEIGHTS_OF[speaker];
  const text = straight(said);
  const dense = new Float32Array(meaning.length + SURFACE_WIDTH);
  dense.set(meaning.map((value) => value * weights.meaning));
  dense.set(surfaceOf(text), meaning.length);
  return { dense, words: weighted(gramsOf(text), weights.grams) };
}

function weighted({ places, values }: Grams, weight: number): Grams {
  return { places, values: values.map((value) => value * weight) };
}

/** How much the log odds of what was read alone weigh, and up to where they count. */
const ALONE = { weight: 0.2, most: 8 };
/** Before words of the agent's, so that they are others than the user's. */
const REACTED = 'then';

/**
 * A user's text, whose row is `own`, in its exchange: with how likely it corrects when read alone, how it sits in the exchange,
 * and the words of the agent's reaction beside its own.
 */
export function exchangeRowOf(own: Row, text: string, exchange: Exchange, alone: number): Row {
  const dense = new Float32Array(own.dense.length + 1 + EXCHANGE_WIDTH);
  const odds = Math.log(alone / (1 - alone));
  dense.set(own.dense);
  dense[own.dense.length] = ALONE.weight * Math.max(-ALONE.most, Math.min(ALONE.most, odds));
  dense.set(exchangeColumns(exchange, text), own.dense.length + 1);
  if (exchange.reaction === null) return { dense, words: own.words };
  const reacted = weighted(gramsOf(straight(exchange.reaction), REACTED), WEIGHTS_OF.user.grams);
  return {
    dense,
    words: {
      places: Int32Array.of(...own.words.places, ...reacted.places),
      values: Float32Array.of(...own.words.values, ...reacted.values),
    },
  };
}

/** Rows of texts, each read in one piece. */
export async function rowsOf(encoder: Encoder, texts: readonly string[], speaker: Speaker): Promise<Row[]> {
  const meanings = await encoder.encode(texts);
  return meanings.map((meaning, index) => rowOf(meaning, texts[index]!, speaker));
}
