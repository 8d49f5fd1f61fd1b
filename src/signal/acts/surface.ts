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
  /^(?:[^a-zA-Z]*[A-Z]){4}[^a-z]*$/,
  /,\s*not\b|\bnot\b[^.!?]{1,40},|\bnot (?:the|my|for|in|on|to|from|a|an|that|mine)\b/i,
  /\b(?:wrong|mix(?:ed|ing)?[ -]?up|confus\w*|misunderst\w*|misread\w*|mistaken|overlook\w*|backwards|undo)\b/i,
  /\byou(?:'ve|'re| have| are| seem| were)?\b[^.!?]{0,24}\b(?:wrong|changed|picked|booked|sent|wrote|quoted|said|answered|skipped|overlooked|gave|opened|looking|describing|telling)\b/i,
  /\bi (?:asked|meant|said|wanted|wrote|was asking|am asking|ordered|never|already|didn't|did not)\b/i,
  /\b(?:but|however|though|instead|rather|actually)\b/i,
  /\b(?:my (?:mistake|fault|bad)|sorry,? i|oops)\b/i,
  /\b(?:mine|somebody else|someone else|another (?:customer|person)|neighbou?r)\b/i,
  /^(?:no|nope|not|wrong|wait|stop|hold on|hang on|hmm?)\b/i,
  /\b(?:never again|forget it|done|leaving|sick of|tired of|enough|give up|goodbye|bye|useless|worst|joke|lawyer|complain\w*)\b/i,
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
const WEIGHT = 0.4;

export const SURFACE_WIDTH = SIGNS.length;

export function surfaceOf(sentence: string): number[] {
  return SIGNS.map((sign) => (sign.test(sentence) ? WEIGHT : 0));
}
