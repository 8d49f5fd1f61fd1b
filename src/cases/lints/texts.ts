import { compilePattern } from '../../scorers/match/match.ts';
import { normalise } from '../../scorers/match/text.ts';
import type { TextWanted } from '../../scorers/says.ts';

/** Texts with nothing in common: what finds all of them finds everything. */
const PROBES = ['', 'q', 'Zebra!', '7', '…', '\n', 'änd so ön', '- 12:30'];

/** The text is found in whatever is said, even in nothing. */
export function matchesAnything({ kind, parts }: TextWanted): boolean {
  if (kind === 'contains') return parts.every((part) => normalise(part) === '');
  if (kind !== 'matches') return false;
  const pattern = compilePattern(parts[0]!);
  return PROBES.every((probe) => pattern.matcher(probe).find());
}

/** Found in whatever is said, if only something is. */
export function matchesAnySpeech(text: TextWanted): boolean {
  if (text.kind !== 'matches') return matchesAnything(text);
  const pattern = compilePattern(text.parts[0]!);
  return PROBES.filter((probe) => /[^\n]/.test(probe)).every((probe) => pattern.matcher(probe).find());
}

/** Whoever says the one has said the other. */
export function impliesText(said: TextWanted, never: TextWanted): boolean {
  const [text] = said.parts.map(normalise);
  if (said.kind === never.kind && said.kind !== 'contains')
    return normalise(said.parts[0]!) === normalise(never.parts[0]!);
  if (said.kind !== 'contains' && said.kind !== 'equals') return false;
  if (never.kind === 'contains')
    return never.parts.every((part) => said.parts.some((own) => normalise(own).includes(normalise(part))));
  if (never.kind !== 'matches') return false;
  // Inside a longer text an anchor could hold elsewhere, or not at all.
  const anchored = /\^|\$|\\[AbBz]/.test(never.parts[0]!);
  const pattern = compilePattern(never.parts[0]!);
  return said.kind === 'equals'
    ? pattern.matcher(text!).find()
    : !anchored && said.parts.some((own) => pattern.matcher(own).find());
}

/** No answer is both: one is to be the whole answer, and the other is not in it. */
export function textsPart(a: TextWanted, b: TextWanted): boolean {
  const [whole, other] = a.kind === 'equals' ? [a, b] : [b, a];
  if (whole.kind !== 'equals') return false;
  const text = normalise(whole.parts[0]!);
  if (other.kind === 'equals') return text !== normalise(other.parts[0]!);
  return other.kind === 'contains' && other.parts.some((part) => !text.includes(normalise(part)));
}
