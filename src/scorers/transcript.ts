import { findTool, type Tool } from '../core/tool.ts';
import type { Transcript, TranscriptCall } from '../core/trial.ts';

/** Every call of a transcript, in order. */
export function callsOf(transcript: Transcript): TranscriptCall[] {
  return transcript.steps.flatMap((step) => step.calls);
}

/** All that the agent said to the user. */
export function speechOf(transcript: Transcript): string {
  return transcript.steps.flatMap((step) => step.text ?? []).join('\n');
}

/** What it said last, or null when it said nothing. */
export function lastSpeech(transcript: Transcript): string | null {
  return transcript.steps.findLast((step) => step.text !== null)?.text ?? null;
}

/** Nothing more can follow: what has not happened by now did not happen. */
export function isOver(transcript: Transcript): boolean {
  return transcript.end !== 'unanswered';
}

/** What may hold a request to the user: with a simulated user all that was said, else the last of it. */
export function askingSpeech(transcript: Transcript): string[] {
  const said = transcript.steps.flatMap((step) => step.text ?? []);
  return transcript.users ? said : said.slice(-1);
}

export function describeCall(call: TranscriptCall): string {
  if (!call.args) return `${call.name} with arguments that cannot be read`;
  const args = Object.entries(call.args).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return args.length === 0 ? call.name : `${call.name} with ${args.join(', ')}`;
}

/** A call that went through and is neither read-only nor a hand-off; of a tool that nobody knows, too. */
export function changesSomething(
  call: TranscriptCall,
  tools: readonly Tool[],
  handOffTools: readonly string[],
): boolean {
  if (call.result && !('returns' in call.result)) return false;
  if (handOffTools.includes(call.name)) return false;
  return findTool(tools, call.name)?.annotations.readOnlyHint !== true;
}
