import type { Arm } from '../core/arm.ts';
import type { Case } from '../core/case.ts';
import type { Transcript, TranscriptCall } from '../core/trial.ts';
import type { CaseEvidence, Cell } from '../core/verdict.ts';
import { yamlText } from '../core/yaml.ts';
import type { ShownCase } from '../report/html/case-view.ts';
import { lastUserMessage } from '../run/agent/conversation.ts';
import { unansweredCall } from '../run/agent/loop.ts';
import { type Arms, caseOf, createPlanner, toolsOf } from '../run/arms.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import type { JudgePort, PromptfooPort } from '../scorers/scorer.ts';
import { describeExpectation } from '../scorers/scorers.ts';
import type { Store } from '../store/store.ts';
import type { Outcomes } from './outcomes.ts';

const PER_CELL = {
  broken: 10,
  lost: 10,
  unanswered: 5,
  fixed: 3,
  gained: 3,
  'newly-flaky': 3,
  'still-failing': 20,
};
type Change = CaseEvidence['change'];

/** What evidence is gathered from. */
export interface EvidenceInput {
  outcomes: Outcomes;
  arms: Arms;
  judge: JudgePort | undefined;
  promptfoo: PromptfooPort | undefined;
  store: Store;
}

/** The cases that a reader should look at, the worst cells first, with what either arm did. */
export async function gatherEvidence(
  input: EvidenceInput & { cells: readonly Cell[]; members: (cluster: string) => readonly string[] },
): Promise<CaseEvidence[]> {
  const { cells, outcomes } = input;
  const intents = cells.filter((cell) => cell.level === 'intent' && cell.model !== null);
  const picked: { cell: Cell; caseId: string; change: Change }[] = [];
  for (const cell of intents) {
    const counts: Partial<Record<Change, number>> = {};
    for (const caseId of input.members(cell.cluster)) {
      const change = changeOf(cell, caseId, outcomes);
      if (!change) continue;
      counts[change] = (counts[change] ?? 0) + 1;
      if (counts[change] <= PER_CELL[change]) picked.push({ cell, caseId, change });
    }
  }
  const evidence: CaseEvidence[] = [];
  for (const { cell, caseId, change } of picked)
    evidence.push(await caseEvidence(input, cell, caseId, change));
  return evidence;
}

/** Every case of one intent on one model, whether it moved or not. */
export async function casesOfCell(
  input: EvidenceInput,
  cell: Cell,
  caseIds: readonly string[],
): Promise<ShownCase[]> {
  const shown: ShownCase[] = [];
  for (const caseId of caseIds) {
    const change = changeOf(cell, caseId, input.outcomes);
    const evidence = await caseEvidence(input, cell, caseId, change ?? 'gained');
    shown.push({ ...evidence, change: change ?? 'same' });
  }
  return shown;
}

function changeOf(cell: Cell, caseId: string, outcomes: Outcomes): Change | null {
  if (cell.broken.includes(caseId)) return 'broken';
  if (cell.newlyFlaky.includes(caseId)) return 'newly-flaky';
  if (cell.fixed.includes(caseId)) return 'fixed';
  const baseline = outcomes.strip('baseline', cell.model!, caseId);
  const candidate = outcomes.strip('candidate', cell.model!, caseId);
  if (baseline === '') return /[FU]/.test(candidate) ? 'still-failing' : null;
  if (candidate.includes('U') && !baseline.includes('U')) return 'unanswered';
  const change = passShare(candidate) - passShare(baseline);
  if (Number.isNaN(change) || change === 0) return null;
  return change < 0 ? 'lost' : 'gained';
}

function passShare(strip: string): number {
  const counted = [...strip].filter((letter) => letter === 'P' || letter === 'F' || letter === 'U');
  return counted.filter((letter) => letter === 'P').length / counted.length;
}

