import type { Layer } from './harness.ts';
import type { JsonObject } from './json.ts';

export const FAILURE_KINDS = [
  'tool-error',
  'bad-arguments',
  'unknown-tool',
  'schema-drift',
  'repeated-call',
  'step-loop',
  'untried-hand-off',
  'refused-hand-off',
  'asked-again',
  'not-answered',
  'corrected',
  'ungrounded',
  'coverage-gap',
  'rule-ignored',
  'empty-promise',
  'abandoned',
  'judged',
  'known-outcome',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A message, by its place in the conversation from 0, and what in it speaks. */
export interface Evidence {
  message: number;
  /** `content`, `calls.0.args`… */
  field: string;
  quote: string;
}

/** What the agent should have done instead, and how anybody knows. */
export interface Counterfactual {
  turn: number;
  done: string;
  should: string;
  /** Where it is known to the letter. */
  calls?: { name: string; args: JsonObject }[];
  source: 'sibling' | 'correction' | 'human' | 'schema' | 'rule' | 'judge';
  why: string;
}

/** What a detector finds in one conversation. */
export interface Finding {
  kind: FailureKind;
  /** The agent's message to blame. */
  turn: number;
  evidence: Evidence[];
  /** 0–1. */
  severity: number;
  /** 0–1. */
  confidence: number;
  counterfactual: Counterfactual | null;
}

/** One behavioural mistake at one turn of the agent, with the layer of the harness that an edit would touch. */
export interface Failure extends Finding {
  id: string;
  conversation: string;
  layer: Layer;
  layerWhy: string;
  /** The message of the failure that it follows from, where it is how that one was taken. */
  follows?: number;
}

/** What was seen of a failure, in one line: where the user's own words say what should have been, what the agent did. */
export function seenIn({ evidence, counterfactual }: Finding): string {
  const seen = evidence.at(-1)?.quote ?? '';
  const isAnswer = counterfactual?.done && counterfactual.should.startsWith(seen.replace(/…$/, ''));
  return isAnswer ? counterfactual.done : seen;
}
