import { isObject } from '../../core/json.ts';
import type { Format } from './format.ts';
import { readMessages } from './read-messages.ts';

/** Results of τ-bench: `{task_id, trial, reward, traj}`; the reward is the outcome. */
export const tauBench: Format = {
  name: 'tau-bench',
  version: null,
  detect: (record) => isObject(record) && Array.isArray(record.traj) && 'reward' in record,
  read(record) {
    if (!isObject(record)) return [];
    const task = String(record.task_id ?? '');
    const reward = typeof record.reward === 'number' ? record.reward : null;
    return [
      {
        key: `tau-${task}-${String(record.trial ?? 0)}`,
        at: null,
        messages: readMessages(record.traj),
        task,
        outcome: reward === null ? null : reward >= 1 ? 'success' : 'failure',
      },
    ];
  },
};
