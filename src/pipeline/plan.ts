import type { Case, Intent } from '../core/case.ts';
import type { ChatRequest } from '../core/chat.ts';
import type { ModelConfig } from '../core/config.ts';
import type { Harness } from '../core/harness.ts';
import type { GateSettings } from '../gate/gate.ts';
import { planCell } from '../gate/plan-cell.ts';
import { renderRequest } from '../harness/render.ts';
import { givenMessages, lastUserMessage } from '../run/agent/conversation.ts';
import { toolsOf } from '../run/arms.ts';
import { requestHash } from '../run/keys.ts';
import { casesToCheck } from './baseline-age.ts';
import type { GatePlan, PlanRow } from './gate-plan.ts';

/** Share of cases whose result differs between two identical runs, taken while nothing is known of a model. */
const USUAL_FLIP_SHARE = 0.043;

/** What planning has to know of a column of the comparison. */
export interface PlannedColumn {
  id: string;
  role: 'required' | 'shadow';
  deterministic: boolean;
  baseline: { config: ModelConfig; declaredOnly?: boolean };
  candidate: { config: ModelConfig };
}

export interface PlanInput {
  harness: string;
  base: Harness | null;
  candidate: Harness;
  members: readonly Case[];
  intents: readonly Intent[];
  intentOf: (item: Case) => string;
  columns: readonly PlannedColumn[];
  settings: GateSettings;
  /** Cases in no cell that are run once in the candidate arm. */
  others: number;
  baselineStored: number;
  /** By model and case, whether stored trials of the baseline passed; a case without trials is not in it. */
  passes: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** Tokens of a trial, from stored ones; null when there are none yet. */
  usual: { inputTokens: number; outputTokens: number } | null;
  budget: { calls?: number | undefined; cost?: number | undefined };
}

export function makePlan(input: PlanInput): GatePlan {
  const { members, columns, settings } = input;
  const byIntent = Map.groupBy(members, input.intentOf);
  const rows = input.intents.flatMap((intent) => {
    const cases = byIntent.get(intent.id) ?? [];
    return cases.length === 0 ? [] : columns.map((column) => planRow(intent, cases, column, input));
  });
  const requests = requestSizes(input);
  const candidateTrials =
    settings.certify === 'intent' ? sum(rows.map((row) => row.calls)) : topicTrials(input, byIntent);
  const changedShare = members.length === 0 ? 0 : 1 - requests.unchanged / members.length;
  const calls = {
    baseline: input.base ? baselineTrials(input, candidateTrials) : 0,
    candidate: Math.round(candidateTrials * (input.base ? changedShare : 1)) + input.others * columns.length,
  };
  const trials = calls.baseline + calls.candidate;
  const inputTokens = Math.round(trials * (input.usual?.inputTokens ?? requests.meanTokens));
  const outputTokens = Math.round(trials * (input.usual?.outputTokens ?? 100));
  const costUsd = costOf(columns, inputTokens, outputTokens);
  return {
    harness: input.harness,
    certify: settings.certify,
    delta: settings.delta,
    rows,
    cases: members.length,
    unchanged: input.base ? requests.unchanged : 0,
    others: input.others,
    baselineStored: input.baselineStored,
    calls,
    tokens: { input: inputTokens, output: outputTokens },
    costUsd,
    overBudget: overBudget(trials, costUsd, input.budget),
  };
}

/** What is not stored yet; with a first round go the second trials that check a model's word to be deterministic. */
function baselineTrials({ members, columns, baselineStored }: PlanInput, wanted: number): number {
  const checked = columns.filter(({ deterministic, baseline }) => deterministic && baseline.declaredOnly);
  const fresh = baselineStored < members.length * columns.length;
  const checks = fresh ? checked.length * casesToCheck(members.length) : 0;
  return Math.max(0, wanted - baselineStored) + checks;
}

