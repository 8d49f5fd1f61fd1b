import type { Json, JsonObject } from '../core/json.ts';

/** A case of the suite, as far as it is told from where it comes. */
export interface Standing {
  id: string | null;
  file: string | null;
  origin?: JsonObject | undefined;
  draft?: boolean;
  document?: JsonObject;
}

/** That the same failure stands in a file already; undefined where it does not. */
export function standing({ origin }: JsonObject, suite: readonly Standing[]): string | undefined {
  const twin = suite.find((item) => isSame(origin as JsonObject, item.origin ?? item.document?.origin));
  if (!twin?.file) return undefined;
  const next = twin.origin?.draftedBy
    ? `look at it, then: pawl case accept ${twin.id}`
    : 'mend it there and take `draft` out, or delete it';
  return `it stands already in ${twin.file}${twin.draft ? `, as a draft: ${next}` : ''}`;
}

/** By the failure, or the turn of its conversation; a case about the whole conversation stands for all failures in it. */
function isSame(made: JsonObject, there: Json | undefined): boolean {
  if (typeof there !== 'object' || there === null || Array.isArray(there)) return false;
  if (made.conversation !== there.conversation || there.evidence === undefined) return false;
  if (made.evidence === 'sibling' || there.evidence === 'sibling') return made.evidence === there.evidence;
  return made.failure === there.failure || made.turn === there.turn;
}
