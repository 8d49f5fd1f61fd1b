import type { Case, Intent } from '../core/case.ts';
import type { GateSettings } from '../gate/gate.ts';
import type { PlanRow } from './gate-plan.ts';
import type { PlannedColumn } from './plan.ts';
import type { Traffic } from './traffic.ts';

/** Cases that must be able to regress before an intent is seen. */
const FIVE = 5;

/** What is known of an intent's cases on one model. */
export interface Sight {
  model: string;
  role: 'required' | 'shadow';
  deterministic: boolean;
  /** Cases with stored trials, and those that passed at least half of them. */
  measured: number;
  passing: number;
  /** Passing cases, and those of which nothing is known yet. */
  canRegress: number;
  /** The drop that is ruled out when it holds, 0–1: 0 = any net loss is seen; null: nothing but a reliable case that breaks. */
  detects: number | null;
  /** Trials of the candidate until it holds, and until a drop of 20 points is called. */
  calls: number | null;
  callsAt20: number | null;
}

/** One intent: its traffic, its cases, and how many more it needs. */
export interface IntentCoverage {
  intent: string;
  label: string;
  path: string;
  topic: string;
  /** Of the traffic, 0–1; null while nobody measured it. */
  share: number | null;
  /** Stored conversations of the intent, and the share of them with a failure, 0–1; null: not looked for. */
  conversations: number;
  failing: number | null;
  cases: number;
  drafts: number;
  sealed: number;
  models: Sight[];
  /** More cases until five could regress on every required model. */
  toFive: number;
  /** More cases until the gate's δ is not below one whole case: in this intent, and in its topic. */
  toCertify: { intent: number; topic: number };
}

export function sightOf(
  column: PlannedColumn,
  cases: readonly Case[],
  row: PlanRow | undefined,
  passes: ReadonlyMap<string, boolean>,
): Sight {
  const known = cases.flatMap((item) => passes.get(item.id) ?? []);
  const passing = known.filter(Boolean).length;
  return {
    model: column.id,
    role: column.role,
    deterministic: column.deterministic,
    measured: known.length,
    passing,
    canRegress: passing + cases.length - known.length,
    detects: cases.length < FIVE ? null : (row?.delta ?? null),
    calls: row?.calls ?? null,
    callsAt20: row?.callsAt20 ?? null,
  };
}

export function coverageRow(
  intent: Intent,
  input: {
    cases: readonly Case[];
    others: number;
    models: Sight[];
    traffic: Traffic;
    topic: { cases: number; models: number };
    settings: GateSettings;
  },
): IntentCoverage {
  const { cases, models, traffic, topic, settings } = input;
  const own = traffic.intents.get(intent.id);
  const counted = traffic.placed === 0 ? null : (own?.conversations ?? 0) / traffic.placed;
  const required = models.filter((model) => model.role === 'required');
  const toFive = Math.max(0, FIVE - Math.min(cases.length, ...required.map((model) => model.canRegress)));
  // A deterministic model shows any net loss as soon as there is a verdict.
  const exact = required.every((model) => model.deterministic);
  const pairs = Math.ceil(1 / Math.max(settings.delta, intent.margin ?? 0) - 1e-9);
  const topicPairs = Math.ceil(1 / settings.delta - 1e-9);
  return {
    intent: intent.id,
    label: intent.label,
    path: intent.path,
    topic: intent.topic,
    share: intent.share ?? counted,
    conversations: own?.conversations ?? 0,
    failing: own && own.looked > 0 ? own.failing / own.looked : null,
    cases: cases.length,
    drafts: input.others,
    sealed: cases.filter((item) => item.sealed).length,
    models,
    toFive,
    toCertify: {
      intent: Math.max(0, (exact ? FIVE : Math.max(FIVE, pairs)) - cases.length),
      topic: Math.max(0, Math.ceil((exact ? FIVE : topicPairs) / Math.max(1, topic.models)) - topic.cases),
    },
  };
}

/** Intents with traffic and no case, then those that are not seen, then the rest; by share of traffic in each. */
export function unseenFirst(a: IntentCoverage, b: IntentCoverage): number {
  return rank(a) - rank(b) || (b.share ?? 0) - (a.share ?? 0) || (a.path < b.path ? -1 : 1);
}

function rank({ cases, toFive, share }: IntentCoverage): number {
  if (cases === 0) return (share ?? 0) > 0 ? 0 : 2;
  return toFive > 0 ? 1 : 3;
}
