import { isObject } from '../../core/json.ts';
import type { Format } from './format.ts';
import { isoTime, readMessages } from './read-messages.ts';

/** Results of τ²-bench, whose users have tools too: their calls stay on the user's messages. */
export const tau2Bench: Format = {
  name: 'tau2-bench',
  version: null,
  detect: (record) =>
    isObject(record) &&
    (Array.isArray(record.simulations) ||
      (Array.isArray(record.messages) && 'termination_reason' in record && 'reward_info' in record)),
  *unwrap(record) {
    if (isObject(record) && Array.isArray(record.simulations)) yield* record.simulations;
    else yield record;
  },
  read(record) {
    if (!isObject(record)) return [];
    const info = isObject(record.reward_info) ? record.reward_info : {};
    const reward = typeof info.reward === 'number' ? info.reward : null;
    return [
      {
        key: String(record.id ?? ''),
        at: isoTime(record.start_time ?? record.timestamp),
        endedAt: isoTime(record.end_time),
        messages: readMessages(record.messages),
        task: record.task_id === undefined ? null : String(record.task_id),
        outcome: reward === null ? null : reward >= 1 ? 'success' : 'failure',
      },
    ];
  },
};
