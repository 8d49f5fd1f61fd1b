import { Ajv } from 'ajv';
import { RE2JS } from 're2js';
import type { Problem } from '../core/errors.ts';
import type { Workflow } from '../core/harness.ts';
import type { Place } from '../core/place.ts';
import { didYouMean } from '../core/suggest.ts';
import { type Tool, wireName } from '../core/tool.ts';

/** Tools that no model could tell apart, and parameter schemas that are none. */
export function checkTools(tools: readonly Tool[], placeOf: (tool: Tool) => Place): Problem[] {
  const problems: Problem[] = [];
  const names = new Map<string, Tool>();
  for (const tool of tools) {
    const twin = names.get(wireName(tool.name));
    if (twin)
      problems.push({
        message: `Two tools are called ${tool.name}${twin.name === tool.name ? '' : ` and ${twin.name}, which a model cannot tell apart`}.`,
        place: placeOf(tool),
        hint: `The other one is in ${placeOf(twin).file}.`,
      });
    names.set(wireName(tool.name), tool);
    const fault = schemaFault(tool);
    if (fault)
      problems.push({
        message: `The parameters of ${tool.name} are no JSON Schema: ${fault}.`,
        place: placeOf(tool),
      });
  }
  return problems;
}

function schemaFault(tool: Tool): string | undefined {
  const { type } = tool.parameters;
  if (type !== undefined && type !== 'object')
    return `arguments are an object, so its type must be "object", not ${JSON.stringify(type)}`;
  try {
    new Ajv({ strict: false, ownProperties: true, validateFormats: false, logger: false }).compile(
      tool.parameters,
    );
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  }
}

/** Names of tools that do not exist, and regular expressions that do not compile. */
export function checkWorkflow(
  workflow: Workflow,
  tools: readonly Tool[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const names = tools.map((tool) => tool.name);
  const problems: Problem[] = [];
  const tool = (name: string | undefined, path: readonly PropertyKey[]): void => {
    if (name === undefined || names.includes(name)) return;
    problems.push({
      message: `There is no tool ${name}.${didYouMean(name, names)}`,
      place: placeOf(path),
      hint: names.length > 0 ? `Tools: ${names.join(', ')}.` : 'This harness has no tools.',
    });
  };
  const pattern = (text: string | undefined, path: readonly PropertyKey[]): void => {
    if (text === undefined) return;
    try {
      RE2JS.compile(text, RE2JS.CASE_INSENSITIVE);
    } catch (error) {
      problems.push({
        message: `This is no regular expression: ${error instanceof Error ? error.message : error}.`,
        place: placeOf(path),
        hint: 'RE2 syntax: no look-around and no back-references.',
      });
    }
  };
  for (const [index, guard] of workflow.guards.entries()) {
    tool(guard.tool, ['guards', index, 'tool']);
    tool(guard.requires, ['guards', index, 'requires']);
    pattern(guard.unless_said, ['guards', index, 'unless_said']);
  }
  for (const [index, route] of workflow.routes.entries()) {
    pattern(route.when, ['routes', index, 'when']);
    for (const [at, name] of (route.tools ?? []).entries()) tool(name, ['routes', index, 'tools', at]);
  }
  for (const [index, name] of workflow.hand_off.entries()) tool(name, ['hand_off', index]);
  return problems;
}
