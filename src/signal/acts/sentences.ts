/** Words up to which a message is read as one. */
const SHORT = 12;
/** Of a long message these many sentences from its beginning and its end are read. */
const ENDS = 6;

/** The sentences of a message, without mark-up at their start; `whole` keeps a short message in one piece. */
export function sentencesOf(text: string, whole: boolean): string[] {
  if (whole && text.split(/\s+/, SHORT + 1).length <= SHORT) return [text.trim()];
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[\s*#>\-–•]+/, '').trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  return sentences.length > 2 * ENDS ? [...sentences.slice(0, ENDS), ...sentences.slice(-ENDS)] : sentences;
}