async function caseEvidence(
  input: EvidenceInput,
  cell: Cell,
  caseId: string,
  change: Change,
): Promise<CaseEvidence> {
  const { outcomes, arms } = input;
  const model = cell.model!;
  const item = caseOf(arms, caseId);
  const strip = {
    baseline: outcomes.strip('baseline', model, caseId),
    candidate: outcomes.strip('candidate', model, caseId),
  };
  const baseline = await view(input, 'baseline', model, item, strip.baseline);
  const candidate = await view(input, 'candidate', model, item, strip.candidate);
  const open = candidate.transcript ? unansweredCall(candidate.transcript) : undefined;
  return {
    caseId,
    title: item.title,
    file: item.place.line === undefined ? item.place.file : `${item.place.file}:${item.place.line}`,
    cluster: cell.cluster,
    model,
    change,
    user: lastUserMessage(item.given),
    expected: item.expect.map(describeExpectation),
    baseline: baseline.view,
    candidate: candidate.view,
    strip,
    add: open ? replayEntry(open, arms.handlers.get(open.name)?.version) : null,
  };
}

const OUTCOMES: Readonly<Record<string, CaseEvidence['baseline']['outcome']>> = {
  P: 'pass',
  F: 'fail',
  U: 'unanswered',
};

/** The trial of an arm that shows the case's state best: its first that did not pass, else its first. */
async function view(
  { arms, store, judge, promptfoo }: EvidenceInput,
  arm: Arm,
  model: string,
  item: Case,
  strip: string,
): Promise<{ view: CaseEvidence['baseline']; transcript: Transcript | undefined }> {
  if (strip === '') return { view: { outcome: 'missing', got: [], reasons: [] }, transcript: undefined };
  const failing = /[FU]/.exec(strip)?.index ?? 0;
  const { key } = createPlanner(arms)({ arm, model, caseId: item.id, number: failing + 1 });
  const transcript = (await store.getTrials([key])).get(key)?.transcript;
  if (!transcript) return { view: { outcome: 'missing', got: [], reasons: [] }, transcript };
  const { harness } = arms.spec(arm, model);
  const scored = await scoreTrial(item, {
    transcript,
    tools: toolsOf(harness, item),
    handOffTools: harness.workflow.hand_off,
    judge,
    promptfoo,
  });
  const reasons = scored.scores
    .filter((score) => (score.score ?? 0) < score.atLeast)
    .map((score) => score.reason);
  return {
    view: {
      outcome: OUTCOMES[strip[failing] ?? ''] ?? 'missing',
      got: describeTranscript(transcript),
      // A long talk is shown from its beginning; how it ended is said with what was missed.
      reasons: [...reasons, ...endOf(transcript)],
    },
    transcript,
  };
}

/** What the agent did, a line a step or call. */
export function describeTranscript(transcript: Transcript): string[] {
  const users = (steps: number): string[] =>
    (transcript.users ?? []).filter(({ after }) => after === steps).map(({ says }) => `user: ${says}`);
  const lines = transcript.steps.flatMap((step, index) => [
    ...users(index),
    ...(step.text ? [`said: ${step.text}`] : []),
    ...step.calls.map((call) => `called ${describeCall(call)}`),
  ]);
  lines.push(...users(transcript.steps.length));
  lines.push(...endOf(transcript));
  if (transcript.end === 'limit') lines.push('stopped at the step limit');
  if (transcript.end === 'harness_error') lines.push(`the request was refused: ${transcript.error ?? ''}`);
  return lines.length > 0 ? lines : ['said nothing'];
}

function endOf({ end }: Transcript): string[] {
  if (end === 'gave_up') return ['the user gave up'];
  return end === 'turns' ? ['the user wrote as often as it may'] : [];
}

function describeCall(call: TranscriptCall): string {
  const args = call.args
    ? Object.entries(call.args)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join(', ')
    : (call.raw ?? 'unreadable arguments');
  const { result } = call;
  if (!result) return `${call.name}(${args})`;
  if ('refused' in result) return `${call.name}(${args}) → error: ${result.refused}`;
  const { stale } = result;
  const old = stale ? ` (recorded of version ${stale.recorded}, now ${stale.present})` : '';
  if ('returns' in result) return `${call.name}(${args}) → ${JSON.stringify(result.returns)}${old}`;
  return `${call.name}(${args}) → error: ${result.throws}${old}`;
}

function replayEntry(call: TranscriptCall, version: string | number | undefined): string {
  const entry = { call: call.name, with: call.args ?? {}, returns: 'TODO' };
  return yamlText([version === undefined ? entry : { ...entry, version }]).trimEnd();
}
