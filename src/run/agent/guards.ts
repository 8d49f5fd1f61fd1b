import { RE2JS } from 're2js';
import type { Given } from '../../core/case.ts';
import type { Workflow } from '../../core/harness.ts';
import type { TranscriptCall, TranscriptStep } from '../../core/trial.ts';

type Guard = Workflow['guards'][number];

/** The first guard of the workflow that stops this call, given all that happened before it. */
export function stoppedBy(
  guards: readonly Guard[],
  call: TranscriptCall,
  history: { given: readonly Given[]; steps: readonly TranscriptStep[] },
): Guard | undefined {
  return guards.find((guard) => guard.tool === call.name && !allows(guard, history));
}

function allows(
  guard: Guard,
  history: { given: readonly Given[]; steps: readonly TranscriptStep[] },
): boolean {
  if (guard.requires === undefined && guard.unless_said === undefined) return false;
  if (guard.requires !== undefined && !hasAnswered(guard.requires, history)) return false;
  if (guard.unless_said === undefined) return true;
  const pattern = RE2JS.compile(guard.unless_said, RE2JS.CASE_INSENSITIVE);
  return history.given.some((entry) => 'user' in entry && pattern.matcher(entry.user).find());
}

function hasAnswered(
  tool: string,
  { given, steps }: { given: readonly Given[]; steps: readonly TranscriptStep[] },
): boolean {
  return (
    given.some((entry) => 'call' in entry && entry.call === tool && entry.throws === undefined) ||
    steps.some((step) =>
      step.calls.some((call) => call.name === tool && call.result && 'returns' in call.result),
    )
  );
}
