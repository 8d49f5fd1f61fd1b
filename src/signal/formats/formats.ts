import type { Format } from './format.ts';
import { langfuse } from './langfuse.ts';
import { langSmith } from './langsmith.ts';
import { openAiChat } from './openai-chat.ts';
import { openAiResponses } from './openai-responses.ts';
import { openInference } from './openinference.ts';
import { otelGenAi } from './otel-genai.ts';
import { pawl } from './pawl.ts';
import { tauBench } from './tau-bench.ts';
import { tau2Bench } from './tau2-bench.ts';

/** Every format by its name; of several that fit a record, the first is taken. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [pawl, tauBench, tau2Bench, openInference, otelGenAi, langSmith, langfuse, openAiResponses, openAiChat].map(
    (format) => [format.name, format],
  ),
);

export function detectFormat(record: unknown): Format | undefined {
  return [...formats.values()].find((format) => format.detect(record));
}
