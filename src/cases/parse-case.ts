import { z } from 'zod';
import { type Case, caseSchema, type Expectation, type Given } from '../core/case.ts';
import type { Problem } from '../core/errors.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { didYouMean } from '../core/suggest.ts';
import { clip } from '../core/text.ts';
import { type PlaceOf, validate } from '../core/validate.ts';
import { scorers } from '../scorers/scorers.ts';

/** Beside its own keys, every expectation may say from which score on it passes. */
const atLeast = z.number().min(0).max(1);

export type ParsedCase = { ok: true; item: Case } | { ok: false; problems: Problem[] };

/** One document of a case file as a case; `defaultId` is its id unless it gives one itself. */
export function parseCase(
  value: unknown,
  placeOf: PlaceOf,
  where: { defaultId: string; path: string },
): ParsedCase {
  const checked = validate(caseSchema, value, placeOf);
  if (!checked.ok) return checked;
  const file = checked.value;
  const problems: Problem[] = [];
  const expect = file.expect.flatMap((entry, index) => {
    const parsed = parseExpectation(entry, (at) => placeOf(['expect', index, ...at]));
    if ('problems' in parsed) problems.push(...parsed.problems);
    return 'expectation' in parsed ? [parsed.expectation] : [];
  });
  const begun = withOpening(file);
  problems.push(...(file.simulate ? simulateProblems(file, placeOf) : emptyGiven(file.given, placeOf)));
  if (file.ends === 'speech') problems.push(...trailingCall(begun.given, placeOf));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    item: {
      id: file.id ?? where.defaultId,
      path: where.path,
      title: file.title ?? titleOf(begun.given, where.defaultId),
      origin: file.origin,
      tools: file.tools ?? [],
      memory: file.memory ?? [],
      at: file.at,
      ...begun,
      replay: file.replay ?? [],
      ends: file.ends,
      expect,
      critical: file.critical,
      draft: file.draft,
      sealed: file.sealed,
      status: file.status,
      tags: file.tags,
      place: placeOf([]),
    },
  };
}

type CaseFile = z.infer<typeof caseSchema>;

/** The opening message of a simulated user ends the conversation so far, wherever it was written. */
function withOpening({ given, simulate }: CaseFile): Pick<Case, 'given' | 'simulate'> {
  if (!simulate) return { given };
  const { says, ...user } = simulate;
  return { given: says === undefined ? given : [...given, { user: says }], simulate: user };
}

function emptyGiven(given: readonly Given[], placeOf: PlaceOf): Problem[] {
  if (given.length > 0) return [];
  return [
    {
      message: "given is empty: a case needs the conversation up to the agent's turn.",
      place: placeOf(['given']),
      hint: 'Write at least what the user says, or let a simulated user open with `simulate`.',
    },
  ];
}

function simulateProblems({ given, simulate, ends }: CaseFile, placeOf: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  const last = given.at(-1);
  const open = last !== undefined && 'user' in last;
  if (ends === 'step')
    problems.push({
      message: 'ends: step judges one step of the agent, and a simulated user talks on after it.',
      place: placeOf(['ends']),
      hint: 'Leave out `ends` or `simulate`.',
    });
  if (simulate?.says === undefined && !given.some((entry) => 'user' in entry))
    problems.push({
      message: 'simulate.says is missing, and `given` has no message of the user.',
      place: placeOf(['simulate']),
      hint: 'Write the opening message as `says`.',
    });
  if (simulate?.says !== undefined && open)
    problems.push({
      message: 'simulate.says would follow a message of the user that `given` ends with already.',
      place: placeOf(['simulate', 'says']),
      hint: 'Write it in one place.',
    });
  return problems;
}

/** One entry of `expect`, checked by its scorer. */
export function parseExpectation(
  entry: JsonObject,
  placeOf: PlaceOf,
): { expectation: Expectation } | { problems: Problem[] } {
  const keys = Object.keys(entry);
  const names = keys.filter((key) => scorers.has(key));
  if (names.length !== 1) {
    const [first = ''] = keys;
    const message =
      names.length > 1
        ? `One entry holds one expectation; this one has ${names.join(' and ')}.`
        : `${first || 'This entry'} is no expectation.${didYouMean(first, scorers.keys())}`;
    return {
      problems: [
        {
          message,
          place: placeOf(first ? [first] : []),
          hint: `Expectations: ${[...scorers.keys()].join(', ')}.`,
        },
      ],
    };
  }
  const name = names[0]!;
  const scorer = scorers.get(name)!;
  const { at_least: threshold, ...own } = entry;
  const checked = validate(scorer.schema, own, placeOf);
  const problems = checked.ok ? [] : checked.problems;
  if (threshold !== undefined && !atLeast.safeParse(threshold).success) {
    problems.push({
      message: `at_least must be a number from 0 to 1. Got ${JSON.stringify(threshold)}.`,
      place: placeOf(['at_least']),
    });
  }
  const { [name]: value = null, ...options } = entry;
  const expectation: Expectation = { name, value: value as Json, options };
  if (problems.length === 0) {
    problems.push(
      ...(scorer.check?.(expectation) ?? []).map((fault) => ({
        message: `${name}: ${fault}.`,
        place: placeOf([name]),
      })),
    );
  }
  return problems.length > 0 ? { problems } : { expectation };
}

/** The judged turn is the agent's, so the conversation must not end with what the agent said. */
function trailingCall(given: readonly Given[], placeOf: PlaceOf): Problem[] {
  const last = given.at(-1);
  if (!last || !('assistant' in last)) return [];
  return [
    {
      message: 'given ends with what the agent said; it must end before the turn that is judged.',
      place: placeOf(['given', given.length - 1]),
      hint: 'End it with a user message or an answered call.',
    },
  ];
}

function titleOf(given: readonly Given[], id: string): string {
  const last = given.findLast((entry) => 'user' in entry);
  return last && 'user' in last ? clip(last.user.replace(/\s+/g, ' ').trim(), 80) : id;
}
