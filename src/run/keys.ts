import { type Case, caseInput, type Fixtures } from '../core/case.ts';
import type { ChatRequest, ChatTool } from '../core/chat.ts';
import { hashJson, hashText } from '../core/hash.ts';
import { canonicalJson } from '../core/json.ts';
import type { Transcript } from '../core/trial.ts';

/** Rises when the same inputs could give another transcript, so that older trials are not taken for new ones. */
const FORMAT = 1;

/** What a trial of a case depends on beside the arm: its input, the fixtures that it can reach, and who plays its user. */
export function caseKey(
  item: Case,
  reach: { fixtures: Fixtures; tools: readonly string[]; handlers: string; user: string },
): string {
  const fixtures = Object.fromEntries(
    reach.tools.flatMap((tool) => (reach.fixtures[tool] ? [[tool, reach.fixtures[tool]]] : [])),
  );
  const user = item.simulate ? [reach.user] : [];
  return hashJson([caseInput(item), fixtures, reach.handlers, ...user]);
}

/** The key of one trial: SHA-256 over format, series, harness, model identity, case and trial number. */
export function trialKey(parts: {
  series: string;
  harness: string;
  model: string;
  caseId: string;
  caseKey: string;
  number: number;
}): string {
  const { series, harness, model, caseId, caseKey: input, number } = parts;
  return hashText([FORMAT, series, harness, model, JSON.stringify(caseId), input, number].join('\n'));
}

/** Two requests with this hash are the same request to the same model. */
export function requestHash(request: ChatRequest): string {
  if (request.passthrough) return hashJson(request.passthrough);
  return hashText(`${canonicalJson(request.messages)}\n${toolsHash(request.tools)}`);
}

const toolHashes = new WeakMap<readonly ChatTool[], string>();

/** Most requests of a run offer the very same list of tools. */
function toolsHash(tools: readonly ChatTool[]): string {
  let hash = toolHashes.get(tools);
  if (hash === undefined) {
    hash = hashJson(tools);
    toolHashes.set(tools, hash);
  }
  return hash;
}

/** Two transcripts with this hash are equal: the agent did the same and was answered the same. */
export function transcriptHash(transcript: Transcript): string {
  return hashJson(transcript);
}

/** The key of one score: what was judged, by which version of which scorer, against what. */
export function scoreKey(trial: string, expectation: unknown, version: number): string {
  return hashText(`${trial}\n${version}\n${canonicalJson(expectation)}`);
}