function planRow(
  intent: Intent,
  members: readonly Case[],
  column: PlannedColumn,
  { settings, columns, passes }: PlanInput,
): PlanRow {
  const n = members.length;
  const base = {
    cluster: intent.id,
    label: intent.label,
    model: column.id,
    cases: n,
    canRegress: members.filter((item) => passes.get(column.id)?.get(item.id) !== false).length,
    deterministic: column.deterministic,
  };
  if (column.deterministic || n < 5) {
    const delta = n < 5 ? null : (intent.margin ?? 0);
    return { ...base, delta, calls: n, callsP95: n, callsAt10: n, callsAt20: n };
  }
  const cells = columns.length;
  const plan = planCell({
    n,
    delta: settings.delta,
    alpha: settings.alpha,
    alphaRegressed: settings.alphaRegressed,
    cells,
    flipShare: USUAL_FLIP_SHARE,
  });
  return {
    ...base,
    delta: plan.delta,
    calls: roundUp(plan.held, n),
    callsP95: roundUp(plan.heldP95, n),
    callsAt10: roundUp(plan.regressed(0.1), n),
    callsAt20: roundUp(plan.regressed(0.2), n),
  };
}

/** With certification by topic, the trials that its topics need, and at least one round of everything. */
function topicTrials(input: PlanInput, byIntent: ReadonlyMap<string, readonly Case[]>): number {
  const { settings, columns } = input;
  const required = columns.filter((column) => column.role === 'required');
  const topics = Map.groupBy(input.intents, (intent) => intent.topic);
  let trials = 0;
  for (const intents of topics.values()) {
    const cases = sum(intents.map((intent) => byIntent.get(intent.id)?.length ?? 0));
    if (cases === 0) continue;
    const n = cases * required.length;
    const deterministic = required.every((column) => column.deterministic);
    const plan = planCell({
      n,
      delta: settings.delta,
      alpha: settings.alpha,
      alphaRegressed: settings.alphaRegressed,
      cells: topics.size,
      flipShare: USUAL_FLIP_SHARE,
    });
    trials += deterministic || n < 5 ? n : roundUp(plan.held, n);
    trials += cases * (columns.length - required.length);
  }
  return trials;
}

function requestSizes({ base, candidate, members }: PlanInput): { unchanged: number; meanTokens: number } {
  let unchanged = 0;
  let characters = 0;
  for (const item of members) {
    const request = firstRequest(candidate, item);
    characters += JSON.stringify(request).length;
    if (base && requestHash(firstRequest(base, item)) === requestHash(request)) unchanged++;
  }
  return { unchanged, meanTokens: members.length === 0 ? 0 : characters / 4 / members.length };
}

function firstRequest(harness: Harness, item: Case): ChatRequest {
  return renderRequest(harness, {
    tools: toolsOf(harness, item),
    messages: givenMessages(item.given),
    memory: item.memory,
    at: item.at,
    query: lastUserMessage(item.given),
  });
}

function costOf(columns: readonly PlannedColumn[], inputTokens: number, outputTokens: number): number | null {
  const prices = columns.flatMap((column) => [column.baseline.config.price, column.candidate.config.price]);
  if (prices.every((price) => price === undefined)) return null;
  const mean = (of: (price: { input: number; output: number }) => number) =>
    sum(prices.map((price) => (price ? of(price) : 0))) / prices.length;
  return (inputTokens * mean((price) => price.input) + outputTokens * mean((price) => price.output)) / 1e6;
}

function overBudget(trials: number, costUsd: number | null, budget: PlanInput['budget']): string | null {
  if (budget.calls !== undefined && trials > budget.calls) {
    return `This is likely to take about ${trials} calls; the budget is ${budget.calls}.`;
  }
  if (budget.cost !== undefined && costUsd !== null && costUsd > budget.cost) {
    return `This is likely to cost about $${costUsd.toFixed(2)}; the budget is $${budget.cost.toFixed(2)}.`;
  }
  return null;
}

function roundUp(trials: number, n: number): number {
  return Math.max(1, Math.ceil(trials / n)) * n;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
