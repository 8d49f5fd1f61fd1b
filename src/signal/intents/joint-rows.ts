import { centredRows, joinedRows, type Matrix, meanOf, normaliseRows } from '../vectors/matrix.ts';
import { truncatedSvd } from '../vectors/svd.ts';
import { tfIdf } from './tf-idf.ts';
import { contentWords } from './words.ts';

const RANK = 150;

export interface JointRows {
  /** Mean of the encoder's vectors: taken off, since what all requests share hides what tells them apart. */
  mean: Float32Array;
  centred: Matrix;
  /** Centred vectors and words side by side. */
  joint: Matrix;
}

/** What a text means and which words it uses, as one row of length 1 a text. */
export function jointRows(texts: readonly string[], vectors: Matrix, seed: number): JointRows {
  const mean = meanOf(vectors);
  const centred = centredRows(vectors, mean);
  const sparse = tfIdf(texts);
  if (sparse.columns < 2) return { mean, centred, joint: centred };
  const { projected } = truncatedSvd(sparse, Math.min(RANK, sparse.columns, sparse.rows), seed);
  return { mean, centred, joint: joinedRows(centred, normaliseRows(projected), weightOfWords(texts)) };
}

/**
 * How much words count beside meaning: .3 where the median text has up to 5 content words, 1.2 from 12 on. Measured on the
 * short queries of CLINC150 and the long service turns of DSTC11; between them it is a straight line.
 */
export function weightOfWords(texts: readonly string[]): number {
  const lengths = texts.map((text) => contentWords(text).length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return Math.min(1.2, Math.max(0.3, 0.3 + (0.9 * (median - 5)) / 7));
}
