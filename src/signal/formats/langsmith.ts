import { isObject } from '../../core/json.ts';
import { firstText } from './attributes.ts';
import type { Format, Piece } from './format.ts';
import { isoTime, readMessages, textOf } from './read-messages.ts';

/** Runs of LangSmith, one a line, as an array or as `{runs: […]}`; the project's `session_id` is no conversation. */
export const langSmith: Format = {
  name: 'langsmith',
  version: null,
  detect(record) {
    if (!isObject(record)) return false;
    if (Array.isArray(record.runs)) return record.runs.length === 0 || this.detect(record.runs[0]);
    return typeof record.run_type === 'string' && ('dotted_order' in record || 'trace_id' in record);
  },
  *unwrap(record) {
    if (isObject(record) && Array.isArray(record.runs)) yield* record.runs;
    else yield record;
  },
  read(record) {
    if (!isObject(record)) return [];
    const kind = record.run_type;
    const messages = kind === 'llm' ? [...inputsOf(record.inputs), ...outputsOf(record.outputs)] : [];
    const tool = kind === 'tool' ? toolOf(record) : undefined;
    if (messages.length === 0 && !tool) return [];
    const extra = isObject(record.extra) ? record.extra : {};
    const metadata = isObject(extra.metadata) ? extra.metadata : {};
    const invocation = isObject(extra.invocation_params) ? extra.invocation_params : {};
    return [
      {
        key: firstText(
          metadata.session_id,
          metadata.thread_id,
          metadata.conversation_id,
          record.trace_id,
          record.id,
        ),
        at: isoTime(record.start_time),
        endedAt: isoTime(record.end_time),
        messages,
        tool,
        user: firstText(metadata.user_id),
        version: firstText(metadata.revision_id, metadata.version),
        model: firstText(metadata.ls_model_name, invocation.model, invocation.model_name),
      },
    ];
  },
};

/** `messages` may be a list, or a list of lists with one. */
function inputsOf(inputs: unknown) {
  const messages = isObject(inputs) ? inputs.messages : inputs;
  const list = Array.isArray(messages) && Array.isArray(messages[0]) ? messages[0] : messages;
  return readMessages(list ?? (isObject(inputs) ? (inputs.input ?? []) : []));
}

function outputsOf(outputs: unknown) {
  if (!isObject(outputs)) return [];
  const first = Array.isArray(outputs.generations) ? outputs.generations.flat()[0] : undefined;
  if (isObject(first)) {
    return readMessages([first.message ?? { role: 'assistant', content: first.text ?? '' }]);
  }
  const choices = Array.isArray(outputs.choices) ? outputs.choices[0] : undefined;
  if (isObject(choices)) return readMessages([choices.message]);
  const messages = outputs.messages ?? outputs.message ?? outputs.output;
  return readMessages(
    typeof messages === 'string' ? [{ role: 'assistant', content: messages }] : (messages ?? outputs),
  );
}

function toolOf(record: Record<string, unknown>): Piece['tool'] {
  const outputs = isObject(record.outputs) ? (record.outputs.output ?? record.outputs) : record.outputs;
  const message = isObject(outputs) && isObject(outputs.kwargs) ? outputs.kwargs : outputs;
  const content = isObject(message) && 'content' in message ? message.content : message;
  const inputs = isObject(record.inputs) && 'input' in record.inputs ? record.inputs.input : record.inputs;
  return {
    id: firstText(isObject(message) ? message.tool_call_id : undefined) ?? '',
    name: firstText(record.name) ?? '',
    args: inputs,
    result: content === undefined ? undefined : textOf(content),
    failed: typeof record.error === 'string' && record.error !== '',
  };
}
