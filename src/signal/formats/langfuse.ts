import { isObject } from '../../core/json.ts';
import { firstText } from './attributes.ts';
import type { Format, Piece } from './format.ts';
import { decodeTwice, isoTime, readMessages, textOf } from './read-messages.ts';

const TYPES = new Set([
  'GENERATION',
  'SPAN',
  'EVENT',
  'TOOL',
  'AGENT',
  'CHAIN',
  'RETRIEVER',
  'EVALUATOR',
  'EMBEDDING',
  'GUARDRAIL',
]);

/** Observations and traces of Langfuse's public API (v1 and v2) and its exports; scores are kept as proxies. */
export const langfuse: Format = {
  name: 'langfuse',
  version: 'v1, v2',
  detect(record) {
    if (!isObject(record)) return false;
    if (Array.isArray(record.data) && isObject(record.meta))
      return record.data.length === 0 || this.detect(record.data[0]);
    if (TYPES.has(String(record.type)) && typeof record.traceId === 'string') return true;
    return (
      typeof record.id === 'string' &&
      'input' in record &&
      ('sessionId' in record || 'userId' in record || 'observations' in record)
    );
  },
  *unwrap(record) {
    if (!isObject(record)) return;
    if (Array.isArray(record.data)) yield* record.data;
    else if (Array.isArray(record.observations) && record.observations.some(isObject)) {
      const { observations, ...trace } = record;
      yield trace;
      for (const item of observations.filter(isObject))
        yield { traceId: record.id, sessionId: record.sessionId, userId: record.userId, ...item };
    } else yield record;
  },
  read(record) {
    if (!isObject(record)) return [];
    const type = String(record.type ?? 'TRACE');
    const isTool = type === 'TOOL';
    const messages = isTool || !['GENERATION', 'TRACE', 'AGENT'].includes(type) ? [] : messagesOf(record);
    const tool = isTool ? toolOf(record) : undefined;
    if (messages.length === 0 && !tool && scoresOf(record) === undefined) return [];
    return [
      {
        key: firstText(record.sessionId, record.traceId, record.id),
        at: isoTime(record.startTime ?? record.timestamp),
        endedAt: isoTime(record.endTime),
        messages,
        tool,
        user: firstText(record.userId),
        version: firstText(record.version, record.release),
        model: firstText(record.model, record.providedModelName),
        proxies: scoresOf(record),
      },
    ];
  },
};

function messagesOf(record: Record<string, unknown>) {
  const output = decodeTwice(record.output);
  const said = typeof output === 'string' ? [{ role: 'assistant', content: output }] : output;
  return [...readMessages(record.input), ...readMessages(said ?? [])];
}

function toolOf(record: Record<string, unknown>): Piece['tool'] {
  const { output } = record;
  return {
    id: firstText(record.toolCallId) ?? '',
    name: firstText(record.name) ?? '',
    args: decodeTwice(record.input),
    result: output === undefined || output === null ? undefined : textOf(output),
    failed: record.level === 'ERROR',
  };
}

function scoresOf(record: Record<string, unknown>): Piece['proxies'] {
  if (!Array.isArray(record.scores)) return undefined;
  const scores = record.scores.filter(isObject).flatMap((score) => {
    const value = score.stringValue ?? score.value;
    const plain = typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
    return plain && typeof score.name === 'string' ? [[score.name, value] as const] : [];
  });
  return scores.length > 0 ? Object.fromEntries(scores) : undefined;
}
