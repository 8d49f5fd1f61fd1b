import type { z } from 'zod';
import type { Case, Expectation } from '../core/case.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Tool } from '../core/tool.ts';
import type { Score, Transcript } from '../core/trial.ts';

/** A model that scores by a rubric. */
export interface JudgePort {
  /** Whether its word counts for this rubric. */
  certified(rubric: string): boolean;
  /** A null score: it could not be asked, or answered nonsense. */
  ask(rubric: string, item: Case, transcript: Transcript): Promise<{ score: number | null; reason: string }>;
}

/** What promptfoo is asked: JSON, since it goes to another process. */
export interface PromptfooRequest {
  assertion: JsonObject;
  /** Text, or tool calls as an OpenAI endpoint answers them. */
  output: Json;
  vars: JsonObject;
  /** The agent's tools as an OpenAI endpoint takes them. */
  tools: Json[];
  prompt: string;
}

/** A null verdict: promptfoo could not measure it, and the reason says why. */
export interface PromptfooVerdict {
  verdict: { pass: boolean; score: number } | null;
  reason: string;
}

/** promptfoo, where a suite has its assertions. */
export interface PromptfooPort {
  assert(request: PromptfooRequest): Promise<PromptfooVerdict>;
}

/** What a scorer may look at: the case, what the agent did, and the tools that it had. */
export interface ScoreInput {
  case: Case;
  transcript: Transcript;
  tools: readonly Tool[];
  /** Names of the tools that pass the conversation to a person. */
  handOffTools: readonly string[];
  judge?: JudgePort | undefined;
  promptfoo?: PromptfooPort | undefined;
}

/** `open`: not met yet, but it could still have been had the conversation gone on. */
export interface ScoreResult {
  score: number | null;
  reason: string;
  open?: boolean;
  /** False: shown, and left out of what the scores come to. */
  counted?: boolean;
}

/**
 * One expectation: what may stand in a case file under its name, and the code that judges it.
 * `version` rises whenever the same transcript could get another score, so that stored scores are not reused.
 */
export interface Scorer {
  name: string;
  version: number;
  /** Checks `{ [name]: value, ...options }` without `at_least`. */
  schema: z.ZodType;
  /** Faults that a schema cannot find, such as a bad regular expression. */
  check?(expectation: Expectation): string[];
  /** Tools that the expectation names. */
  tools?(expectation: Expectation): string[];
  /** The score that passes when the case does not say; 1 unless given. */
  atLeast?(expectation: Expectation): number;
  /** The expectation in words, for reports: `calls refund_order with order_id "A-1042"`. */
  describe(expectation: Expectation): string;
  score(expectation: Expectation, input: ScoreInput): ScoreResult | Promise<ScoreResult>;
}

/** A case's scores and what they come to. */
export interface Scored {
  scores: Score[];
  /** null when a score is null: this is no trial. */
  outcome: 'pass' | 'fail' | 'unanswered' | null;
}
