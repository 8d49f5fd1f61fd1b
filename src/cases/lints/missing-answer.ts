import type { Case, Fixtures, Replay } from '../../core/case.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { findTool, type Tool } from '../../core/tool.ts';
import { type ExpectedCall, expectedCalls } from '../../scorers/calls.ts';
import { matches } from '../../scorers/match/match.ts';
import { about, bringsTools, type Lint } from './lint.ts';

/** A trial that calls what nothing answers ends there, and is not a pass: doing what is expected would not be one. */
export const missingAnswer: Lint = {
  about: 'an expected call that no replay entry, fixture or handler answers',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: where is A-1? }]\nexpect: [{ calls: look, with: { what: A-1 } }]\n',
    },
  },
  find: ({ cases, harness, suite }) =>
    cases.flatMap((item) => {
      if (item.ends === 'step' || bringsTools(harness)) return [];
      const tools = [...harness.tools, ...item.tools];
      const calls = item.expect.filter(({ name }) => name === 'calls').flatMap(expectedCalls);
      const open = calls.filter((call) => {
        const tool = findTool(tools, call.name);
        if (!tool || harness.workflow.hand_off.includes(call.name)) return false;
        return !isAnswered(call, tool, item, suite.fixtures);
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

function isAnswered(call: ExpectedCall, tool: Tool, item: Case, fixtures: Fixtures): boolean {
  if (tool.run !== 'replay') return true;
  const given = item.given.flatMap((entry): Replay[] => ('call' in entry ? [entry] : []));
  const answers = [
    ...item.replay,
    ...(fixtures[tool.name] ?? []),
    ...(tool.annotations.readOnlyHint ? given : []),
  ];
  return answers.some((entry) => entry.call === tool.name && mayAnswer(entry.with, call.with));
}

/** No argument that both name with a plain value differs: where one is a matcher, it may. */
function mayAnswer(entry: JsonObject | undefined, wanted: JsonObject | undefined): boolean {
  if (!entry || !wanted) return true;
  return Object.entries(wanted).every(([name, value]) => {
    const other = entry[name];
    return other === undefined || isObject(other) || isObject(value) || matches(value, other as Json);
  });
}
