/** Turns texts into vectors whose cosine says how alike their meanings are. */
export interface Encoder {
  /** Names the model and all that changes its vectors; part of every cache key. */
  readonly id: string;
  /** Length of a vector; 0 until the first answer of an endpoint that decides it itself. */
  readonly dimensions: number;
  /** One vector of length 1 a text, in the order of the texts; all zeros for a text with nothing in it. */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** Where vectors outlive the process. Keys are 64 hex digits. */
export interface EncodingCache {
  get(keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  put(entries: ReadonlyMap<string, Float32Array>): Promise<void>;
}
