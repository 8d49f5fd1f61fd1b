import type { Given } from '../core/case.ts';
import type { Transcript } from '../core/trial.ts';

/** The conversation as a judge reads it, a line a message, call or result. */
export function describeConversation(given: readonly Given[], transcript: Transcript): string {
  const before = given.flatMap((entry) => {
    if ('user' in entry) return [`user: ${entry.user}`];
    if ('assistant' in entry) return [`agent: ${entry.assistant}`];
    return [
      `agent calls ${entry.call} ${JSON.stringify(entry.with)}`,
      `${entry.call} answers ${JSON.stringify(entry.throws ?? entry.returns ?? null)}`,
    ];
  });
  const after = transcript.steps.flatMap((step, index) => [
    ...saidAfter(transcript, index),
    ...(step.text === null ? [] : [`agent: ${step.text}`]),
    ...step.calls.flatMap((call) => [
      `agent calls ${call.name} ${call.raw ?? JSON.stringify(call.args)}`,
      ...(call.result ? [`${call.name} answers ${JSON.stringify(Object.values(call.result)[0])}`] : []),
    ]),
  ]);
  const end = saidAfter(transcript, transcript.steps.length);
  return [...before, '(what is judged begins here)', ...after, ...end].join('\n');
}

function saidAfter({ users }: Transcript, steps: number): string[] {
  return (users ?? []).filter(({ after }) => after === steps).map(({ says }) => `user: ${says}`);
}
