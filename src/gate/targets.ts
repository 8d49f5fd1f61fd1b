import type { TrialRequest } from '../core/arm.ts';
import type { Cell, Target } from '../core/verdict.ts';
import type { GateInput } from './input.ts';
import { trialKey } from './schedule.ts';
import type { TrialResult } from './trial-table.ts';

const TRIALS = 6;
/** Of six: at most this many passes are red, at least `GREEN` are green. */
const RED = 2;
const GREEN = 5;

/** What the edit is meant to mend: its trials are its own, no cell sees them unless it asks for them itself. */
export interface Targets {
  requests(requested: Set<string>): TrialRequest[];
  record(result: TrialResult): void;
  describe(cells: readonly Cell[]): Target[];
}

type Counts = { passed: number; trials: number };
type State = Target['models'][number]['state'];

export function createTargets({ targets, models }: GateInput): Targets {
  const cases = targets.filter((target) => target.kind === 'case');
  const results = new Map<string, TrialResult>();
  const trialsOn = (model: { deterministic: boolean }): number => (model.deterministic ? 1 : TRIALS);
  const counts = (
    arm: 'baseline' | 'candidate',
    model: GateInput['models'][number],
    caseId: string,
  ): Counts => {
    const found = Array.from({ length: trialsOn(model) }, (_, index) =>
      results.get(trialKey({ arm, model: model.id, caseId, number: index + 1 })),
    ).filter((result) => result !== undefined && result.outcome !== 'missing');
    return { trials: found.length, passed: found.filter((result) => result!.outcome === 'pass').length };
  };
  return {
    requests: (requested) =>
      cases.flatMap(({ name }) =>
        models.flatMap((model) =>
          (['baseline', 'candidate'] as const).flatMap((arm) =>
            Array.from(
              { length: trialsOn(model) },
              (_, index): TrialRequest => ({ arm, model: model.id, caseId: name, number: index + 1 }),
            ).filter((trial) => {
              const fresh = !requested.has(trialKey(trial));
              requested.add(trialKey(trial));
              return fresh;
            }),
          ),
        ),
      ),
    record(result) {
      if (cases.some(({ name }) => name === result.caseId)) results.set(trialKey(result), result);
    },
    describe: (cells) =>
      targets.map(({ kind, name }) => ({
        kind,
        name,
        models: models.map((model) => {
          if (kind === 'intent') return intentState(cells, name, model.id);
          const baseline = counts('baseline', model, name);
          const candidate = counts('candidate', model, name);
          return {
            model: model.id,
            baseline,
            candidate,
            state: caseState(baseline, candidate, trialsOn(model)),
          };
        }),
      })),
  };
}

function colour({ passed, trials }: Counts, wanted: number): 'red' | 'green' | 'unclear' {
  if (trials < wanted) return 'unclear';
  if (wanted === 1) return passed === 1 ? 'green' : 'red';
  if (passed <= RED) return 'red';
  return passed >= GREEN ? 'green' : 'unclear';
}

function caseState(baseline: Counts, candidate: Counts, wanted: number): State {
  const [before, after] = [colour(baseline, wanted), colour(candidate, wanted)];
  if (after === 'green')
    return before === 'green' ? 'already-green' : before === 'red' ? 'red-to-green' : 'unclear';
  if (after === 'red') return before === 'green' ? 'broken' : 'still-red';
  return 'unclear';
}

const BY_VERDICT: Readonly<Record<string, State>> = {
  improved: 'red-to-green',
  held: 'still-red',
  regressed: 'broken',
};

/** A target intent is green when it improved. */
function intentState(cells: readonly Cell[], intent: string, model: string): Target['models'][number] {
  const cell = cells.find(
    (item) => item.level === 'intent' && item.cluster === intent && item.model === model,
  );
  const none = { passed: 0, trials: 0 };
  if (!cell) return { model, baseline: none, candidate: none, state: 'unclear' };
  return {
    model,
    baseline: cell.baseline,
    candidate: cell.candidate,
    state: BY_VERDICT[cell.verdict ?? ''] ?? 'unclear',
  };
}
