import type { ChatTool } from '../../core/chat.ts';
import { givesValue, namesOnlyValues } from './given-values.ts';
import type { Exchange } from './situation.ts';
import { askedArguments, type FillInput } from './slots.ts';
import {
  affirms,
  asksForYes,
  corrects,
  denies,
  isOpenQuestion,
  readSmallTalk,
  type SmallTalk,
} from './small-talk.ts';
import { spaced } from './speech.ts';
import { type Context, isAsking, type Wish, wishOf } from './wish.ts';
import { stems, words } from './words.ts';

/** A wish with the turns in which the user told about it. */
export interface Goal {
  wish: Wish | undefined;
  /** Indices of exchanges, in order. */
  turns: number[];
}

export interface Reading {
  goals: readonly Goal[];
  /** The goal of the last turn, or its small talk. */
  now: Goal | SmallTalk;
}

/** Reads the conversation turn by turn: which turn brings a wish, and which goes on with one. */
export function readGoals(context: Context): Reading {
  const goals: Goal[] = [];
  let now: Goal | SmallTalk = { wish: undefined, turns: [] };
  for (const [index, exchange] of context.situation.exchanges.entries()) {
    const asking = goals.at(-1)?.turns.at(-1) === index - 1 ? openGoal(goals.at(-1)!, context) : undefined;
    now = readTurn(exchange, index, goals, asking, context);
    if (typeof now === 'string') continue;
    if (!now.turns.includes(index)) now.turns.push(index);
    if (!now.wish) now.wish = wishOf(textOf(now, context), index, context);
    if (!goals.includes(now)) goals.push(now);
    else goals.push(...goals.splice(goals.indexOf(now), 1));
  }
  return { goals, now };
}

/** The goal, if the agent's last word on it was a question for it, or if it said nothing yet. */
function openGoal(goal: Goal, { situation }: Context): Goal | undefined {
  const last = goal.turns.at(-1)!;
  const reply = situation.exchanges[last]!.reply;
  const next = situation.exchanges[last + 1];
  return reply === undefined || (next?.asked !== undefined && !isOpenQuestion(next.asked)) ? goal : undefined;
}

function readTurn(
  exchange: Exchange,
  index: number,
  goals: readonly Goal[],
  asking: Goal | undefined,
  context: Context,
): Goal | SmallTalk {
  const { said, asked } = exchange;
  const fresh: Goal = { wish: undefined, turns: [] };
  if (asking && asked && asksForYes(asked) && (affirms(said) || (denies(said) && words(said).length <= 4)))
    return asking;
  const talk = readSmallTalk(said);
  if (talk) return talk;
  const wish = wishOf(said, index, context);
  const gives = (goal: Goal): boolean =>
    goal.wish !== undefined &&
    'tool' in goal.wish &&
    givesValue(goal.wish.tool, exchange, inputOf(context, false));
  if (asking) return isAnswer(exchange, wish, asking, gives) ? asking : { ...fresh, wish };
  const latest = goals.at(-1);
  const same = wish && 'tool' in wish && latest && toolOf(latest) === wish.tool;
  if (latest && corrects(said) && gives(latest) && (!wish || same)) return latest;
  const tool = latest && toolOf(latest);
  if (tool && /\d/.test(said) && gives(latest) && namesOnlyValues(tool, said)) return latest;
  if (wish) return { ...fresh, wish };
  return goals.findLast((goal) => wasAsked(goal, context) && gives(goal)) ?? goals.findLast(gives) ?? fresh;
}

/** The user speaks of one more thing of the same kind. */
export const ANOTHER = /\b(?:another|other|different|next|second|one more)\b/i;

/** Whether a turn after a question answers it, or brings another wish. */
function isAnswer(
  { said, asked }: Exchange,
  wish: Wish | undefined,
  asking: Goal,
  gives: (goal: Goal) => boolean,
): boolean {
  const tool = toolOf(asking);
  if (!wish || !tool) return true;
  if ('tool' in wish && wish.tool === tool) return !ANOTHER.test(said);
  const given = gives(asking);
  if (wish.ruled && 'tool' in wish) return given && words(said).length <= 4;
  if (given) return true;
  if ('answer' in wish) return !isAsking(said);
  // What was asked for in words of the user's own may resemble any tool.
  const free = asked === undefined ? [] : askedArguments(tool, asked);
  if (free.length === 0 || isAsking(said)) return false;
  const told = stems(said);
  return (
    words(said).length <= 8 || free.some((name) => stems(spaced(name)).every((word) => told.includes(word)))
  );
}

/** The goal was left at a question of the agent's that is still without an answer. */
function wasAsked(goal: Goal, { situation }: Context): boolean {
  const next = situation.exchanges[goal.turns.at(-1)! + 1];
  return next?.asked !== undefined && !isOpenQuestion(next.asked);
}

export function toolOf(goal: Goal): ChatTool | undefined {
  return goal.wish && 'tool' in goal.wish ? goal.wish.tool : undefined;
}

/** All that the user said about a goal, the latest first. */
export function textOf(goal: Goal, { situation }: Context): string {
  return goal.turns
    .toReversed()
    .map((index) => situation.exchanges[index]!.said)
    .join('\n');
}

export function inputOf(context: Context, again: boolean): Omit<FillInput, 'own' | 'others'> {
  const { situation, facts, today, similarity } = context;
  return { again, facts, memory: situation.memory, today, similarity };
}
