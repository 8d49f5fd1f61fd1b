import type { ChatTool } from '../../core/chat.ts';
import type { JsonObject } from '../../core/json.ts';
import { fillArguments } from './arguments.ts';
import { isAbout, readFacts } from './facts.ts';
import { ANOTHER, type Goal, inputOf, textOf, toolOf } from './goals.ts';
import { isSameCall, type PastCall } from './past-calls.ts';
import type { Situation } from './situation.ts';
import type { FillInput } from './slots.ts';
import { affirms, asksForYes, denies } from './small-talk.ts';
import { askForYes } from './speech.ts';
import { changesSomething } from './tool-kind.ts';
import type { Context } from './wish.ts';
import { withoutNegated } from './words.ts';

/** The goal at hand with all that it is pursued with. */
export interface Pursuit {
  context: Context;
  goal: Goal;
  input: FillInput;
}

export function pursue(goal: Goal, goals: readonly Goal[], context: Context): Pursuit {
  const { exchanges, past } = context.situation;
  const own = goal.turns.toReversed().map((index) => exchanges[index]!);
  const tool = toolOf(goal);
  const again = goals.some((other) => other !== goal && tool !== undefined && toolOf(other) === tool);
  const another = again && own.some(({ said }) => ANOTHER.test(said));
  const others = another
    ? []
    : exchanges.flatMap(({ said }, index) => (goal.turns.includes(index) ? [] : [said])).toReversed();
  const input: FillInput = { ...inputOf(context, again), own, others };
  // Of two things that were looked up, rules are held against the one that this goal is about.
  const aim = tool ? fillArguments(tool, input).args : {};
  const facts = readFacts(past.filter((call) => isAbout(call, aim)));
  const said = withoutNegated(textOf(goal, context));
  return { context: { ...context, facts, said }, goal, input: another ? { ...input, facts: [] } : input };
}

const AGAIN = /\b(?:again|once more|retry|another|one more|resend)\b/i;

export function isDeclined({ goal, context, input }: Pursuit): boolean {
  const last = context.situation.exchanges[goal.turns.at(-1)!]!;
  if (last.asked === undefined || !asksForYes(last.asked) || !denies(last.said)) return false;
  const tool = toolOf(goal)!;
  // "No, it is …" sets right what the question named.
  const [, ...before] = input.own;
  const now = JSON.stringify(fillArguments(tool, input).args);
  return now === JSON.stringify(fillArguments(tool, { ...input, own: before }).args);
}

export function toolNamed(situation: Situation, name: string): ChatTool | undefined {
  return situation.tools.find((tool) => tool.name === name);
}

/** Whether the tool has answered for what this goal is about. */
export function hasAnswered(tool: ChatTool, { context, input }: Pursuit): boolean {
  const { args } = fillArguments(tool, input);
  return context.situation.past.some(
    (past) => past.name === tool.name && past.error === undefined && isAbout(past, args),
  );
}

/** The earlier call that makes this one a repetition, unless the user asks for it again or something has changed since. */
export function answeredBefore(
  tool: ChatTool,
  args: JsonObject,
  { context, goal, input }: Pursuit,
): PastCall | undefined {
  const { past, exchanges } = context.situation;
  const at = past.findLastIndex((item) => isSameCall(item, tool.name, args));
  const found = past[at];
  if (!found) return undefined;
  if (!found.fresh && AGAIN.test(exchanges[goal.turns.at(-1)!]?.said ?? '')) return undefined;
  const since = past.slice(at + 1).filter((item) => item.error === undefined && item.name !== tool.name);
  if (found.error !== undefined) return since.length > 0 ? undefined : found;
  if (changesSomething(tool)) return found;
  const changed = since.some((item) => {
    const other = toolNamed(context.situation, item.name);
    return other !== undefined && changesSomething(other);
  });
  return changed && input.own.length > 0 ? undefined : found;
}

export function needsYes(tool: ChatTool, { rules }: Context): boolean {
  return rules.some(
    (rule) =>
      rule.kind === 'confirm' &&
      (rule.tools === undefined ? changesSomething(tool) : rule.tools.includes(tool.name)),
  );
}

/** Whether the user said yes to a question that named this call's figures. */
export function hasYes(tool: ChatTool, args: JsonObject, { goal, context }: Pursuit): boolean {
  const figures = Object.values(args)
    .map(String)
    .filter((value) => /\d/.test(value));
  return goal.turns.some((index) => {
    const { asked, said } = context.situation.exchanges[index]!;
    if (asked === undefined || !asksForYes(asked) || !affirms(said)) return false;
    if (asked === askForYes(tool, args)) return true;
    const isOwn = asked.startsWith('Shall I go ahead and ');
    return !isOwn && (!/\d/.test(asked) || figures.every((value) => asked.includes(value)));
  });
}

export function isRepeat(move: { call: ChatTool; args: JsonObject }, { context }: Pursuit): boolean {
  const { past } = context.situation;
  const at = past.findLastIndex((item) => item.fresh && isSameCall(item, move.call.name, move.args));
  return at >= 0 && (past[at]!.error === undefined || at === past.length - 1);
}
