import type { Case } from '../core/case.ts';
import type { Scored } from '../scorers/scorer.ts';
import { scorerOf } from '../scorers/scorers.ts';
import type { PlannedTrial, Store } from '../store/store.ts';
import { createPlanner } from './arms.ts';
import { type ExecutePorts, type Executor, settle } from './execute.ts';
import { scoreKey } from './keys.ts';

const AT_ONCE = 4096;

export interface ReadPorts extends Pick<ExecutePorts, 'store' | 'arms' | 'score' | 'onTrial'> {
  /** Milliseconds since 1970: a trial that ended later does not count. */
  until: number;
  onAbsent: (trial: PlannedTrial) => void;
  /** A score was kept of this trial that its transcript does not give. */
  onOtherScore: (trial: PlannedTrial) => void;
}

/** Gives the outcomes of stored trials as an executor would, but runs and writes nothing; false when one is absent. */
export function createReader(ports: ReadPorts): Executor {
  const plan = createPlanner(ports.arms);
  return {
    async run(requests) {
      let complete = true;
      for (let from = 0; from < requests.length; from += AT_ONCE) {
        const slice = requests.slice(from, from + AT_ONCE).map((request) => plan(request));
        const found = await ports.store.getTrials(slice.map((trial) => trial.key));
        const fresh = new Map<string, { trial: PlannedTrial; score: number | null }>();
        for (const trial of slice) {
          const stored = found.get(trial.key);
          if (stored && Date.parse(stored.at) <= ports.until)
            await settle(trial, stored, ports, {
              async write(key, item, scored) {
                for (const [id, score] of scoresOf(key, item, scored)) fresh.set(id, { trial, score });
              },
            });
          else {
            complete = false;
            ports.onAbsent(trial);
          }
        }
        await compareScores(ports.store, fresh, ports.onOtherScore);
      }
      return complete;
    },
  };
}

function scoresOf(key: string, item: Case, { scores }: Scored): [string, number | null][] {
  return scores.map(({ score }, index) => {
    const expectation = item.expect[index]!;
    return [scoreKey(key, expectation, scorerOf(expectation).version), score];
  });
}

async function compareScores(
  store: Store,
  fresh: ReadonlyMap<string, { trial: PlannedTrial; score: number | null }>,
  onOtherScore: ReadPorts['onOtherScore'],
): Promise<void> {
  const kept = await store.getScores([...fresh.keys()]);
  for (const [key, { score: was }] of kept) {
    const { trial, score } = fresh.get(key)!;
    // Of what was not measured, on either side, nothing is said.
    if (was !== null && score !== null && was !== score) onOtherScore(trial);
  }
}
