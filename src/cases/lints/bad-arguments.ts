import { Ajv } from 'ajv';
import type { Case } from '../../core/case.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Tool } from '../../core/tool.ts';
import { expectedCalls } from '../../scorers/calls.ts';
import { isOptional, literalsOf, matches } from '../../scorers/match/match.ts';
import { about, bringsTools, type Finding, type Lint } from './lint.ts';

const ajv = new Ajv({ strict: false, ownProperties: true, validateFormats: false, logger: false });

/** A call that breaks the tool's schema is refused, so it is never the call that is expected or answered. */
export const badArguments: Lint = {
  about: "expected or answered calls whose arguments break the tool's schema",
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: pay me }]\nexpect: [{ calls: pay, with: { amount: 3 } }]\nreplay: [{ call: pay }]\n',
    },
  },
  find: ({ cases, harness }) =>
    cases.flatMap((item) => {
      const tools = new Map([...harness.tools, ...item.tools].map((tool) => [tool.name, tool]));
      return [...(bringsTools(harness) ? [] : expected(item, tools)), ...answered(item, tools)];
    }),
};

function expected(item: Case, tools: ReadonlyMap<string, Tool>): Finding[] {
  // A decision case hands the arguments to the scorer unchecked, but a schema that refuses them is still at odds with it.
  const level = item.ends === 'step' ? 'warning' : 'error';
  const hint = 'Write the arguments as the tool takes them, or correct its `parameters`.';
  const calls = item.expect.filter(({ name }) => name === 'calls').flatMap(expectedCalls);
  return calls.flatMap(({ name, with: wanted, others }) => {
    const tool = tools.get(name);
    if (!tool || !wanted) return [];
    return argumentProblems(tool, wanted, { whole: !others }).map((problem) =>
      about(item, level, `It expects a call of ${name} that the tool refuses: ${problem}.`, hint),
    );
  });
}

function answered(item: Case, tools: ReadonlyMap<string, Tool>): Finding[] {
  return item.replay.flatMap(({ call, with: args }) => {
    const tool = tools.get(call);
    if (!tool || !args) return [];
    return argumentProblems(tool, args, { whole: true }).map((problem) =>
      about(
        item,
        'warning',
        `Its replay entry for ${call} never answers anything: ${problem}.`,
        'Write the arguments as the tool takes them, or leave `with` out: any arguments are answered.',
      ),
    );
  });
}

/** What the schema of the tool has against these arguments; with `whole`, there are no others. */
function argumentProblems(tool: Tool, args: JsonObject, { whole }: { whole: boolean }): string[] {
  const { properties, required, additionalProperties } = tool.parameters;
  const fields = isObject(properties) ? (properties as JsonObject) : {};
  const missing = whole && Array.isArray(required) ? required.map(String) : [];
  return [
    ...missing
      .filter((name) => !Object.hasOwn(args, name))
      .map((name) => `${name} is required and not among \`with\``),
    ...Object.entries(args).flatMap(([name, value]) => {
      if (Object.hasOwn(fields, name)) return fits(tool, name, value) ? [] : [`${name} cannot be that value`];
      return additionalProperties === false && !isOptional(value) ? [`it takes no argument ${name}`] : [];
    }),
  ];
}

/** Whether the tool takes some value that would count as the expected one. */
function fits(tool: Tool, name: string, value: Json): boolean {
  const literals = literalsOf(value);
  if (!literals) return true;
  const { properties, $defs, definitions } = tool.parameters;
  const schema = (properties as JsonObject)[name]!;
  const allowed = isObject(schema) && Array.isArray(schema.enum) ? (schema.enum as Json[]) : undefined;
  if (allowed) return literals.some((literal) => allowed.some((item) => matches(literal, item)));
  try {
    const check = ajv.compile({ $defs, definitions, type: 'object', properties: { [name]: schema } });
    return literals.flatMap(spellings).some((literal) => check({ [name]: literal }));
  } catch {
    return true;
  }
}

/** Text counts whatever its case. */
function spellings(value: Json): Json[] {
  return typeof value === 'string' ? [value, value.toUpperCase(), value.toLowerCase()] : [value];
}
