import { PawlError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';

/** Characters of JSON that the state of one trial may have at its end. */
const LIMIT = 64 * 1024;

/**
 * A copy of what the handlers left behind, as plain JSON; undefined when that is nothing.
 * Throws PAWL_TOOL_STATE when it is no JSON or too large to be kept with every trial.
 */
export function keptState(state: JsonObject): JsonObject | undefined {
  if (Object.keys(state).length === 0) return undefined;
  let text: string;
  try {
    text = JSON.stringify(state);
  } catch (cause) {
    throw stateError(
      `is no JSON: ${cause instanceof Error ? cause.message : cause}`,
      'Keep plain objects, lists, texts, numbers and booleans in it.',
    );
  }
  if (text.length > LIMIT)
    throw stateError(
      `has ${text.length} characters; ${LIMIT} are allowed`,
      'Keep what never changes in the module, and in the state only what calls have changed.',
    );
  return JSON.parse(text) as JsonObject;
}

function stateError(fault: string, hint: string): PawlError {
  return new PawlError('config', 'PAWL_TOOL_STATE', `The state that tool handlers left behind ${fault}.`, {
    hint,
  });
}
