import type { Case, Fixtures, Replay } from '../../core/case.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import type { ToolCode } from '../../core/tool-code.ts';
import { type ExpectedCall, expectedCalls } from '../../scorers/calls.ts';
import { matches, sameCall } from '../../scorers/match/match.ts';
import { about, bringsTools, type Lint } from './lint.ts';

/** A trial that calls what nothing answers ends there, and is not a pass: doing what is expected would not be one. */
export const missingAnswer: Lint = {
  about: 'an expected call that no replay entry, fixture or handler answers',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: where is A-1? }]\nexpect: [{ calls: look, with: { what: A-1 } }]\n',
    },
  },
  find: ({ cases, harness, suite, codes }) =>
    cases.flatMap((item) => {
      if (item.ends === 'step' || bringsTools(harness)) return [];
      const tools = [...harness.tools, ...item.tools];
      const calls = item.expect.filter(({ name }) => name === 'calls').flatMap(expectedCalls);
      const open = calls.filter((call) => {
        const tool = findTool(tools, call.name);
        if (!tool || harness.workflow.hand_off.includes(call.name)) return false;
        return !isAnswered(call, tool, item, { fixtures: suite.fixtures, code: codes.get(tool.name) });
      });
      return [...new Set(open.map((call) => call.name))].map((name) =>
        about(
          item,
          'error',
          `It expects a call of ${name}, and nothing answers it: the trial would end there, unanswered.`,
          `Add an entry to \`replay\`, or fixtures/${name}.yaml.`,
        ),
      );
    }),
};

function isAnswered(
  call: ExpectedCall,
  tool: Tool,
  item: Case,
  { fixtures, code }: { fixtures: Fixtures; code: ToolCode | undefined },
): boolean {
  // Of a module that was not loaded nothing is known.
  if (tool.run !== 'replay' && (!code || code.handler)) return true;
  const given = item.given.flatMap((entry): Replay[] => ('call' in entry ? [entry] : []));
  const answers = [
    ...item.replay,
    ...(fixtures[tool.name] ?? []),
    ...(tool.annotations.readOnlyHint ? given : []),
  ];
  return answers.some((entry) => entry.call === tool.name && mayAnswer(entry.with, call.with, code));
}

/** No argument that both name with a plain value differs: where one is a matcher, it may. */
function mayAnswer(
  entry: JsonObject | undefined,
  wanted: JsonObject | undefined,
  code: ToolCode | undefined,
): boolean {
  if (!entry || !wanted) return true;
  if (code?.key) return !isWhole(wanted, entry) || sameCall(code, entry, wanted);
  return Object.entries(wanted).every(([name, value]) => {
    const other = entry[name];
    return other === undefined || isObject(other) || isObject(value) || matches(value, other as Json);
  });
}

/** Whether a key can tell: it is made for whole calls of plain values. */
function isWhole(wanted: JsonObject, entry: JsonObject): boolean {
  const same = Object.keys(entry).every((name) => Object.hasOwn(wanted, name));
  return same && !Object.values(wanted).some(isObject);
}
