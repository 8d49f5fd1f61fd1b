import { z } from 'zod';
import type { Expectation } from '../core/case.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Tool } from '../core/tool.ts';
import type { TranscriptCall } from '../core/trial.ts';
import { assign } from './assign.ts';
import { checkMatchers, compareArguments, describeValue } from './match/match.ts';
import type { ScoreResult, Scorer } from './scorer.ts';
import { callsOf, changesSomething, describeCall, isOver } from './transcript.ts';

const args = z.record(z.string(), z.json());
const expectedCall = z.union([
  z.string(),
  z.strictObject({ call: z.string(), with: args.optional(), others: z.literal('any').optional() }),
]);

const schema = z.strictObject({
  calls: z.union([expectedCall, z.array(expectedCall).min(1)]),
  with: args.optional().describe('all arguments of the call'),
  others: z.literal('any').optional().describe('arguments beside those are fine'),
  exactly: z
    .union([z.boolean(), z.literal('changes')])
    .optional()
    .describe('and no other call; `changes`: no other call that changes anything'),
  in_order: z.boolean().optional(),
  match: z.literal('loose').optional(),
});

/** One call as an expectation wants it; without `with`, with any arguments. */
export interface ExpectedCall {
  name: string;
  with: JsonObject | undefined;
  others: boolean;
}

/** The named calls were made, each by a call of its own; a refused call does not count as made. */
export const calls: Scorer = {
  name: 'calls',
  version: 1,
  schema,
  check: ({ value, options }) => checkMatchers([value, options.with ?? null]),
  tools: (expectation) => expectedCalls(expectation).map((call) => call.name),
  describe(expectation) {
    const list = expectedCalls(expectation).map(describeExpected);
    const exactly = EXACTLY[String(expectation.options.exactly ?? false)];
    return `calls ${list.join(expectation.options.in_order ? ', then ' : ' and ')}${exactly}`;
  },
  score(expectation, { transcript, tools, handOffTools }) {
    const expected = expectedCalls(expectation);
    const made = callsOf(transcript);
    const loose = expectation.options.match === 'loose';
    const fits = (want: ExpectedCall, call: TranscriptCall): boolean =>
      call.name === want.name && !isRefused(call) && differences(want, call, loose).length === 0;
    const matched = expectation.options.in_order
      ? inOrder(expected, made, fits)
      : assign(expected.length, made.length, (i, j) => fits(expected[i]!, made[j]!));
    const met = matched.filter((index) => index >= 0).length;
    const counts = countedBy(expectation.options.exactly, tools, handOffTools);
    const extra = made.filter((call, index) => !matched.includes(index) && counts(call));
    if (met === expected.length && extra.length === 0)
      return { score: 1, reason: `called ${expected.map((call) => call.name).join(', ')} as expected` };
    const missing = expected.filter((_, index) => matched[index]! < 0);
    return failure(missing, made, extra, {
      loose,
      share: met / expected.length,
      open: !isOver(transcript) && extra.length === 0,
    });
  },
};

const EXACTLY: Readonly<Record<string, string>> = {
  false: '',
  true: ' and nothing else',
  changes: ' and changes nothing else',
};

/** Whether a call that was not expected fails it. */
function countedBy(
  exactly: Json | undefined,
  tools: readonly Tool[],
  handOffTools: readonly string[],
): (call: TranscriptCall) => boolean {
  if (exactly === 'changes') return (call) => changesSomething(call, tools, handOffTools);
  return () => exactly === true;
}

/** The calls that a `calls` expectation wants, in its order. */
export function expectedCalls({ value, options }: Expectation): ExpectedCall[] {
  return [value].flat().map((item) => {
    const call = item as string | { call: string; with?: JsonObject; others?: string };
    if (typeof call === 'string') {
      return { name: call, with: options.with as JsonObject | undefined, others: options.others === 'any' };
    }
    return { name: call.call, with: call.with, others: (call.others ?? options.others) === 'any' };
  });
}

function isRefused(call: TranscriptCall): boolean {
  return call.result !== undefined && 'refused' in call.result;
}

function differences(want: ExpectedCall, call: TranscriptCall, loose: boolean): { text: string }[] {
  if (want.with === undefined) return [];
  if (!call.args) return [{ text: 'its arguments cannot be read' }];
  return compareArguments(want.with, call.args, { loose, others: want.others });
}

function inOrder(
  expected: readonly ExpectedCall[],
  made: readonly TranscriptCall[],
  fits: (want: ExpectedCall, call: TranscriptCall) => boolean,
): number[] {
  let from = 0;
  return expected.map((want) => {
    const index = made.findIndex((call, at) => at >= from && fits(want, call));
    if (index >= 0) from = index + 1;
    return index;
  });
}

function failure(
  missing: readonly ExpectedCall[],
  made: readonly TranscriptCall[],
  extra: readonly TranscriptCall[],
  { loose, share, open }: { loose: boolean; share: number; open: boolean },
): ScoreResult {
  const [want] = missing;
  // With everything expected made, what fails it are the extra calls.
  const score = missing.length === 0 ? 0 : Math.min(share, 0.99);
  if (!want)
    return { score, reason: `also called ${extra.map(describeCall).join('; ')}, which was not expected` };
  const tried = made.filter((call) => call.name === want.name);
  const nearest = tried
    .map((call) => ({ call, wrong: differences(want, call, loose) }))
    .sort((a, b) => a.wrong.length - b.wrong.length)[0];
  if (!nearest) {
    const instead =
      made.length === 0 ? 'called nothing' : `called ${made.map((call) => call.name).join(', ')}`;
    return { score, open, reason: `${instead}, expected ${describeExpected(want)}` };
  }
  if (isRefused(nearest.call) && nearest.wrong.length === 0) {
    const result = nearest.call.result as { refused: string };
    return { score, open, reason: `called ${want.name}, but it was refused: ${result.refused}` };
  }
  if (nearest.wrong.length === 0)
    return { score, open, reason: `called ${want.name} once less or in another order than expected` };
  return {
    score,
    open,
    reason: `called ${want.name} with ${nearest.wrong.map((wrong) => wrong.text).join('; ')}`,
  };
}

function describeExpected({ name, with: expected }: ExpectedCall): string {
  const list = Object.entries(expected ?? {}).map(([key, value]) => `${key} ${describeValue(value as Json)}`);
  return list.length === 0 ? name : `${name} with ${list.join(', ')}`;
}
