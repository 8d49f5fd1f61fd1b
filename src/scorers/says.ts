import { z } from 'zod';
import type { Expectation } from '../core/case.ts';
import type { Json } from '../core/json.ts';
import { compilePattern } from './match/match.ts';
import { normalise, similarity } from './match/text.ts';
import type { Scorer } from './scorer.ts';
import { isOver, speechOf } from './transcript.ts';

const text = z.union([
  z.string(),
  z.strictObject({ contains: z.union([z.string(), z.array(z.string()).min(1)]) }),
  z.strictObject({ matches: z.string() }),
  z.strictObject({ equals: z.string() }),
  z.strictObject({ similar: z.string() }),
]);
const value = z.union([text, z.array(text).min(1)]);

type TextMatcher = z.infer<typeof text>;

const SIMILAR_ENOUGH = 0.7;

/** The agent said it, in any of its steps: contains, matches (RE2), equals or similar; a list means all of them. */
export const says: Scorer = {
  name: 'says',
  version: 1,
  schema: z.strictObject({ says: value }),
  check: checkPatterns,
  atLeast: (expectation) =>
    matchersOf(expectation).some((item) => kindOf(item) === 'similar') ? SIMILAR_ENOUGH : 1,
  describe: (expectation) => `says ${matchersOf(expectation).map(describe).join(' and ')}`,
  score(expectation, { transcript }) {
    const said = speechOf(transcript);
    const scored = matchersOf(expectation).map((matcher) => ({ matcher, score: scoreText(matcher, said) }));
    const worst = scored.sort((a, b) => a.score - b.score)[0]!;
    if (worst.score === 1) return { score: 1, reason: `said ${describe(worst.matcher)}` };
    const got = said === '' ? 'said nothing' : `said ${JSON.stringify(said.slice(0, 300))}`;
    return {
      score: worst.score,
      open: !isOver(transcript),
      reason: `${got}, expected ${describe(worst.matcher)}`,
    };
  },
};

/** The agent never said any of it. */
export const neverSays: Scorer = {
  name: 'never_says',
  version: 1,
  schema: z.strictObject({ never_says: value }),
  check: checkPatterns,
  describe: (expectation) => `never says ${matchersOf(expectation).map(describe).join(' or ')}`,
  score(expectation, { transcript }) {
    const said = speechOf(transcript);
    const bad = matchersOf(expectation).find(
      (matcher) => scoreText(matcher, said) >= (kindOf(matcher) === 'similar' ? SIMILAR_ENOUGH : 1),
    );
    if (!bad) return { score: 1, reason: 'did not say it' };
    return {
      score: 0,
      reason: `said ${JSON.stringify(said.slice(0, 300))}, and must never say ${describe(bad)}`,
    };
  },
};

/** One text that `says` or `never_says` looks for; of `contains` every part must be there. */
export interface TextWanted {
  kind: 'contains' | 'matches' | 'equals' | 'similar';
  parts: string[];
}

export function textsOf(expectation: Expectation): TextWanted[] {
  return matchersOf(expectation).map((matcher) => {
    if (typeof matcher === 'string') return { kind: 'contains', parts: [matcher] };
    const [[kind, value]] = Object.entries(matcher) as [[TextWanted['kind'], string | string[]]];
    return { kind, parts: [value].flat() };
  });
}

function matchersOf(expectation: Expectation): TextMatcher[] {
  return [expectation.value as Json].flat() as TextMatcher[];
}

function kindOf(matcher: TextMatcher): string {
  return typeof matcher === 'string' ? 'contains' : Object.keys(matcher)[0]!;
}

function scoreText(matcher: TextMatcher, said: string): number {
  const plain = normalise(said);
  if (typeof matcher === 'string') return plain.includes(normalise(matcher)) ? 1 : 0;
  if ('contains' in matcher)
    return [matcher.contains].flat().every((part) => plain.includes(normalise(part))) ? 1 : 0;
  if ('matches' in matcher)
    return compilePattern(matcher.matches).matcher(said.normalize('NFKC')).find() ? 1 : 0;
  if ('equals' in matcher) return plain === normalise(matcher.equals) ? 1 : 0;
  return similarity(matcher.similar, said);
}

function describe(matcher: TextMatcher): string {
  if (typeof matcher === 'string') return JSON.stringify(matcher);
  if ('contains' in matcher)
    return [matcher.contains]
      .flat()
      .map((part) => JSON.stringify(part))
      .join(' and ');
  if ('matches' in matcher) return `text like /${matcher.matches}/`;
  if ('equals' in matcher) return `exactly ${JSON.stringify(matcher.equals)}`;
  return `something like ${JSON.stringify(matcher.similar)}`;
}

function checkPatterns(expectation: Expectation): string[] {
  return matchersOf(expectation).flatMap((matcher) => {
    if (typeof matcher === 'string' || !('matches' in matcher)) return [];
    try {
      compilePattern(matcher.matches);
      return [];
    } catch (error) {
      return [
        `/${matcher.matches}/ is no regular expression: ${error instanceof Error ? error.message : error}`,
      ];
    }
  });
}
