import type { ChatTool } from '../../core/chat.ts';
import type { JsonObject } from '../../core/json.ts';
import { type Filled, fillArguments } from './arguments.ts';
import { holds, isAboutUser } from './conditions.ts';
import { readFacts } from './facts.ts';
import { readGoals, toolOf } from './goals.ts';
import type { PastCall } from './past-calls.ts';
import {
  answeredBefore,
  hasAnswered,
  hasYes,
  isDeclined,
  isRepeat,
  needsYes,
  type Pursuit,
  pursue,
  toolNamed,
} from './pursuit.ts';
import { type Rule, readRules } from './rules.ts';
import type { Similarity } from './similarity.ts';
import type { Situation } from './situation.ts';
import { cannotTell } from './small-talk.ts';
import {
  answerSmallTalk,
  askFor,
  askForYes,
  askToCheck,
  cannotWithout,
  LEFT,
  nameInWords,
  refuse,
  reportResult,
  UNSURE,
} from './speech.ts';
import type { Context } from './wish.ts';

/** What the model does next: it calls one tool, or it speaks. */
export type Move = { call: ChatTool; args: JsonObject } | { say: string };

/** Chooses the next move from the conversation, the prompt's rules, the tools, the documents and the memory. */
export function chooseMove(situation: Situation, similarity: Similarity): Move {
  const context: Context = {
    situation,
    similarity,
    rules: readRules(situation.lines, situation.added, situation.tools),
    facts: readFacts(situation.past),
    today: situation.today,
    said: '',
  };
  const { goals, now } = readGoals(context);
  if (typeof now === 'string') return { say: answerSmallTalk(now) };
  if (now.wish && 'answer' in now.wish && !situation.answered) return { say: now.wish.answer };
  const pursuit = pursue(now, goals, context);
  const tool = toolOf(now);
  if (situation.answered) return afterAnswer(tool, pursuit);
  if (!tool) return { say: UNSURE };
  return isDeclined(pursuit) ? { say: LEFT } : approach(tool, pursuit);
}

/** Goes for a tool: past the rules that forbid or replace it, by way of what must be called or confirmed first. */
function approach(wanted: ChatTool, pursuit: Pursuit): Move {
  const { context } = pursuit;
  const { situation, rules } = context;
  const replaced = rules.find(
    (rule) =>
      rule.kind === 'call' &&
      rule.instead === wanted.name &&
      !isAboutUser(rule.when) &&
      holds(rule.when, context),
  );
  const tool = (replaced?.kind === 'call' && toolNamed(situation, replaced.tool)) || wanted;
  for (const rule of rules) {
    if (rule.kind !== 'before' || (rule.tool !== tool.name && rule.tool !== wanted.name)) continue;
    const step = toolNamed(situation, rule.first);
    if (step && !hasAnswered(step, pursuit)) return call(step, pursuit);
  }
  const never = rules.find(
    (rule) => rule.kind === 'never' && rule.tool === tool.name && forbids(rule, context),
  );
  if (never?.kind === 'never') return { say: refuse(never.when, never.add) };
  return call(tool, pursuit);
}

function forbids(rule: Rule & { kind: 'never' }, context: Context): boolean {
  if (rule.when !== undefined) return holds(rule.when, context);
  return rule.unless === undefined || !holds(rule.unless, context);
}

function call(tool: ChatTool, pursuit: Pursuit): Move {
  const filled = fillArguments(tool, pursuit.input);
  if (filled.missing.length > 0) return { say: askAgain(filled, pursuit) };
  const { args } = filled;
  const before = answeredBefore(tool, args, pursuit);
  if (before) return { say: reportResult(before) };
  if (needsYes(tool, pursuit.context) && !hasYes(tool, args, pursuit)) return { say: askForYes(tool, args) };
  return { call: tool, args };
}

/** One question for all that is missing, not again to someone who does not have it, and not a third time. */
function askAgain({ missing }: Filled, { goal, context }: Pursuit): string {
  const { exchanges } = context.situation;
  const question = askFor(missing);
  const asked = goal.turns.filter((index) => exchanges[index]!.asked === question).length;
  const last = exchanges[goal.turns.at(-1)!]!;
  return asked >= 2 || (last.asked !== undefined && cannotTell(last.said))
    ? cannotWithout(missing)
    : question;
}

/** After a tool's answer: the next step towards the goal, or a report. */
function afterAnswer(goal: ChatTool | undefined, pursuit: Pursuit): Move {
  const { context } = pursuit;
  const last = context.situation.past.at(-1);
  if (!last) return { say: 'I found nothing about that.' };
  if (last.error !== undefined) return afterError(last, pursuit);
  const done =
    goal === undefined ||
    context.situation.past.some((past) => past.fresh && past.name === goal.name && past.error === undefined);
  if (!done) {
    const move = approach(goal, pursuit);
    if ('say' in move || !isRepeat(move, pursuit)) return move;
  }
  const told = context.rules.find(
    (rule) => rule.kind === 'say' && !isAboutUser(rule.when) && holds(rule.when, context),
  );
  const report = reportResult(last);
  return { say: told?.kind === 'say' ? `${report} ${told.text}` : report };
}

/** A refused call: what the refusal names is called first; a value that it names is to be checked; else it is told. */
function afterError(last: PastCall, pursuit: Pursuit): Move {
  const { situation } = pursuit.context;
  const text = last.error ?? '';
  const hinted = situation.tools.find(
    (tool) =>
      tool.name !== last.name &&
      new RegExp(`(?<![\\w-])${tool.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text),
  );
  if (hinted && !situation.past.some((past) => past.fresh && past.name === hinted.name)) {
    const move = call(hinted, pursuit);
    if ('call' in move) return move;
  }
  const report = reportResult(last).replace(/([^.!?])$/, '$1.');
  const wrong = Object.entries(last.args).find(
    ([, value]) => typeof value === 'string' && value !== '' && text.includes(value),
  );
  const properties = toolNamed(situation, last.name)?.parameters.properties as
    | Record<string, JsonObject>
    | undefined;
  const schema = wrong && properties?.[wrong[0]];
  return { say: schema ? `${report} ${askToCheck(nameInWords(wrong[0], schema))}` : report };
}
