import pLimit from 'p-limit';
import { clip, terminalText } from '../../core/text.ts';
import type { Request } from './request.ts';

/** Writes what is asked for in one line, for one, a model: handed in by the caller, who also counts what it costs. */
export type Summarise = (text: string) => Promise<string>;

const LONGEST = 300;

/** Each request as one line written by `summarise`; as it was where nothing is written. Equal texts are summarised once. */
export async function summariseRequests(
  requests: readonly Request[],
  summarise: Summarise,
  { concurrency = 8 } = {},
): Promise<Request[]> {
  const limit = pLimit(concurrency);
  const lines = new Map<string, Promise<string>>();
  for (const { text } of requests) {
    if (!lines.has(text))
      lines.set(
        text,
        limit(() => summarise(text)),
      );
  }
  return Promise.all(
    requests.map(async (request) => {
      const line = terminalText(await lines.get(request.text)!)
        .replaceAll(/\s+/g, ' ')
        .trim();
      return line === '' ? request : { ...request, text: clip(line, LONGEST) };
    }),
  );
}
