import { daysBetween, type Fact, factNamed, factSaying } from './facts.ts';
import type { Similarity } from './similarity.ts';

/** What a condition is held against. */
export interface World {
  facts: readonly Fact[];
  today: string | undefined;
  /** What the user said. */
  said: string;
  similarity: Similarity;
}

const USER =
  /\b(?:the |an? )?(?:customer|user|client|caller|shopper|buyer|guest|visitor|patient|member|reader|student|passenger|traveller|subscriber|tenant|employee|they)\b/i;
const ASKING =
  /\b(?:only |just |clearly )?(?:asks?|asking|wants?|wishes|says?|mentions?|needs?|requests?|reports?|writes|complains?|question|questions|has|have|is|are|to|speak|talk|about|for|of|on|with|their|that|an?|the)\b/gi;
const NUMBER =
  /^(.*?)\s*\b(?:is|was|are|were|has been|have been)?\s*(more than|over|above|at least|less than|under|below|at most|within)\s+[$€£]?(\d+(?:\.\d+)?)\s*(days?|%)?/i;
const STATE =
  /^(.*?)\b(?:is|was|are|were|has been|have been|has|have)\s+((?:not|already|still|no longer|never|yet)\s+)*(.+)$/i;

/** Whether a condition in words holds: all parts joined by "and", any joined by "or" or commas. */
export function holds(condition: string, world: World): boolean {
  return condition.split(/\s+and\s+/i).every((part) => anyHolds(part, world));
}

/** Alternatives share the beginning of the first: "the customer asks for a person, a human or an agent". */
function anyHolds(part: string, world: World): boolean {
  const alternatives = part.split(/\s*,\s*(?:or\s+)?|\s+or\s+/i).filter(Boolean);
  const aboutUser = USER.test(alternatives[0] ?? '');
  return alternatives.some((alternative) =>
    aboutUser ? mentioned(alternative, world) : atomHolds(alternative, world),
  );
}

/** Conditions about what the user says, as opposed to what tools have answered. */
export function isAboutUser(condition: string): boolean {
  return USER.test(condition);
}

function mentioned(text: string, { said, similarity }: World): boolean {
  const phrase = text.replace(USER, ' ').replace(ASKING, ' ');
  return similarity.mentions(said, phrase);
}

function atomHolds(atom: string, world: World): boolean {
  const number = NUMBER.exec(atom);
  if (number) return compare(number, world);
  const state = STATE.exec(atom);
  if (!state) return factSaying(world.facts, atom) ?? false;
  const negated = /\b(?:not|no longer|never)\b/i.test(atom);
  const found = factSaying(
    world.facts,
    state[3]!.replace(/^(?:not|already|still|no longer|never|yet)\s+/i, ''),
  );
  return found === undefined ? false : found !== negated;
}

function compare(match: RegExpExecArray, { facts, today }: World): boolean {
  const [, subject = '', relation = '', limit = '0', unit] = match;
  const wanted = Number(limit);
  let value: number | undefined;
  if (unit?.startsWith('day')) {
    const date = factNamed(facts, subject, 'date');
    if (date && today) value = daysBetween(String(date.value), today);
  } else {
    value = factNamed(facts, subject, 'number')?.value as number | undefined;
  }
  if (value === undefined) return false;
  if (/more|over|above/i.test(relation)) return value > wanted;
  if (/at least/i.test(relation)) return value >= wanted;
  return /at most|within/i.test(relation) ? value <= wanted : value < wanted;
}
