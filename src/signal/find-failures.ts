import type { Conversation, ConversationTool } from '../core/conversation.ts';
import type { Failure, FailureKind, Finding } from '../core/failure.ts';
import { hashJson } from '../core/hash.ts';
import { attribute, followCauses } from './attribution.ts';
import { detectors } from './failures/detectors.ts';
import { textSimilarity } from './failures/similarity.ts';
import { type Known, quote, type View, viewOf } from './failures/view.ts';
import { frustrationOf, type Trajectory } from './frustration.ts';
import { looksEnglish } from './intents/words.ts';
import { withHumanSolution } from './siblings.ts';

/** Rises when the same conversation could be judged otherwise. */
export const FAILURES_VERSION = 8;

export interface FoundFailures {
  failures: Failure[];
  trajectory: Trajectory;
  /** The agent passed the conversation to a person. */
  handedOff: boolean;
  /** Kinds that were not looked for, since their words are English. */
  off: FailureKind[];
}

/**
 * What went wrong in one conversation. An outcome that is known wins: after a success nothing counts, and a failure that
 * no detector sees is kept as one. `tools` are those of the harness, for traces that do not say which were offered;
 * `readings` say what messages do by their meaning (English), else word lists are asked; `drifts` how tools changed.
 */
export function findFailures(
  conversation: Conversation,
  options: Partial<Known> & { language?: string; tools?: readonly ConversationTool[] } = {},
): FoundFailures {
  const known = { ...conversation, tools: withKnown(conversation.tools, options.tools ?? []) };
  const view = viewOf(known, { ...options, similar: options.similar ?? textSimilarity });
  const language = options.language ?? languageOf(view);
  const off: FailureKind[] = [];
  const findings: Finding[] = [];
  for (const [kind, detector] of detectors) {
    if (detector.languages && !detector.languages.includes(language)) off.push(kind);
    else if (view.agents.length > 0) findings.push(...detector.detect(view));
  }
  if (conversation.outcome === 'success') findings.length = 0;
  if (conversation.outcome === 'failure' && findings.length === 0) findings.push(...knownOutcome(view));
  const failures = findings.map((finding) => ({
    id: `f-${hashJson([conversation.id, finding.kind, finding.turn, finding.evidence]).slice(0, 12)}`,
    conversation: conversation.id,
    ...finding,
    ...attribute(finding, view),
  }));
  const handedOff = view.calls.some((item) => item.tool?.handsOff === true);
  return {
    failures: withHumanSolution(followCauses(failures), view),
    trajectory: frustrationOf(view),
    handedOff,
    off,
  };
}

/** `en`, or `other` when most of what the user said does not look English. */
function languageOf({ users, messages }: View): string {
  const english = users.filter((index) => looksEnglish(messages[index]!.content)).length;
  return english * 2 >= users.length ? 'en' : 'other';
}

/** What the harness says of its tools counts more than what was guessed from a trace. */
function withKnown(
  traced: readonly ConversationTool[],
  known: readonly ConversationTool[],
): ConversationTool[] {
  const tools = new Map(known.map((tool) => [tool.name, tool]));
  for (const tool of traced) {
    const own = tools.get(tool.name);
    if (!own || tool.parameters)
      tools.set(tool.name, {
        ...own,
        ...tool,
        ...(own && tool.guessed ? { readOnly: own.readOnly, handsOff: own.handsOff } : {}),
      } as ConversationTool);
  }
  return [...tools.values()];
}

function knownOutcome({ agents, messages }: View): Finding[] {
  const turn = agents.at(-1);
  if (turn === undefined) return [];
  return [
    {
      kind: 'known-outcome',
      turn,
      evidence: [{ message: turn, field: 'content', quote: quote(messages[turn]!.content) }],
      severity: 0.6,
      confidence: 1,
      counterfactual: null,
    },
  ];
}
