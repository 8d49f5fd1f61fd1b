import type { ConversationTool } from '../../core/conversation.ts';
import type { Detector } from './detector.ts';
import { quote } from './view.ts';

const CONDITION = /\?|\b(?:once|if|after|when|before|would you|please confirm|shall i|until)\b/i;

/** The agent says that it is doing something, and no call that changes anything follows. */
export const emptyPromise: Detector = {
  kind: 'empty-promise',
  languages: ['en'],
  detect({ agents, users, messages, calls, conversation, similar, does }) {
    if (!conversation.tools.some((tool) => tool.readOnly === false && !tool.handsOff)) return [];
    return agents.flatMap((turn) => {
      const { content, calls: own = [] } = messages[turn]!;
      const promise = does(turn, 'promises');
      // A promise on a condition, or beside a question, waits for the user.
      if (promise === undefined || own.length > 0 || CONDITION.test(promise) || /\?\s*$/.test(content))
        return [];
      const kept = calls.some((item) => item.message > turn && item.tool?.readOnly === false);
      const asked = users.findLast((index) => index < turn) ?? -1;
      const did = calls.some(
        (item) =>
          item.message > asked && item.message < turn && item.tool?.readOnly === false && !item.failed,
      );
      if (kept || did) return [];
      return [
        {
          kind: 'empty-promise' as const,
          turn,
          evidence: [{ message: turn, field: 'content', quote: quote(promise) }],
          severity: 0.8,
          confidence: 0.75,
          counterfactual: {
            turn,
            done: quote(promise),
            should: `do it: call ${fitting(conversation.tools, promise, similar)}`,
            source: 'rule' as const,
            why: 'what was promised was not done',
          },
        },
      ];
    });
  },
};

/** The tool that changes something and whose name and description are most like what was promised. */
function fitting(
  tools: readonly ConversationTool[],
  promise: string,
  similar: (a: string, b: string) => number,
): string {
  const scored = tools
    .filter((tool) => tool.readOnly === false && !tool.handsOff)
    .map(({ name, description = '' }) => ({
      name,
      score: similar(promise, `${name.replaceAll('_', ' ')} ${description}`),
    }));
  return scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))[0]!.name;
}
