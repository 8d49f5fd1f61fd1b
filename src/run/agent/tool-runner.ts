import type { Case, Fixtures, Replay } from '../../core/case.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import { sanitised, staleness } from '../../core/recording.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import type { ToolCode, ToolCodes, ToolContext } from '../../core/tool-code.ts';
import type { CallResult, TranscriptCall } from '../../core/trial.ts';
import { sameCall } from '../../scorers/match/match.ts';
import { argumentError } from './check-arguments.ts';

export interface ToolRunner {
  /**
   * The answer to a call, or undefined when nothing answers it. Throws PAWL_TOOL_KEY and PAWL_TOOL_SANITISE, which are the
   * tool's fault.
   */
  answer(call: TranscriptCall): Promise<CallResult | undefined>;
  /** What was answered elsewhere, as it may be written down. Throws PAWL_TOOL_SANITISE. */
  sanitise(call: TranscriptCall, result: Json): Json;
}

/**
 * Answers the calls of one trial: the schema first, then what `given` answered already (read-only tools), the case's
 * replay (each entry once, `times` times, or twice for a read-only tool), the fixtures, and last the tool's handler, whose
 * answer the agent reads as it is written down: sanitised.
 */
export function createToolRunner(input: {
  item: Case;
  tools: readonly Tool[];
  fixtures: Fixtures;
  handlers: ToolCodes;
  state: JsonObject;
}): ToolRunner {
  const { item, tools, fixtures, handlers, state } = input;
  const used = new Map<Replay, number>();

  const fromReplay = (tool: Tool, args: JsonObject): Replay | undefined =>
    item.replay.find((entry) => {
      const capacity = entry.times ?? (tool.annotations.readOnlyHint ? 2 : 1);
      return (used.get(entry) ?? 0) < capacity && answers(entry, tool, args, handlers.get(tool.name));
    });

  return {
    async answer(call) {
      const tool = findTool(tools, call.name);
      if (!tool) return { refused: `There is no tool named "${call.name}".` };
      if (!call.args) return { refused: `The arguments of ${tool.name} are not a JSON object.` };
      const problem = argumentError(tool, call.args);
      if (problem) return { refused: problem };
      const code = handlers.get(tool.name);
      const before = tool.annotations.readOnlyHint ? fromGiven(item, tool, call.args, code) : undefined;
      if (before) return before;
      const replay = fromReplay(tool, call.args);
      if (replay) {
        used.set(replay, (used.get(replay) ?? 0) + 1);
        return resultOf(replay, code);
      }
      const fixture = fixtures[tool.name]?.find((entry) => answers(entry, tool, call.args!, code));
      if (fixture) return resultOf(fixture, code);
      return fromHandler(code, call.args, { at: item.at, state });
    },
    sanitise: ({ name, args }, result) =>
      sanitised(handlers.get(findTool(tools, name)?.name ?? name), result, args ?? {}),
  };
}

function answers(entry: Replay, tool: Tool, args: JsonObject, code: ToolCode | undefined): boolean {
  return entry.call === tool.name && (entry.with === undefined || sameCall(code, entry.with, args));
}

function fromGiven(
  item: Case,
  tool: Tool,
  args: JsonObject,
  code: ToolCode | undefined,
): CallResult | undefined {
  for (const entry of item.given) {
    if ('call' in entry && entry.call === tool.name && sameCall(code, entry.with, args))
      return resultOf(entry, code);
  }
  return undefined;
}

/** The case is the exam, so its answer counts although the tool has changed since; the transcript says so. */
function resultOf(
  entry: Pick<Replay, 'returns' | 'throws' | 'version'>,
  code: ToolCode | undefined,
): CallResult {
  const stale = staleness(code, entry);
  const result = entry.throws === undefined ? { returns: entry.returns ?? null } : { throws: entry.throws };
  return stale ? { ...result, stale } : result;
}

async function fromHandler(
  code: ToolCode | undefined,
  args: JsonObject,
  context: ToolContext,
): Promise<CallResult | undefined> {
  if (!code?.handler) return undefined;
  let result: Json;
  try {
    result = (await code.handler(structuredClone(args), context)) ?? null;
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
  return { returns: sanitised(code, result, args) };
}
