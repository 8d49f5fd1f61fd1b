import { RE2JS } from 're2js';
import type { Given } from '../../core/case.ts';
import type { Workflow } from '../../core/harness.ts';
import type { TranscriptCall, TranscriptStep, UserTurn } from '../../core/trial.ts';

type Guard = Workflow['guards'][number];

interface History {
  given: readonly Given[];
  steps: readonly TranscriptStep[];
  users?: readonly UserTurn[] | undefined;
}

/** The first guard of the workflow that stops this call, given all that happened before it. */
export function stoppedBy(
  guards: readonly Guard[],
  call: TranscriptCall,
  history: History,
): Guard | undefined {
  return guards.find((guard) => guard.tool === call.name && !allows(guard, history));
}

function allows(guard: Guard, history: History): boolean {
  if (guard.requires === undefined && guard.unless_said === undefined) return false;
  if (guard.requires !== undefined && !hasAnswered(guard.requires, history)) return false;
  if (guard.unless_said === undefined) return true;
  const pattern = RE2JS.compile(guard.unless_said, RE2JS.CASE_INSENSITIVE);
  const said = history.given.flatMap((entry) => ('user' in entry ? [entry.user] : []));
  const since = (history.users ?? []).map(({ says }) => says);
  return [...said, ...since].some((text) => pattern.matcher(text).find());
}

function hasAnswered(tool: string, { given, steps }: History): boolean {
  return (
    given.some((entry) => 'call' in entry && entry.call === tool && entry.throws === undefined) ||
    steps.some((step) =>
      step.calls.some((call) => call.name === tool && call.result && 'returns' in call.result),
    )
  );
}
