import type { Arm } from '../core/arm.ts';
import type { ChatUsage } from '../core/chat.ts';
import { canonicalJson } from '../core/json.ts';
import type { Trial } from '../core/trial.ts';
import type { StaleAnswer } from '../core/verdict.ts';
import type { TrialOutcome } from '../run/execute.ts';

const LETTER = { pass: 'P', fail: 'F', unanswered: 'U', missing: 'M' } as const;

export interface ArmTotals {
  trials: number;
  passed: number;
  costUsd: number;
  usage: ChatUsage;
}

/** What a run keeps of its trials in memory: a letter a trial, and totals; transcripts stay in the store. */
export interface Outcomes {
  add(outcome: TrialOutcome): void;
  /** `PPF`: the trials of a case in order of their number; `·` where one was not run. */
  strip(arm: Arm, model: string, caseId: string): string;
  totals(arm: Arm, model: string): ArmTotals;
  /** US dollars of a case's trials. */
  cost(arm: Arm, model: string, caseId: string): number;
  /** Provider failures by class. */
  errors(model: string): Record<string, number>;
  firstError(model: string): string | null;
  /** Models and system fingerprints that answered fresh requests, by arm. */
  servedBy(arm: Arm, model: string): ReadonlySet<string>;
  /** Recorded answers of another version of their tool that trials were given, in order of cases. */
  stale(): StaleAnswer[];
  calls: number;
  shared: number;
  /** Candidate trials that sent a request of their own. */
  asking: number;
  /** Fresh answers that were cut off at their token limit, by model. */
  truncated: Map<string, number>;
  observed: number;
  missing: number;
  costUsd: number;
}

export function createOutcomes(): Outcomes {
  const strips = new Map<string, string[]>();
  const totals = new Map<string, ArmTotals>();
  const errors = new Map<string, { counts: Record<string, number>; first: string }>();
  const costs = new Map<string, number>();
  const served = new Map<string, Set<string>>();
  const stale = new Map<string, StaleAnswer>();
  const outcomes: Outcomes = {
    calls: 0,
    shared: 0,
    asking: 0,
    truncated: new Map(),
    observed: 0,
    missing: 0,
    costUsd: 0,
    add({ request, outcome, trial, error }) {
      const { arm, model, caseId, number } = request;
      const strip = strips.get(`${arm}\n${model}\n${caseId}`) ?? [];
      const repeated = strip[number - 1] !== undefined && strip[number - 1] !== 'M';
      strip[number - 1] = LETTER[outcome];
      strips.set(`${arm}\n${model}\n${caseId}`, strip);
      if (error) {
        const seen = errors.get(model) ?? { counts: {}, first: error.message };
        seen.counts[error.class] = (seen.counts[error.class] ?? 0) + 1;
        errors.set(model, seen);
      }
      if (repeated) return;
      if (outcome === 'missing') outcomes.missing++;
      else outcomes.observed++;
      if (!trial || outcome === 'missing') return;
      for (const answer of staleIn(trial)) {
        const key = canonicalJson(answer);
        const seen = stale.get(key) ?? { ...answer, trials: 0 };
        stale.set(key, { ...seen, trials: seen.trials + 1 });
      }
      const sum = totals.get(`${arm}\n${model}`) ?? emptyTotals();
      totals.set(`${arm}\n${model}`, sum);
      sum.trials++;
      if (outcome === 'pass') sum.passed++;
      sum.costUsd += trial.costUsd;
      if (trial.costUsd > 0) {
        const key = `${arm}\n${model}\n${caseId}`;
        costs.set(key, (costs.get(key) ?? 0) + trial.costUsd);
      }
      sum.usage.inputTokens += trial.usage.inputTokens;
      sum.usage.outputTokens += trial.usage.outputTokens;
      if (trial.servedBy) {
        const set = served.get(`${arm}\n${model}`) ?? new Set();
        served.set(`${arm}\n${model}`, set.add(trial.servedBy));
      }
      if (trial.calls === 0) outcomes.shared++;
      else if (arm === 'candidate') outcomes.asking++;
    },
    strip: (arm, model, caseId) =>
      Array.from(strips.get(`${arm}\n${model}\n${caseId}`) ?? [], (letter) => letter ?? '·').join(''),
    totals: (arm, model) => totals.get(`${arm}\n${model}`) ?? emptyTotals(),
    cost: (arm, model, caseId) => costs.get(`${arm}\n${model}\n${caseId}`) ?? 0,
    stale: () => [...stale.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer),
    errors: (model) => errors.get(model)?.counts ?? {},
    firstError: (model) => errors.get(model)?.first ?? null,
    servedBy: (arm, model) => served.get(`${arm}\n${model}`) ?? new Set(),
  };
  return outcomes;
}

/** Each of a trial's once. */
function staleIn({ caseId, transcript }: Trial): Omit<StaleAnswer, 'trials'>[] {
  const found = transcript.steps
    .flatMap((step) => step.calls)
    .flatMap(({ name: tool, result }) =>
      result && 'stale' in result && result.stale ? [{ caseId, tool, ...result.stale }] : [],
    );
  return [...new Map(found.map((answer) => [canonicalJson(answer), answer])).values()];
}

function emptyTotals(): ArmTotals {
  return { trials: 0, passed: 0, costUsd: 0, usage: { inputTokens: 0, outputTokens: 0 } };
}
