import type { Case, Fixtures, Replay } from '../../core/case.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import type { CallResult, TranscriptCall } from '../../core/trial.ts';
import { sameArguments } from '../../scorers/match/match.ts';
import { argumentError } from './check-arguments.ts';

/** What a handler is given beside its arguments. */
export interface ToolContext {
  /** The case's clock, ISO 8601. */
  at: string | undefined;
  /**
   * Empty at the beginning of each trial and kept through its calls and turns, for all handlers: what a handler puts
   * there is what the world is like from then on. Plain JSON, at most 64 KB at the end.
   */
  state: JsonObject;
}

/** A tool's own code: a plain function of its arguments, the case's clock and what earlier calls left behind. */
export type ToolHandler = (args: JsonObject, context: ToolContext) => Json | Promise<Json>;

export interface ToolRunner {
  /** The answer to a call, or undefined when nothing answers it. */
  answer(call: TranscriptCall): Promise<CallResult | undefined>;
}

/**
 * Answers the calls of one trial: the schema first, then what `given` answered already (read-only tools), the case's
 * replay (each entry once, `times` times, or twice for a read-only tool), the fixtures, and last the tool's handler.
 */
export function createToolRunner(input: {
  item: Case;
  tools: readonly Tool[];
  fixtures: Fixtures;
  handlers: ReadonlyMap<string, ToolHandler>;
  state: JsonObject;
}): ToolRunner {
  const { item, tools, fixtures, handlers, state } = input;
  const used = new Map<Replay, number>();

  const fromReplay = (tool: Tool, args: JsonObject): Replay | undefined =>
    item.replay.find((entry) => {
      const capacity = entry.times ?? (tool.annotations.readOnlyHint ? 2 : 1);
      return (used.get(entry) ?? 0) < capacity && answers(entry, tool, args);
    });

  return {
    async answer(call) {
      const tool = findTool(tools, call.name);
      if (!tool) return { refused: `There is no tool named "${call.name}".` };
      if (!call.args) return { refused: `The arguments of ${tool.name} are not a JSON object.` };
      const problem = argumentError(tool, call.args);
      if (problem) return { refused: problem };
      const before = tool.annotations.readOnlyHint ? fromGiven(item, tool, call.args) : undefined;
      if (before) return before;
      const replay = fromReplay(tool, call.args);
      if (replay) {
        used.set(replay, (used.get(replay) ?? 0) + 1);
        return resultOf(replay);
      }
      const fixture = fixtures[tool.name]?.find((entry) => answers(entry, tool, call.args!));
      if (fixture) return resultOf(fixture);
      return fromHandler(handlers.get(tool.name), call.args, { at: item.at, state });
    },
  };
}

function answers(entry: Replay, tool: Tool, args: JsonObject): boolean {
  return entry.call === tool.name && (entry.with === undefined || sameArguments(entry.with, args));
}

function fromGiven(item: Case, tool: Tool, args: JsonObject): CallResult | undefined {
  for (const entry of item.given) {
    if ('call' in entry && entry.call === tool.name && sameArguments(entry.with, args))
      return resultOf(entry);
  }
  return undefined;
}

function resultOf(entry: { returns?: Json | undefined; throws?: string | undefined }): CallResult {
  return entry.throws === undefined ? { returns: entry.returns ?? null } : { throws: entry.throws };
}

async function fromHandler(
  handler: ToolHandler | undefined,
  args: JsonObject,
  context: ToolContext,
): Promise<CallResult | undefined> {
  if (!handler) return undefined;
  try {
    return { returns: (await handler(structuredClone(args), context)) ?? null };
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
}
