import type { Json, JsonObject } from './json.ts';

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

/** What `run: { module: file.ts#name }` may name in place of a handler alone. */
export interface ToolDefinition {
  /** Answers what no recording does; without one only recordings answer. */
  handler?: ToolHandler | undefined;
  /** Rises when answers that were recorded before no longer hold. */
  version?: string | number | undefined;
  /** What of the arguments decides which recorded answer is used; default: all of them. */
  key?: ((args: JsonObject) => Json) | undefined;
  /** The result as it may be written down. The same for the same input, and unchanged by a second time. */
  sanitise?: ((result: Json, args: JsonObject) => Json) | undefined;
}

/** Gives a definition of a tool its types; it returns what it is given. */
export function defineTool(definition: ToolDefinition): ToolDefinition {
  return definition;
}

/** A definition as it was loaded. */
export interface ToolCode extends ToolDefinition {
  name: string;
  /** Where it stands, for messages. */
  file: string;
}

/** By tool name; a tool without a module is not in it. */
export type ToolCodes = ReadonlyMap<string, ToolCode>;
