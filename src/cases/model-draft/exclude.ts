import type { Case, Expectation } from '../../core/case.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Tool } from '../../core/tool.ts';
import type { Transcript } from '../../core/trial.ts';
import { expectedCalls } from '../../scorers/calls.ts';
import { literalsOf } from '../../scorers/match/match.ts';
import { textsOf } from '../../scorers/says.ts';
import { scoreTrial } from '../../scorers/score-trial.ts';

/** Whether whoever does what the one side asks for does what the other forbids. */
export async function exclude(
  expectations: readonly Expectation[],
  item: Case,
  tools: readonly Tool[],
  handOffTools: readonly string[],
): Promise<boolean> {
  const breaks = async (
    asked: readonly Expectation[],
    forbidden: readonly Expectation[],
  ): Promise<boolean> => {
    const expect = forbidden.filter(({ name }) => FORBID.has(name));
    const transcript = doneAsAsked(asked);
    if (expect.length === 0 || transcript === null) return false;
    const scored = await scoreTrial({ ...item, expect }, { transcript, tools, handOffTools });
    return scored.outcome === 'fail';
  };
  return (await breaks(expectations, item.expect)) || (await breaks(item.expect, expectations));
}

const FORBID: ReadonlySet<string> = new Set(['never_calls', 'never_says', 'calls_nothing']);

/** One step that says and calls what is asked for to the letter, and nothing else; null where nothing is. */
function doneAsAsked(asked: readonly Expectation[]): Transcript | null {
  const said = asked
    .filter(({ name }) => name === 'says')
    .flatMap(textsOf)
    .flatMap(({ kind, parts }) => (kind === 'matches' ? [] : parts));
  const calls = asked
    .filter(({ name }) => name === 'calls')
    .flatMap(expectedCalls)
    .map((call) => ({ name: call.name, args: literalArguments(call.with), result: { returns: null } }));
  if (said.length === 0 && calls.length === 0) return null;
  return { steps: [{ text: said.length === 0 ? null : said.join('\n'), calls }], end: 'speech' };
}

function literalArguments(wanted: JsonObject | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(wanted ?? {}).flatMap(([name, value]) => {
      const [literal] = (value === undefined ? undefined : literalsOf(value)) ?? [];
      return literal === undefined ? [] : [[name, literal]];
    }),
  );
}
