import type { Detector } from './detector.ts';
import { agentBefore, callText, quote, type View } from './view.ts';
import { WORDS } from './words.ts';

/** A rule of the prompt that can be checked, and where it was not kept. */
export const ruleIgnored: Detector = {
  kind: 'rule-ignored',
  languages: ['en'],
  detect(view) {
    return [...oneAtATime(view), ...confirmed(view)];
  },
};

function oneAtATime({ system, agents, messages }: View): ReturnType<Detector['detect']> {
  const rule =
    /[^.\n]*\b(?:only make one tool call|one tool call at a time|one tool at a time)\b[^.\n]*/i.exec(
      system,
    )?.[0];
  if (rule === undefined) return [];
  return agents.flatMap((turn) => {
    const { calls = [], content } = messages[turn]!;
    const both =
      calls.length > 0 &&
      content.trim() !== '' &&
      /(?:not respond|no (?:text|response)|respond to the user).{0,40}same time|same time/i.test(system);
    if (calls.length <= 1 && !both) return [];
    return [
      {
        kind: 'rule-ignored' as const,
        turn,
        evidence: [
          { message: 0, field: 'content', quote: quote(rule) },
          { message: turn, field: 'calls', quote: quote(calls.map(callText).join(', ')) },
        ],
        severity: 0.3,
        confidence: 0.8,
        counterfactual: {
          turn,
          done: `${calls.length} calls${both ? ' beside text' : ''}`,
          should: quote(rule),
          source: 'rule' as const,
          why: 'the prompt says so',
        },
      },
    ];
  });
}

/** Where the prompt wants a yes before anything is changed: a change without one. */
function confirmed(view: View): ReturnType<Detector['detect']> {
  const { system, calls, users, messages } = view;
  const rule =
    /[^.\n]*\b(?:explicit (?:user )?confirmation|confirm(?:ation)? (?:from the user )?before|ask (?:the user )?for confirmation|obtain .{0,30}confirmation)\b[^.\n]*/i.exec(
      system,
    )?.[0];
  if (rule === undefined) return [];
  return calls.flatMap((item) => {
    if (item.tool?.readOnly !== false || item.tool.handsOff) return [];
    const last = users.findLast((index) => index < item.message);
    if (last === undefined || WORDS.agrees.test(messages[last]!.content)) return [];
    const turn = agentBefore(view, item.message);
    return [
      {
        kind: 'rule-ignored' as const,
        turn: item.message,
        evidence: [
          { message: 0, field: 'content', quote: quote(rule) },
          { message: last, field: 'content', quote: quote(messages[last]!.content) },
          { message: item.message, field: `calls.${item.index}`, quote: quote(callText(item.call)) },
        ],
        severity: 0.8,
        confidence: 0.7,
        counterfactual: {
          turn: turn ?? item.message,
          done: quote(callText(item.call)),
          should: quote(rule),
          source: 'rule' as const,
          why: 'the prompt says so',
        },
      },
    ];
  });
}
