import type { View } from './failures/view.ts';
import { WORDS } from './failures/words.ts';

/** How frustrated the user was at one turn, and what shows it. */
export interface FrustrationPoint {
  message: number;
  /** 0–1. */
  score: number;
  signs: string[];
}

export interface Trajectory {
  points: FrustrationPoint[];
  /** The user's message at which it became frustration; null when it never did. */
  turned: number | null;
  /** The agent's message before that one. */
  blame: number | null;
  /** The user left without a word of thanks while frustrated, or with a question of the agent's open after trouble. */
  abandoned: boolean;
}

/** From here on a turn counts as frustrated. */
export const FRUSTRATED = 0.5;
/** What is left of it at the next turn. */
const LINGERS = 0.45;

/** The curve of one conversation. Thumbs, ratings and lengths play no part in it. */
export function frustrationOf(view: View): Trajectory {
  const { users, agents } = view;
  const points: FrustrationPoint[] = [];
  for (const [at, message] of users.entries()) {
    const before = points.at(-1)?.score ?? 0;
    const { weight, signs } = signsAt(view, at);
    const score = Math.min(1, LINGERS * before + weight);
    points.push({
      message,
      score: isGlad(view, message) && (weight < 0.3 || signs.join() === 'is upset') ? score * 0.4 : score,
      signs,
    });
  }
  const turned = points.find((point) => point.score >= FRUSTRATED)?.message ?? null;
  return {
    points,
    turned,
    blame: turned === null ? null : (agents.findLast((index) => index < turned) ?? null),
    abandoned: isAbandoned(view, points),
  };
}

function signsAt(view: View, at: number): { weight: number; signs: string[] } {
  const { users, messages, repeats, calls, does } = view;
  const index = users[at]!;
  const text = messages[index]!.content;
  const earlier = users.slice(Math.max(0, at - 3), at).map((user) => messages[user]!.content);
  const signs: [string, number][] = [];
  const again = users
    .slice(Math.max(0, at - 3), at)
    .some((user) => messages[user]!.content.length > 15 && text.length > 15 && repeats(user, index));
  if (again && !WORDS.agrees.test(text)) signs.push(['repeats', 0.4]);
  if (at > 0 && does(index, 'corrects') !== undefined) signs.push(['corrects', 0.35]);
  const upset = does(index, 'upset') !== undefined;
  if (upset) signs.push(['is upset', 0.5]);
  if (does(index, 'asksForPerson') !== undefined) signs.push(['wants a person', 0.3]);
  if (shouts(text)) signs.push(['shouts', 0.35]);
  if (at > 0 && WORDS.negates.test(text) && text.length < 80) signs.push(['negates', 0.08]);
  const longest = Math.max(0, ...earlier.map((before) => before.length));
  if (at > 1 && text.length < 25 && longest > 80 && !WORDS.agrees.test(text))
    signs.push(['grows short', 0.1]);
  const last = users[at - 1] ?? -1;
  const trouble = calls.some((item) => item.message > last && item.message < index && item.failed);
  if (trouble && signs.length > 0) signs.push(['after an error', 0.1]);
  return { weight: signs.reduce((sum, [, weight]) => sum + weight, 0), signs: signs.map(([sign]) => sign) };
}

function shouts(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[^A-Z]/g, '').length;
  return (
    /[!?]{2,}|(?:\b[A-Z']{2,}\b[ ,]{0,2}){3}/.test(text) ||
    (letters.length >= 12 && upper / letters.length > 0.6)
  );
}

/** Thanks, without anger in them; a short word of thanks is one, however tired it sounds. */
function isGlad({ messages, does }: View, message: number): boolean {
  const { content } = messages[message]!;
  if (!WORDS.thanks.test(content)) return false;
  const short =
    content.length <= 40 && !WORDS.escalates.test(content) && !/\bnothing\b|\bwast/i.test(content);
  return short || does(message, 'upset') === undefined;
}

function isAbandoned(view: View, points: readonly FrustrationPoint[]): boolean {
  const { users, agents, messages, calls } = view;
  const last = points.at(-1);
  const end = agents.at(-1);
  if (!last || end === undefined || calls.some((item) => item.tool?.handsOff)) return false;
  if (isGlad(view, users.at(-1)!)) return false;
  // Who opens in anger was not angered by this agent.
  if (last.score >= FRUSTRATED && agents.some((index) => index < last.message)) return true;
  const open = end > last.message && /\?\s*$/.test(messages[end]!.content.trim());
  const trouble = calls.some((item) => item.failed) || points.some((point) => point.score >= 0.3);
  return open && trouble;
}
