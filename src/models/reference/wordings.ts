/** A place in a text where a value of the wanted kind stands. */
export interface Candidate {
  value: string;
  index: number;
}

const MARKER =
  /\b(?:sorry|i mean|i meant|actually|no,? wait|or rather|correction|my mistake|make that|no, (?:it|that|the))\b/gi;
export const FROM = /\b(?:from|between|since|old|current)(?: the)?\s*$/i;
export const TO = /\b(?:to|until|till|through|into|and|new)(?: (?:the|is))?\s*$/i;
const NEGATED =
  /\b(?:not|instead of|rather than|no longer|isn'?t|wasn'?t|don'?t|do not)\s+(?:the |my |an? )?(?:[\w-]+ )?$/i;

/** What stands after the last correction in a text: "M, sorry, I meant L" ends with L. */
export function afterCorrection(text: string): string | undefined {
  const last = [...text.matchAll(MARKER)].at(-1);
  return last && last.index > 0 ? text.slice(last.index + last[0].length) : undefined;
}

/** The text without the things that it says are not meant: "not M", "instead of A-1". */
export function withoutRejected(text: string): string {
  return text.replace(
    /\b(?:not|no longer|instead of|rather than|isn'?t|wasn'?t)\s+(?:the |my |an? )?[\w@.-]+/gi,
    ' ',
  );
}

/**
 * Which of several values is meant for an argument: none that is rejected, those after a correction first, the one that
 * "from" or "to" gives to a beginning or an end, else the one beside a word of the argument's name, else the first.
 */
export function chooseCandidate(
  text: string,
  all: readonly Candidate[],
  meaning: string,
): Candidate | undefined {
  const before = (item: Candidate): string => text.slice(Math.max(0, item.index - 32), item.index);
  const end = /\b(?:to|until|till|end|return|new|destination)\b/i.test(meaning);
  const start = /\b(?:from|start|begin|old|current|origin)\b/i.test(meaning);
  const accepted = all.filter((item) => !NEGATED.test(before(item)));
  const corrected = afterCorrection(text);
  const late = corrected ? accepted.filter((item) => item.index >= text.length - corrected.length) : accepted;
  const left = late.length > 0 ? late : accepted;
  const isFrom = (item: Candidate): boolean => FROM.test(before(item));
  const isTo = (item: Candidate): boolean => TO.test(before(item));
  if (end && !start) return left.find(isTo) ?? left.filter((item) => !isFrom(item)).at(-1);
  if (start && !end) return left.find(isFrom) ?? left.find((item) => !isTo(item));
  if (left.length < 2) return left[0];
  const names = meaning
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 2);
  const beside = (item: Candidate): boolean =>
    before(item)
      .toLowerCase()
      .split(/\W+/)
      .filter(Boolean)
      .slice(-3)
      .some((word) => names.includes(word));
  return left.find(beside) ?? left[0];
}

const LEAD =
  /^\W*(?:(?:yes|sure|ok(?:ay)?|of course|certainly|oh|ah|sorry|no|well|right|here (?:it is|you go)|thanks|hi|hello)\b[\s,.:!-]*)*(?:(?:it|that|this)(?:[’']s|\s+is|\s+was|\s+(?:would|should) be)\s+|(?:my|the|his|her|our)\s+[\w\s-]{2,30}?\s+(?:is|was|are)\s+|i(?:[’']m| am)\s+(?:called\s+)?|(?:i (?:want|need|would like)|i[’']d like|make it|under)\s+)?/i;

/** What an answer says, without the words around it: "Sure, it's Anna Berg, thanks" is Anna Berg. */
export function plainAnswer(text: string): string {
  return text
    .replace(LEAD, '')
    .replace(/[\s.,!]*(?:please|thanks|thank you|thx)?[\s.!]*$/i, '')
    .trim();
}
