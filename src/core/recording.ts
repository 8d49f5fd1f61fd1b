import { PawlError } from './errors.ts';
import { canonicalJson, type Json, type JsonObject } from './json.ts';
import type { ToolCode } from './tool-code.ts';

/** A recorded answer of another version of its tool. */
export interface Stale {
  recorded: string | number;
  present: string | number;
}

/** How far a recording is from its tool; undefined when they agree, or one of them has no version. */
export function staleness(
  code: ToolCode | undefined,
  recording: { version?: string | number | undefined },
): Stale | undefined {
  const [recorded, present] = [recording.version, code?.version];
  if (recorded === undefined || present === undefined || String(recorded) === String(present))
    return undefined;
  return { recorded, present };
}

/** What of the arguments decides which recorded answer is used. Throws PAWL_TOOL_KEY when the tool's key fails. */
export function recordingKey(code: ToolCode, args: JsonObject): Json {
  const { key } = code;
  if (!key) return args;
  return ownValue(code, 'key', Object.keys(args), () => key(structuredClone(args)));
}

/** The result as it may be written down. Throws PAWL_TOOL_SANITISE when the tool's sanitiser fails. */
export function sanitised(code: ToolCode | undefined, result: Json, args: JsonObject): Json {
  const sanitise = code?.sanitise;
  if (!sanitise) return result;
  return ownValue(code, 'sanitise', Object.keys(args), () =>
    sanitise(structuredClone(result), structuredClone(args)),
  );
}

/** Whether a tool's own key or sanitiser is to blame. */
export function isToolFault(error: unknown): error is PawlError {
  return error instanceof PawlError && FAULTS.includes(error.code);
}

const FAULTS = ['PAWL_TOOL_KEY', 'PAWL_TOOL_SANITISE'];

/** What the tool's function gives, as plain JSON, twice the same. */
function ownValue(code: ToolCode, what: 'key' | 'sanitise', given: string[], make: () => unknown): Json {
  const fault = (text: string, cause?: unknown): PawlError => {
    const written = what === 'sanitise' ? ' The answer is not written down.' : '';
    return new PawlError(
      'config',
      `PAWL_TOOL_${what.toUpperCase()}`,
      `\`${what}\` of tool "${code.name}" ${text} (arguments: ${given.join(', ') || 'none'}).${written}`,
      {
        place: { file: code.file },
        hint: 'It is a fault of the tool, not of the agent: no trial counts because of it. Mend it, then run again.',
        cause,
      },
    );
  };
  let values: (string | undefined)[];
  try {
    values = [make(), make()].map((value) => {
      if (value instanceof Promise) {
        value.catch(() => {});
        return undefined;
      }
      return JSON.stringify(value);
    });
  } catch (cause) {
    throw fault(`failed: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  const [first, second] = values.map((text) => (text === undefined ? undefined : (JSON.parse(text) as Json)));
  if (first === undefined || second === undefined)
    throw fault('returned no JSON value: it must return one, at once');
  if (canonicalJson(first) !== canonicalJson(second))
    throw fault('returned two different values for the same input');
  return first;
}
