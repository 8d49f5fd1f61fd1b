import type { Encoder } from '../../encoder/encoder.ts';
import { matrixOf } from '../vectors/matrix.ts';
import { type IntentModel, type Placement, placeRows } from './intent-model.ts';
import { type LinearModel, trainLinearModel } from './linear-model.ts';
import type { Request } from './request.ts';

/** Encoded at a time: what lies in memory at once. */
const CHUNK = 4096;
/** Requests encoded in full to set the margin, and others to measure with. */
const CHECKED = 2000;
/** Agreement that the margin is set for; above what is asked for, since it is measured anew on others. */
const AIM = 0.93;

export interface Placed {
  placements: Placement[];
  /** Requests that went through the encoder. */
  encoded: number;
  /** Share of requests, out of those measured, that get the same intent as with full encoding; null when all are encoded. */
  agreement: number | null;
}

/** The nearest intent of each text, by encoding all of them. */
export async function encodeAndPlace(
  model: IntentModel,
  texts: readonly string[],
  encoder: Encoder,
): Promise<Placement[]> {
  const placements: Placement[] = [];
  for (let start = 0; start < texts.length; start += CHUNK) {
    const vectors = await encoder.encode(texts.slice(start, start + CHUNK));
    placements.push(...placeRows(model, matrixOf(vectors)));
  }
  return placements;
}

/**
 * Places many requests: a linear model learns from `known` what the encoder would say, and the encoder is asked only where
 * that model's margin is low. The margin is set on 2,000 requests and the agreement measured on 2,000 others; with fewer
 * than 8,000 requests all are encoded. What the linear model is sure of counts as in scope.
 */
export async function placeRequests(
  model: IntentModel,
  requests: readonly Request[],
  known: readonly { text: string; intent: string }[],
  encoder: Encoder,
  seed = 1,
): Promise<Placed> {
  const texts = requests.map((request) => request.text);
  if (texts.length < 4 * CHECKED || known.length === 0) {
    const placements = await encodeAndPlace(model, texts, encoder);
    return { placements, encoded: texts.length, agreement: null };
  }
  const intents = [...new Set(model.intents)];
  const numbers = new Map(intents.map((intent, index) => [intent, index]));
  const linear = trainLinearModel(
    known.map((item) => item.text),
    known.map((item) => numbers.get(item.intent) ?? 0),
    intents.length,
    seed,
  );
  // Every n-th one, so that no stretch of time is left out.
  const step = texts.length / (2 * CHECKED);
  const checked = Array.from({ length: 2 * CHECKED }, (_, index) => Math.floor(index * step));
  const full = await encodeAndPlace(
    model,
    checked.map((index) => texts[index]!),
    encoder,
  );
  const guesses = checked.map((index, at) => guess(linear, intents, texts[index]!, full[at]!));
  const least = leastMargin(guesses.filter((_, at) => at % 2 === 0));
  const measured = guesses.filter((_, at) => at % 2 === 1);
  const agreeing = measured.filter(({ margin, agrees }) => margin < least || agrees).length;
  const placements = new Array<Placement>(texts.length);
  checked.forEach((index, at) => {
    placements[index] = full[at]!;
  });
  const unsure: number[] = [];
  texts.forEach((text, index) => {
    if (placements[index]) return;
    const { best, margin } = linear.classify(text);
    if (margin < least) unsure.push(index);
    else placements[index] = { intent: intents[best]!, novelty: null, inScope: true };
  });
  const rest = await encodeAndPlace(
    model,
    unsure.map((index) => texts[index]!),
    encoder,
  );
  unsure.forEach((index, at) => {
    placements[index] = rest[at]!;
  });
  return { placements, encoded: checked.length + unsure.length, agreement: agreeing / measured.length };
}

interface Guess {
  margin: number;
  agrees: boolean;
}

function guess(linear: LinearModel, intents: readonly string[], text: string, full: Placement): Guess {
  const { best, margin } = linear.classify(text);
  return { margin, agrees: intents[best] === full.intent };
}

/** The lowest margin from which on so few guesses differ that AIM is kept over all of them. */
function leastMargin(guesses: readonly Guess[]): number {
  const sorted = guesses.toSorted((a, b) => b.margin - a.margin);
  let wrong = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { margin, agrees } of sorted) {
    if (!agrees) wrong++;
    if (wrong > (1 - AIM) * guesses.length) break;
    least = margin;
  }
  return least;
}
