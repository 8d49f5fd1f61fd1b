import { conversationSchema } from '../../core/conversation.ts';
import { isObject } from '../../core/json.ts';
import type { Format } from './format.ts';

/** pawl's own form, one conversation a line. */
export const pawl: Format = {
  name: 'pawl',
  version: '1',
  detect: (record) =>
    isObject(record) && Array.isArray(record.messages) && isObject(record.source) && 'harness' in record,
  read(record) {
    const {
      id,
      startedAt,
      endedAt,
      harness: _harness,
      source: _source,
      ...rest
    } = conversationSchema.parse(record);
    return [{ key: id, at: startedAt, endedAt, ...rest }];
  },
};
