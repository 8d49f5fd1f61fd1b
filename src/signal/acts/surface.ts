import { WORDS } from '../failures/words.ts';

/** What can be seen in a sentence without understanding it, as numbers of 0 or 1. */
const SIGNS: readonly RegExp[] = [
  /\?\s*$/,
  /!/,
  /\b(?:once|if|after|when|before|until|should you|as soon as|in case|unless)\b/i,
  /\b(?:can|could|may|might|would|shall we|shall i)\b/i,
  /\b(?:has|have|had|was|were|been)\b/i,
  /\b(?:now|right away|straight away|at once|immediately|today|minute|moment)\b/i,
  /\b(?:i|i'm|i'll|we|we'll|we're|me)\b/i,
  /^(?:[^a-z]*[A-Z]){4}[^a-z]*$/,
  WORDS.corrects,
  WORDS.wantsPerson,
  WORDS.escalates,
  WORDS.thanks,
  WORDS.agrees,
  WORDS.negates,
  WORDS.knowsNothing,
  WORDS.promises,
];

/** How much a sign weighs beside a vector of length 1. */
const WEIGHT = 0.3;

export const SURFACE_WIDTH = SIGNS.length;

export function surfaceOf(sentence: string): number[] {
  return SIGNS.map((sign) => (sign.test(sentence) ? WEIGHT : 0));
}
