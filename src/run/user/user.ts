import type { Case } from '../../core/case.ts';
import { type ChatAnswer, type ChatUsage, ModelError } from '../../core/chat.ts';
import type { Simulate } from '../../core/simulate.ts';
import type { TranscriptCall, UserTurn } from '../../core/trial.ts';

/** What a user goes by when it is the user's turn. */
export interface Heard {
  /** What the agent said since the user's last message; empty when it said nothing. */
  said: string;
  /** Its calls since then. */
  calls: readonly TranscriptCall[];
  /** The whole conversation so far, oldest first. */
  talk: readonly { who: 'user' | 'agent'; text: string }[];
  /** What the user has said beside the opening. */
  users: readonly UserTurn[];
  /** Turns of the agent that the user can still bear without being helped. */
  patienceLeft: number;
}

/** A user's answer, and whether what the agent just did brought it any further. */
export interface Reaction {
  says: string;
  helped: boolean;
}

/** The user of one trial. */
export interface SimulatedUser {
  react(heard: Heard): Promise<Reaction>;
  /** The last words of a user who has what it wanted or has had enough; null: it leaves without a word. */
  part(end: 'goal' | 'gave_up'): string | null;
}

/** Sends a request of the model that plays the user, unless the paired trial has its answer: `key` is what they share. */
export type AskUser = (key: string, send: () => Promise<ChatAnswer>) => Promise<ChatAnswer>;

export interface UserTrial {
  item: Case;
  simulate: Simulate;
  /** The opening message. */
  opening: string;
  /** Of the trial, from 1: another number, another turn of phrase. */
  number: number;
  /** Every trial is the same one, since the model under test is deterministic. */
  steady: boolean;
  ask: AskUser;
}

/** Whoever plays the users of a run. */
export interface UserEngine {
  /** Part of the key of every trial that it plays in. */
  identity: string;
  open(trial: UserTrial): SimulatedUser;
  costUsd(usage: ChatUsage): number;
}

/** The model that plays the user failed: there is no trial, and the model under test is not to blame. */
export class UserModelError extends ModelError {}
