import type { Case } from '../../core/case.ts';
import { expectedCalls } from '../../scorers/calls.ts';
import { conflictsOf } from './conflicts.ts';
import { about, type Lint, type LintInput } from './lint.ts';

/** A case that every agent fails says nothing about any of them. */
export const cannotBeMet: Lint = {
  about: 'expectations that no agent could meet, alone or together',
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: pay me }]\nexpect:\n  - calls: pay\n    with: { order: A-1 }\n  - never_calls: pay\nreplay: [{ call: pay }]\n',
    },
  },
  find: (input) =>
    input.cases.flatMap((item) =>
      reasonsOf(item, input).map((text) =>
        about(item, 'error', text, 'Decide what the agent should do there, and expect only that.'),
      ),
    ),
};

function reasonsOf(item: Case, { harness }: LintInput): string[] {
  const { workflow } = harness;
  const reasons = conflictsOf(item.expect, workflow);
  const handsOff = item.expect.some(({ name, value }) => name === 'hands_off' && value === true);
  if (handsOff && !canHandOff(harness))
    reasons.push('It expects a hand-off, and the workflow names no tool or guard that hands off.');
  if (item.ends === 'step' || harness.agent !== 'builtin') return reasons;
  const refused = workflow.guards.filter(
    ({ requires, unless_said: said }) => requires === undefined && said === undefined,
  );
  for (const { name } of item.expect.filter(isCalls).flatMap(expectedCalls))
    if (refused.some((guard) => guard.tool === name))
      reasons.push(`It expects a call of ${name}, which a guard of the workflow always refuses.`);
  return reasons;
}

function isCalls({ name }: Case['expect'][number]): boolean {
  return name === 'calls';
}

/** Agents of the user's own hand off by the same tools. */
export function canHandOff({ workflow }: LintInput['harness']): boolean {
  return workflow.hand_off.length > 0 || workflow.guards.some((guard) => guard.action === 'hand_off');
}
