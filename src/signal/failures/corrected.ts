import type { ConversationMessage } from '../../core/conversation.ts';
import type { Detector } from './detector.ts';
import { asksAgain } from './not-answered.ts';
import { agentBefore, callText, quote, type View } from './view.ts';

function doneIn({ content, calls = [] }: ConversationMessage): string {
  return [content, ...calls.map(callText)].filter((text) => text !== '').join(' ');
}

/** A person spoke last before the message. */
function saidToPerson({ messages }: View, message: number): boolean {
  const before = messages
    .slice(0, message)
    .findLast(({ role, content }) => role === 'assistant' && content !== '');
  return before?.by === 'human';
}

/** The user sets the agent right. */
export const corrected: Detector = {
  kind: 'corrected',
  languages: ['en'],
  detect(view) {
    const { users, messages } = view;
    return users.flatMap((index) => {
      const text = messages[index]!.content;
      const turn = agentBefore(view, index);
      if (
        turn === undefined ||
        saidToPerson(view, index) ||
        view.does(index, 'corrects') === undefined ||
        asksAgain(view, index)
      )
        return [];
      return [
        {
          kind: 'corrected' as const,
          turn,
          evidence: [{ message: index, field: 'content', quote: quote(text) }],
          severity: 0.5,
          confidence: 0.8,
          counterfactual: {
            turn,
            done: quote(doneIn(messages[turn]!)),
            should: quote(text, 300),
            source: 'correction' as const,
            why: "the user's own words",
          },
        },
      ];
    });
  },
};
