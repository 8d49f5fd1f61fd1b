/** A row of cases.jsonl. */
export interface BfclRow {
  id: string;
  cluster: string;
  question: string;
  tools: { function: { name: string; description: string; parameters: Record<string, unknown> } }[];
  expect: { tool_calls: { name: string; args: Record<string, unknown[]> }[] } | { no_tool_call: true };
}

/** A row as a case in file form: one decision, judged as the leaderboard does. */
export function bfclCaseFile(row: BfclRow): object {
  return {
    id: row.id,
    tools: row.tools.map((tool) => ({
      name: tool.function.name,
      description: tool.function.description,
      parameters: tool.function.parameters,
    })),
    given: [{ user: row.question }],
    ends: 'step',
    expect: bfclExpect(row),
  };
}

/** Exactly these calls in any order, each argument one of its acceptable values; or no call at all. */
function bfclExpect({ expect, tools }: BfclRow): object[] {
  if ('no_tool_call' in expect) return [{ calls_nothing: true }];
  const calls = expect.tool_calls.map(({ name, args }) => {
    const schema = tools.find((tool) => tool.function.name === name)?.function.parameters;
    const required = (schema?.required ?? []) as string[];
    return { call: name, with: mapValues(args, (values, key) => acceptable(values, required.includes(key))) };
  });
  return [{ calls, exactly: true, match: 'loose' }];
}

/** "" among the acceptable values means that the argument may be left out, unless the tool requires it. */
function acceptable(values: unknown, required = false): unknown {
  if (!Array.isArray(values)) return acceptableValue(values);
  const given = values.filter((value) => value !== '').map(acceptableValue);
  if (given.length === values.length || (required && given.length > 0)) return { one_of: given };
  return { optional: { one_of: given.length > 0 ? given : [''] } };
}

/** A nested object's fields carry their own lists of acceptable values. */
function acceptableValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(acceptableValue);
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as Record<string, unknown>, (field) => acceptable(field));
}

function mapValues(
  record: Record<string, unknown>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
