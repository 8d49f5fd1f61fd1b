import type { ChatTool } from '../../core/chat.ts';
import { holds, isAboutUser, type World } from './conditions.ts';
import { takesCode } from './given-values.ts';
import { answerFromPassages, type PassageAnswer } from './passages.ts';
import type { Rule } from './rules.ts';
import type { Situation } from './situation.ts';
import { isBare } from './small-talk.ts';
import { spaced } from './speech.ts';
import { withoutNegated } from './words.ts';

export interface Context extends World {
  situation: Situation;
  rules: readonly Rule[];
}

/** What the user wants: a tool's work, or an answer that a rule or a document gives. */
export type Wish = ({ tool: ChatTool } | { answer: string }) & {
  /** A rule of the prompt said so, not the likeness of words. */
  ruled: boolean;
};

/** The tool that a rule names, an answer from a rule or the documents, or the tool that fits best. */
export function wishOf(text: string, index: number, context: Context): Wish | undefined {
  const { situation, rules, similarity } = context;
  const said = withoutNegated(text);
  const world = { ...context, said };
  // Documents and what a route adds are those of the last turn.
  const isLast = index === situation.exchanges.length - 1;
  const at = isLast ? rules.find((rule) => rule.kind === 'now') : undefined;
  const named =
    at ?? rules.find((rule) => rule.kind === 'call' && isAboutUser(rule.when) && holds(rule.when, world));
  const ruled =
    named && 'tool' in named ? situation.tools.find((tool) => tool.name === named.tool) : undefined;
  if (ruled) return { tool: ruled, ruled: true };
  const told = rules.find((rule) => rule.kind === 'say' && isAboutUser(rule.when) && holds(rule.when, world));
  if (told?.kind === 'say') return { answer: told.text, ruled: true };
  if (isBare(said)) return undefined;
  const passage =
    isLast && !situation.answered ? answerFromPassages(situation.passages, said, similarity) : undefined;
  if (passage && isDocumented(said, context)) return { answer: passage.text, ruled: true };
  const best = bestTool(said, context);
  if (passage && prefersPassage(passage, best?.score ?? 0, text))
    return { answer: passage.text, ruled: false };
  return best && best.score >= similarity.fits ? { tool: best.tool, ruled: false } : undefined;
}

const CODE = /\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{4,}\b|\S+@\S+/;

function isDocumented(said: string, { rules, similarity }: Context): boolean {
  return rules.some(
    (rule) =>
      rule.kind === 'documents' &&
      rule.about
        .split(/,\s*(?:or |and )?|\s+(?:or|and)\s+/)
        .some((topic) => similarity.mentions(said, topic)),
  );
}

function bestTool(
  said: string,
  { situation, similarity }: Context,
): { tool: ChatTool; score: number } | undefined {
  const texts = situation.tools.map(({ name, description }) => `${description} ${spaced(name)}`);
  const plain = similarity.scores(said, texts);
  // With a code in the text, a tool that has no place for it is hardly meant where another one has.
  const taking = CODE.test(said) ? situation.tools.map((tool) => takesCode(tool, said)) : [];
  const scores = taking.includes(true)
    ? plain.map((score, index) => (taking[index] ? score : score * 0.7))
    : plain;
  const best = scores.indexOf(Math.max(...scores));
  return best < 0 ? undefined : { tool: situation.tools[best]!, score: scores[best]! };
}

/** A question without any code in it is rather for the documents; with one it is about a matter of its own. */
function prefersPassage(passage: PassageAnswer, toolScore: number, said: string): boolean {
  return passage.score > toolScore * (CODE.test(said) ? 2.5 : isAsking(said) ? 1.15 : 1.6);
}

export function isAsking(said: string): boolean {
  return /\?|^(?:what|how|do|does|can|is|are|which|when|where)\b/i.test(said.trim());
}
