/** What somebody does by saying something, as far as failures turn on it. */
export const USER_ACTS = ['corrects', 'asksForPerson', 'upset'] as const;
export const AGENT_ACTS = ['promises', 'knowsNothing'] as const;
export type Act = (typeof USER_ACTS)[number] | (typeof AGENT_ACTS)[number];

/** What weights are learnt for: each act by itself, and correcting in an exchange. */
export type Learnt = Act | 'correctsInExchange';

/** How likely it is that a message, or a sentence of it, does it: 0–1; and the sentence that does it most. */
export interface Reading {
  likely: number;
  sentence: string;
}

/** What was read in one conversation, by the message's index; a message that nobody read has nothing. */
export interface Readings {
  acts: ReadonlyMap<number, Partial<Record<Act, Reading>>>;
  /** Of users' messages: vectors of length 1. */
  vectors: ReadonlyMap<number, Float32Array>;
}

/** From here on a message counts as doing it. What is seldom done asks for more than even odds. */
export const LIKELY: Readonly<Record<Act, number>> = {
  corrects: 0.6,
  asksForPerson: 0.85,
  upset: 0.7,
  promises: 0.65,
  knowsNothing: 0.6,
};
