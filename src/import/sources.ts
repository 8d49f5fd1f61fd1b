import { openAiEvals } from './openai-evals/openai-evals.ts';
import { promptfoo } from './promptfoo/promptfoo.ts';
import type { ImportSource } from './source.ts';

/** Every source by its name on the command line. */
export const sources: ReadonlyMap<string, ImportSource> = new Map(
  [promptfoo, openAiEvals].map((source) => [source.name, source]),
);
