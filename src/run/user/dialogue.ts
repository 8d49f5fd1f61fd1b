import type { Case } from '../../core/case.ts';
import type { Simulate } from '../../core/simulate.ts';
import type { Transcript } from '../../core/trial.ts';
import { lastUserMessage } from '../agent/conversation.ts';
import type { AskUser, Heard, UserEngine } from './user.ts';

/** What follows when the agent has spoken: the user says something, or the trial ends, with or without a last word. */
export type Next = { says: string } | { end: 'goal' | 'gave_up' | 'turns'; says: string | null };

/** The user's side of one trial. */
export interface Dialogue {
  next(transcript: Transcript): Promise<Next>;
}

/**
 * Lets a user talk on: until `reached` says that every expectation is met, its patience is used up, or it has written as
 * often as it may.
 */
export function createDialogue(input: {
  item: Case;
  simulate: Simulate;
  engine: UserEngine;
  number: number;
  steady: boolean;
  ask: AskUser;
  reached: (transcript: Transcript) => Promise<boolean>;
}): Dialogue {
  const { item, simulate, engine, number, steady, ask } = input;
  const opening = lastUserMessage(item.given);
  const user = engine.open({ item, simulate, opening, number, steady, ask });
  const before = item.given.filter((entry) => 'user' in entry).length;
  let unhelped = 0;
  return {
    async next(transcript) {
      if (hasSpoken(transcript) && (await input.reached(transcript)))
        return { end: 'goal', says: user.part('goal') };
      if (before + (transcript.users?.length ?? 0) >= simulate.turns) return { end: 'turns', says: null };
      const patienceLeft = simulate.patience - unhelped;
      const { says, helped } = await user.react(heardOf(item, transcript, patienceLeft));
      if (!helped) unhelped++;
      if (unhelped >= simulate.patience) return { end: 'gave_up', says: user.part('gave_up') };
      return { says };
    },
  };
}

type Said = Heard['talk'][number];

function hasSpoken({ steps }: Transcript): boolean {
  return steps.some(({ text }) => text !== null && text.trim() !== '');
}

function heardOf(item: Case, { steps, users = [] }: Transcript, patienceLeft: number): Heard {
  const since = steps.slice(users.at(-1)?.after ?? 0);
  const talk = item.given.flatMap((entry): Said[] => {
    if ('user' in entry) return [{ who: 'user', text: entry.user }];
    return 'assistant' in entry ? [{ who: 'agent', text: entry.assistant }] : [];
  });
  for (const [index, { text }] of steps.entries()) {
    for (const { after, says } of users) if (after === index) talk.push({ who: 'user', text: says });
    if (text !== null && text !== '') talk.push({ who: 'agent', text });
  }
  return {
    said: since.flatMap(({ text }) => text ?? []).join('\n'),
    calls: since.flatMap(({ calls }) => calls),
    talk,
    users,
    patienceLeft,
  };
}
