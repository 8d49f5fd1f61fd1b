/** Words up to which what a user writes is read in one piece: what tells often stands in one sentence, and why in the next. */
const PIECE = 40;
/** Characters of a piece that are looked at: forty words have fewer. */
const LONGEST = 2000;
/** Of a long message these many sentences from its beginning and its end are read. */
const ENDS = 6;

/** The sentences of a message, without mark-up at their start. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/^[\s*#>\-–•]+/, '')
        .trim()
        .slice(0, LONGEST),
    )
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  return sentences.length > 2 * ENDS ? [...sentences.slice(0, ENDS), ...sentences.slice(-ENDS)] : sentences;
}

/** A message as a whole; a long one in sentences, since much else would drown the one that tells. */
export function piecesOf(text: string): string[] {
  if (text.split(/\s+/, PIECE + 1).length > PIECE) return sentencesOf(text);
  return text.trim() === '' ? [] : [text.trim().slice(0, LONGEST)];
}
