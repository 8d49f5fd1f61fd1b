import type { ConversationTool } from '../../core/conversation.ts';
import type { Detector } from './detector.ts';
import { quote } from './view.ts';
import { WORDS } from './words.ts';

/** The agent says that it is doing something, and no call that changes anything follows. */
export const emptyPromise: Detector = {
  kind: 'empty-promise',
  languages: ['en'],
  detect({ agents, messages, calls, conversation, similar }) {
    if (!conversation.tools.some((tool) => tool.readOnly === false && !tool.handsOff)) return [];
    return agents.flatMap((turn) => {
      const { content, calls: own = [] } = messages[turn]!;
      const match = WORDS.promises.exec(content);
      if (!match || own.length > 0) return [];
      const rest = content.slice(match.index);
      // A promise on a condition waits for the user.
      if (
        /\?|\b(?:once|if|after|when|before|would you|please confirm|shall i|until)\b/i.test(
          sentenceAt(content, match.index),
        ) ||
        /\?\s*$/.test(content)
      )
        return [];
      const kept = calls.some((item) => item.message > turn && item.tool?.readOnly === false);
      const did = calls.some(
        (item) =>
          item.message < turn && item.tool?.readOnly === false && !item.failed && turn - item.message <= 3,
      );
      if (kept || did) return [];
      return [
        {
          kind: 'empty-promise' as const,
          turn,
          evidence: [{ message: turn, field: 'content', quote: quote(rest) }],
          severity: 0.8,
          confidence: 0.75,
          counterfactual: {
            turn,
            done: quote(rest),
            should: `do it: call ${fitting(conversation.tools, content, similar)}`,
            source: 'rule' as const,
            why: 'what was promised was not done',
          },
        },
      ];
    });
  },
};

function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.slice(at).search(/[.\n]/);
  return text.slice(from, end < 0 ? undefined : at + end);
}

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
