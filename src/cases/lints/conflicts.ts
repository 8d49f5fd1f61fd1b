import type { Expectation } from '../../core/case.ts';
import type { Workflow } from '../../core/harness.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { expectedCalls } from '../../scorers/calls.ts';
import { literalsOf, matches } from '../../scorers/match/match.ts';
import { type TextWanted, textsOf } from '../../scorers/says.ts';
import { describeExpectation } from '../../scorers/scorers.ts';
import { impliesText, matchesAnything, textsPart } from './texts.ts';
import { unsatisfiable } from './unsatisfiable.ts';

/** Why no transcript meets all of these expectations: each reason in words. What may be met in part is left out. */
export function conflictsOf(expectations: readonly Expectation[], workflow: Workflow): string[] {
  const whole = expectations.filter(
    ({ options }) => options.at_least === undefined || options.at_least === 1,
  );
  const alone = whole.flatMap((expectation) => impossible(expectation) ?? []);
  const pairs = whole.flatMap((a, index) =>
    whole.slice(index + 1).flatMap((b) => (clash(a, b, workflow) || clash(b, a, workflow) ? [[a, b]] : [])),
  );
  return [
    ...alone,
    ...pairs.map(([a, b]) => `It ${describeExpectation(a!)}, and it ${describeExpectation(b!)}: never both.`),
  ];
}

function impossible(expectation: Expectation): string | undefined {
  if (expectation.name === 'json') {
    const why = unsatisfiable(expectation.value);
    return why && `No JSON is of its schema: ${why}.`;
  }
  if (expectation.name === 'never_says' && textsOf(expectation).some(matchesAnything))
    return 'It forbids a text that is in every answer.';
  if (expectation.name === 'says') {
    const texts = textsOf(expectation);
    if (texts.some((a, index) => texts.slice(index + 1).some((b) => textsPart(a, b))))
      return `It ${describeExpectation(expectation)}: never both.`;
  }
  return undefined;
}

type Clash = (a: Expectation, b: Expectation, workflow: Workflow) => boolean;

/** Pairs of expectations that exclude each other, by the names of both. */
const CLASHES: Readonly<Record<string, Clash>> = {
  // Under `changes` tools that change nothing may be called, and handing off changes nothing.
  'calls calls_nothing': (_, b) => b.value === true,
  'calls never_calls': (a, b) => expectedCalls(a).some((call) => forbids(b, call.name, call.with)),
  'calls calls': (a, b) => {
    const allowed = expectedCalls(a).map((call) => call.name);
    return a.options.exactly === true && expectedCalls(b).some((call) => !allowed.includes(call.name));
  },
  'calls hands_off': (a, b, { hand_off: tools }) =>
    b.value === false && expectedCalls(a).some((call) => tools.includes(call.name)),
  'calls_nothing hands_off': (a, b) => a.value === true && b.value === true,
  'hands_off hands_off': (a, b) => a.value !== b.value,
  'says never_says': (a, b) =>
    textsOf(a).some((said) => textsOf(b).some((never) => impliesText(said, never))),
  'says says': (a, b) => pairsOf(textsOf(a), textsOf(b)).some(([one, other]) => textsPart(one, other)),
  'json json': (a, b) => unsatisfiable({ allOf: [a.value, b.value] }) !== undefined,
};

function clash(a: Expectation, b: Expectation, workflow: Workflow): boolean {
  return CLASHES[`${a.name} ${b.name}`]?.(a, b, workflow) ?? false;
}

/** Every call that the expectation wants is one that `never_calls` forbids. */
function forbids({ value, options }: Expectation, name: string, wanted: JsonObject | undefined): boolean {
  if (![value].flat().includes(name)) return false;
  const only = options.with;
  if (!isObject(only)) return true;
  return Object.entries(only).every(([key, never]) => {
    const values = wanted?.[key] === undefined ? undefined : literalsOf(wanted[key]);
    return values?.every((item) => matches(never as Json, item)) ?? false;
  });
}

function pairsOf(a: readonly TextWanted[], b: readonly TextWanted[]): [TextWanted, TextWanted][] {
  return a.flatMap((one) => b.map((other): [TextWanted, TextWanted] => [one, other]));
}
