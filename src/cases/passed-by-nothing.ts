import type { Case } from '../core/case.ts';
import type { Tool } from '../core/tool.ts';
import type { Transcript } from '../core/trial.ts';
import { scoreTrial } from '../scorers/score-trial.ts';

/** Why a case that was drawn up from a failure stays a draft though its proof is red. */
export const HOLLOW =
  'nothing that happened shows what should have been done instead: an agent that does nothing passes it';

/** Whether an agent that says and does nothing passes the case, though it does not ask for that. */
export async function passedByNothing(item: Case, harnessTools: readonly Tool[]): Promise<boolean> {
  if (item.expect.some(({ name }) => name === 'calls_nothing')) return false;
  const transcript: Transcript = {
    steps: [{ text: null, calls: [] }],
    end: item.ends === 'step' ? 'step' : 'speech',
  };
  const tools = [...harnessTools, ...item.tools];
  return (await scoreTrial(item, { transcript, tools, handOffTools: [] })).outcome === 'pass';
}
