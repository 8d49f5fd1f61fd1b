import type { Passage } from './prompt.ts';
import type { Similarity } from './similarity.ts';
import { sentences } from './words.ts';

export interface PassageAnswer {
  text: string;
  score: number;
}

/** The one or two sentences of the documents that fit a question best. */
export function answerFromPassages(
  passages: readonly Passage[],
  question: string,
  similarity: Similarity,
): PassageAnswer | undefined {
  const pieces = passages.flatMap(({ title, text }) =>
    sentences(text).map((sentence, index, all) => ({ title, sentence, next: all[index + 1] })),
  );
  if (pieces.length === 0) return undefined;
  const scores = similarity.scores(
    question,
    pieces.map(({ title, sentence }) => `${title}: ${sentence}`),
  );
  const best = scores.indexOf(Math.max(...scores));
  const piece = pieces[best]!;
  if (scores[best]! < similarity.fits) return undefined;
  return { text: [piece.sentence, piece.next].filter(Boolean).join(' '), score: scores[best]! };
}
