import type { FailureKind, Finding } from '../core/failure.ts';
import type { Layer } from '../core/harness.ts';
import type { View } from './failures/view.ts';

/** By kind: the layer of the harness whose edit would mend it, and why. `model` is never among them by itself. */
const LAYERS: Readonly<Record<FailureKind, [Layer, string]>> = {
  'tool-error': ['tool', 'a tool answered with an error'],
  'bad-arguments': ['tool', "the tool's description and schema did not lead to arguments that it takes"],
  'unknown-tool': ['tool', 'a tool was called that is not offered'],
  'schema-drift': ['tool', 'what the tool takes or gives has changed its shape'],
  'repeated-call': ['workflow', 'a step was taken twice'],
  'step-loop': ['workflow', 'steps went round in circles'],
  'untried-hand-off': ['workflow', 'the rules for handing off came before any try'],
  'refused-hand-off': ['workflow', 'the rules for handing off left out a plain request'],
  'asked-again': ['memory', 'what the user had said was not kept'],
  'not-answered': ['prompt', 'what the user asked was not what was answered'],
  corrected: ['prompt', 'what the user wanted was understood otherwise'],
  ungrounded: ['context', 'a claim rests on nothing that was looked up'],
  'coverage-gap': ['context', 'there was nothing to answer from'],
  'rule-ignored': ['prompt', 'a rule of the prompt did not hold'],
  'empty-promise': ['workflow', 'a promise had no step behind it'],
  abandoned: ['prompt', 'the user left unserved'],
  judged: ['eval', 'a model says that it went wrong, and no rule shows why'],
  'known-outcome': ['eval', 'it went wrong, and nothing that is looked for shows why'],
};

/** The layer that a finding points to, by stated rules over its kind and evidence. */
export function attribute(finding: Finding, view: View): { layer: Layer; layerWhy: string } {
  const [layer, layerWhy] = LAYERS[finding.kind];
  if (finding.kind === 'not-answered' && lookedUpNothing(finding, view))
    return { layer: 'context', layerWhy: 'the question was put twice, and nothing was found for it' };
  return { layer, layerWhy };
}

/** What was called between the two askings came back empty. */
function lookedUpNothing({ evidence }: Finding, { calls }: View): boolean {
  const [first, second] = evidence;
  if (!first || !second) return false;
  const between = calls.filter((item) => item.message > first.message && item.message < second.message);
  return (
    between.length > 0 && between.every((item) => /^\s*(?:\[\s*\]|\{\s*\}|null|)\s*$/.test(item.result ?? ''))
  );
}

/** How users take what went wrong; the mistake itself is another one. */
export const SYMPTOMS: ReadonlySet<FailureKind> = new Set(['abandoned', 'not-answered', 'corrected']);

/** Messages before a symptom in which its cause is looked for: two exchanges with a call in each. */
const NEAR = 5;

/** Calls that a tool turned down. */
const TURNED_DOWN: ReadonlySet<FailureKind> = new Set(['tool-error', 'bad-arguments']);

type Attributed = Finding & { layer: Layer; layerWhy: string; follows?: number };

/** A symptom points to the layer of the mistake that came before it, where one was found; else it keeps its own. */
export function followCauses<T extends Attributed>(failures: readonly T[]): T[] {
  const asked = failures.map((failure) =>
    failure.kind === 'asked-again' ? afterRefusal(failure, failures) : failure,
  );
  const causes = asked.filter(({ kind, layer }) => !SYMPTOMS.has(kind) && layer !== 'eval');
  return asked.map((failure) => {
    if (!SYMPTOMS.has(failure.kind)) return failure;
    const last = Math.max(failure.turn, ...failure.evidence.map((item) => item.message));
    const near = causes.filter((item) => item.turn <= last && item.turn >= failure.turn - NEAR);
    const cause = near.toSorted((a, b) => a.turn - b.turn)[0];
    return cause ? follow(failure, cause) : failure;
  });
}

/** What a tool turned down after the user had given it is asked for again because of the tool. */
function afterRefusal<T extends Attributed>(failure: T, failures: readonly T[]): T {
  const given = failure.evidence[0]?.message ?? failure.turn;
  const cause = failures.find(
    ({ kind, turn }) => TURNED_DOWN.has(kind) && turn > given && turn <= failure.turn,
  );
  return cause ? follow(failure, cause) : failure;
}

function follow<T extends Attributed>(failure: T, { kind, turn, layer }: Attributed): T {
  return { ...failure, layer, layerWhy: `it follows from ${kind} in message ${turn}`, follows: turn };
}
