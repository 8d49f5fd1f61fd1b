import { z } from 'zod';
import type { JsonObject } from '../core/json.ts';
import { checkMatchers, compareArguments, describeValue } from './match/match.ts';
import type { Scorer } from './scorer.ts';
import { callsOf, describeCall } from './transcript.ts';

const names = z.union([z.string(), z.array(z.string()).min(1)]);

/** None of the named tools was called; with `with`, not with these arguments. A refused call counts as made. */
export const neverCalls: Scorer = {
  name: 'never_calls',
  version: 1,
  schema: z.strictObject({
    never_calls: names,
    with: z.record(z.string(), z.json()).optional().describe('only a call with these arguments is forbidden'),
  }),
  check: ({ options }) => checkMatchers(options.with ?? null),
  tools: ({ value }) => [value].flat() as string[],
  describe({ value, options }) {
    const args = Object.entries((options.with ?? {}) as JsonObject).map(
      ([name, item]) => `${name} ${describeValue(item)}`,
    );
    return `never calls ${[value].flat().join(' or ')}${args.length > 0 ? ` with ${args.join(', ')}` : ''}`;
  },
  score({ value, options }, { transcript }) {
    const forbidden = [value].flat() as string[];
    const only = options.with as JsonObject | undefined;
    const bad = callsOf(transcript).find(
      (call) =>
        forbidden.includes(call.name) &&
        (!only ||
          (call.args !== undefined &&
            compareArguments(only, call.args, { loose: false, others: true }).length === 0)),
    );
    if (bad) return { score: 0, reason: `called ${describeCall(bad)}, which it must not` };
    return { score: 1, reason: `did not call ${forbidden.join(' or ')}` };
  },
};
