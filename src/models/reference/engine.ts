import type { ChatTool } from '../../core/chat.ts';
import { canonicalJson, type JsonObject } from '../../core/json.ts';
import { fillArguments } from './arguments.ts';
import { holds, isAboutUser, type World } from './conditions.ts';
import { readFacts } from './facts.ts';
import { answerFromPassages, type PassageAnswer } from './passages.ts';
import { type Rule, readRules } from './rules.ts';
import type { Similarity } from './similarity.ts';
import type { Situation } from './situation.ts';
import { askFor, refuse, reportResult } from './speech.ts';
import { stems, withoutNegated } from './words.ts';

/** What the model does next: it calls one tool, or it speaks. */
export type Move = { call: ChatTool; args: JsonObject } | { say: string };

interface Context extends World {
  situation: Situation;
  rules: Rule[];
}

/** Chooses the next move from the conversation, the prompt's rules, the tools and the documents. */
export function chooseMove(situation: Situation, similarity: Similarity): Move {
  const said = [situation.lastUser, ...(situation.asked ? [situation.userTurns.at(-2) ?? ''] : [])].join(
    '\n',
  );
  const context: Context = {
    situation,
    similarity,
    rules: readRules(situation.lines, situation.tools),
    facts: readFacts(situation),
    today: situation.today,
    said: withoutNegated(said),
  };
  if (!situation.answered && stems(situation.lastUser).length === 0 && !situation.asked) {
    return { say: 'You are welcome. Is there anything else that I can do for you?' };
  }
  const goal = chooseGoal(context);
  if ('answer' in goal) return { say: goal.answer };
  if (situation.answered) return afterAnswer(goal.tool, context);
  return goal.tool
    ? approach(goal.tool, context)
    : { say: 'I am not sure what you need. Could you tell me a little more about it?' };
}

type Goal = { tool: ChatTool | undefined } | { answer: string };

/** What the user wants: the tool that a rule names, an answer from the documents, or the tool that fits best. */
function chooseGoal(context: Context): Goal {
  const { situation, rules, similarity, said } = context;
  const named = rules.find(
    (rule) => rule.kind === 'call' && isAboutUser(rule.when) && holds(rule.when, context),
  );
  if (named?.kind === 'call') return { tool: toolNamed(situation, named.tool) };
  const told = rules.find(
    (rule) => rule.kind === 'say' && isAboutUser(rule.when) && holds(rule.when, context),
  );
  if (told?.kind === 'say') return { answer: told.text };
  const passage = answerFromPassages(situation.passages, said, similarity);
  const documented = rules.some(
    (rule) =>
      rule.kind === 'documents' &&
      rule.about
        .split(/,\s*(?:or |and )?|\s+(?:or|and)\s+/)
        .some((topic) => similarity.mentions(said, topic)),
  );
  if (documented && passage && !situation.answered) return { answer: passage.text };
  const best = bestTool(context);
  if (passage && !situation.answered && prefersPassage(passage, best?.score ?? 0, context))
    return { answer: passage.text };
  return { tool: best && best.score >= similarity.fits ? best.tool : undefined };
}

function bestTool({ situation, similarity, said }: Context): { tool: ChatTool; score: number } | undefined {
  const texts = situation.tools.map((tool) => `${tool.name.replace(/[_.-]/g, ' ')} ${tool.description}`);
  const scores = similarity.scores(said, texts);
  const best = scores.indexOf(Math.max(...scores));
  return best < 0 ? undefined : { tool: situation.tools[best]!, score: scores[best]! };
}

/** A question without any code in it is rather for the documents; with one it is about a matter of its own. */
function prefersPassage(passage: PassageAnswer, toolScore: number, { said, situation }: Context): boolean {
  const hasCode = /\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{4,}\b|\S+@\S+/.test(situation.lastUser);
  const asks = /\?|^(?:what|how|do|does|can|is|are|which|when|where)\b/i.test(said.trim());
  return passage.score > toolScore * (hasCode ? 2.5 : asks ? 1.15 : 1.6);
}

function toolNamed(situation: Situation, name: string): ChatTool | undefined {
  return situation.tools.find((tool) => tool.name === name);
}

/** Goes for a tool: past the rules that forbid or replace it, by way of what must be called first. */
function approach(wanted: ChatTool, context: Context): Move {
  const { situation, rules } = context;
  const replaced = rules.find(
    (rule) =>
      rule.kind === 'call' &&
      rule.instead === wanted.name &&
      !isAboutUser(rule.when) &&
      holds(rule.when, context),
  );
  const tool = (replaced?.kind === 'call' && toolNamed(situation, replaced.tool)) || wanted;
  const first = rules.find(
    (rule) =>
      rule.kind === 'before' &&
      (rule.tool === tool.name || rule.tool === wanted.name) &&
      !hasAnswered(rule.first, situation),
  );
  const step = first?.kind === 'before' ? toolNamed(situation, first.first) : undefined;
  if (step) return call(step, context);
  const never = rules.find(
    (rule) => rule.kind === 'never' && rule.tool === tool.name && forbids(rule, context),
  );
  if (never?.kind === 'never') return { say: refuse(never.when, never.add) };
  return call(tool, context);
}

function forbids(rule: Rule & { kind: 'never' }, context: Context): boolean {
  if (rule.when !== undefined) return holds(rule.when, context);
  return rule.unless === undefined || !holds(rule.unless, context);
}

function hasAnswered(tool: string, situation: Situation): boolean {
  return situation.past.some((past) => past.name === tool && past.error === undefined);
}

function call(tool: ChatTool, { situation, facts, today, similarity }: Context): Move {
  const { args, missing } = fillArguments(tool, {
    said: situation.userTurns.toReversed(),
    facts,
    today,
    similarity,
  });
  return missing.length > 0 ? { say: askFor(missing) } : { call: tool, args };
}

/** After a tool's answer: the next step towards the goal, or a report. */
function afterAnswer(goal: ChatTool | undefined, context: Context): Move {
  const { situation, rules } = context;
  const last = situation.past.at(-1);
  if (!last) return { say: 'I found nothing about that.' };
  const done = goal === undefined || situation.past.some((past) => past.fresh && past.name === goal.name);
  if (!done && last.error === undefined) {
    const move = approach(goal, context);
    if ('say' in move || !isRepeat(move, situation)) return move;
  }
  const told = rules.find(
    (rule) => rule.kind === 'say' && !isAboutUser(rule.when) && holds(rule.when, context),
  );
  const report = reportResult(last);
  return { say: told?.kind === 'say' ? `${report} ${told.text}` : report };
}

function isRepeat(move: { call: ChatTool; args: JsonObject }, situation: Situation): boolean {
  return situation.past.some(
    (past) =>
      past.fresh &&
      past.name === move.call.name &&
      (situation.pythonic || canonicalJson(past.args) === canonicalJson(move.args)),
  );
}
