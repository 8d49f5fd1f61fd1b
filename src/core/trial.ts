import type { ChatUsage } from './chat.ts';
import type { Json, JsonObject } from './json.ts';
import type { Stale } from './recording.ts';

/** How a call was answered. */
export type CallResult =
  | { returns: Json; stale?: Stale }
  | { throws: string; stale?: Stale }
  /** The arguments break the tool's schema, or a guard refused it: answered to the agent as a tool error. */
  | { refused: string };

export interface TranscriptCall {
  name: string;
  /** The arguments, or undefined when what the model wrote cannot be read as an object. */
  args: JsonObject | undefined;
  /** What the model wrote, kept only when it could not be read. */
  raw?: string;
  /** Absent when nothing answered it. */
  result?: CallResult;
}

/** One step of the agent: text, calls, or text beside calls. */
export interface TranscriptStep {
  text: string | null;
  calls: TranscriptCall[];
}

/**
 * Why a trial ended: `speech` a step without calls; `step` the one step of a decision case; `hand_off`;
 * `limit` too many steps (a fail); `unanswered` a call that nothing answers (its last step has it);
 * `harness_error` the harness made a request that no provider takes (a fail). With a simulated user: `goal` every
 * expectation is met, `gave_up` its patience is used up, `turns` it has written as often as it may.
 */
export type TranscriptEnd =
  | 'speech'
  | 'step'
  | 'hand_off'
  | 'limit'
  | 'unanswered'
  | 'harness_error'
  | 'goal'
  | 'gave_up'
  | 'turns';

/** What the simulated user said after so many steps of the agent. */
export interface UserTurn {
  after: number;
  says: string;
}

/** What the agent did from the end of `given` on. */
export interface Transcript {
  steps: TranscriptStep[];
  end: TranscriptEnd;
  /** What the simulated user said meanwhile; absent when it said nothing more, or there is none. */
  users?: UserTurn[];
  /** What the tools' handlers left behind; absent when they left nothing. */
  state?: JsonObject;
  /** With `harness_error`: what the provider said. */
  error?: string;
}

/** A score in 0–1 with a reason that a person understands; null when it could not be measured. */
export interface Score {
  expectation: string;
  score: number | null;
  atLeast: number;
  reason: string;
  /** Left out of the trial's pass. */
  uncounted?: true;
}

/** One run of one case in one arm, as stored. */
export interface Trial {
  /** SHA-256 of all that the transcript depends on. */
  key: string;
  series: string;
  harness: string;
  model: string;
  caseId: string;
  /** Counts from 1. */
  number: number;
  transcript: Transcript;
  usage: ChatUsage;
  /** Requests of its own, not taken from the other arm or from an interrupted run. */
  calls: number;
  costUsd: number;
  latencyMs: number;
  servedBy: string | null;
  /** ISO 8601. */
  at: string;
}
