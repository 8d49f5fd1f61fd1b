import type { Arm } from '../core/arm.ts';
import type { ChatAnswer } from '../core/chat.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Json } from '../core/json.ts';
import type { Score, Trial } from '../core/trial.ts';

/** What trials are taken for; trials and answers never cross from one series to another. */
export type SeriesPurpose = 'base' | 'canary' | 'swap' | 'run' | 'aa' | 'proof';

/** Trials that may be compared with one another: one base harness on one model, measured in one go. */
export interface Series {
  id: string;
  harness: string;
  harnessHash: string;
  /** Identity of the model: hash of its id, endpoint and parameters. */
  model: string;
  purpose: SeriesPurpose;
  openedAt: string;
}

export interface RunRecord {
  id: string;
  kind: 'gate' | 'run' | 'aa' | 'proof';
  harness: string;
  baseHash: string | null;
  candidateHash: string;
  startedAt: string;
  finishedAt: string | null;
  decision: string | null;
  exitCode: number | null;
  /** The contents of verdict.json once the run is over; of an A/A measurement, its figures. */
  verdict: Json;
}

/** A trial that a decision needs, written before it is run. */
export interface PlannedTrial {
  key: string;
  arm: Arm;
  series: string;
  harness: string;
  model: string;
  caseId: string;
  number: number;
}

export interface StoredAnswer {
  /** Hash of the rendered request. */
  request: string;
  answer: ChatAnswer;
}

export interface FinishedTrial {
  trial: Trial;
  /** Answers that this trial asked the model for itself, in order. */
  answers: StoredAnswer[];
}

export interface StoredScore {
  /** Hash of trial key, expectation, scorer version and judge. */
  key: string;
  score: Score;
}

export interface ClaimedTrials {
  /** Rises with every claim; `finish` refuses a batch whose trial has been claimed again since. */
  fence: number;
  trials: PlannedTrial[];
}

/** A part of what a store holds, as it goes to another one. */
export interface Kept {
  series?: readonly Series[];
  trials?: readonly FinishedTrial[];
  scores?: readonly StoredScore[];
}

/** Times are ISO 8601: `from` is included, `to` is not. */
export interface ConversationQuery {
  harness?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface StoredConversation {
  conversation: Conversation;
  /** Of its content: what was found in it holds until it changes. */
  hash: string;
}

export interface StoredSignal {
  conversation: string;
  hash: string;
  value: Json;
}

/** Trials planned for a run, those that have an outcome, and those whose transcript is in the store. */
export interface RunCounts {
  expected: number;
  observed: number;
  stored: number;
}

export interface TrialTotals {
  arm: Arm;
  model: string;
  trials: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
  /** null when there are no trials. */
  p95LatencyMs: number | null;
}

/**
 * Where trials live. Asynchronous, in batches; read back by key, by aggregate or as a stream, never as
 * "all trials". Ids are made by pawl. A method throws StoreError (PawlError, kind `store`) and leaves what is
 * stored as it was.
 */
export interface Store extends AsyncDisposable {
  /** The newest series of exactly these, or a new one when there is none or `fresh` is set. */
  openSeries(
    series: Omit<Series, 'id' | 'openedAt'>,
    options: { at: string; fresh?: boolean },
  ): Promise<Series>;

  createRun(run: RunRecord): Promise<void>;
  updateRun(id: string, patch: Partial<Omit<RunRecord, 'id'>>): Promise<void>;
  getRun(id: string): Promise<RunRecord | undefined>;
  /** Newest first. */
  listRuns(query: { harness?: string; kind?: RunRecord['kind']; limit: number }): Promise<RunRecord[]>;
  /** How many different candidates were gated against this base so far, by hash. */
  countCandidates(query: { harness: string; baseHash: string }): Promise<number>;

  /** Adds to the list of trials that the run needs; one that is in it already stays as it is. */
  plan(run: string, trials: readonly PlannedTrial[]): Promise<void>;
  /** Marks planned trials as observed: their transcripts were in the store before this run. */
  observe(run: string, keys: readonly string[]): Promise<void>;
  /** Takes at most `count` planned trials that are neither finished nor under a lease that is still good at `now` (ms). */
  claim(run: string, count: number, lease: { now: number; durationMs: number }): Promise<ClaimedTrials>;
  /**
   * Writes finished trials and their answers in one transaction and marks them observed. A trial claimed again since
   * `fence` is left out; the keys that were written come back. A trial that is stored already is never overwritten.
   */
  finish(run: string, batch: readonly FinishedTrial[], fence: number): Promise<string[]>;
  /** Gives claimed trials back unfinished, so that they can be claimed at once. */
  release(run: string, keys: readonly string[], fence: number): Promise<void>;
  countRun(run: string): Promise<RunCounts>;

  /** Stored trials among `keys`, by key. Any number of keys. */
  getTrials(keys: readonly string[]): Promise<Map<string, Trial>>;
  /** Answers that these trials asked for themselves, by trial key. */
  getAnswers(trialKeys: readonly string[]): Promise<Map<string, StoredAnswer[]>>;
  /** Every stored trial that a run planned, in the order of arm, model, case and number. */
  trialsOfRun(run: string): AsyncIterable<{ planned: PlannedTrial; trial: Trial }>;
  totalsOfRun(run: string): Promise<TrialTotals[]>;

  putScores(scores: readonly StoredScore[]): Promise<void>;
  getScores(keys: readonly string[]): Promise<Map<string, Score>>;

  /**
   * Adds conversations by id. One that is stored already stays unless the new one has more messages, or as many and
   * other content.
   */
  putConversations(batch: readonly Conversation[]): Promise<{ added: number; changed: number }>;
  getConversation(id: string): Promise<Conversation | undefined>;
  /** In the order of their beginning, then id; those without times first. */
  conversations(query: ConversationQuery): AsyncIterable<StoredConversation>;
  countConversations(query: ConversationQuery): Promise<number>;
  /** Keeps what was found in conversations; `hash` says of which content and by which version of what found it. */
  putSignals(kind: string, rows: readonly StoredSignal[]): Promise<void>;
  /** In the order of conversation ids. */
  signals(kind: string): AsyncIterable<StoredSignal>;
  /** Vectors of texts, by the hash of encoder and text. */
  getVectors(keys: readonly string[]): Promise<Map<string, Float32Array>>;
  putVectors(entries: ReadonlyMap<string, Float32Array>): Promise<void>;

  /** The newest series of each harness, version, model and purpose, newest first. */
  latestSeries(): Promise<Series[]>;
  /** Trials of a series that ended at `since` (ISO 8601) or later, with their own answers; newest first. */
  trialsOfSeries(series: string, query: { since: string }): AsyncIterable<FinishedTrial>;
  /** Every stored score, newest first. */
  scores(): AsyncIterable<StoredScore>;
  /**
   * Adds what another store has kept, and overwrites nothing. A series that is not newer than the one here is left out, and
   * so are trials of series that are not here. Gives how many were added.
   */
  merge(kept: Kept): Promise<{ series: number; trials: number; scores: number }>;

  /** What is wrong with what is stored, or null; reads all of it. */
  check(): Promise<string | null>;
  close(): Promise<void>;
}

/** Opens a store, creating it when it does not exist yet. */
export type StoreFactory = (location: string) => Promise<Store>;
