import { keywordSimilarity, type Similarity } from './similarity.ts';
import { sentences, words } from './words.ts';

/** Turns texts into vectors of length 1; the vector of a text depends on that text alone. */
export type EncodeTexts = (texts: readonly string[]) => Promise<Float32Array[]>;

/** Texts whose vectors are kept; at 512 dimensions 20 MB. */
const KEPT = 10_000;
/** Below this cosine a choice of an argument is not meant. */
const LEAST_CHOICE = 0.3;
/** What shared words add to a likeness, a twelfth a weighed word: vectors tell the matter better than what to do with it. */
const WORDS = 1 / 6;
/** A text of one sentence is about a phrase from this cosine on. */
const ABOUT = 0.6;

/**
 * Likeness by the meaning of whole sentences. Vectors come asynchronously and the engine does not wait: it is run again
 * until all that it asked for is there.
 */
export class EncoderSimilarity {
  readonly #encode: EncodeTexts;
  readonly #vectors = new Map<string, Float32Array>();

  constructor(encode: EncodeTexts) {
    this.#encode = encode;
  }

  /** The result of `work` once no vector is missing any more; `work` may be run several times. */
  async run<T>(work: (similarity: Similarity) => T): Promise<T> {
    for (;;) {
      const missing = new Set<string>();
      const result = work(this.#similarity(missing));
      if (missing.size === 0) return result;
      const texts = [...missing];
      const vectors = await this.#encode(texts);
      for (const [index, text] of texts.entries()) this.#vectors.set(text, vectors[index]!);
      for (const text of this.#vectors.keys()) {
        if (this.#vectors.size <= Math.max(KEPT, texts.length * 2)) break;
        this.#vectors.delete(text);
      }
    }
  }

  #similarity(missing: Set<string>): Similarity {
    const cosine = (a: string, b: string): number => {
      const [left, right] = [this.#vectors.get(a), this.#vectors.get(b)];
      if (!left) missing.add(a);
      if (!right) missing.add(b);
      return left && right ? dot(left, right) : 0;
    };
    return {
      fits: 0.3 ** 2,
      optionFits: LEAST_CHOICE ** 2,
      // Squared, so that twice as good a score says about as much as with shared words.
      scores: (text, others) => {
        const said = plain(text);
        const shared = keywordSimilarity.scores(text, others);
        return others.map(
          (other, index) => Math.max(0, cosine(said, plain(other))) ** 2 * (1 + WORDS * shared[index]!),
        );
      },
      mentions(text, phrase) {
        if (keywordSimilarity.mentions(text, phrase)) return true;
        const meant = plain(phrase);
        if (words(meant).join('').length < 4) return false;
        // Of several sentences the words must tell: a vector for each of them would take longer than all the rest.
        return sentences(text).length === 1 && cosine(plain(text), meant) >= ABOUT;
      },
    };
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
